import { createDraft, inspectProperties, keptProperties, type PropertyValue } from "./inspect-metric.ts";
import { type MetricFinding, metricFinding } from "./metric-finding.ts";
import type { MetricRules } from "./metric-rules.ts";

/** Properties that may be kept, or what is wrong with them. */
export interface SanitizedProperties {
  /** A frozen copy in normal form; null when something is wrong. */
  readonly properties: Readonly<Record<string, PropertyValue>> | null;
  /** The paths of the texts that were brought into normal form. */
  readonly normalized: readonly string[];
  readonly findings: readonly MetricFinding[];
}

/**
 * Sanitises the properties of a metric: G1 not too many, G2 no key too long, G3 no key of other characters, G4 no value too
 * long, G5 values are texts, finite numbers or truth values. Whose they are is not
 * judged: see `enforceScope`. Never throws.
 *
 * @param properties - anything, from anywhere; each value is read once and never written
 */
export function sanitizeProperties(properties: unknown, rules: MetricRules): SanitizedProperties {
  const findings: MetricFinding[] = [];
  const draft = createDraft();
  try {
    inspectProperties(properties, { rules, findings, draft });
  } catch {
    findings.push(metricFinding("unreadable", "/properties"));
  }
  if (findings.length > 0) return { properties: null, normalized: [], findings };
  return { properties: keptProperties(draft), normalized: draft.normalized, findings };
}
