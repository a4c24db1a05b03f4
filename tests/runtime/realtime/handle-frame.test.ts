import { expect, test } from "bun:test";
import { createMemoryAuditSink, createMemoryMetricSink, DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { createConnection } from "../../../runtime/realtime/connection.ts";
import { receiveFrame } from "../../../runtime/realtime/handle-frame.ts";
import { createKeySet } from "../../../runtime/realtime/index.ts";
import { createServerContext } from "../../../runtime/realtime/server-context.ts";
import { randomKey } from "./harness.ts";

const tokens = { keys: await createKeySet([randomKey("k")]), issuer: "tests", audience: "dashboard" };

/** The parts of a server that does not listen, and a connection that was joined to no socket yet. */
function setup() {
  const limits = { ACME: { ...DEFAULT_LIMITS, maxPayloadBytes: 100, maxMessagesPerMinute: 1_000 } };
  const context = createServerContext({
    tokens,
    limits,
    sink: createMemoryMetricSink(),
    audit: createMemoryAuditSink(),
  });
  const claims = { scope: "ACME", client: "c", permissions: [], id: "t", expiresAt: Date.now() + 60_000 };
  return { context, connection: createConnection(claims) };
}

test("64 frames of a connection may wait, and one more closes it", async () => {
  const { context, connection } = setup();
  for (let index = 0; index < 64; index += 1) receiveFrame(connection, "{}", context);
  expect([connection.waiting, connection.isClosing]).toEqual([64, false]);
  await connection.handled;
  expect(connection.waiting).toBe(0);
  for (let index = 0; index < 65; index += 1) receiveFrame(connection, "{}", context);
  expect([connection.waiting, connection.isClosing]).toEqual([64, true]);
  expect([context.counters.get("over_limit_total"), context.counters.get("frames_received_total")]).toEqual([1, 129]);
  await connection.handled;
});

test("revocations are forgotten when the longest token has ended, by a clock 5 s ahead as well", () => {
  const { context } = setup();
  const start = Date.now();
  context.revocations.revoke("t");
  const end = start + (DEFAULT_LIMITS.maxTokenLifetime + 5) * 1_000;
  context.revocations.forgetOld(end);
  expect(context.revocations.isRevoked({ id: "t" })).toBe(true);
  context.revocations.forgetOld(end + 60_000);
  expect(context.revocations.isRevoked({ id: "t" })).toBe(false);
});

test.each([
  ["x".repeat(100), "x".repeat(101)],
  ["é".repeat(50), "é".repeat(51)],
  [new Uint8Array(100), new Uint8Array(101)],
])("a frame may be as large as its scope allows, in bytes: %#", async (largest, tooLarge) => {
  const { context, connection } = setup();
  receiveFrame(connection, largest, context);
  expect([connection.waiting, connection.isClosing]).toEqual([1, false]);
  receiveFrame(connection, tooLarge, context);
  expect([connection.waiting, connection.isClosing]).toEqual([1, true]);
  await connection.handled;
});
