import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { ROLES, LIMITS as SEED_LIMITS } from "../../../generated/security.ts";
import { createMemoryAuditSink, createMemoryMetricSink } from "../../../runtime/metrics/index.ts";
import { ask, type Harness, handshake, metricOf, openLikeBrowser, openStream, startServer, until } from "./harness.ts";

// The scopes and limits of the seed matrix, with room for one connection per test.
const LIMITS = Object.fromEntries(
  Object.entries(SEED_LIMITS).map(([scope, limits]) => [
    scope,
    { ...limits, maxConnectionsPerScope: 1_000, maxMessagesPerMinute: 100_000 },
  ]),
);
const SCOPES = Object.keys(LIMITS);
const PAIRS = SCOPES.flatMap((own) => SCOPES.filter((other) => other !== own).map((other) => [own, other] as const));
const ALL = [...new Set(Object.values(ROLES).flat())];

let it: Harness;
beforeAll(async () => {
  it = await startServer({ limits: LIMITS });
});
afterAll(() => it[Symbol.asyncDispose]());

const tokenOf = (scope: string) => it.token(scope, { permissions: ALL });
const idsOf = (scope: string) => it.sink.metricsOf(scope).map(({ id }) => id);

test("all scopes of the seed matrix are tried, in both directions", () => {
  expect(SCOPES.sort()).toEqual(["DEVELOPMENT", "ENTERPRISE", "LOCAL-SANDBOX", "global"]);
  expect(PAIRS).toHaveLength(12);
});

/** How many violations of its own scope a client is on record with. */
const violations = (scope: string) => it.audit.eventsOf(scope).filter(({ type }) => type === "SCOPE_VIOLATION").length;

describe.each(PAIRS)("%s cannot reach %s", (own, other) => {
  test("by reading its metrics over HTTP", async () => {
    await it.server.addMetric(other, metricOf(other, `secret-of-${other}`));
    const before = violations(own);
    const response = await ask(it.server, `/scopes/${other}/metrics`, await tokenOf(own));
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain("secret");
    expect(violations(own)).toBe(before + 1);
  });

  test("by reading its audit log over HTTP", async () => {
    const before = violations(own);
    expect((await ask(it.server, `/scopes/${other}/audit`, await tokenOf(own))).status).toBe(403);
    expect(violations(own)).toBe(before + 1);
  });

  test("by publishing to it over HTTP", async () => {
    const id = `http-${own}-${other}`;
    const init = { method: "POST", body: JSON.stringify(metricOf(other, id)) };
    for (const path of [other, own]) {
      const before = violations(own);
      expect((await ask(it.server, `/scopes/${path}/metrics`, await tokenOf(own), init)).status).toBe(403);
      expect(violations(own)).toBe(before + 1);
    }
    const renamed = { method: "POST", body: JSON.stringify(metricOf(own, id)) };
    expect((await ask(it.server, `/scopes/${other}/metrics`, await tokenOf(own), renamed)).status).toBe(403);
    for (const scope of SCOPES) expect(idsOf(scope)).not.toContain(id);
  });

  test("by opening its stream, with the token in the header or as a subprotocol", async () => {
    const token = await tokenOf(own);
    const before = violations(own);
    const carriers = [
      { authorization: `Bearer ${token}` },
      { "sec-websocket-protocol": `scopec.v1, scopec.token.${token}` },
    ];
    for (const headers of carriers) {
      expect((await handshake(it.server, `/scopes/${other}/stream`, headers)).status).toBe(403);
    }
    expect(violations(own)).toBe(before + 2);
  });

  test.each(["subscribe", "publish"])("by %s on its own stream", async (type) => {
    const id = `frame-${type}-${own}-${other}`;
    for (const frame of [
      { type, scope: other, metric: metricOf(other, id) },
      { type, scope: other, metric: metricOf(own, id) },
    ]) {
      const before = violations(own);
      const client = await openStream(it.server, own, await tokenOf(own));
      client.send(frame);
      expect((await client.closed).code).toBe(4403);
      expect(violations(own)).toBe(before + 1);
    }
    for (const scope of SCOPES) expect(idsOf(scope)).not.toContain(id);
  });

  test("by a metric of it on its own stream", async () => {
    const id = `metric-${own}-${other}`;
    const before = violations(own);
    const client = await openStream(it.server, own, await tokenOf(own));
    client.send({ type: "publish", metric: metricOf(other, id) });
    expect((await client.closed).code).toBe(4403);
    expect(violations(own)).toBe(before + 1);
    for (const scope of SCOPES) expect(idsOf(scope)).not.toContain(id);
  });

  test("by the sink: a metric of the one is never stored, nor shown, as one of the other", async () => {
    const id = `sink-${own}-${other}`;
    await expect(it.server.addMetric(own, metricOf(other, id))).rejects.toMatchObject({ code: "SCOPE_VIOLATION" });
    for (const scope of SCOPES) expect(idsOf(scope)).not.toContain(id);
  });

  test("by a sink or an audit log that gives what is another's", async () => {
    const [sink, audit] = [createMemoryMetricSink(), createMemoryAuditSink()];
    const everything = {
      sink: { store: sink.store, metricsOf: () => [...sink.metricsOf(own), ...sink.metricsOf(other)] },
      audit: { record: audit.record, eventsOf: () => audit.events() },
    };
    await using mixed = await startServer({ limits: LIMITS, ...everything });
    for (const scope of [own, other]) await mixed.server.addMetric(scope, metricOf(scope, `of-${scope}`));
    const token = await mixed.token(own, { permissions: ALL });
    const metrics = await (await ask(mixed.server, `/scopes/${own}/metrics`, token)).text();
    const events = await (await ask(mixed.server, `/scopes/${own}/audit`, token)).text();
    for (const text of [metrics, events]) {
      expect(text).toContain(`of-${own}`);
      expect(text).not.toContain(`of-${other}`);
    }
  });

  test("by waiting: what happens in the other is not shown on its stream", async () => {
    const [mine, theirs] = [
      await openLikeBrowser(it.server, own, await tokenOf(own)),
      await openLikeBrowser(it.server, other, await tokenOf(other)),
    ];
    await it.server.addMetric(other, metricOf(other, "theirs"));
    await expect(it.server.addMetric(other, metricOf("Nobody", "bad"))).rejects.toThrow();
    await theirs.frame("event");
    await it.server.addMetric(own, metricOf(own, "mine"));
    await mine.frame("metric", ({ metric }) => (metric as { id: string }).id === "mine");
    expect(mine.frames.map(({ type }) => type)).toEqual(["welcome", "metric"]);
    expect(theirs.frames.map(({ type }) => type)).toEqual(["welcome", "metric", "event"]);
    mine.socket.close();
    theirs.socket.close();
    await until(() => it.server.connections(own) + it.server.connections(other) === 0);
  });

  test("by using up its limits", async () => {
    const limits = Object.fromEntries(
      SCOPES.map((scope) => [scope, { ...SEED_LIMITS.global, maxConnectionsPerScope: 1, maxMessagesPerMinute: 2 }]),
    );
    await using narrow = await startServer({ limits });
    const as = (scope: string) => narrow.token(scope, { client: "same-name" });
    const mine = await openStream(narrow.server, own, await as(own));
    mine.send({ type: "subscribe" });
    mine.send({ type: "subscribe" });
    expect((await mine.closed).code).toBe(4429);
    const theirs = await openStream(narrow.server, other, await as(other));
    theirs.send({ type: "subscribe" });
    await theirs.frame("subscribed");
  });
});

test("the pages that anybody may read name no scope", async () => {
  for (const path of ["/metrics", "/healthz"]) {
    const text = await (await fetch(`${it.server.origin}${path}`)).text();
    for (const scope of SCOPES) expect(text).not.toContain(scope);
  }
});
