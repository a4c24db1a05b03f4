import { describe, expect, test } from "bun:test";
import { DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { createConnectionLeases } from "../../../runtime/realtime/connection-leases.ts";
import { createKeySet } from "../../../runtime/realtime/index.ts";
import { createRateLimit, type RedisConnection } from "../../../runtime/realtime/rate-limits.ts";
import { createRedisGate } from "../../../runtime/realtime/redis-gate.ts";
import { ask, handshake, LIMITS, openStream, randomKey, startServer, until } from "./harness.ts";
import { redisOfFile, startRedis } from "./redis.ts";

const connection = redisOfFile();

describe.each(["memory", "Redis"])("a limit in %s", (where) => {
  const redisOf = (): RedisConnection | undefined => (where === "Redis" ? connection() : undefined);

  test("lets as many through as it says, and then says when there are more", async () => {
    const limit = createRateLimit({ name: "a", points: 2, duration: 60, redis: redisOf() });
    expect([await limit.take("x"), await limit.take("x")]).toEqual([{ isAllowed: true }, { isAllowed: true }]);
    const refused = await limit.take("x");
    expect(refused.isAllowed).toBe(false);
    expect(refused.retryAfter).toBeWithin(50, 61);
    expect(await limit.take("y")).toEqual({ isAllowed: true });
  });

  test("begins anew when its time is over", async () => {
    const limit = createRateLimit({ name: "b", points: 1, duration: 1, redis: redisOf() });
    expect((await limit.take("x")).isAllowed).toBe(true);
    // On a machine that stands still for a second, it may have begun anew already, and again.
    let taken = await limit.take("x");
    await until(async () => {
      if (taken.isAllowed) taken = await limit.take("x");
      return !taken.isAllowed;
    });
    expect(taken).toEqual({ isAllowed: false, retryAfter: 1 });
    await until(async () => (await limit.take("x")).isAllowed);
  });

  test("gives points back", async () => {
    const limit = createRateLimit({ name: "c", points: 1, duration: 60, redis: redisOf() });
    await limit.add("x", 2);
    await limit.add("x", -2);
    expect((await limit.take("x")).isAllowed).toBe(true);
  });

  describe("of connections", () => {
    const limits = { ACME: { maxConnectionsPerScope: 2 }, GLOBEX: { maxConnectionsPerScope: 1 } };
    const WINDOW_MS = 30_000;
    let start = 1_800_000_000_000;

    /** Leases on a clock that the test moves, in windows that no other test has used. */
    function setup() {
      start += 100 * WINDOW_MS;
      let now = start;
      const shared = redisOf();
      const create = () => createConnectionLeases({ limits, redis: shared, now: () => now });
      const pass = (windows: number): void => {
        now += windows * WINDOW_MS;
      };
      return { leases: create(), create, pass };
    }

    test("holds, and each scope has its own", async () => {
      const { leases } = setup();
      const taken = [await leases.acquire("ACME"), await leases.acquire("ACME"), await leases.acquire("ACME")];
      expect(taken).toEqual([true, true, false]);
      expect([await leases.acquire("GLOBEX"), await leases.acquire("NOBODY")]).toEqual([true, false]);
      await leases.release("ACME");
      expect([await leases.acquire("ACME"), await leases.acquire("ACME")]).toEqual([true, false]);
    });

    test("holds on, as time passes", async () => {
      const { leases, pass } = setup();
      await leases.acquire("ACME");
      await leases.acquire("ACME");
      for (const windows of [0.5, 0.5, 1, 1, 1, 2, 5]) {
        pass(windows);
        await leases.renew();
        expect(await leases.acquire("ACME")).toBe(false);
      }
      pass(1);
      await leases.release("ACME");
      expect([await leases.acquire("ACME"), await leases.acquire("ACME")]).toEqual([true, false]);
    });

    test("holds on where a server slept and nothing was renewed", async () => {
      const { leases, pass } = setup();
      await leases.acquire("GLOBEX");
      for (const windows of [1, 2, 7]) {
        pass(windows);
        expect(await leases.acquire("GLOBEX")).toBe(false);
      }
      await leases.release("GLOBEX");
      expect(await leases.acquire("GLOBEX")).toBe(true);
    });

    test("is not fooled by a clock that goes back and comes again", async () => {
      const { leases, pass } = setup();
      await leases.acquire("ACME");
      for (const windows of [-1, 1, 1]) {
        pass(windows);
        await leases.renew();
      }
      expect([await leases.acquire("ACME"), await leases.acquire("ACME")]).toEqual([true, false]);
    });

    test("is not fooled by places given back that nobody has", async () => {
      const { leases } = setup();
      await leases.release("GLOBEX");
      await leases.release("NOBODY");
      expect([await leases.acquire("GLOBEX"), await leases.acquire("GLOBEX")]).toEqual([true, false]);
    });

    test("comes out right when much happens at once, over the end of windows", async () => {
      const { leases, pass } = setup();
      for (let round = 0; round < 20; round += 1) {
        const taken = await Promise.all(Array.from({ length: 5 }, () => leases.acquire("ACME")));
        const held = taken.filter(Boolean).length;
        expect(held).toBeLessThanOrEqual(2);
        const released = Array.from({ length: held }, () => leases.release("ACME"));
        pass(0.4);
        await Promise.all([...released, leases.renew()]);
      }
      expect([await leases.acquire("ACME"), await leases.acquire("ACME")]).toEqual([true, true]);
    });

    if (where === "Redis") {
      test("is one for all servers", async () => {
        const { leases, create } = setup();
        const other = create();
        expect([await leases.acquire("ACME"), await other.acquire("ACME")]).toEqual([true, true]);
        expect([await leases.acquire("ACME"), await other.acquire("ACME")]).toEqual([false, false]);
        await other.release("ACME");
        expect(await leases.acquire("ACME")).toBe(true);
      });

      test("forgets a server that died", async () => {
        const { leases, create, pass } = setup();
        await leases.acquire("GLOBEX");
        const other = create();
        expect(await other.acquire("GLOBEX")).toBe(false);
        pass(2);
        expect(await other.acquire("GLOBEX")).toBe(true);
      });
    }
  });
});

test("two servers share the limits of messages and connections in one Redis", async () => {
  const limits = { ACME: { ...DEFAULT_LIMITS, maxMessagesPerMinute: 6, maxConnectionsPerScope: 2 } };
  const tokens = { keys: await createKeySet([randomKey("k")]), issuer: "tests", audience: "dashboard" };
  await using a = await startServer({ limits, tokens, redis: connection() });
  await using b = await startServer({ limits, tokens, redis: connection() });
  const client = (name: string) => a.token("ACME", { client: name });
  const one = await openStream(a.server, "ACME", await client("one"));
  await openStream(b.server, "ACME", await client("two"));
  for (const { server } of [a, b]) {
    const refused = await handshake(server, "/scopes/ACME/stream", {
      authorization: `Bearer ${await client("three")}`,
    });
    expect(refused.status).toBe(429);
  }
  one.socket.close();
  await until(() => a.server.connections() === 0);
  await openStream(b.server, "ACME", await client("four"));

  const statuses: number[] = [];
  for (const { server } of [a, b, a, b, a, b, a, b]) {
    statuses.push((await ask(server, "/scopes/ACME/metrics", await client("five"))).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
});

test("a server goes on counting what it holds, so that another gives none of it away", async () => {
  const limits = { ACME: { ...DEFAULT_LIMITS, maxConnectionsPerScope: 1, maxTokenLifetime: 1_000_000 } };
  const tokens = { keys: await createKeySet([randomKey("k")]), issuer: "tests", audience: "dashboard" };
  let time = 2_000_000_000_000;
  const now = () => time;
  const own = connection();
  let commands = 0;
  const send = (command: string, args: string[]) => {
    commands += 1;
    return own.send(command, args);
  };
  await using a = await startServer({ limits, tokens, now, redis: { send } });
  await using b = await startServer({ limits, tokens, now, redis: connection() });
  const token = await a.token("ACME");
  await openStream(a.server, "ACME", token);
  const before = commands;
  time += 60_000;
  await until(() => commands > before);
  expect((await handshake(b.server, "/scopes/ACME/stream", { authorization: `Bearer ${token}` })).status).toBe(429);
});

test("what a server does not hold is no work as time passes", async () => {
  let [now, commands] = [3_000_000_000_000, 0];
  const own = connection();
  const send = (command: string, args: string[]) => {
    commands += 1;
    return own.send(command, args);
  };
  const leases = createConnectionLeases({ limits: LIMITS, redis: { send }, now: () => now });
  now += 300_000;
  await leases.renew();
  expect(commands).toBe(0);
});

test("in one Redis, clients of the same name in two scopes do not use up each other's limit", async () => {
  const one = { ...DEFAULT_LIMITS, maxMessagesPerMinute: 1 };
  await using it = await startServer({ limits: { INITECH: one, GLOBEX: one }, redis: connection() });
  const statuses: number[] = [];
  for (const scope of ["INITECH", "GLOBEX", "INITECH", "GLOBEX"]) {
    const token = await it.token(scope, { client: "same-name" });
    statuses.push((await ask(it.server, `/scopes/${scope}/metrics`, token)).status);
  }
  expect(statuses).toEqual([200, 200, 429, 429]);
});

test("servers of different versions count under the same names", async () => {
  await using other = await startRedis();
  const client = new Bun.RedisClient(other.url);
  const limits = { ACME: { ...DEFAULT_LIMITS, maxMessagesPerMinute: 1 } };
  await using it = await startServer({ limits, redis: client, now: () => 1_800_000_000_000 });
  const token = await it.token("ACME", { client: "c-7" });
  await openStream(it.server, "ACME", token);
  expect((await ask(it.server, "/scopes/ACME/metrics", token)).status).toBe(429);
  expect((await handshake(it.server, "/scopes/ACME/stream")).status).toBe(401);
  expect(((await client.send("KEYS", ["*"])) as string[]).sort()).toEqual([
    "scopec:connections:ACME:60000000",
    "scopec:connections:ACME:60000001",
    "scopec:failures:127.0.0.1",
    "scopec:messages:ACME:c-7",
    "scopec:over-limit:ACME:c-7",
  ]);
  client.close();
});

test("a server that has stopped holds no place any more", async () => {
  const limits = { ACME: { ...DEFAULT_LIMITS, maxConnectionsPerScope: 1 } };
  const tokens = { keys: await createKeySet([randomKey("k")]), issuer: "tests", audience: "dashboard" };
  const now = () => 4_000_000_000_000;
  const own = connection();
  // As far away as it may be.
  const send = (command: string, args: string[]) => Bun.sleep(50).then(() => own.send(command, args));
  const a = await startServer({ limits, tokens, now, redis: { send } });
  await using b = await startServer({ limits, tokens, now, redis: connection() });
  const token = await a.token("ACME");
  await openStream(a.server, "ACME", token);
  await a.server.stop();
  await openStream(b.server, "ACME", token);
});

test("without Redis each server counts for itself", async () => {
  const limits = { ACME: { ...DEFAULT_LIMITS, maxMessagesPerMinute: 1 } };
  const tokens = { keys: await createKeySet([randomKey("k")]), issuer: "tests", audience: "dashboard" };
  await using a = await startServer({ limits, tokens });
  await using b = await startServer({ limits, tokens });
  const token = await a.token("ACME");
  for (const { server } of [a, b]) expect((await ask(server, "/scopes/ACME/metrics", token)).status).toBe(200);
});

test("a server whose Redis answers no more goes on with limits of its own", async () => {
  await using silent = await startRedis();
  const client = new Bun.RedisClient(silent.url);
  const limit = createRateLimit({ name: "silent", points: 2, duration: 60, redis: createRedisGate(client).limits });
  await limit.add("x", 1);
  silent.freeze();
  const taken = await Promise.all([limit.take("x"), limit.take("x"), limit.take("x")]);
  expect(taken.map(({ isAllowed }) => isAllowed)).toEqual([true, true, false]);
  client.close();
});

test("a server whose Redis is lost goes on with limits of its own", async () => {
  const lost = await startRedis();
  const client = new Bun.RedisClient(lost.url, { autoReconnect: false, enableOfflineQueue: false });
  await client.connect();
  const limits = { ACME: { ...DEFAULT_LIMITS, maxMessagesPerMinute: 3, maxConnectionsPerScope: 1 } };
  await using it = await startServer({ limits, redis: client });
  const token = await it.token("ACME");
  expect((await ask(it.server, "/scopes/ACME/metrics", token)).status).toBe(200);
  await lost.kill();
  const statuses: number[] = [];
  for (let index = 0; index < 5; index += 1)
    statuses.push((await ask(it.server, "/scopes/ACME/metrics", token)).status);
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  const other = await it.token("ACME", { client: "other" });
  const stream = await openStream(it.server, "ACME", other);
  expect((await handshake(it.server, "/scopes/ACME/stream", { authorization: `Bearer ${other}` })).status).toBe(429);
  stream.socket.close();
  await until(() => it.server.connections() === 0);
  await openStream(it.server, "ACME", other);
  client.close();
  await lost[Symbol.asyncDispose]();
});
