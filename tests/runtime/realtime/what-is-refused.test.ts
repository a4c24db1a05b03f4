/** What whoever asks over HTTP, the audit log and the counters are told of each refusal, word for word; see `docs/security/realtime.md`. */
import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { ask, type Harness, handshake, metricOf, openStream, startServer, until } from "./harness.ts";
import { countersOf, EVENTS, START } from "./told.ts";

let stored: () => unknown = () => undefined;
let it: Harness;
beforeEach(async () => {
  stored = () => undefined;
  const ACME = { ...DEFAULT_LIMITS, maxPayloadBytes: 1_000, maxConnectionsPerScope: 1, maxMessagesPerMinute: 4 };
  it = await startServer({
    limits: { ACME, GLOBEX: DEFAULT_LIMITS },
    maxFailedAuthPerMinute: 1,
    allowedOrigins: ["https://dash.example.com"],
    now: () => START,
    sink: { store: () => stored() as undefined, metricsOf: () => [] },
  });
});
afterEach(() => it[Symbol.asyncDispose]());

const METRICS = "/scopes/ACME/metrics";
const STREAM = "/scopes/ACME/stream";
const post = async (metric: unknown, body = JSON.stringify(metric)) =>
  ask(it.server, METRICS, await it.token("ACME"), { method: "POST", body });
const get = (headers: Record<string, string>, path = METRICS) => fetch(`${it.server.origin}${path}`, { headers });
const bearer = async () => ({ authorization: `Bearer ${await it.token("ACME")}` });
const upgrade = async () => {
  const { head, body, status } = await handshake(it.server, STREAM, await bearer());
  const retryAfter = /^retry-after: (\d+)/im.exec(head)?.[1];
  return new Response(body, { status, headers: retryAfter === undefined ? {} : { "retry-after": retryAfter } });
};

interface Refused {
  readonly asked: () => Promise<Response>;
  readonly status: number;
  readonly error: string;
  /** Seconds: the very number, or those at most. */
  readonly retryAfter?: number;
  readonly events?: readonly object[];
  readonly counted?: Readonly<Record<string, number>>;
}

const CASES: Readonly<Record<string, Refused>> = {
  "a query": {
    asked: async () => get(await bearer(), `${METRICS}?a=b`),
    status: 400,
    error: "addresses here have no query",
  },
  "half a handshake": {
    asked: async () => get({ ...(await bearer()), upgrade: "WebSocket" }, STREAM),
    status: 400,
    error: "this is no proper WebSocket handshake",
    events: [
      {
        ...EVENTS.connects,
        details: { permissions: "metrics:read metrics:write audit:read" },
      },
    ],
  },
  "no JSON": { asked: () => post(undefined, "{"), status: 400, error: "this is no JSON" },
  "no token": {
    asked: () => get({}),
    status: 401,
    error: "a good token is needed",
    events: [{ ...EVENTS.refused, details: { problem: "token-missing", address: "127.0.0.1" } }],
  },
  "two tokens": {
    asked: async () => {
      const own = await it.token("ACME");
      const headers = { authorization: `Bearer ${own}`, "sec-websocket-protocol": `scopec.token.${own}` };
      return get(headers, STREAM);
    },
    status: 401,
    error: "a good token is needed",
    events: [{ ...EVENTS.refused, details: { problem: "token-ambiguous", address: "127.0.0.1" } }],
  },
  "a token as a subprotocol of what is no stream": {
    asked: async () => get({ "sec-websocket-protocol": `scopec.token.${await it.token("ACME")}` }),
    status: 401,
    error: "a good token is needed",
    events: [{ ...EVENTS.refused, details: { problem: "token-missing", address: "127.0.0.1" } }],
  },
  "another origin": {
    asked: async () => get({ ...(await bearer()), origin: "https://evil.example.com" }),
    status: 403,
    error: "the origin is not allowed",
    events: [{ ...EVENTS.refused, details: { problem: "origin", address: "127.0.0.1" } }],
  },
  "another scope": {
    asked: async () => get(await bearer(), "/scopes/GLOBEX/metrics"),
    status: 403,
    error: "the token does not allow this",
    events: [{ ...EVENTS.violation, details: { claimed: "GLOBEX" } }],
    counted: { scope_violations_total: 1 },
  },
  "a stream without permission": {
    asked: async () => ask(it.server, STREAM, await it.token("ACME", { permissions: [] })),
    status: 403,
    error: "the token does not allow this",
    events: [{ ...EVENTS.unpermitted, details: { needed: "metrics:read metrics:write audit:read" } }],
  },
  "nothing that there is": { asked: () => get({}, "/nothing"), status: 404, error: "there is nothing here" },
  "a large metric": { asked: () => post(undefined, "é".repeat(501)), status: 413, error: "the metric is too large" },
  "no upgrade": { asked: async () => get(await bearer(), STREAM), status: 426, error: "this is a WebSocket" },
  "a second connection where there may be one": {
    asked: async () => {
      await openStream(it.server, "ACME", await it.token("ACME", { client: "other" }));
      return upgrade();
    },
    status: 429,
    error: "the scope has no more connections",
    retryAfter: 5,
    events: [expect.objectContaining({ message: "a client connects", client: "other" }), EVENTS.full],
    counted: { connections: 1, connections_opened_total: 1, frames_sent_total: 2 },
  },
  "too many requests": {
    asked: async () => {
      for (let index = 0; index < 4; index += 1) await get(await bearer());
      return get(await bearer());
    },
    status: 429,
    error: "too many messages",
    retryAfter: 60,
    events: [EVENTS.overLimit],
  },
  "a store that fails": {
    asked: () => {
      stored = () => Promise.reject(new Error("full"));
      return post(metricOf("ACME"));
    },
    status: 503,
    error: "this cannot be done now",
    retryAfter: 5,
    events: [expect.objectContaining({ type: "METRIC_MUTATION" }), expect.objectContaining({ type: "ERROR" })],
  },
};

test.each(Object.entries(CASES))("over HTTP, of %s", async (_, { asked, status, error, ...expected }) => {
  const response = await asked();
  expect([response.status, await response.json()]).toEqual([status, { error }]);
  const retryAfter = response.headers.get("retry-after");
  if (expected.retryAfter === undefined || expected.retryAfter === 5)
    expect(retryAfter).toBe(expected.retryAfter === undefined ? null : "5");
  else expect(Number(retryAfter)).toBeWithin(1, expected.retryAfter + 1);
  expect(it.audit.events()).toEqual([...(expected.events ?? [])] as never);
  expect(await countersOf(it.server)).toEqual({ requests_refused_total: 1, ...expected.counted });
});

describe("over HTTP,", () => {
  test("of a metric of another scope, and of one with faults", async () => {
    const other = await post(metricOf("GLOBEX"));
    expect([other.status, await other.json()]).toEqual([403, { error: "the metric is of another scope" }]);
    const faulty = await post({ ...metricOf("ACME"), name: "" });
    expect([faulty.status, await faulty.json()]).toEqual([
      422,
      { error: "the metric is refused", details: [expect.objectContaining({ code: "empty-text" })] },
    ] as never);
    expect(it.audit.events().map(({ type }) => type)).toEqual(["SCOPE_VIOLATION", "ERROR"]);
    expect(await countersOf(it.server)).toEqual({
      requests_refused_total: 2,
      scope_violations_total: 1,
      metrics_refused_total: 1,
    });
  });

  test("of a metric that is as large as may be", async () => {
    const text = JSON.stringify(metricOf("ACME"));
    const response = await post(undefined, text + " ".repeat(1_000 - text.length));
    expect([response.status, await response.json()]).toEqual([201, { id: "m-1" }]);
    expect(await countersOf(it.server)).toEqual({ metrics_stored_total: 1 });
  });

  test("of too many requests without a good token", async () => {
    await get({});
    const response = await get({});
    expect([response.status, await response.json()]).toEqual([
      429,
      { error: "too many requests without a good token" },
    ]);
    expect(Number(response.headers.get("retry-after"))).toBeWithin(1, 61);
    expect(await countersOf(it.server)).toEqual({ requests_refused_total: 2 });
  });

  test("of a server that stops", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let isAsked = false;
    stored = () => {
      isAsked = true;
      return promise;
    };
    const taken = post(metricOf("ACME"));
    await until(() => isAsked);
    const stopped = it.server.stop({ graceMs: 60_000 });
    for (const response of [await get({}, "/healthz"), await get(await bearer())]) {
      expect([response.status, await response.json()]).toEqual([503, { error: "the server is going down" }]);
      expect(response.headers.get("retry-after")).toBe("5");
    }
    resolve();
    expect((await taken).status).toBe(201);
    await stopped;
  });
});
