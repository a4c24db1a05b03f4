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

test("of long ones fewer are kept: of each scope as many as its memory holds, and always the latest", () => {
  const long = (id: string, scope: string) => ({
    ...metric(id, scope),
    properties: { scope, text: "x".repeat(1_000) },
  });
  const sink = createMemoryMetricSink({ maxBytes: 7_500 });
  sink.store(metric("theirs", "GLOBEX"));
  for (let index = 0; index < 10; index += 1) sink.store(long(`m${index}`, "ACME"));
  expect(sink.metricsOf("ACME").map(({ id }) => id)).toEqual(["m7", "m8", "m9"]);
  expect(sink.metricsOf("GLOBEX").map(({ id }) => id)).toEqual(["theirs"]);
  const audit = createMemoryAuditSink({ maxBytes: 7_500 });
  audit.record(event("theirs", "GLOBEX"));
  for (let index = 0; index < 10; index += 1) audit.record(event(`${index}`.repeat(1_000), "ACME"));
  expect(audit.eventsOf("ACME").map(({ message }) => message[0])).toEqual(["7", "8", "9"]);
  expect(audit.events().map(({ message }) => message[0])).toEqual(["7", "8", "9"]);
  expect(audit.eventsOf("GLOBEX").map(({ message }) => message)).toEqual(["theirs"]);
});

test("64 MiB are kept of each scope where no other number is given", () => {
  const sink = createMemoryMetricSink();
  const audit = createMemoryAuditSink();
  // They share one text, so that the test does not take what it counts.
  const text = "x".repeat(2 ** 20);
  for (let index = 0; index < 40; index += 1) {
    sink.store({ ...METRIC, id: `m${index}`, properties: { scope: "ACME", text } });
    audit.record(event(text, "ACME"));
  }
  expect([sink.metricsOf("ACME").length, sink.metricsOf("ACME")[0]?.id]).toEqual([31, "m9"]);
  expect([audit.events().length, audit.eventsOf("ACME").length]).toEqual([31, 31]);
});

test.each([{ capacity: 0 }, { maxBytes: 0 }])(
  "bounds without which all would be kept for ever are refused: %j",
  (options) => {
    expect(() => createMemoryMetricSink(options)).toThrow(`\`${Object.keys(options)[0]}\` is no whole number from 1`);
    expect(() => createMemoryAuditSink(options)).toThrow(`\`${Object.keys(options)[0]}\` is no whole number from 1`);
  },
);

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
