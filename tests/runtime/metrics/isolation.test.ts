import { describe, expect, test } from "bun:test";
import { currentScope, type Scope } from "../../../generated/scopes.ts";
import { LIMITS } from "../../../generated/security.ts";
import {
  createMasterPerfTracker,
  createMemoryAuditSink,
  createMemoryMetricSink,
} from "../../../runtime/metrics/index.ts";
import { withProperties } from "./samples.ts";

const SCOPES = Object.keys(LIMITS) as readonly Scope[];
const PAIRS = SCOPES.flatMap((own) => SCOPES.filter((other) => other !== own).map((other) => [own, other] as const));

describe("every pair of scopes of the seed matrix", () => {
  test("is tried", () => {
    expect(PAIRS).toHaveLength(12);
  });

  test.each(PAIRS)("%s gets no metric of %s into a sink, and its log says that it tried", async (own, other) => {
    const sink = createMemoryMetricSink();
    const audit = createMemoryAuditSink();
    const { addMetric } = createMasterPerfTracker({ scope: own, limits: LIMITS, sink, audit });
    await expect(addMetric(withProperties({ scope: other }))).rejects.toMatchObject({
      code: "SCOPE_VIOLATION",
      expected: own,
    });
    await addMetric(withProperties({ scope: own }));
    expect([sink.metricsOf(other).length, sink.metricsOf(own).length]).toEqual([0, 1]);
    expect(audit.eventsOf(own).map(({ type }) => type)).toEqual(["SCOPE_VIOLATION", "METRIC_MUTATION"]);
    // What the other scope's people may search does not even show that somebody used its name.
    expect(audit.eventsOf(other)).toEqual([]);
  });

  test.each(PAIRS)("%s and %s share a sink, and neither sees the other's", async (own, other) => {
    const sink = createMemoryMetricSink();
    const audit = createMemoryAuditSink();
    for (const scope of [own, other]) {
      const { addMetric } = createMasterPerfTracker({ scope, limits: LIMITS, sink, audit });
      await addMetric({ ...withProperties({ scope }), source: `of ${scope}` });
    }
    expect(sink.metricsOf(own).map(({ source }) => source)).toEqual([`of ${own}`]);
    expect(audit.eventsOf(own).map(({ scope }) => scope)).toEqual([own]);
  });
});

describe("the scope of the process", () => {
  const within = async (environment: Readonly<Record<string, string>>, claimed: string) => {
    const before = { ...process.env };
    Object.assign(process.env, { DASHBOARD_SCOPE: "", HOST: "" }, environment);
    try {
      const sink = createMemoryMetricSink();
      const audit = createMemoryAuditSink();
      const { addMetric } = createMasterPerfTracker({ scope: currentScope, limits: LIMITS, sink, audit });
      await addMetric(withProperties({ scope: claimed })).catch(() => undefined);
      return [sink.metricsOf(claimed).length, audit.events()[0]?.scope];
    } finally {
      for (const name of ["DASHBOARD_SCOPE", "HOST"]) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
  };

  test.each<[object, string, number, string | null]>([
    [{ DASHBOARD_SCOPE: "ENTERPRISE" }, "ENTERPRISE", 1, "ENTERPRISE"],
    [{ DASHBOARD_SCOPE: "ENTERPRISE" }, "DEVELOPMENT", 0, "ENTERPRISE"],
    [{ DASHBOARD_SCOPE: "ENTERPRISE", HOST: "dev.apple.factory-wager.com" }, "DEVELOPMENT", 0, "ENTERPRISE"],
    [{ HOST: "dev.apple.factory-wager.com" }, "DEVELOPMENT", 1, "DEVELOPMENT"],
    [{ HOST: "localhost:3000" }, "LOCAL-SANDBOX", 1, "LOCAL-SANDBOX"],
    [{}, "global", 1, "global"],
    [{}, "ENTERPRISE", 0, "global"],
    [{ DASHBOARD_SCOPE: "enterprise" }, "ENTERPRISE", 0, null],
    [{ DASHBOARD_SCOPE: "enterprise" }, "enterprise", 0, null],
    [{ DASHBOARD_SCOPE: "INTERNAL" }, "INTERNAL", 0, null],
    [{ DASHBOARD_SCOPE: "*" }, "ENTERPRISE", 0, null],
  ])(
    "is that of %j: a metric of %s is stored %d times, in the log of %p",
    async (environment, claimed, stored, scope) => {
      expect(await within(environment as Readonly<Record<string, string>>, claimed)).toEqual([stored, scope]);
    },
  );
});
