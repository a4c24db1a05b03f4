/** What a client, the audit log and the counters are told when a stream is closed, word for word; see `docs/security/realtime.md`. */
import { afterEach, beforeEach, expect, test } from "bun:test";
import { DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { type Client, type Harness, metricOf, openStream, startServer, until } from "./harness.ts";
import { countersOf, EVENTS, START } from "./told.ts";

let now = START;
let it: Harness;
beforeEach(async () => {
  now = START;
  const ACME = { ...DEFAULT_LIMITS, maxPayloadBytes: 1_000, maxMessagesPerMinute: 4 };
  it = await startServer({ limits: { ACME, GLOBEX: DEFAULT_LIMITS }, now: () => now });
});
afterEach(() => it[Symbol.asyncDispose]());

interface Closed {
  readonly done: (client: Client, token: string) => unknown;
  readonly permissions?: readonly string[];
  readonly code: number;
  readonly reason: string | RegExp;
  readonly events?: readonly object[];
  readonly counted?: Readonly<Record<string, number>>;
}

const idOf = (token: string): string => JSON.parse(atob(token.split(".")[1] ?? "")).jti;
const publish = (metric: unknown) => (client: Client) => client.send({ type: "publish", metric });

const CLOSED: Readonly<Record<string, Closed>> = {
  "a large message": {
    done: (client) => client.send(`"${"é".repeat(499)}x"`),
    code: 1009,
    reason: "the message is too large",
    counted: { frames_received_total: 1 },
  },
  "a token that expires": {
    done(client) {
      now += DEFAULT_LIMITS.maxTokenLifetime * 1_000;
      client.send({ type: "subscribe" });
    },
    code: 4401,
    reason: "the token has expired",
    counted: { expired_total: 1, frames_received_total: 1 },
  },
  "a token that is revoked": {
    done: (_, token) => it.server.revoke(idOf(token)),
    code: 4401,
    reason: "the token was revoked",
    counted: { expired_total: 1 },
  },
  "another scope": {
    done: (client) => client.send({ type: "subscribe", scope: ["GLOBEX"] }),
    code: 4403,
    reason: "the token does not allow this",
    events: [{ ...EVENTS.violation, details: { claimed: "object" } }],
    counted: { forbidden_total: 1, scope_violations_total: 1, frames_received_total: 1 },
  },
  "a metric of another scope": {
    done: publish(metricOf("GLOBEX")),
    code: 4403,
    reason: "the metric is of another scope",
    events: [expect.objectContaining({ type: "SCOPE_VIOLATION" })],
    counted: { forbidden_total: 1, scope_violations_total: 1, frames_received_total: 1, frames_sent_total: 2 },
  },
  "a metric without permission": {
    done: publish(metricOf("ACME")),
    permissions: ["metrics:read"],
    code: 4403,
    reason: "the token does not allow this",
    events: [
      {
        ...EVENTS.published,
        details: { needed: "metrics:write" },
      },
    ],
    counted: { forbidden_total: 1, frames_received_total: 1 },
  },
  "too many messages": {
    done(client) {
      for (let index = 0; index < 4; index += 1) client.send("{}");
    },
    code: 4429,
    reason: /^too many messages; again in [1-9]\d? s$/,
    events: [EVENTS.overLimit],
    counted: { over_limit_total: 1, frames_received_total: 4, frames_sent_total: 4 },
  },
};

test.each(Object.entries(CLOSED))("over a stream, of %s", async (_, { done, code, reason, ...expected }) => {
  const token = await it.token("ACME", { permissions: expected.permissions ?? ["metrics:write", "audit:read"] });
  const client = await openStream(it.server, "ACME", token);
  done(client, token);
  const closed = await client.closed;
  expect(closed.code).toBe(code);
  expect(closed.reason).toMatch(typeof reason === "string" ? new RegExp(`^${reason}$`) : reason);
  await until(() => it.server.connections() === 0 && it.audit.events().length > (expected.events ?? []).length);
  expect(it.audit.events().slice(1)).toEqual([...(expected.events ?? [])] as never);
  const opened = { connections_opened_total: 1, connections_closed_total: 1, frames_sent_total: 1 };
  expect(await countersOf(it.server)).toEqual({ ...opened, ...expected.counted });
});

test("over a stream, of metrics that are taken and refused", async () => {
  const client = await openStream(it.server, "ACME", await it.token("ACME"));
  client.send({ type: "publish", metric: metricOf("ACME") });
  client.send({ type: "publish", metric: { ...metricOf("ACME"), name: "" } });
  const { findings, ...refused } = await client.frame("refused");
  expect(refused).toEqual({ type: "refused", code: "INVALID_METRIC" });
  expect(findings).toEqual([expect.objectContaining({ code: "empty-text" })] as never);
  expect(client.frames.map(({ type }) => type)).toEqual(["welcome", "metric", "accepted", "event", "refused"]);
  const who = it.audit.eventsOf("ACME").map(({ type, client: name }) => [type, name]);
  expect(who).toEqual(["AUTH", "METRIC_MUTATION", "ERROR"].map((type) => [type, "client-of-ACME"]) as never);
  const counted = { metrics_stored_total: 1, metrics_refused_total: 1, frames_received_total: 2, frames_sent_total: 5 };
  expect(await countersOf(it.server)).toEqual({ connections: 1, connections_opened_total: 1, ...counted });
});
