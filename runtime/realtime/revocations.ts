import { inTime } from "./in-time.ts";
import type { RedisConnection } from "./rate-limits.ts";
import type { VerifiedClaims } from "./token.ts";

/** The tokens that no longer count, though they have not expired. */
export interface Revocations {
  /** From now on the token with this `jti` does not count. */
  readonly revoke: (id: string) => void;
  readonly isRevoked: (claims: Pick<VerifiedClaims, "id">) => boolean;
  /** Forgets what has expired by itself meanwhile. */
  readonly forgetOld: (now: number) => void;
  /**
   * Tells other servers what was revoked here, and learns what was revoked there; whether there was any. To be called about
   * every second. What could not be told is told the next time; without Redis it does nothing.
   *
   * @throws what the connection throws, or an error where it does not answer in time, as a rejection
   */
  readonly exchange: () => Promise<boolean>;
  /** Done when the first exchange is, which begins at once, whether it succeeds or not. */
  readonly learned: Promise<unknown>;
}

/** What a list of revocations works with. */
export interface RevocationOptions {
  /** The longest that a token may still last when it is revoked, in milliseconds: after that it has expired. */
  readonly lifetime: number;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** Where servers tell each other. */
  readonly redis?: RedisConnection | undefined;
}

/** A sorted set: who is revoked, by the time after which that may be forgotten. */
const KEY = "scopec:revoked";

/**
 * Makes an empty list. With a Redis it is one list for all servers there, kept there as long as it matters, so that a server that
 * starts later, or was cut off, learns it too.
 */
export function createRevocations({ lifetime, now, redis }: RevocationOptions): Revocations {
  const until = new Map<string, number>();
  /** Revoked here, and not told yet. */
  const untold = new Map<string, number>();

  async function tell(to: RedisConnection): Promise<void> {
    const news = [...untold];
    if (news.length === 0) return;
    await inTime(to.send("ZADD", [KEY, ...news.flatMap(([id, end]) => [String(end), id])]));
    for (const [id] of news) untold.delete(id);
  }

  async function learn(from: RedisConnection): Promise<boolean> {
    const start = String(now());
    await inTime(from.send("ZREMRANGEBYSCORE", [KEY, "-inf", `(${start}`]));
    const ids = (await inTime(from.send("ZRANGEBYSCORE", [KEY, start, "+inf"]))) as readonly string[];
    const news = ids.filter((id) => !until.has(id));
    // When it was revoked does not matter: from now on, no token lasts longer.
    for (const id of news) until.set(id, now() + lifetime);
    return news.length > 0;
  }

  const exchange = inTurn(async () => {
    if (redis === undefined) return false;
    await tell(redis);
    return learn(redis);
  });

  return {
    revoke(id) {
      const end = now() + lifetime;
      until.set(id, end);
      if (redis !== undefined) untold.set(id, end);
    },
    isRevoked: ({ id }) => until.has(id),
    forgetOld(at) {
      for (const [id, end] of until) if (end < at && !untold.has(id)) until.delete(id);
    },
    exchange,
    learned: Promise.allSettled([exchange()]),
  };
}

/** However many ask, one runs at a time and one waits, which begins after whatever they did before they asked. */
function inTurn<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const start = (): Promise<T> => {
    next = undefined;
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (running === undefined) return start();
    next ??= running.then(start, start);
    return next;
  };
}
