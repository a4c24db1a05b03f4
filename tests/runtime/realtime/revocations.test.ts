import { describe, expect, test } from "bun:test";
import { DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { createKeySet, verifyToken } from "../../../runtime/realtime/index.ts";
import { createRedisGate } from "../../../runtime/realtime/redis-gate.ts";
import { createRevocations } from "../../../runtime/realtime/revocations.ts";
import { ask, LIMITS, openStream, randomKey, startServer } from "./harness.ts";
import { redisOfFile, startRedis } from "./redis.ts";

const START = 1_800_000_000_000;
const LIFETIME = 1_000;

const connection = redisOfFile();

/** Servers that share nothing but a Redis, and a clock that the test moves. */
function createServers() {
  const shared = connection();
  let now = START;
  return {
    shared,
    create: () => createRevocations({ lifetime: LIFETIME, now: () => now, redis: shared }),
    pass(milliseconds: number): void {
      now += milliseconds;
    },
  };
}

describe("what is revoked", () => {
  test("counts on another server after both have exchanged, which says whether there was news", async () => {
    const { create } = createServers();
    const [a, b] = [create(), create()];
    a.revoke("both-1");
    a.revoke("both-2");
    expect(await a.exchange()).toBe(false);
    expect([b.isRevoked({ id: "both-1" }), b.isRevoked({ id: "both-2" })]).toEqual([false, false]);
    expect(await b.exchange()).toBe(true);
    expect([b.isRevoked({ id: "both-1" }), b.isRevoked({ id: "both-2" })]).toEqual([true, true]);
    expect(await b.exchange()).toBe(false);
  });

  test("is known to a server that starts later, once it has learned", async () => {
    const { create } = createServers();
    const before = create();
    before.revoke("later");
    await before.exchange();
    const after = create();
    await after.learned;
    expect(after.isRevoked({ id: "later" })).toBe(true);
  });

  test("is kept as long as a token may last, in Redis too, and not longer", async () => {
    const { create, pass, shared } = createServers();
    const a = create();
    a.revoke("kept");
    await a.exchange();
    expect(await shared.send("ZSCORE", ["scopec:revoked", "kept"])).toBe(START + LIFETIME);
    pass(LIFETIME);
    const b = create();
    await b.learned;
    expect(b.isRevoked({ id: "kept" })).toBe(true);
    pass(1);
    const c = create();
    await c.learned;
    expect(c.isRevoked({ id: "kept" })).toBe(false);
    pass(LIFETIME);
    await create().learned;
    expect(await shared.send("ZSCORE", ["scopec:revoked", "kept"])).toBe(null);
    b.forgetOld(START + 2 * LIFETIME);
    expect(b.isRevoked({ id: "kept" })).toBe(true);
    b.forgetOld(START + 2 * LIFETIME + 1);
    expect(b.isRevoked({ id: "kept" })).toBe(false);
  });

  test("is told in one of two turns, however many ask at once, whenever it was revoked", async () => {
    const sent: string[] = [];
    const shared = connection();
    const counted = {
      send(command: string, args: string[]) {
        sent.push(command);
        return shared.send(command, args);
      },
    };
    const a = createRevocations({ lifetime: LIFETIME, now: () => START, redis: counted });
    const asked = Array.from({ length: 50 }, (_, index) => {
      a.revoke(`many-${index}`);
      return a.exchange();
    });
    await Promise.all(asked);
    expect(sent.filter((command) => command === "ZADD")).toHaveLength(1);
    expect(sent.filter((command) => command === "ZRANGEBYSCORE")).toHaveLength(2);
    const b = createRevocations({ lifetime: LIFETIME, now: () => START, redis: shared });
    await b.learned;
    for (const index of asked.keys()) expect(b.isRevoked({ id: `many-${index}` })).toBe(true);
    await a.exchange();
    expect(sent.filter((command) => command === "ZADD")).toHaveLength(1);
  });

  test("counts here while Redis is lost, is not forgotten before it is told, and is told when Redis is back", async () => {
    const shared = connection();
    let isLost = true;
    let now = START;
    const flaky = {
      async send(command: string, args: string[]) {
        if (isLost) throw new Error("lost");
        return shared.send(command, args);
      },
    };
    const a = createRevocations({ lifetime: LIFETIME, now: () => now, redis: flaky });
    await a.learned;
    a.revoke("offline");
    await expect(a.exchange()).rejects.toThrow("lost");
    a.forgetOld(START + 2 * LIFETIME);
    expect(a.isRevoked({ id: "offline" })).toBe(true);
    isLost = false;
    now = START + LIFETIME;
    await a.exchange();
    const b = createRevocations({ lifetime: LIFETIME, now: () => now, redis: shared });
    await b.learned;
    expect(b.isRevoked({ id: "offline" })).toBe(true);
    a.forgetOld(START + LIFETIME + 1);
    expect(a.isRevoked({ id: "offline" })).toBe(false);
  });

  test("counts here where Redis takes what it is told and answers nothing, which is an error and no endless wait", async () => {
    await using silent = await startRedis();
    const client = new Bun.RedisClient(silent.url);
    await client.connect();
    silent.freeze();
    const { exchange: redis } = createRedisGate(client);
    const a = createRevocations({ lifetime: LIFETIME, now: () => START, redis });
    await a.learned;
    a.revoke("silent");
    await expect(a.exchange()).rejects.toThrow("no answer in time");
    a.forgetOld(START + LIFETIME + 1);
    expect(a.isRevoked({ id: "silent" })).toBe(true);
    client.close();
  });

  test("is told again where Redis has lost it, as long as it matters and no longer", async () => {
    const { create, pass, shared } = createServers();
    const a = create();
    a.revoke("lost");
    await a.exchange();
    await shared.send("FLUSHALL", []);
    await a.exchange();
    await a.exchange();
    const b = create();
    await b.learned;
    expect(b.isRevoked({ id: "lost" })).toBe(true);
    pass(LIFETIME);
    await shared.send("FLUSHALL", []);
    await a.exchange();
    await a.exchange();
    expect(await shared.send("ZSCORE", ["scopec:revoked", "lost"])).toBe(START + LIFETIME);
    pass(1);
    await shared.send("FLUSHALL", []);
    await a.exchange();
    await a.exchange();
    expect(await shared.send("EXISTS", ["scopec:revoked"])).toBe(0);
    a.forgetOld(START + LIFETIME + 1);
    expect(a.isRevoked({ id: "lost" })).toBe(false);
  });

  test("that one server learned from another is told by whoever revoked it only, so that it ends", async () => {
    const { create, pass, shared } = createServers();
    const a = create();
    a.revoke("learned");
    await a.exchange();
    pass(LIFETIME - 1);
    const b = create();
    await b.learned;
    await shared.send("FLUSHALL", []);
    await b.exchange();
    await b.exchange();
    expect(await shared.send("EXISTS", ["scopec:revoked"])).toBe(0);
  });

  test("is not taken from the others by a server whose clock is ahead", async () => {
    const shared = connection();
    const at = (now: number) => createRevocations({ lifetime: LIFETIME, now: () => now, redis: shared });
    const a = at(START);
    a.revoke("ahead");
    await a.exchange();
    await at(START + 2 * LIFETIME).learned;
    const b = at(START);
    await b.learned;
    expect(b.isRevoked({ id: "ahead" })).toBe(true);
  });

  test("may be any number: no command and no answer grows with it", async () => {
    const shared = connection();
    let [largest, longest] = [0, 0];
    const send = async (command: string, args: string[]) => {
      largest = Math.max(largest, args.length);
      const answer: unknown = await shared.send(command, args);
      if (Array.isArray(answer)) longest = Math.max(longest, answer.length);
      return answer;
    };
    const create = () => createRevocations({ lifetime: LIFETIME, now: () => START, redis: { send } });
    const a = create();
    const ids = Array.from({ length: 20_001 }, (_, index) => `number-${index}`);
    for (const id of ids) a.revoke(id);
    await a.exchange();
    const b = create();
    await b.learned;
    expect(ids.filter((id) => !b.isRevoked({ id }))).toEqual([]);
    expect([largest, longest]).toEqual([20_001, 10_000]);
  });

  test("without Redis is told to nobody", async () => {
    const alone = createRevocations({ lifetime: LIFETIME, now: () => START });
    alone.revoke("alone");
    expect(await alone.exchange()).toBe(false);
    alone.forgetOld(START + LIFETIME + 1);
    expect(alone.isRevoked({ id: "alone" })).toBe(false);
  });
});

describe("servers with one Redis", () => {
  const setup = async () => ({
    tokens: { keys: await createKeySet([randomKey("k")]), issuer: "tests", audience: "dashboard" },
    limits: LIMITS,
  });
  const idOf = async (token: string, rules: Parameters<typeof verifyToken>[1]) =>
    String((await verifyToken(token, rules)).claims?.id);

  test("refuse what another one revoked, and close what it opened", async () => {
    const options = await setup();
    await using a = await startServer({ ...options, redis: connection() });
    await using b = await startServer({ ...options, redis: connection() });
    const [bad, good] = [await a.token("ACME"), await a.token("ACME", { client: "good" })];
    const [cut, kept] = [await openStream(b.server, "ACME", bad), await openStream(b.server, "ACME", good)];
    a.server.revoke(await idOf(bad, a.rules));
    expect(await cut.closed).toEqual({ code: 4401, reason: "the token was revoked" });
    expect((await ask(b.server, "/scopes/ACME/metrics", bad)).status).toBe(401);
    expect((await ask(b.server, "/scopes/ACME/metrics", good)).status).toBe(200);
    expect(kept.socket.readyState).toBe(WebSocket.OPEN);
  });

  test("refuse it from the first request on, and after the one that revoked it is gone", async () => {
    const options = await setup();
    const token = await (async () => {
      await using a = await startServer({ ...options, redis: connection() });
      const issued = await a.token("ACME");
      a.server.revoke(await idOf(issued, a.rules));
      return issued;
    })();
    await using b = await startServer({ ...options, redis: connection() });
    expect((await ask(b.server, "/scopes/ACME/metrics", token)).status).toBe(401);
  });
});

test("a revoked token of an issuer whose clock is ahead is not forgotten while it lasts", async () => {
  let now = START;
  const limits = { ACME: { ...DEFAULT_LIMITS, maxTokenLifetime: 60 } };
  await using it = await startServer({ limits, now: () => now });
  // Issued five seconds ahead, which is what is tolerated.
  now += 5_000;
  const token = await it.token("ACME");
  now -= 5_000;
  it.server.revoke(String((await verifyToken(token, it.rules)).claims?.id));
  now += 64_999;
  await Bun.sleep(1_100);
  expect((await ask(it.server, "/scopes/ACME/metrics", token)).status).toBe(401);
  const { details } = it.audit.events().at(-1) ?? {};
  expect(details).toMatchObject({ problem: "token-revoked" });
});
