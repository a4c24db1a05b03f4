import { type MetricFinding, metricFinding } from "./metric-finding.ts";
import type { PerfMetric } from "./perf-metric.ts";

/** The fields of a metric, read but not judged; undefined for one that it does not have itself. */
export type RawMetric = { readonly [Field in keyof PerfMetric]: unknown };

/** The fields of a metric; `properties` is judged by itself. */
const FIELDS: ReadonlySet<string> = new Set([
  "id",
  "name",
  "category",
  "value",
  "unit",
  "timestamp",
  "source",
  "properties",
]);

/**
 * Reads the own fields of a metric, each once and none that it inherits.
 *
 * @returns undefined, with a finding, for what is no plain object
 */
export function readMetric(input: unknown, findings: MetricFinding[]): RawMetric | undefined {
  if (!isPlainObject(input)) {
    findings.push(metricFinding("not-an-object", ""));
    return undefined;
  }
  const raw: RawMetric = {
    id: Object.hasOwn(input, "id") ? input["id"] : undefined,
    name: Object.hasOwn(input, "name") ? input["name"] : undefined,
    category: Object.hasOwn(input, "category") ? input["category"] : undefined,
    value: Object.hasOwn(input, "value") ? input["value"] : undefined,
    unit: Object.hasOwn(input, "unit") ? input["unit"] : undefined,
    timestamp: Object.hasOwn(input, "timestamp") ? input["timestamp"] : undefined,
    source: Object.hasOwn(input, "source") ? input["source"] : undefined,
    properties: Object.hasOwn(input, "properties") ? input["properties"] : undefined,
  };
  const keys = Object.keys(input);
  // With as many keys as fields, and no field missing, none is left over.
  if (keys.length !== FIELDS.size || isMissingOne(raw)) {
    const stranger = keys.find((key) => !FIELDS.has(key));
    // One is told: there may be a million.
    if (stranger !== undefined) findings.push(metricFinding("unknown-field", "", stranger));
  }
  return raw;
}

function isMissingOne({ id, name, category, value, unit, timestamp, source, properties }: RawMetric): boolean {
  return (
    id === undefined ||
    name === undefined ||
    category === undefined ||
    value === undefined ||
    unit === undefined ||
    timestamp === undefined ||
    source === undefined ||
    properties === undefined
  );
}

/** Whether a value is an object as literals, `JSON.parse` and other realms make them: no list, date, typed array, instance. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}
