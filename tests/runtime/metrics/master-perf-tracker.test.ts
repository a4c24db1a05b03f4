import { describe, expect, test } from "bun:test";
import {
  type AuditEvent,
  type AuditSink,
  createMasterPerfTracker,
  createMemoryAuditSink,
  createMemoryMetricSink,
  DEFAULT_LIMITS,
  MetricRejection,
  type MetricSink,
  type PerfMetric,
  type TrackerOptions,
} from "../../../runtime/metrics/index.ts";
import { METRIC, withProperties } from "./samples.ts";

const LIMITS = { ACME: DEFAULT_LIMITS, GLOBEX: DEFAULT_LIMITS };

function tracked(options: Partial<TrackerOptions> = {}) {
  const sink = createMemoryMetricSink();
  const audit = createMemoryAuditSink();
  return {
    sink,
    audit,
    ...createMasterPerfTracker({ scope: "ACME", limits: LIMITS, sink, audit, now: () => 7, ...options }),
  };
}

/** What a rejection gives, whatever it is. */
const caught = (action: Promise<unknown>) =>
  action.then(
    () => "nothing was thrown",
    (error) => error,
  );

describe("a right metric", () => {
  test("is stored as a frozen copy, which is what is given back", async () => {
    const { addMetric, sink } = tracked();
    const stored = await addMetric(METRIC);
    expect(sink.metricsOf("ACME")).toEqual([METRIC]);
    expect(sink.metricsOf("ACME")[0]).toBe(stored);
    expect(stored).not.toBe(METRIC as unknown as PerfMetric);
    expect(Object.isFrozen(stored) && Object.isFrozen(stored.properties)).toBe(true);
  });

  test("is one event, before it is stored", async () => {
    const order: string[] = [];
    const audit: AuditSink = { record: async (event) => void order.push(`audit ${event.type}`) };
    const sink: MetricSink = { store: async () => void order.push("store") };
    await tracked({ audit, sink }).addMetric(METRIC);
    expect(order).toEqual(["audit METRIC_MUTATION", "store"]);
  });

  test("says in its event who added what", async () => {
    const { addMetric, audit } = tracked();
    await addMetric({ ...METRIC, name: "e\u0301" }, { client: "c-1", user: "ann\n" });
    const event: AuditEvent = {
      type: "METRIC_MUTATION",
      severity: "INFO",
      scope: "ACME",
      timestamp: 7,
      message: "a metric is added",
      client: "c-1",
      user: "ann\\u{a}",
      details: { metric: "m-1", name: "\\u{e9}", normalized: 1 },
    };
    expect(audit.events()).toEqual([event]);
    expect(Object.isFrozen(audit.events()[0]) && Object.isFrozen(audit.events()[0]?.details)).toBe(true);
  });

  test("has an event without client and user where nobody said them", async () => {
    const { addMetric, audit } = tracked();
    await addMetric(METRIC);
    expect(Object.keys(audit.events()[0] ?? {}).sort()).toEqual([
      "details",
      "message",
      "scope",
      "severity",
      "timestamp",
      "type",
    ]);
  });

  test("is not changed by who changes what came in meanwhile", async () => {
    const { addMetric, sink } = tracked();
    const metric = structuredClone(METRIC) as { properties: { scope: string; region: string } };
    const adding = addMetric(metric);
    metric.properties.scope = "GLOBEX";
    metric.properties.region = "changed";
    await adding;
    expect(sink.metricsOf("ACME")[0]?.properties).toEqual(METRIC.properties);
    expect(sink.metricsOf("GLOBEX")).toEqual([]);
  });

  test("has the time of the clock where no other is given", async () => {
    const audit = createMemoryAuditSink();
    const before = Date.now();
    await createMasterPerfTracker({ scope: "ACME", limits: LIMITS, sink: createMemoryMetricSink(), audit }).addMetric(
      METRIC,
    );
    const { timestamp = 0 } = audit.events()[0] ?? {};
    expect(timestamp >= before && timestamp <= Date.now()).toBe(true);
  });
});

describe("a metric of another scope", () => {
  test("reaches no sink, and is one event", async () => {
    const { addMetric, sink, audit } = tracked();
    const error = await caught(addMetric(withProperties({ scope: "GLOBEX" }), { client: "c-1" }));
    expect(error).toMatchObject({
      name: "ScopeViolation",
      code: "SCOPE_VIOLATION",
      expected: "ACME",
      claimed: "GLOBEX",
    });
    expect(error.cause).toBeUndefined();
    expect([sink.metricsOf("ACME"), sink.metricsOf("GLOBEX")]).toEqual([[], []]);
    expect(audit.events()).toEqual([
      {
        type: "SCOPE_VIOLATION",
        severity: "CRITICAL",
        scope: "ACME",
        timestamp: 7,
        client: "c-1",
        message: "the metric is not of the scope ACME (it claims GLOBEX)",
        details: { claimed: "GLOBEX", findings: 1, codes: "scope-violation" },
      },
    ]);
  });

  test("is a violation, and one event, also when everything else is wrong with it", async () => {
    const { addMetric, audit, sink } = tracked();
    const properties = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`bad key ${index}`, null]));
    const error = await caught(addMetric({ id: "", properties }));
    expect(error.code).toBe("SCOPE_VIOLATION");
    expect(error.findings.length).toBeGreaterThan(200);
    expect(audit.events()).toHaveLength(1);
    expect(audit.events()[0]?.details["codes"]).toBe("empty-text key-charset missing-field scope-missing wrong-type");
    expect(JSON.stringify(audit.events()).length).toBeLessThan(500);
    expect(sink.metricsOf("ACME")).toEqual([]);
  });

  test.each([[undefined], [null], [7], ["metric"], [[]], [{}]])("is what %p is", async (input) => {
    const { addMetric, audit } = tracked();
    expect((await caught(addMetric(input))).code).toBe("SCOPE_VIOLATION");
    expect(audit.events().map(({ type }) => type)).toEqual(["SCOPE_VIOLATION"]);
  });
});

describe("a malformed metric", () => {
  test("reaches no sink, and is one event", async () => {
    const { addMetric, sink, audit } = tracked();
    const error = await caught(addMetric(withProperties({ "a b": 1, c: null, d: "\n" }), { user: "ann" }));
    expect(error).toMatchObject({ name: "MetricRejection", code: "INVALID_METRIC" });
    expect(error.message).toBe(
      "the metric is refused: /properties/a b has a character that keys may not have (and 2 more)",
    );
    expect(error.findings).toHaveLength(3);
    expect(sink.metricsOf("ACME")).toEqual([]);
    expect(audit.events()).toEqual([
      {
        type: "ERROR",
        severity: "WARNING",
        scope: "ACME",
        timestamp: 7,
        user: "ann",
        message: error.message,
        details: { findings: 3, codes: "control-character key-charset wrong-type" },
      },
    ]);
  });

  test("of which nothing is known says that much", () => {
    expect(new MetricRejection([]).message).toBe("the metric is refused: it is malformed");
  });

  test("with one mistake has no more of them in its message", async () => {
    const error = await caught(tracked().addMetric(withProperties({ a: null })));
    expect(error.message).toBe("the metric is refused: /properties/a has the wrong type");
  });
});

describe("where there is no scope", () => {
  test.each<[string, TrackerOptions["scope"]]>([
    ["as the environment names none of the matrix", () => null],
    ["as the scope has no limits", "OTHER"],
    ["as its name is what objects have", () => "constructor"],
  ])("no metric is accepted, %s", async (_, scope) => {
    const { addMetric, sink, audit } = tracked({ scope });
    for (const claimed of ["ACME", "OTHER", "constructor", "null"]) {
      expect(await caught(addMetric(withProperties({ scope: claimed })))).toMatchObject({
        code: "SCOPE_VIOLATION",
        expected: null,
      });
    }
    expect(audit.eventsOf(null)).toHaveLength(4);
    for (const each of ["ACME", "OTHER", "constructor"]) expect(sink.metricsOf(each)).toEqual([]);
  });

  test("it is asked for at each metric", async () => {
    let scope: string | null = "ACME";
    const { addMetric, sink } = tracked({ scope: () => scope });
    await addMetric(METRIC);
    scope = "GLOBEX";
    expect((await caught(addMetric(METRIC))).code).toBe("SCOPE_VIOLATION");
    await addMetric(withProperties({ scope: "GLOBEX" }));
    expect([sink.metricsOf("ACME").length, sink.metricsOf("GLOBEX").length]).toEqual([1, 1]);
  });

  test("limits that are wrong are refused when the tracker is made", () => {
    expect(() => tracked({ limits: { ACME: { ...DEFAULT_LIMITS, maxProperties: 0 } } })).toThrow("maxProperties");
  });
});

describe("a sink that fails", () => {
  const failure = new Error("no room");

  test.each<[string, () => void | Promise<void>]>([
    [
      "by throwing",
      () => {
        throw failure;
      },
    ],
    ["by rejecting", () => Promise.reject(failure)],
  ])("as the audit log keeps a metric from being stored, %s", async (_, record) => {
    const { addMetric, sink } = tracked({ audit: { record } });
    expect(await caught(addMetric(METRIC))).toBe(failure);
    expect(sink.metricsOf("ACME")).toEqual([]);
  });

  test("as the audit log is the cause of a refusal's error, which stays what it is", async () => {
    const { addMetric, sink } = tracked({ audit: { record: () => Promise.reject(failure) } });
    expect(await caught(addMetric(withProperties({ scope: "X" })))).toMatchObject({
      code: "SCOPE_VIOLATION",
      cause: failure,
    });
    expect(await caught(addMetric(withProperties({ a: null })))).toMatchObject({
      code: "INVALID_METRIC",
      cause: failure,
    });
    expect(sink.metricsOf("ACME")).toEqual([]);
  });

  test("as the store is audited, and its error is given", async () => {
    const { addMetric, audit } = tracked({ sink: { store: () => Promise.reject(failure) } });
    expect(await caught(addMetric(METRIC, { client: "c" }))).toBe(failure);
    expect(audit.events().map(({ type, severity, details, client }) => [type, severity, details, client])).toEqual([
      ["METRIC_MUTATION", "INFO", { metric: "m-1", name: "Response time", normalized: 0 }, "c"],
      ["ERROR", "ERROR", { metric: "m-1" }, "c"],
    ]);
    expect(audit.events()[1]?.message).toBe("a metric that was audited could not be stored");
  });

  test("as both fail has the store's error, and the log's as its cause", async () => {
    const lost = new Error("disk is gone");
    const store = () => Promise.reject(lost);
    let events = 0;
    const record = () => (++events > 1 ? Promise.reject(failure) : undefined);
    expect(await caught(tracked({ sink: { store }, audit: { record } }).addMetric(METRIC))).toBe(lost);
    expect(lost.cause).toBe(failure);
  });

  test("with something that is no error, or that has a cause, is left as it is", async () => {
    const cause = new Error("first");
    for (const thrown of ["a text", new Error("second", { cause })]) {
      let events = 0;
      const record = () => (++events > 1 ? Promise.reject(failure) : undefined);
      const { addMetric } = tracked({ sink: { store: () => Promise.reject(thrown) }, audit: { record } });
      expect(await caught(addMetric(METRIC))).toBe(thrown);
      if (thrown instanceof Error) expect(thrown.cause).toBe(cause);
    }
  });

  test("does not keep the next metric out", async () => {
    let calls = 0;
    const { addMetric, audit } = tracked({
      sink: { store: () => (++calls === 1 ? Promise.reject(failure) : undefined) },
    });
    await caught(addMetric(METRIC));
    await addMetric(METRIC);
    expect(audit.events().map(({ type }) => type)).toEqual(["METRIC_MUTATION", "ERROR", "METRIC_MUTATION"]);
  });
});

test("metrics at the same time do not mix", async () => {
  const { addMetric, sink, audit } = tracked();
  const metrics = Array.from({ length: 200 }, (_, index) => ({
    ...withProperties({ scope: index % 2 === 0 ? "ACME" : "GLOBEX" }),
    id: `m${index}`,
  }));
  const outcomes = await Promise.allSettled(metrics.map((metric) => addMetric(metric)));
  expect(outcomes.map(({ status }) => status)).toEqual(
    metrics.map((_, index) => (index % 2 === 0 ? "fulfilled" : "rejected")),
  );
  expect(sink.metricsOf("ACME").map(({ id }) => id)).toEqual(
    metrics.filter((_, index) => index % 2 === 0).map(({ id }) => id),
  );
  expect(audit.events().filter(({ type }) => type === "SCOPE_VIOLATION")).toHaveLength(100);
  expect(audit.events()).toHaveLength(200);
});
