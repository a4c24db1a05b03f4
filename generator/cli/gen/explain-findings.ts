import { firstLineOf, type Span } from "../../base/span.ts";
import type { Compilation } from "../../compile.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { explainDrift, isSection } from "../../explain/explain-drift.ts";
import type { Manifest } from "../../plan/manifest.ts";
import type { DriftKind, Plan, PlanStep } from "../../plan/plan.ts";
import type { GenOptions } from "./options.ts";

/** What the part of the spec has to do with each kind of drift; with another version of scopec, none has. */
const RELATIONS: Readonly<Record<Exclude<DriftKind, "upgraded">, string>> = {
  stale: "this part of the spec explains the difference",
  edited: "this part of the spec says what it should be",
  missing: "it is made from this part of the spec",
  orphan: "it was made from this part of the spec",
};

/** What was compiled and planned. */
interface Checked {
  readonly compilation: Compilation;
  readonly plan: Plan;
  readonly previous: Manifest;
}

/**
 * Findings of a check, each with the place in the spec that explains it. For GitHub that place is where the finding stands: a pull
 * request shows the lines of the spec, and folds those of generated files.
 */
export function explainFindings(
  findings: readonly Diagnostic[],
  { compilation, plan, previous }: Checked,
  format: GenOptions["format"],
): readonly Diagnostic[] {
  const steps = new Map(plan.steps.map((step) => [step.path, step]));
  const origins = new Map(
    [...previous.entries.values(), ...compilation.artifacts].map(({ path, origin }) => [path, origin]),
  );
  return findings.map((finding) => {
    const step = finding.code.startsWith("drift-") ? steps.get(finding.span.source.path) : undefined;
    if (step?.drift === undefined || step.drift === "upgraded") return finding;
    const span = explanation(step, origins.get(step.path) ?? [], compilation);
    if (span === undefined) return finding;
    return format === "github"
      ? { ...finding, span, names: [step.path] }
      : { ...finding, related: [{ message: RELATIONS[step.drift], span }] };
  });
}

function explanation(
  { before, after }: PlanStep,
  origin: readonly string[],
  { document }: Compilation,
): Span | undefined {
  const pointer = explainDrift(document.value, { before, after, origin });
  return pointer === undefined
    ? undefined
    : firstLineOf(document.spanOf(pointer, isSection(pointer) ? "key" : "value"));
}
