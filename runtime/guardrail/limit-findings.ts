import { type GuardrailFinding, REGENERATE } from "./finding.ts";

/** A limit, and what the spec says it is. */
interface Limit {
  readonly name: string;
  readonly value: number | string;
  /** The widest that some scope has it, which is what the validator of metrics keeps; the same where it is left out. */
  readonly widest?: number | undefined;
}

/** The generated limits, as far as they are looked at. */
interface LimitTable {
  readonly LIMITS: Readonly<Record<string, number | string>>;
  readonly SCOPING_MATRIX: readonly { readonly detectedScope: string }[];
}

/** Larger values are not built just to be refused: a text of a gigabyte would take the machine down. */
const LARGEST_PROBE = 1_000_000;

/** What is wrong about a limit: its value, or a metric that is refused though within it, or accepted though beyond it. */
export function limitFindings(
  { name, value, widest = typeof value === "number" ? value : undefined }: Limit,
  { LIMITS, SCOPING_MATRIX }: LimitTable,
  isPerfMetric: (value: unknown) => boolean,
): readonly GuardrailFinding[] {
  const found = LIMITS[name];
  const state = found === value ? [] : [`the limit ${name} is ${found ?? "missing"}, expected ${value}`];
  const probe = PROBES[name];
  const scope = SCOPING_MATRIX[0]?.detectedScope ?? "";
  const kept =
    probe === undefined || widest === undefined || widest >= LARGEST_PROBE || !hasRoom(LIMITS, scope)
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

/** Whether a metric with a property or two besides its scope is within the other limits; else a probe proves nothing. */
function hasRoom(limits: LimitTable["LIMITS"], scope: string): boolean {
  const at = (name: string) => Number(limits[name] ?? 0);
  return at("maxProperties") > 1 && at("maxKeyLength") > LONGEST_OWN_KEY && at("maxValueLength") >= scope.length;
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
