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
   * every second. What could not be told, or was lost there, is told the next time; without Redis it does nothing.
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
/** The most in one command or answer, so that each is there in time, however many there are. */
const MOST_AT_ONCE = 10_000;

/**
 * Makes an empty list. With a Redis it is one list for all servers there, kept there as long as it matters, so that a server that
 * starts later, or was cut off, learns it too.
 */
export function createRevocations({ lifetime, now, redis }: RevocationOptions): Revocations {
  const until = new Map<string, number>();
  /** Revoked here, with Redis. */
  const own = new Map<string, number>();
  /** Revoked here, and not told yet, or lost by Redis. */
  const untold = new Map<string, number>();

  async function tell(to: RedisConnection): Promise<void> {
    const all = [...untold];
    for (let start = 0; start < all.length; start += MOST_AT_ONCE) {
      const news = all.slice(start, start + MOST_AT_ONCE);
      await to.send("ZADD", [KEY, ...news.flatMap(([id, end]) => [String(end), id])]);
      for (const [id] of news) untold.delete(id);
    }
  }

  async function learn(from: RedisConnection): Promise<boolean> {
    const start = now();
    // One lifetime later than it could be: who has a clock that is ahead takes nothing from the others.
    await from.send("ZREMRANGEBYSCORE", [KEY, "-inf", `(${start - lifetime}`]);
    const told = await read(from, start);
    // Of what was learned it is not known when it may be forgotten: servers would tell each other for ever.
    for (const [id, end] of own) if (end >= start && !told.has(id)) untold.set(id, end);
    const news = [...told].filter((id) => !until.has(id));
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
      if (redis === undefined) return;
      own.set(id, end);
      untold.set(id, end);
    },
    isRevoked: ({ id }) => until.has(id),
    forgetOld(at) {
      for (const [id, end] of until) {
        if (end >= at || untold.has(id)) continue;
        until.delete(id);
        own.delete(id);
      }
    },
    exchange,
    learned: Promise.allSettled([exchange()]),
  };
}

/** All that counts at this time. What comes or goes meanwhile may be missed, and is found the next time. */
async function read(from: RedisConnection, start: number): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  for (let offset = 0; ; offset += MOST_AT_ONCE) {
    const part = [KEY, String(start), "+inf", "LIMIT", String(offset), String(MOST_AT_ONCE)];
    const ids = (await from.send("ZRANGEBYSCORE", part)) as readonly string[];
    for (const id of ids) all.add(id);
    if (ids.length < MOST_AT_ONCE) return all;
  }
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
