import { expect, test } from "bun:test";
import { type AuditEvent, createMemoryAuditSink, createMemoryMetricSink } from "../../../runtime/metrics/index.ts";
import { METRIC } from "./samples.ts";

const metric = (id: string, scope = "ACME") => ({ ...METRIC, id, properties: { scope } });
const event = (message: string, scope: string | null): AuditEvent => ({
  type: "AUTH",
  severity: "INFO",
  scope,
  timestamp: 0,
  message,
  details: {},
});

test("metrics are kept by scope, oldest first", () => {
  const sink = createMemoryMetricSink();
  for (const each of [metric("a"), metric("b", "GLOBEX"), metric("c")]) sink.store(each);
  expect(sink.metricsOf("ACME").map(({ id }) => id)).toEqual(["a", "c"]);
  expect(sink.metricsOf("GLOBEX").map(({ id }) => id)).toEqual(["b"]);
  expect([sink.metricsOf("constructor"), sink.metricsOf("acme")]).toEqual([[], []]);
});

test("a list that was given does not change, and changes nothing", () => {
  const sink = createMemoryMetricSink();
  sink.store(metric("a"));
  const given = sink.metricsOf("ACME") as unknown[];
  given.push("x");
  sink.store(metric("b"));
  expect(given).toHaveLength(2);
  expect(sink.metricsOf("ACME").map(({ id }) => id)).toEqual(["a", "b"]);
});

test("of each scope only the latest are kept", () => {
  const sink = createMemoryMetricSink({ capacity: 3 });
  sink.store(metric("old", "GLOBEX"));
  for (let index = 0; index < 20; index += 1) {
    sink.store(metric(`m${index}`));
    const expected = [index - 2, index - 1, index].filter((at) => at >= 0).map((at) => `m${at}`);
    expect(sink.metricsOf("ACME").map(({ id }) => id)).toEqual(expected);
  }
  expect(sink.metricsOf("GLOBEX")).toHaveLength(1);
});

test("ten thousand are kept where no other number is given", () => {
  const sink = createMemoryMetricSink();
  const audit = createMemoryAuditSink();
  for (let index = 0; index < 10_005; index += 1) {
    sink.store(metric(`m${index}`));
    audit.record(event(`e${index}`, null));
  }
  expect([sink.metricsOf("ACME").length, sink.metricsOf("ACME")[0]?.id]).toEqual([10_000, "m5"]);
  expect([audit.events().length, audit.events()[0]?.message]).toEqual([10_000, "e5"]);
});

test("events are kept in their order, and given by scope", () => {
  const audit = createMemoryAuditSink({ capacity: 2 });
  for (const each of [
    event("a", "ACME"),
    event("b", null),
    event("c", "ACME"),
    event("d", "GLOBEX"),
    event("e", "ACME"),
  ])
    audit.record(each);
  expect(audit.events().map(({ message }) => message)).toEqual(["d", "e"]);
  expect(audit.eventsOf("ACME").map(({ message }) => message)).toEqual(["c", "e"]);
  expect(audit.eventsOf("NOBODY")).toEqual([]);
  (audit.events() as unknown[]).push("x");
  expect(audit.events()).toHaveLength(2);
});

test("no scope, and nobody without one, pushes out the events of another", () => {
  const audit = createMemoryAuditSink({ capacity: 2 });
  audit.record(event("mine", "ACME"));
  for (const scope of ["GLOBEX", null])
    for (let index = 0; index < 9; index += 1) audit.record(event(`theirs ${index}`, scope));
  expect(audit.eventsOf("ACME").map(({ message }) => message)).toEqual(["mine"]);
  expect(audit.eventsOf(null).map(({ message }) => message)).toEqual(["theirs 7", "theirs 8"]);
});
