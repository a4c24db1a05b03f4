import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { createConnection } from "../../../runtime/realtime/connection.ts";
import { receiveFrame } from "../../../runtime/realtime/handle-frame.ts";
import { createServerContext } from "../../../runtime/realtime/server-context.ts";
import { ask, type Harness, LIMITS, metricOf, openStream, startServer, until } from "./harness.ts";

const SMALL = { ...DEFAULT_LIMITS, maxPayloadBytes: 1_000 };
let it: Harness;
beforeAll(async () => {
  const ACME = { ...DEFAULT_LIMITS, maxMessagesPerMinute: 100_000, maxConnectionsPerScope: 1_000 };
  it = await startServer({ limits: { ...LIMITS, ACME, INITECH: SMALL } });
});
afterAll(() => it[Symbol.asyncDispose]());

const idOf = (token: string): string => JSON.parse(atob(token.split(".")[1] ?? "")).jti;

describe("a stream", () => {
  test("says first whose it is", async () => {
    const token = await it.token("ACME", { client: "c-7", permissions: ["metrics:read"] });
    const client = await openStream(it.server, "ACME", token);
    expect(client.frames).toEqual([{ type: "welcome", scope: "ACME", client: "c-7", permissions: ["metrics:read"] }]);
    client.socket.close();
  });

  test("shows metrics to all readers of the scope, and stores them", async () => {
    const [writer, reader] = [
      await openStream(it.server, "ACME", await it.token("ACME", { permissions: ["metrics:write"] })),
      await openStream(it.server, "ACME", await it.token("ACME", { permissions: ["metrics:read"] })),
    ];
    writer.send({ type: "publish", metric: metricOf("ACME", "shown") });
    expect(await writer.frame("accepted")).toEqual({ type: "accepted", id: "shown" });
    expect((await reader.frame("metric"))["metric"]).toEqual(metricOf("ACME", "shown"));
    expect(writer.frames.some(({ type }) => type === "metric")).toBe(false);
    expect(it.sink.metricsOf("ACME").map(({ id }) => id)).toContain("shown");
    writer.socket.close();
    reader.socket.close();
  });

  test("handles frames in their order", async () => {
    const client = await openStream(it.server, "ACME", await it.token("ACME"));
    const ids = Array.from({ length: 50 }, (_, index) => `in-order-${index}`);
    for (const id of ids) client.send({ type: "publish", metric: metricOf("ACME", id) });
    await client.frame("accepted", ({ id }) => id === ids.at(-1));
    expect(client.frames.filter(({ type }) => type === "accepted").map(({ id }) => id)).toEqual(ids);
    client.socket.close();
  });

  test("takes a subscription to its own scope", async () => {
    const client = await openStream(it.server, "ACME", await it.token("ACME"));
    client.send({ type: "subscribe", scope: "ACME" });
    expect(await client.frame("subscribed")).toEqual({ type: "subscribed", scope: "ACME" });
    client.socket.close();
  });

  test("says all that is wrong with a metric, and goes on", async () => {
    const client = await openStream(it.server, "ACME", await it.token("ACME"));
    client.send({ type: "publish", metric: { ...metricOf("ACME"), value: "1", unit: 7 } });
    const { code, findings } = await client.frame("refused");
    expect(code).toBe("INVALID_METRIC");
    expect(findings).toHaveLength(2);
    client.send({ type: "publish", metric: metricOf("ACME", "after") });
    expect((await client.frame("accepted"))["id"]).toBe("after");
    client.socket.close();
  });

  test.each([
    "",
    "{",
    "null",
    "1",
    '"publish"',
    "[]",
    "{}",
    '{"type":"shout"}',
    '{"type":["publish"]}',
    '{"__proto__":{"type":"publish"}}',
    "[".repeat(5_000),
  ])("answers %p with MALFORMED, and goes on", async (frame) => {
    const client = await openStream(it.server, "ACME", await it.token("ACME"));
    client.send(frame);
    expect(await client.frame("refused")).toEqual({ type: "refused", code: "MALFORMED" });
    client.socket.close();
  });

  test("does not take what a frame inherits for what it says", async () => {
    const client = await openStream(it.server, "ACME", await it.token("ACME"));
    Object.defineProperty(Object.prototype, "type", { value: "subscribe", configurable: true, writable: true });
    try {
      client.send("{}");
      expect(await client.frame("refused")).toEqual({ type: "refused", code: "MALFORMED" });
    } finally {
      Reflect.deleteProperty(Object.prototype, "type");
    }
    client.socket.close();
  });

  test("takes no binary frames", async () => {
    const client = await openStream(it.server, "ACME", await it.token("ACME"));
    client.socket.send(
      new TextEncoder().encode(JSON.stringify({ type: "publish", metric: metricOf("ACME", "binary") })),
    );
    expect((await client.frame("refused"))["code"]).toBe("MALFORMED");
    client.socket.close();
  });

  test("says so when a store fails, and goes on", async () => {
    const fail = () => Promise.reject(new Error("the disk is full"));
    await using own = await startServer({ sink: { store: fail, metricsOf: () => [] } });
    const client = await openStream(own.server, "ACME", await own.token("ACME"));
    client.send({ type: "publish", metric: metricOf("ACME") });
    expect(await client.frame("refused")).toEqual({ type: "refused", code: "UNAVAILABLE" });
    expect(JSON.stringify(client.frames)).not.toContain("disk");
    client.send({ type: "subscribe" });
    await client.frame("subscribed");
  });
});

describe("a stream is closed with", () => {
  test("4401 when its token expires, and nothing is shown afterwards", async () => {
    let now = Date.now();
    await using own = await startServer({ now: () => now });
    const client = await openStream(own.server, "ACME", await own.token("ACME", { lifetime: 60 }));
    now += 60_000;
    await own.server.addMetric("ACME", metricOf("ACME", "late"));
    expect(await client.closed).toEqual({ code: 4401, reason: "the token has expired" });
    expect(client.frames.some(({ type }) => type === "metric")).toBe(false);
  });

  test("4401 when its token is revoked, and others stay", async () => {
    const [token, other] = [await it.token("ACME"), await it.token("ACME")];
    const [client, stays] = [await openStream(it.server, "ACME", token), await openStream(it.server, "ACME", other)];
    it.server.revoke(idOf(token));
    expect(await client.closed).toEqual({ code: 4401, reason: "the token was revoked" });
    stays.send({ type: "subscribe" });
    await stays.frame("subscribed");
    stays.socket.close();
  });

  test("4401 where it sends with a token that has expired, and what it sent is not taken", async () => {
    let now = Date.now();
    await using own = await startServer({ now: () => now });
    const client = await openStream(own.server, "ACME", await own.token("ACME", { lifetime: 60 }));
    now += 60_000;
    client.send({ type: "publish", metric: metricOf("ACME", "late") });
    expect((await client.closed).code).toBe(4401);
    expect(own.sink.metricsOf("ACME")).toEqual([]);
  });

  test.each(["GLOBEX", "acme", "*", "ACME ", "", null, [["ACME"]], { toString: "ACME" }, 1])(
    "4403 when it asks for the scope %j, and it is audited once",
    async (scope) => {
      for (const frame of [
        { type: "subscribe", scope },
        { type: "publish", scope, metric: metricOf("ACME", "never") },
      ]) {
        const before = it.audit.eventsOf("ACME").length;
        const client = await openStream(it.server, "ACME", await it.token("ACME"));
        client.send(frame);
        client.send({ type: "publish", metric: metricOf("ACME", "never") });
        expect((await client.closed).code).toBe(4403);
        const since = it.audit.eventsOf("ACME").slice(before);
        expect(since.filter(({ type }) => type === "SCOPE_VIOLATION")).toHaveLength(1);
      }
      expect(it.sink.metricsOf("ACME").map(({ id }) => id)).not.toContain("never");
    },
  );

  test("4403 when it publishes a metric of another scope, and that is audited once", async () => {
    const before = it.audit.eventsOf("ACME").length;
    const client = await openStream(it.server, "ACME", await it.token("ACME"));
    client.send({ type: "publish", metric: metricOf("GLOBEX") });
    expect((await client.closed).code).toBe(4403);
    const since = it.audit.eventsOf("ACME").slice(before);
    expect(since.filter(({ type }) => type === "SCOPE_VIOLATION")).toHaveLength(1);
    expect(it.sink.metricsOf("GLOBEX")).toEqual([]);
  });

  test("4403 when it publishes without permission", async () => {
    const token = await it.token("ACME", { permissions: ["metrics:read"] });
    const client = await openStream(it.server, "ACME", token);
    client.send({ type: "publish", metric: metricOf("ACME", "unpermitted") });
    expect((await client.closed).code).toBe(4403);
    expect(it.audit.eventsOf("ACME").at(-1)).toMatchObject({ type: "AUTH", details: { needed: "metrics:write" } });
    expect(it.sink.metricsOf("ACME").map(({ id }) => id)).not.toContain("unpermitted");
  });

  test("4429 when its client sends too many messages", async () => {
    const limits = { ACME: { ...DEFAULT_LIMITS, maxMessagesPerMinute: 3 } };
    await using own = await startServer({ limits });
    const client = await openStream(own.server, "ACME", await own.token("ACME"));
    // To connect was the first.
    for (let index = 0; index < 3; index += 1) client.send({ type: "subscribe" });
    expect(await client.closed).toEqual({ code: 4429, reason: expect.stringMatching(/again in \d+ s$/) as never });
    expect(client.frames.filter(({ type }) => type === "subscribed")).toHaveLength(2);
    expect(own.audit.eventsOf("ACME").at(-1)?.message).toBe("a client is over its limit");
  });

  test("4429 when it sends more at once than can wait", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    await using own = await startServer({ sink: { store: () => promise, metricsOf: () => [] } });
    const client = await openStream(own.server, "ACME", await own.token("ACME"));
    for (let index = 0; index < 70; index += 1) client.send({ type: "publish", metric: metricOf("ACME") });
    expect(await client.closed).toEqual({ code: 4429, reason: "too many messages at once" });
    resolve();
  });

  test("1009 when a message is larger than its scope allows", async () => {
    const client = await openStream(it.server, "INITECH", await it.token("INITECH"));
    client.send("x".repeat(1_001));
    expect((await client.closed).code).toBe(1009);
    const bytes = await openStream(it.server, "INITECH", await it.token("INITECH"));
    bytes.socket.send(new Uint8Array(1_001));
    expect((await bytes.closed).code).toBe(1009);
  });
});

test("events that are no routine are shown to those who may read the audit log, and to no others", async () => {
  const [auditor, reader] = [
    await openStream(it.server, "ACME", await it.token("ACME", { permissions: ["audit:read"] })),
    await openStream(it.server, "ACME", await it.token("ACME", { permissions: ["metrics:read"] })),
  ];
  await ask(it.server, "/scopes/GLOBEX/metrics", await it.token("ACME", { client: "curious" }));
  const { event } = await auditor.frame("event");
  expect(event).toMatchObject({
    type: "SCOPE_VIOLATION",
    scope: "ACME",
    client: "curious",
    details: { claimed: "GLOBEX" },
  });
  await it.server.addMetric("ACME", metricOf("ACME", "routine"));
  await reader.frame("metric", ({ metric }) => (metric as { id: string }).id === "routine");
  expect(reader.frames.some(({ type }) => type === "event")).toBe(false);
  expect(auditor.frames.some(({ type }) => type === "metric")).toBe(false);
  expect(auditor.frames.filter(({ type }) => type === "event")).toHaveLength(1);
  auditor.socket.close();
  reader.socket.close();
});

test("foreign texts reach the audit log escaped", async () => {
  const client = await openStream(it.server, "ACME", await it.token("ACME", { client: "<img>" }));
  client.send({ type: "subscribe", scope: "\u001b[31m<script>\r\nX: y" });
  await client.closed;
  const line = JSON.stringify(it.audit.eventsOf("ACME").at(-1));
  for (const character of ["<", ">", "\\u001b", "\\r"]) expect(line).not.toContain(character);
  expect(line).toContain("script");
});

test("two clients whose long names begin alike are two in the audit log", async () => {
  const names = ["1", "2"].map((end) => "c".repeat(127) + end);
  for (const name of names) {
    const client = await openStream(it.server, "ACME", await it.token("ACME", { client: name }));
    client.send({ type: "publish", metric: metricOf("ACME") });
    await client.frame("accepted");
    client.socket.close();
  }
  const told = it.audit.eventsOf("ACME").slice(-4);
  expect(told.map(({ message }) => message)).toEqual([
    ...["a client connects", "a metric is added", "a client connects", "a metric is added"],
  ]);
  expect(told.map(({ client }) => String(client))).toEqual(names.flatMap((name) => [name, name]));
});

test("connections are counted by scope, and gone when they are closed", async () => {
  await using own = await startServer();
  const clients = [
    await openStream(own.server, "ACME", await own.token("ACME")),
    await openStream(own.server, "ACME", await own.token("ACME")),
    await openStream(own.server, "GLOBEX", await own.token("GLOBEX")),
  ];
  expect([own.server.connections("ACME"), own.server.connections("GLOBEX"), own.server.connections()]).toEqual([
    2, 1, 3,
  ]);
  for (const { socket } of clients) socket.close();
  await until(() => own.server.connections() === 0);
});

test("whatever comes in after a connection was closed is not read", async () => {
  const context = createServerContext({ tokens: it.rules, sink: it.sink, audit: it.audit, limits: LIMITS });
  const claims = { scope: "ACME", client: "c", permissions: ["metrics:write"], id: "t", expiresAt: Date.now() + 1_000 };
  const connection = createConnection(claims);
  const frame = JSON.stringify({ type: "publish", metric: metricOf("ACME", "too-late") });
  connection.isClosing = true;
  receiveFrame(connection, frame, context);
  expect([connection.waiting, context.counters.get("frames_received_total")]).toEqual([0, 0]);
  connection.isClosing = false;
  receiveFrame(connection, frame, context);
  expect([connection.waiting, context.counters.get("frames_received_total")]).toEqual([1, 1]);
  await connection.handled;
});

test("the server takes metrics itself, of scopes with limits only", async () => {
  await expect(it.server.addMetric("NOBODY", metricOf("NOBODY"))).rejects.toThrow("no limits of such a scope");
  await expect(it.server.addMetric("ACME", metricOf("GLOBEX"))).rejects.toThrow("not of the scope ACME");
});
