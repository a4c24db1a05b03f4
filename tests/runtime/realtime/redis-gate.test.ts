import { expect, test } from "bun:test";
import { DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { createKeySet, type RedisConnection } from "../../../runtime/realtime/index.ts";
import { createRedisGate } from "../../../runtime/realtime/redis-gate.ts";
import { ask, LIMITS, openStream, randomKey, startServer, until } from "./harness.ts";
import { startRedis } from "./redis.ts";

const METRICS = "/scopes/ACME/metrics";

/** A connection that notes which commands go through it. */
function noted(redis: RedisConnection) {
  const commands: string[] = [];
  const send = (command: string, args: string[]) => {
    commands.push(command);
    return redis.send(command, args);
  };
  return { commands, send, limits: () => commands.filter((command) => command === "EVAL").length };
}

test("a silent Redis is asked for no limit any more, until an exchange is answered in time", async () => {
  await using redis = await startRedis();
  const client = new Bun.RedisClient(redis.url);
  const { commands, send } = noted(client);
  const { limits, exchange } = createRedisGate({ send });
  expect(await limits.send("ECHO", ["first"])).toBe("first");
  redis.freeze();
  await expect(limits.send("ECHO", ["late"])).rejects.toThrow("no answer in time");
  await expect(limits.send("ECHO", ["not sent"])).rejects.toThrow("no answer in time");
  await expect(exchange.send("PING", [])).rejects.toThrow("no answer in time");
  expect(commands).toEqual(["ECHO", "ECHO", "PING"]);
  redis.thaw();
  await until(() => client.send("PING", []).then((answer) => answer === "PONG"));
  await expect(limits.send("ECHO", ["still not sent"])).rejects.toThrow("no answer in time");
  expect(await exchange.send("PING", [])).toBe("PONG");
  expect(await limits.send("ECHO", ["again"])).toBe("again");
  client.close();
});

test("a Redis that refuses a command is not silent", async () => {
  await using redis = await startRedis();
  const client = new Bun.RedisClient(redis.url);
  const { limits, exchange } = createRedisGate(client);
  for (const part of [limits, exchange]) await expect(part.send("NONSENSE", [])).rejects.toThrow("unknown command");
  expect(await limits.send("ECHO", ["heard"])).toBe("heard");
  client.close();
});

test("whoever keeps to a limit is let in when a silent Redis is back, however long that was", async () => {
  await using redis = await startRedis();
  const client = new Bun.RedisClient(redis.url);
  const { send, limits: sent } = noted(client);
  await using it = await startServer({ limits: LIMITS, redis: { send } });
  const read = async (name: string) => (await ask(it.server, METRICS, await it.token("ACME", { client: name }))).status;
  expect(await read("first")).toBe(200);
  redis.freeze();
  // Whoever finds that out waits; nobody else does, and none of it is sent.
  expect(await read("second")).toBe(200);
  const before = sent();
  for (let index = 0; index < 50; index += 1) expect(await read("third")).toBe(200);
  expect(sent()).toBe(before);
  redis.thaw();
  await until(async () => (await read("fourth")) === 200 && sent() > before);
  client.close();
});

test("servers share again what they shared after a Redis was away until their clients gave up", async () => {
  await using redis = await startRedis();
  const clients = [1, 2].map(() => new Bun.RedisClient(redis.url, { maxRetries: 1 })) as [
    Bun.RedisClient,
    Bun.RedisClient,
  ];
  const tokens = { keys: await createKeySet([randomKey("k")]), issuer: "tests", audience: "dashboard" };
  const limits = { ACME: { ...DEFAULT_LIMITS, maxMessagesPerMinute: 1_000_000 } };
  await using a = await startServer({ limits, tokens, redis: clients[0] });
  await using b = await startServer({ limits, tokens, redis: clients[1] });
  const token = await a.token("ACME");
  const stream = await openStream(b.server, "ACME", token);
  await redis.kill();
  for (const client of clients) {
    const error = () => client.send("PING", []).then(String, ({ message }) => String(message));
    await until(async () => (await error()).includes("has failed"));
  }
  await redis.startAgain();
  a.server.revoke(JSON.parse(atob(token.split(".")[1] ?? "")).jti);
  expect((await stream.closed).code).toBe(4401);
  for (const client of clients) client.close();
});

test("a connection that cannot connect again, or fails to, is no harm", async () => {
  const send = () => Promise.reject(new Error("lost"));
  createRedisGate({ send }).reconnect();
  let asked = 0;
  const connect = () => {
    asked += 1;
    throw new Error("nobody there");
  };
  createRedisGate({ send, connect }).reconnect();
  await Bun.sleep(0);
  expect(asked).toBe(1);
});
