import { RateLimiterMemory, RateLimiterRedis, type RateLimiterRes } from "rate-limiter-flexible";

/** A connection to Redis, as `Bun.RedisClient` has it; `{ send: (command, args) => redis.call(command, ...args) }` for ioredis. */
export interface RedisConnection {
  readonly send: (command: string, args: string[]) => Promise<unknown>;
  /** Connects again after it has given up, as a `Bun.RedisClient` does when Redis is away for half a minute; for ioredis not needed. */
  readonly connect?: () => Promise<unknown>;
}

/** How many points one limit allows, and in which time. */
export interface LimitOptions {
  /** Tells it apart from other limits in the same Redis. */
  readonly name: string;
  readonly points: number;
  /** Seconds, from the first point on. */
  readonly duration: number;
  /** Shared with other servers there; without it the count is this server's own. */
  readonly redis?: RedisConnection | undefined;
}

/** A count of points by key. */
export interface RateLimit {
  /** Takes a point; else the seconds until there is one again: 1 at least. */
  readonly take: (key: string) => Promise<Taken>;
  /** Adds points without asking, fewer than none to give some back. */
  readonly add: (key: string, points: number) => Promise<void>;
}

/** Whether a point was to be had. */
export type Taken =
  | { readonly isAllowed: true; readonly retryAfter?: never }
  | { readonly isAllowed: false; readonly retryAfter: number };

/**
 * Makes a limit. While Redis cannot be reached each server counts for itself: the limit is then one per server, but never none.
 */
export function createRateLimit({ name, points, duration, redis }: LimitOptions): RateLimit {
  const keyPrefix = `scopec:${name}`;
  const memory = new RateLimiterMemory({ keyPrefix, points, duration });
  const limiter =
    redis === undefined
      ? memory
      : new RateLimiterRedis({
          storeClient: scriptsOf(redis),
          useRedisPackage: true,
          keyPrefix,
          points,
          duration,
          insuranceLimiter: memory,
        });
  return {
    async take(key) {
      try {
        await limiter.consume(key);
        return { isAllowed: true };
      } catch (refused) {
        // What fails in Redis is counted in memory, so that this is all that it rejects with.
        const { msBeforeNext } = refused as RateLimiterRes;
        return { isAllowed: false, retryAfter: Math.max(1, Math.ceil(msBeforeNext / 1_000)) };
      }
    },
    async add(key, count) {
      await limiter.penalty(key, count);
    },
  };
}

interface Script {
  readonly keys: readonly string[];
  readonly arguments: readonly string[];
}

/** All that the limiter asks of a client, in the form of the package `redis`: one script, which counts and sets the time to live. */
function scriptsOf(redis: RedisConnection): object {
  return {
    eval: (script: string, { keys, arguments: args }: Script) =>
      redis.send("EVAL", [script, String(keys.length), ...keys, ...args]),
  };
}
