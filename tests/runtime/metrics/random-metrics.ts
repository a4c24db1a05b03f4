import { expect } from "bun:test";
import {
  createMasterPerfTracker,
  createMemoryAuditSink,
  createMemoryMetricSink,
  DEFAULT_LIMITS,
  validateMetric,
} from "../../../runtime/metrics/index.ts";
import { mulberry32 } from "../mulberry32.ts";
import { randomMetric } from "./random-metric.ts";
import { rulesWith } from "./samples.ts";

/** Adds so many random metrics, and checks after each what always has to hold. Gives how many were stored. */
export async function addRandomMetrics(count: number, seed: number): Promise<number> {
  const random = mulberry32(seed);
  const rules = rulesWith();
  const sink = createMemoryMetricSink({ capacity: 8 });
  const audit = createMemoryAuditSink({ capacity: 8 });
  let [stored, events] = [0, 0];
  const { addMetric } = createMasterPerfTracker({
    scope: "ACME",
    limits: { ACME: DEFAULT_LIMITS, GLOBEX: DEFAULT_LIMITS },
    sink: {
      store(metric) {
        stored += 1;
        return sink.store(metric);
      },
    },
    audit: {
      record(event) {
        events += 1;
        return audit.record(event);
      },
    },
  });
  for (let index = 0; index < count; index += 1) {
    const metric = randomMetric(random);
    const before = stored;
    const isRight = validateMetric(metric, rules).length === 0;
    const outcome = await addMetric(metric).then(
      () => "stored",
      (error) => error.code,
    );
    if (isRight !== (outcome === "stored") || stored - before !== (isRight ? 1 : 0) || events !== index + 1) {
      throw new Error(`metric ${index} of seed ${seed}: ${isRight}, ${outcome}, ${stored - before}, ${events}`);
    }
    if (outcome !== "stored") expect(["SCOPE_VIOLATION", "INVALID_METRIC"]).toContain(outcome);
  }
  for (const metric of sink.metricsOf("ACME")) expect(validateMetric(metric, rules)).toEqual([]);
  expect(sink.metricsOf("GLOBEX")).toEqual([]);
  expect(JSON.stringify(audit.events())).toMatch(/^[\x20-\x7e]*$/);
  return stored;
}
