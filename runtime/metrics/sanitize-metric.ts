import {
  createDraft,
  inspectFields,
  inspectProperties,
  keptProperties,
  type MetricDraft,
  type PropertyValue,
} from "./inspect-metric.ts";
import { type MetricFinding, metricFinding } from "./metric-finding.ts";
import type { MetricRules } from "./metric-rules.ts";
import type { PerfMetric } from "./perf-metric.ts";
import { readMetric } from "./read-metric.ts";

/** A metric that may be kept, or what is wrong with it. */
export interface SanitizedMetric {
  /** A copy, deeply frozen and in normal form; null when something is wrong. */
  readonly metric: SanitizedPerfMetric | null;
  /** What stands at `properties.scope`, whatever it is; undefined when nothing does. */
  readonly claimedScope: unknown;
  /** The paths of the texts that were brought into normal form. */
  readonly normalized: readonly string[];
  readonly findings: readonly MetricFinding[];
}

/** A metric that is sanitised, but whose scope nobody has looked at yet: it may be missing. */
export type SanitizedPerfMetric = Omit<PerfMetric, "properties"> & {
  readonly properties: Readonly<Record<string, PropertyValue>>;
};

/** Sanitises a metric: its properties as `sanitizeProperties` does, and all other fields. Whose it is is not judged. Never throws. */
export function sanitizeMetric(input: unknown, rules: MetricRules): SanitizedMetric {
  const findings: MetricFinding[] = [];
  const draft = createDraft();
  try {
    const raw = readMetric(input, findings);
    if (raw === undefined) return { metric: null, claimedScope: undefined, normalized: [], findings };
    const inspection = { rules, findings, draft };
    inspectFields(raw, inspection);
    const claimedScope = inspectProperties(raw.properties, inspection);
    if (findings.length > 0) return { metric: null, claimedScope, normalized: [], findings };
    const { id, value, timestamp } = raw as Pick<PerfMetric, "id" | "value" | "timestamp">;
    // Where nothing is wrong, all of them are there.
    const { name, category, unit, source } = draft.texts as Required<MetricDraft["texts"]>;
    const properties = keptProperties(draft);
    const metric = Object.freeze({ id, name, category, value, unit, timestamp, source, properties });
    return { metric, claimedScope, normalized: draft.normalized, findings };
  } catch {
    findings.push(metricFinding("unreadable", ""));
    return { metric: null, claimedScope: undefined, normalized: [], findings };
  }
}
