import { inspectFields, inspectProperties, scopeFinding } from "./inspect-metric.ts";
import { type MetricFinding, metricFinding } from "./metric-finding.ts";
import type { MetricRules } from "./metric-rules.ts";
import { readMetric } from "./read-metric.ts";

/**
 * Everything that is wrong with a metric, its scope included; empty when it may be stored as
 * {@link sanitizeMetric} gives it back. Never throws, and looks at no more than the limits allow.
 *
 * @param metric - anything, from anywhere
 * @param rules - of the scope that the metric has to be of
 */
export function validateMetric(metric: unknown, rules: MetricRules): readonly MetricFinding[] {
  const findings: MetricFinding[] = [];
  try {
    const raw = readMetric(metric, findings);
    if (raw === undefined) return findings;
    const inspection = { rules, findings };
    inspectFields(raw, inspection);
    const wrong = scopeFinding(inspectProperties(raw.properties, inspection), rules.scope);
    if (wrong !== undefined) findings.push(wrong);
  } catch {
    findings.push(metricFinding("unreadable", ""));
  }
  return findings;
}
