import { describe, expect, test } from "bun:test";
import { DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { issueToken } from "../../../runtime/realtime/index.ts";
import { createRevocations } from "../../../runtime/realtime/revocations.ts";
import { ask, type Harness, handshake, metricOf, openStream, rawStream, startServer, until } from "./harness.ts";

const ONE = { ACME: { ...DEFAULT_LIMITS, maxConnectionsPerScope: 1 } };
const bearer = async (it: Harness) => ({ authorization: `Bearer ${await it.token("ACME")}` });
const PATH = "/scopes/ACME/stream";

const idOf = (token: string): string => JSON.parse(atob(token.split(".")[1] ?? "")).jti;

/** The one place of the scope is free again. */
async function expectFree(it: Harness): Promise<void> {
  await until(() => it.server.connections() === 0);
  await until(async () => (await handshake(it.server, PATH, await bearer(it))).status === 101);
}

describe("a place is free again", () => {
  test("when the client closes", async () => {
    await using it = await startServer({ limits: ONE });
    const client = await openStream(it.server, "ACME", await it.token("ACME"));
    expect((await handshake(it.server, PATH, await bearer(it))).status).toBe(429);
    client.socket.close();
    await expectFree(it);
  });

  test("when the client is gone without a word", async () => {
    await using it = await startServer({ limits: ONE });
    const { socket } = await rawStream(it.server, PATH, await bearer(it));
    await until(() => it.server.connections() === 1);
    socket.resetAndDestroy();
    await expectFree(it);
  });

  test("when the client breaks the protocol", async () => {
    await using it = await startServer({ limits: ONE });
    const { socket } = await rawStream(it.server, PATH, await bearer(it));
    // A frame without a mask, with bits that nobody has given a meaning.
    socket.write(Uint8Array.of(0xf1, 0x05, 1, 2, 3, 4, 5));
    await expectFree(it);
    socket.destroy();
  });

  test("when the server closes, and the client does not answer", async () => {
    await using it = await startServer({ limits: ONE });
    const token = await it.token("ACME");
    const { socket } = await rawStream(it.server, PATH, { authorization: `Bearer ${token}` });
    await until(() => it.server.connections() === 1);
    it.server.revoke(idOf(token));
    await expectFree(it);
    socket.destroy();
  });

  test("when the server closes, and the client does not read what still waits for it", async () => {
    await using it = await startServer({ limits: ONE, maxBufferedBytes: 100_000_000 });
    const token = await it.token("ACME");
    const { socket } = await rawStream(it.server, PATH, { authorization: `Bearer ${token}` });
    socket.pause();
    await until(() => it.server.connections() === 1);
    const properties = { scope: "ACME", text: "x".repeat(9_000) };
    // More than the system keeps for a reader.
    for (let sent = 0; sent < 1_500; sent += 1) await it.server.addMetric("ACME", { ...metricOf("ACME"), properties });
    it.server.revoke(idOf(token));
    await expectFree(it);
    socket.destroy();
  });

  test("when a handshake is not finished", async () => {
    await using it = await startServer({ limits: ONE });
    const half = { headers: { ...(await bearer(it)), upgrade: "websocket" } };
    expect((await fetch(`${it.server.origin}${PATH}`, half)).status).toBe(400);
    await expectFree(it);
  });

  test("when the audit log refuses to have it", async () => {
    let isFull = true;
    const record = () => (isFull ? Promise.reject(new Error("full")) : undefined);
    await using it = await startServer({ limits: ONE, audit: { record, eventsOf: () => [] } });
    expect((await handshake(it.server, PATH, await bearer(it))).status).toBe(503);
    isFull = false;
    await expectFree(it);
  });
});

test("a scope has as many connections as its limit, and Retry-After says when to come back", async () => {
  await using it = await startServer({ limits: { ACME: { ...DEFAULT_LIMITS, maxConnectionsPerScope: 3 } } });
  for (let index = 0; index < 3; index += 1) await openStream(it.server, "ACME", await it.token("ACME"));
  const refused = await handshake(it.server, PATH, await bearer(it));
  expect(refused.status).toBe(429);
  expect(refused.head.toLowerCase()).toContain("retry-after: 5");
  expect(it.server.connections("ACME")).toBe(3);
  expect(it.audit.eventsOf("ACME").at(-1)?.message).toBe("a scope has no more connections");
});

test("of many that come at once no more get in than there are places", async () => {
  await using it = await startServer({ limits: { ACME: { ...DEFAULT_LIMITS, maxConnectionsPerScope: 5 } } });
  const headers = await bearer(it);
  const streams = await Promise.all(Array.from({ length: 30 }, () => rawStream(it.server, PATH, headers)));
  expect(streams.filter(({ status }) => status === 101).length).toBeLessThanOrEqual(5);
  expect(streams.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(25);
  for (const { socket } of streams) socket.destroy();
});

test("a connection that answers no ping is dropped, and one that does stays", async () => {
  // Time enough to answer, also where the machine has other things to do.
  await using it = await startServer({ pingSeconds: 1 });
  const alive = await openStream(it.server, "ACME", await it.token("ACME"));
  const { socket } = await rawStream(it.server, PATH, await bearer(it));
  const { promise, resolve } = Promise.withResolvers<void>();
  socket.on("close", () => resolve());
  socket.resume();
  await until(() => it.server.connections() === 2);
  await promise;
  expect(it.server.connections()).toBe(1);
  expect(await (await fetch(`${it.server.origin}/metrics`)).text()).toMatch(/^scopec_half_open_total 1$/m);
  alive.send({ type: "subscribe" });
  await alive.frame("subscribed");
});

test.each([100_000, 0])(
  "a slow reader is dropped, and what waited for it was bounded: %d",
  async (maxBufferedBytes) => {
    const limits = { ACME: { ...DEFAULT_LIMITS, maxMessagesPerMinute: 1_000_000 } };
    await using it = await startServer({ limits, maxBufferedBytes });
    const { socket } = await rawStream(it.server, PATH, await bearer(it));
    socket.pause();
    await until(() => it.server.connections() === 1);
    const fast = await openStream(it.server, "ACME", await it.token("ACME", { permissions: ["metrics:read"] }));
    const properties = { scope: "ACME", text: "x".repeat(9_000) };
    let sent = 0;
    for (; it.server.connections() === 2 && sent < 20_000; sent += 1) {
      await it.server.addMetric("ACME", { ...metricOf("ACME", `m-${sent}`), properties });
      // The fast one gets time to read.
      if (sent % 10 === 0) await Bun.sleep(0);
    }
    expect(it.server.connections()).toBe(1);
    expect(await (await fetch(`${it.server.origin}/metrics`)).text()).toMatch(/^scopec_slow_readers_total 1$/m);
    await fast.frame("metric", ({ metric }) => (metric as { id: string }).id === `m-${sent - 1}`);
    socket.destroy();
  },
);

test("a connection is closed once, for the first reason", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let isAsked = false;
  const record = ({ type }: { type: string }) => {
    if (type !== "SCOPE_VIOLATION") return undefined;
    isAsked = true;
    return promise;
  };
  await using it = await startServer({ audit: { record, eventsOf: () => [] } });
  const token = await it.token("ACME");
  const client = await openStream(it.server, "ACME", token);
  client.send({ type: "publish", metric: metricOf("GLOBEX") });
  client.send({ type: "publish", metric: metricOf("ACME", "after") });
  await until(() => isAsked);
  it.server.revoke(idOf(token));
  resolve();
  expect((await client.closed).code).toBe(4401);
  expect(it.sink.metricsOf("ACME")).toEqual([]);
});

test("a stream is closed with 4401 when its token expires, without anything happening", async () => {
  let now = Date.now();
  await using own = await startServer({ now: () => now });
  const client = await openStream(own.server, "ACME", await own.token("ACME", { lifetime: 60 }));
  now += 60_000;
  expect((await client.closed).code).toBe(4401);
});

test("revoked tokens are remembered as long as they could last", () => {
  let now = 0;
  const revocations = createRevocations({ lifetime: 100, now: () => now });
  revocations.revoke("a");
  now = 50;
  revocations.revoke("b");
  revocations.forgetOld(100);
  expect([revocations.isRevoked({ id: "a" }), revocations.isRevoked({ id: "b" })]).toEqual([true, true]);
  revocations.forgetOld(101);
  expect([revocations.isRevoked({ id: "a" }), revocations.isRevoked({ id: "b" })]).toEqual([false, true]);
});

test("a revoked token stays so until it ends, where its issuer's clock is ahead of the server's", async () => {
  const start = 1_800_000_000_000;
  let now = start;
  await using it = await startServer({ now: () => now });
  const token = await issueToken(
    { scope: "ACME", client: "c", permissions: ["metrics:read"] },
    { ...it.rules, now: () => start + 5_000 },
  );
  const status = async () => (await ask(it.server, "/scopes/ACME/metrics", token)).status;
  expect(await status()).toBe(200);
  it.server.revoke(idOf(token));
  // As late as it could be used, and what is old was forgotten.
  now = start + DEFAULT_LIMITS.maxTokenLifetime * 1_000 + 4_999;
  it.server.revoke("another");
  expect(await status()).toBe(401);
  expect(it.audit.events().at(-1)?.details).toMatchObject({ problem: "token-revoked" });
});

describe("a server that stops", () => {
  test("takes nobody in who was at the door already", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let isAsked = false;
    const record = () => {
      isAsked = true;
      return promise;
    };
    const it = await startServer({ audit: { record, eventsOf: () => [] } });
    const answer = handshake(it.server, PATH, await bearer(it));
    await until(() => isAsked);
    const stopped = it.server.stop({ graceMs: 60_000 });
    resolve();
    expect((await answer).status).toBe(503);
    await stopped;
    expect(it.server.connections()).toBe(0);
  });

  test("says so, closes with 1001, and has what was sent stored", async () => {
    const it = await startServer();
    const client = await openStream(it.server, "ACME", await it.token("ACME"));
    for (let index = 0; index < 20; index += 1)
      client.send({ type: "publish", metric: metricOf("ACME", `m-${index}`) });
    await client.frame("accepted");
    const stopped = it.server.stop();
    expect(await client.closed).toEqual({ code: 1001, reason: "the server is going down" });
    await stopped;
    expect(it.server.connections()).toBe(0);
    const accepted = client.frames.filter(({ type }) => type === "accepted").length;
    expect(it.sink.metricsOf("ACME")).toHaveLength(accepted);
    await expect(fetch(it.server.origin)).rejects.toThrow();
  });

  test("takes nobody in meanwhile, and tells whoever asks for its health", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const it = await startServer({ sink: { store: () => promise, metricsOf: () => [] } });
    const client = await openStream(it.server, "ACME", await it.token("ACME"));
    client.send({ type: "publish", metric: metricOf("ACME") });
    await until(() => it.audit.eventsOf("ACME").some(({ type }) => type === "METRIC_MUTATION"));
    const stopped = it.server.stop({ graceMs: 30_000 });
    expect((await fetch(`${it.server.origin}/healthz`)).status).toBe(503);
    expect((await handshake(it.server, PATH, await bearer(it))).status).toBe(503);
    expect((await ask(it.server, "/scopes/ACME/metrics", await it.token("ACME"))).headers.get("retry-after")).toBe("5");
    resolve();
    await stopped;
    expect((await client.frame("accepted"))["id"]).toBe("m-1");
  });

  test("waits no longer than it was told to, and stops once", async () => {
    const it = await startServer({ sink: { store: () => new Promise(() => {}), metricsOf: () => [] } });
    const { socket } = await rawStream(it.server, PATH, await bearer(it));
    const client = await openStream(it.server, "ACME", await it.token("ACME"));
    client.send({ type: "publish", metric: metricOf("ACME") });
    await until(() => it.audit.eventsOf("ACME").some(({ type }) => type === "METRIC_MUTATION"));
    await Promise.all([it.server.stop({ graceMs: 50 }), it.server.stop()]);
    await expect(fetch(it.server.origin)).rejects.toThrow();
    socket.destroy();
  });
});
