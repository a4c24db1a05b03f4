import { createRateLimit, type RateLimit, type RedisConnection } from "./rate-limits.ts";

/** What leases work with. */
export interface LeaseOptions {
  /** The most connections of each scope, over all servers that share a Redis. */
  readonly limits: Readonly<Record<string, { readonly maxConnectionsPerScope: number }>>;
  readonly redis?: RedisConnection | undefined;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** Seconds after which what a server that died held is forgotten, once or twice that; 30 by default. */
  readonly window?: number;
}

/** Who holds how many connections. */
export interface ConnectionLeases {
  /** Takes a place of the scope; false where it has no more. */
  readonly acquire: (scope: string) => Promise<boolean>;
  /** Gives a place back that was acquired. */
  readonly release: (scope: string) => Promise<void>;
  /** To be called about every second. */
  readonly renew: () => Promise<void>;
}

interface Places {
  readonly limit: RateLimit;
  readonly points: number;
  /** How many this server holds. */
  held: number;
}

const WINDOW = 30;
/** A key is used for two windows, and one more for clocks that differ. */
const WINDOWS_KEPT = 3;

/**
 * Counts connections with a limiter that forgets: time is cut into windows, each with a key of its own, and each connection
 * counts in this window and the next. When a window ends, a server that lives carries over what it holds. So a server that
 * died without giving its places back blocks nobody for long, and one whose clock is late still finds everybody counted.
 */
export function createConnectionLeases({ limits, redis, now, window = WINDOW }: LeaseOptions): ConnectionLeases {
  const places = new Map<string, Places>(
    Object.entries(limits).map(([scope, { maxConnectionsPerScope: points }]) => {
      const limit = createRateLimit({ name: "connections", points, duration: WINDOWS_KEPT * window, redis });
      return [scope, { limit, points, held: 0 }];
    }),
  );
  const windowNow = () => Math.floor(now() / (window * 1_000));
  let current = windowNow();

  // Counts and commands are issued in one go, before anything is awaited, so that they are the same everywhere.
  function renew(): Promise<unknown> {
    const next = windowNow();
    if (next <= current) return Promise.resolve();
    // Everything held counts up to the window after `current` already.
    const missing = [next, next + 1].filter((each) => each > current + 1);
    current = next;
    const held = [...places].filter(([, each]) => each.held > 0);
    return Promise.all(
      held.flatMap(([scope, each]) => missing.map((at) => each.limit.add(keyOf(scope, at), each.held))),
    );
  }

  async function release(scope: string): Promise<void> {
    const own = places.get(scope);
    if (own === undefined || own.held === 0) return;
    const renewed = renew();
    own.held -= 1;
    await Promise.all([renewed, ...[current, current + 1].map((at) => own.limit.add(keyOf(scope, at), -1))]);
  }

  return {
    async acquire(scope) {
      const own = places.get(scope);
      // What this server holds is known for sure: the counts may be lost, and are at nothing where Redis was and memory now is.
      if (own === undefined || own.held >= own.points) return false;
      const renewed = renew();
      own.held += 1;
      const taken = own.limit.take(keyOf(scope, current));
      const [{ isAllowed }] = await Promise.all([taken, own.limit.add(keyOf(scope, current + 1), 1), renewed]);
      if (!isAllowed) await release(scope);
      return isAllowed;
    },
    release,
    async renew() {
      await renew();
    },
  };
}

function keyOf(scope: string, window: number): string {
  return `${scope}:${window}`;
}
