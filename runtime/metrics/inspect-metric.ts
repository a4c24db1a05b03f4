import { inspectText } from "./inspect-text.ts";
import { type MetricFinding, type MetricFindingCode, metricFinding } from "./metric-finding.ts";
import { isScopeName, type MetricRules } from "./metric-rules.ts";
import type { PerfMetric } from "./perf-metric.ts";
import { isPlainObject, type RawMetric } from "./read-metric.ts";
import { isLongerThan, isOrdinaryText } from "./text-rules.ts";

/** A value of a property. */
export type PropertyValue = string | number | boolean;

/** What an inspection works on. Each value is read once, so that what was checked is what is kept. */
export interface Inspection {
  readonly rules: MetricRules;
  /** Gets what is wrong. */
  readonly findings: MetricFinding[];
  /** Gets what is to be kept; without it nothing is copied. */
  readonly draft?: MetricDraft;
}

/** The sanitised copy of a metric as it comes into being. */
export interface MetricDraft {
  readonly texts: { [Field in TextField]?: string };
  readonly properties: Record<string, PropertyValue>;
  /** The paths of texts that were brought into normal form. */
  readonly normalized: string[];
}

type TextField = (typeof TEXT_FIELDS)[number];

const TEXT_FIELDS = ["name", "category", "unit", "source"] as const satisfies readonly (keyof PerfMetric)[];
/** The last instant that a `Date` can be. */
const LAST_TIMESTAMP = 8_640_000_000_000_000;
const MOST_KNOWN_KEYS = 1_024;
/** What all objects have, so that code which asks an object for it gets a stranger's value instead; and paths. */
const RESERVED_KEYS: ReadonlySet<string> = new Set([
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "prototype",
  "toLocaleString",
  "toString",
  "valueOf",
  ".",
  "..",
]);

/** An empty draft. Its parts inherit nothing, so that no setter of a polluted `Object.prototype` takes a value away. */
export function createDraft(): MetricDraft {
  return { texts: Object.create(null), properties: Object.create(null), normalized: [] };
}

/** What a draft keeps, as an ordinary object that is frozen. */
export function keptProperties({ properties }: MetricDraft): Readonly<Record<string, PropertyValue>> {
  return Object.freeze({ ...properties });
}

/** Judges all fields of a metric but its properties. */
export function inspectFields(metric: RawMetric, inspection: Inspection): void {
  inspectId(metric.id, inspection);
  inspectTextField("name", metric.name, inspection);
  inspectTextField("category", metric.category, inspection);
  inspectNumber("/value", metric.value, inspection);
  inspectTextField("unit", metric.unit, inspection);
  inspectNumber("/timestamp", metric.timestamp, inspection);
  inspectTextField("source", metric.source, inspection);
}

function inspectId(id: unknown, { rules, findings }: Inspection): void {
  if (typeof id !== "string") findings.push(metricFinding(id === undefined ? "missing-field" : "wrong-type", "/id"));
  else if (id === "") findings.push(metricFinding("empty-text", "/id"));
  else if (isLongerThan(id, rules.limits.maxKeyLength)) findings.push(metricFinding("text-too-long", "/id"));
  else if (RESERVED_KEYS.has(id)) findings.push(metricFinding("reserved-key", "/id"));
  else if (!rules.keyPattern.test(id)) findings.push(metricFinding("key-charset", "/id"));
}

function inspectTextField(field: TextField, value: unknown, { rules, findings, draft }: Inspection): void {
  if (typeof value !== "string") {
    findings.push(metricFinding(value === undefined ? "missing-field" : "wrong-type", `/${field}`));
    return;
  }
  // A count has no unit.
  if (value === "" && field !== "unit") findings.push(metricFinding("empty-text", `/${field}`));
  if (value.length <= rules.limits.maxKeyLength && isOrdinaryText(value)) {
    if (draft !== undefined) draft.texts[field] = value;
    return;
  }
  const { text, problem } = inspectText(value, rules.limits.maxKeyLength);
  if (problem !== undefined) findings.push(metricFinding(problem, `/${field}`));
  else if (draft !== undefined) {
    draft.texts[field] = text;
    if (text !== value) draft.normalized.push(`/${field}`);
  }
}

function inspectNumber(place: "/value" | "/timestamp", value: unknown, { findings }: Inspection): void {
  if (typeof value !== "number") {
    findings.push(metricFinding(value === undefined ? "missing-field" : "wrong-type", place));
    return;
  }
  const isInRange =
    place === "/value" ? Number.isFinite(value) : Number.isInteger(value) && value >= 0 && value <= LAST_TIMESTAMP;
  if (!isInRange) findings.push(metricFinding("out-of-range", place));
}

/**
 * Judges the properties of a metric (G1–G5). Of too many, only the first are looked at, so that the work is bounded, and
 * `scope`: a metric with too much in it is not one that claims another scope.
 *
 * @returns what stands at `scope`, as it was read: {@link scopeFinding} judges it
 */
export function inspectProperties(properties: unknown, inspection: Inspection): unknown {
  const { rules, findings } = inspection;
  if (!isPlainObject(properties)) {
    findings.push(metricFinding(properties === undefined ? "missing-field" : "not-an-object", "/properties"));
    return undefined;
  }
  const keys = Object.keys(properties);
  const { maxProperties } = rules.limits;
  const isTooMany = keys.length > maxProperties;
  if (isTooMany) findings.push(metricFinding("too-many-properties", "/properties"));
  let scope: unknown;
  for (const key of isTooMany ? firstKeys(keys, maxProperties) : keys) {
    const value = properties[key];
    if (key === "scope") {
      scope = value;
      inspectScope(value, inspection);
    } else inspectProperty(key, value, inspection);
  }
  return scope;
}

function firstKeys(keys: readonly string[], count: number): readonly string[] {
  const first = keys.slice(0, count);
  return keys.includes("scope", count) ? [...first, "scope"] : first;
}

/** Never brought into normal form: that could make the name of a scope of something else. */
function inspectScope(value: unknown, { rules, findings, draft }: Inspection): void {
  if (value !== rules.scope && !isScopeName(value)) findings.push(metricFinding("scope-illegal", "/properties/scope"));
  else if (draft !== undefined) draft.properties["scope"] = value;
}

function inspectProperty(key: string, value: unknown, { rules, findings, draft }: Inspection): void {
  const problem = keyProblem(key, rules);
  if (problem !== undefined) findings.push(metricFinding(problem, "/properties", key));
  const kept = problem === undefined ? draft : undefined;
  if (typeof value === "string") {
    const { maxValueLength } = rules.limits;
    if (value.length <= maxValueLength && isOrdinaryText(value)) {
      if (kept !== undefined) kept.properties[key] = value;
      return;
    }
    const inspected = inspectText(value, maxValueLength);
    if (inspected.problem !== undefined) findings.push(metricFinding(inspected.problem, "/properties", key));
    else if (kept !== undefined) {
      kept.properties[key] = inspected.text;
      if (inspected.text !== value) kept.normalized.push(`/properties/${key}`);
    }
  } else if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) {
    if (kept !== undefined) kept.properties[key] = value;
  } else {
    findings.push(metricFinding(typeof value === "number" ? "out-of-range" : "wrong-type", "/properties", key));
  }
}

function keyProblem(key: string, { limits, keyPattern, knownKeys }: MetricRules): MetricFindingCode | undefined {
  if (knownKeys.has(key)) return undefined;
  if (isLongerThan(key, limits.maxKeyLength)) return "key-too-long";
  if (!keyPattern.test(key)) return "key-charset";
  if (RESERVED_KEYS.has(key)) return "reserved-key";
  if (key.toLowerCase() === "scope") return "scope-case";
  // Whoever sends a new key each time makes this as slow as without it, and no larger.
  if (knownKeys.size >= MOST_KNOWN_KEYS) knownKeys.clear();
  knownKeys.add(key);
  return undefined;
}

/** What is wrong with a metric's scope: anything but the very same text is (G2, G3). */
export function scopeFinding(claimed: unknown, scope: string): MetricFinding | undefined {
  if (claimed === scope) return undefined;
  return metricFinding(claimed === undefined ? "scope-missing" : "scope-violation", "/properties/scope");
}
