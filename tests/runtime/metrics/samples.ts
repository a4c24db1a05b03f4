import {
  createMetricRules,
  DEFAULT_LIMITS,
  type MetricLimits,
  type MetricRules,
  validateMetric,
} from "../../../runtime/metrics/index.ts";

/** A metric that nothing is wrong with. */
export const METRIC = {
  id: "m-1",
  name: "Response time",
  category: "HTTP",
  value: 12.5,
  unit: "ms",
  timestamp: 1_770_000_000_000,
  source: "src/server.ts",
  properties: { scope: "ACME", region: "eu-west-1", cached: true, shard: 7 },
} as const;

/** The rules of the scope ACME, with some limits changed. */
export function rulesWith(limits: Partial<MetricLimits> = {}): MetricRules {
  return createMetricRules("ACME", { ...DEFAULT_LIMITS, ...limits });
}

/** The metric with other properties besides its scope. */
export function withProperties(properties: object): object {
  return { ...METRIC, properties: { scope: "ACME", ...properties } };
}

/** What is wrong with a metric of ACME, as `path code`. */
export function problems(metric: unknown, rules: MetricRules = rulesWith()): readonly string[] {
  return validateMetric(metric, rules).map(({ path, code }) => `${path} ${code}`);
}

/** An object whose own keys are these, also `__proto__`. */
export function fromJson(json: string): object {
  return JSON.parse(json) as object;
}
