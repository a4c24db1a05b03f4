import { afterAll, beforeAll } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "./harness.ts";

/** A Redis of the tests' own. */
export interface TestRedis extends AsyncDisposable {
  readonly url: string;
  /** Ends it at once, as if its machine were lost. */
  readonly kill: () => Promise<void>;
  /** From now on it takes commands and answers none, as if the network lost them. */
  readonly freeze: () => void;
  /** It answers again, first of all what it was sent meanwhile. */
  readonly thaw: () => void;
  /** Starts it again, empty and at the same place, after it was ended. */
  readonly startAgain: () => Promise<void>;
}

/** One Redis for the tests of a file, and a way to a connection of its own, as another server would have. */
export function redisOfFile(): () => Bun.RedisClient {
  let redis: TestRedis;
  const clients: Bun.RedisClient[] = [];
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => {
    for (const client of clients) client.close();
    await redis[Symbol.asyncDispose]();
  });
  return () => {
    const client = new Bun.RedisClient(redis.url);
    clients.push(client);
    return client;
  };
}

/** Starts a real Redis on a socket of its own, with nothing in it, that keeps nothing. */
export async function startRedis(): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), "scopec-redis-"));
  const path = join(folder, "redis.sock");
  const args = ["--port", "0", "--unixsocket", path, "--save", "", "--appendonly", "no", "--dir", folder];
  const url = `redis+unix://${path}`;
  const start = () => Bun.spawn(["redis-server", ...args], { stdin: "ignore", stdout: "ignore", stderr: "inherit" });
  let child = start();
  await answers(url);
  const kill = async () => {
    child.kill("SIGKILL");
    await child.exited;
  };
  return {
    url,
    kill,
    freeze: () => child.kill("SIGSTOP"),
    thaw: () => child.kill("SIGCONT"),
    async startAgain() {
      child = start();
      await answers(url);
    },
    async [Symbol.asyncDispose]() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<void> {
  await until(async () => {
    const client = new Bun.RedisClient(url, { autoReconnect: false });
    const pong = await client.send("PING", []).catch(() => undefined);
    client.close();
    return pong === "PONG";
  });
}
