import { describe, expect, test } from "bun:test";
import {
  type AuditActor,
  type AuditEvent,
  createMasterPerfTracker,
  createMemoryAuditSink,
  createMemoryMetricSink,
  DEFAULT_LIMITS,
  type MasterPerfTracker,
  type TrackerOptions,
} from "../../../runtime/metrics/index.ts";
import { METRIC, withProperties } from "./samples.ts";

function tracked(options: Partial<TrackerOptions> = {}) {
  const sink = createMemoryMetricSink();
  const audit = createMemoryAuditSink();
  const limits = { ACME: DEFAULT_LIMITS };
  return { sink, audit, ...createMasterPerfTracker({ scope: "ACME", limits, sink, audit, now: () => 7, ...options }) };
}

const caught = (action: Promise<unknown>) =>
  action.then(
    () => "nothing was thrown",
    (error) => error,
  );

describe("whoever sent it", () => {
  test.each<[string, unknown, object]>([
    ["null", null, {}],
    ["a number", 7, {}],
    ["a name that is null", { client: null, user: undefined }, {}],
    ["a name that is a number", { client: 7, user: true }, { client: "number", user: "boolean" }],
    [
      "a name that is an object",
      { client: { toString: () => "ann" }, user: ["ann"] },
      { client: "object", user: "object" },
    ],
    ["a name that is a symbol", { user: Symbol("ann") }, { user: "symbol" }],
    ["an empty name", { client: "", user: "" }, { client: "", user: "" }],
    ["a name of 100 characters, which is told as a whole", { client: "c".repeat(100) }, { client: "c".repeat(100) }],
  ])("each metric and each violation is one event: %s", async (_, actor, names) => {
    const { addMetric, audit, sink } = tracked();
    await addMetric(METRIC, actor as AuditActor);
    for (const bad of [withProperties({ scope: "GLOBEX" }), withProperties({ a: null })]) {
      expect((await caught(addMetric(bad, actor as AuditActor))).cause).toBeUndefined();
    }
    expect(audit.events().map(({ type }) => type)).toEqual(["METRIC_MUTATION", "SCOPE_VIOLATION", "ERROR"]);
    for (const { client, user } of audit.events()) {
      expect({ ...(client !== undefined && { client }), ...(user !== undefined && { user }) }).toEqual(names);
    }
    expect(sink.metricsOf("ACME")).toHaveLength(1);
  });
});

test("two metrics whose long ids begin alike are two in the log, stored or not", async () => {
  const { addMetric, audit } = tracked({ sink: { store: () => Promise.reject(new Error("no room")) } });
  const ids = ["1", "2"].map((end) => `${"m".repeat(255)}${end}`);
  for (const id of ids) await caught(addMetric({ ...METRIC, id }));
  expect(audit.events().map(({ details }) => details["metric"])).toEqual(ids.flatMap((id) => [id, id]));
});

test("where there is no scope, the event says what was claimed", async () => {
  const { addMetric, audit } = tracked({ scope: () => null });
  for (const metric of [METRIC, withProperties({ scope: "a\nb" }), { ...METRIC, properties: {} }, null]) {
    expect((await caught(addMetric(metric))).code).toBe("SCOPE_VIOLATION");
  }
  expect(audit.eventsOf(null).map(({ details }) => details["claimed"])).toEqual([
    "ACME",
    "a\\u{a}b",
    "undefined",
    "undefined",
  ]);
});

describe("a sink", () => {
  test("whose error cannot be changed has it given as it is, whatever becomes of the log", async () => {
    const failure = Object.freeze(new Error("no room"));
    let events = 0;
    const record = () => (++events > 1 ? Promise.reject(new Error("no log")) : undefined);
    const { addMetric } = tracked({ sink: { store: () => Promise.reject(failure) }, audit: { record } });
    expect(await caught(addMetric(METRIC))).toBe(failure);
    expect(failure.cause).toBeUndefined();
  });

  test("as the audit log may hang: nothing is stored before it has answered, and then it is", async () => {
    const answer = Promise.withResolvers<void>();
    const { addMetric, sink } = tracked({ audit: { record: () => answer.promise } });
    let settled = 0;
    const adding = [METRIC, withProperties({ scope: "GLOBEX" })].map((metric) =>
      caught(addMetric(metric)).then((outcome) => {
        settled += 1;
        return outcome;
      }),
    );
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
    expect([settled, sink.metricsOf("ACME").length]).toEqual([0, 0]);
    answer.resolve();
    const [stored, refused] = await Promise.all(adding);
    expect([stored, refused.code]).toEqual(["nothing was thrown", "SCOPE_VIOLATION"]);
    expect(sink.metricsOf("ACME")).toEqual([METRIC]);
  });

  test("may add metrics itself, each of which is one event and stored once", async () => {
    const kept = createMemoryMetricSink();
    const log = createMemoryAuditSink();
    const inner: Promise<unknown>[] = [];
    const again = (id: string, metric: object) => {
      if (id === "m-1") inner.push(caught(tracker.addMetric(metric)));
    };
    const tracker: MasterPerfTracker = createMasterPerfTracker({
      scope: "ACME",
      limits: { ACME: DEFAULT_LIMITS },
      sink: {
        store(metric) {
          again(metric.id, { ...METRIC, id: "m-stored" });
          return kept.store(metric);
        },
      },
      audit: {
        record(event: AuditEvent) {
          again(String(event.details["metric"]), { ...withProperties({ scope: "GLOBEX" }), id: "m-audited" });
          return log.record(event);
        },
      },
    });
    await tracker.addMetric(METRIC);
    await Promise.all(inner);
    expect(
      kept
        .metricsOf("ACME")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["m-1", "m-stored"]);
    expect(kept.metricsOf("GLOBEX")).toEqual([]);
    expect(
      log
        .events()
        .map(({ type }) => type)
        .sort(),
    ).toEqual(["METRIC_MUTATION", "METRIC_MUTATION", "SCOPE_VIOLATION"]);
  });

  test("cannot change what is stored, or what is told", async () => {
    const seen: object[] = [];
    const keep = (each: object) => void seen.push(each);
    const { addMetric } = tracked({ sink: { store: keep }, audit: { record: keep } });
    await addMetric(METRIC, { client: "c" });
    await caught(addMetric(withProperties({ scope: "GLOBEX" })));
    expect(seen).toHaveLength(3);
    const parts = seen.flatMap((each) => [each, ...Object.values(each).filter((value) => typeof value === "object")]);
    expect(parts).toHaveLength(6);
    for (const part of parts) expect(Object.isFrozen(part)).toBe(true);
  });
});
