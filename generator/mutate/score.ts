import type { GuardrailSeverity } from "../../runtime/guardrail/index.ts";
import { fileSpan } from "../base/span.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { RULES } from "../rules/index.ts";
import type { JudgedMutant } from "./run-mutations.ts";

/** What became of a change. */
export type Fate =
  /** The spec is refused, or gives no files: no guardrail has anything to look at. */
  | "refused"
  /** There is nothing to notice: the same relation, and the same bytes. */
  | "equivalent"
  /** Each guardrail that is meant to notice it does. */
  | "noticed"
  /** No guardrail is meant to notice it, and the mutator says why. */
  | "unguarded"
  /** A guardrail that is meant to notice it lets it pass. */
  | "missed";

/** What became of a change, and the guardrails that were meant to notice it and did not. */
export function fateOf({ mutator, verdict }: JudgedMutant): {
  readonly fate: Fate;
  readonly asleep: readonly string[];
} {
  const { refused, rules, hasFiles, isEquivalent, guardrails } = verdict;
  if (isEquivalent) return { fate: "equivalent", asleep: [] };
  if (!hasFiles) return { fate: refused.size + rules.size > 0 ? "refused" : "missed", asleep: [] };
  const asleep = mutator.targets.filter((target) => !guardrails.has(target));
  if (asleep.length > 0) return { fate: "missed", asleep };
  if (mutator.targets.length > 0) return { fate: "noticed", asleep };
  return { fate: mutator.unguarded === undefined ? "missed" : "unguarded", asleep };
}

/** How a guardrail did. */
export interface GuardrailScore {
  readonly guardrail: string;
  readonly severity: GuardrailSeverity;
  /** The changes that it is meant to notice, and those of them that it did. */
  readonly aimed: number;
  readonly caught: number;
  /** All changes that it noticed, those meant for others too. */
  readonly noticed: number;
}

/** How each guardrail did, asked by itself: what a rule or the check for drift notices too does not count for it. */
export function guardrailScores(
  guardrails: ReadonlyMap<string, GuardrailSeverity>,
  mutants: readonly JudgedMutant[],
): readonly GuardrailScore[] {
  const open = mutants.filter(({ verdict }) => verdict.hasFiles && !verdict.isEquivalent);
  return [...guardrails].map(([guardrail, severity]) => {
    const aimed = open.filter(({ mutator }) => mutator.targets.includes(guardrail));
    const notices = ({ verdict }: JudgedMutant) => verdict.guardrails.has(guardrail);
    return {
      guardrail,
      severity,
      aimed: aimed.length,
      caught: aimed.filter(notices).length,
      noticed: open.filter(notices).length,
    };
  });
}

/** The rules that noticed none of the changes. */
export function idleRules(mutants: readonly JudgedMutant[]): readonly string[] {
  const noticed = new Set(mutants.flatMap(({ verdict }) => [...verdict.rules]));
  return RULES.map(({ code }) => code).filter((code) => !noticed.has(code));
}

/** What the gate found; `isWhole`: all changes were made, so that a guardrail that noticed none is of no use. */
export interface Judgement {
  readonly scores: readonly GuardrailScore[];
  readonly mutants: readonly JudgedMutant[];
  readonly isWhole: boolean;
}

/** Guardrails that let a change pass, and those that notice nothing, or that nothing was meant for. Where little is at stake, it is a warning. */
export function gateFindings({ scores, mutants, isWhole }: Judgement): readonly Diagnostic[] {
  const gravity = new Map(scores.map(({ guardrail, severity }) => [guardrail, severity]));
  const missed = mutants.flatMap((mutant) => {
    const { fate, asleep } = fateOf(mutant);
    if (fate !== "missed") return [];
    const { mutator, what } = mutant;
    const guardrails = asleep.length === 0 ? "all guardrails" : asleep.map((name) => `\`${name}\``).join(", ");
    const finding = fromCatalogue(
      "no-surviving-mutant",
      { mutant: `${what} (${mutator.name})`, guardrails },
      { span: fileSpan(PLACE) },
    );
    const isGrave = mutator.severity !== "medium" || asleep.some((name) => (gravity.get(name) ?? "high") !== "medium");
    return [isGrave ? finding : { ...finding, severity: "warning" as const }];
  });
  const useless = scores
    .filter(({ noticed, aimed, severity }) => isWhole && (noticed === 0 || (severity !== "medium" && aimed === 0)))
    .map(({ guardrail, severity, aimed }) => {
      const finding = fromCatalogue("no-useless-guardrail", { guardrail }, { span: fileSpan(PLACE) });
      // A matrix without flags, say, has nothing that could be changed about them.
      return severity === "medium" || aimed === 0 ? { ...finding, severity: "warning" as const } : finding;
    });
  return [...missed, ...useless];
}

/** A change stands in no file; what lets it pass is in this folder. */
const PLACE = "generated/guardrails";
