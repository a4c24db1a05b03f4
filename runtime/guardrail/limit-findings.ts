import { type GuardrailFinding, REGENERATE } from "./finding.ts";

/** What a limit is set to. */
export type LimitValue = number | string;

/** A limit, and what the spec says it is. */
interface Limit {
  readonly name: string;
  /** For every scope that has none of its own. */
  readonly value: LimitValue;
  /** For scopes that have their own, by name. */
  readonly own?: Readonly<Record<string, LimitValue>> | undefined;
}

/** The limits of each scope, by name: `LIMITS` of the generated security module, as far as it is looked at. */
export type LimitTable = Readonly<Record<string, object>>;

/** What is looked at. */
interface LimitSubject {
  readonly matrix: { readonly SCOPING_MATRIX: readonly { readonly detectedScope: string }[] };
  readonly limits: LimitTable;
}

/** Larger values are not built just to be refused: a text of a gigabyte would take the machine down. */
const LARGEST_PROBE = 1_000_000;

/** What is wrong about a limit: its value in a scope, or a metric that is refused though within it, or accepted though beyond it. */
export function limitFindings(
  { name, value, own = {} }: Limit,
  { matrix, limits }: LimitSubject,
  isPerfMetric: (value: unknown) => boolean,
): readonly GuardrailFinding[] {
  const served = matrix.SCOPING_MATRIX.map(({ detectedScope }) => detectedScope);
  const scopes = [...new Set([...served, ...Object.keys(own), ...Object.keys(limits)])];
  const expected = scopes.map((scope) => (Object.hasOwn(own, scope) ? own[scope] : value) ?? value);
  const state = scopes.flatMap((scope, index) => {
    const found = limitOf(limits, scope, name);
    if (found === expected[index]) return [];
    return [`the limit ${name} of ${scope} is ${found ?? "missing"}, expected ${expected[index]}`];
  });
  // Which the validator of metrics keeps.
  const widest = Math.max(...expected.map(Number));
  const probe = PROBES[name];
  const [scope = ""] = scopes;
  const kept =
    probe === undefined || widest >= LARGEST_PROBE || !hasRoom(limits, scopes)
      ? []
      : [
          ...(isPerfMetric(metric(scope, probe(widest)))
            ? []
            : [`a metric at the limit ${name} (${widest}) is refused`]),
          ...(isPerfMetric(metric(scope, probe(widest + 1)))
            ? [`a metric beyond the limit ${name} (${widest}) is accepted`]
            : []),
        ];
  return [...state, ...kept].map((wrong) => ({ wrong, remedy: REGENERATE }));
}

function limitOf(limits: LimitTable, scope: string, name: string): unknown {
  const own = Object.hasOwn(limits, scope) ? limits[scope] : undefined;
  return new Map<string, unknown>(Object.entries(own ?? {})).get(name);
}

/** Whether a metric with a property or two besides its scope is within the other limits; else a probe proves nothing. */
function hasRoom(limits: LimitTable, scopes: readonly string[]): boolean {
  const at = (name: string) => Math.max(0, ...scopes.map((scope) => Number(limitOf(limits, scope, name) ?? 0)));
  const length = scopes[0]?.length ?? 0;
  return at("maxProperties") > 1 && at("maxKeyLength") > LONGEST_OWN_KEY && at("maxValueLength") >= length;
}

/** `p99999` and `scope` are not longer. */
const LONGEST_OWN_KEY = 6;

type Properties = Readonly<Record<string, string>>;

/** Properties of a metric, `scope` aside, that are as large as a number says. */
const PROBES: Readonly<Record<string, (size: number) => Properties>> = {
  // `scope` is one of them.
  maxProperties: (size) => Object.fromEntries(Array.from({ length: size - 1 }, (_, index) => [`p${index}`, ""])),
  maxKeyLength: (size) => ({ ["k".repeat(size)]: "" }),
  maxValueLength: (size) => ({ p: "v".repeat(size) }),
};

function metric(scope: string, properties: Properties): object {
  const texts = { id: "1", name: "probe", category: "guardrail", unit: "ms", source: "guardrail" };
  return { ...texts, value: 1, timestamp: 1, properties: { ...properties, scope } };
}
