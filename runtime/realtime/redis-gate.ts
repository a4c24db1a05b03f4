import { inTime, LateAnswer } from "./in-time.ts";
import type { RedisConnection } from "./rate-limits.ts";

/** One Redis, as the parts of a server use it: nobody waits for ever for a network that loses things. */
export interface RedisGate {
  /**
   * For limits, which each server can count for itself. While Redis is silent nothing is sent: nobody waits, and no counts pile
   * up in a client, to be made all at once when Redis is back, at the cost of whoever kept to a limit.
   *
   * @throws what the connection throws, or {@link LateAnswer}, as a rejection
   */
  readonly limits: RedisConnection;
  /** For what tries again about every second, whatever was before: the first answer in time ends a silence. Throws likewise. */
  readonly exchange: RedisConnection;
  /** Has the client connect again, where it can: some give up for good after a few attempts. Never throws. */
  readonly reconnect: () => void;
}

/** Puts a gate before a connection; Redis is silent once it has not answered a command in time. */
export function createRedisGate(redis: RedisConnection): RedisGate {
  let isSilent = false;

  async function send(command: string, args: string[]): Promise<unknown> {
    try {
      return await inTime(redis.send(command, args));
    } catch (error) {
      if (error instanceof LateAnswer) isSilent = true;
      throw error;
    }
  }

  const connect = async () => redis.connect?.();
  return {
    limits: {
      async send(command, args) {
        if (isSilent) throw new LateAnswer();
        return send(command, args);
      },
    },
    exchange: {
      async send(command, args) {
        const answer = await send(command, args);
        isSilent = false;
        return answer;
      },
    },
    reconnect() {
      Promise.allSettled([connect()]);
    },
  };
}
