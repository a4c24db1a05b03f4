import { GUARDRAIL_SEVERITIES } from "../../../runtime/guardrail/index.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { printJson, toJson } from "../../diagnostics/render-json.ts";
import { renderPretty } from "../../diagnostics/render-pretty.ts";
import type { JudgedMutant } from "../../mutate/run-mutations.ts";
import { fateOf, type GuardrailScore, idleRules } from "../../mutate/score.ts";
import { paintFor, type Terminal } from "../terminal.ts";
import type { MutateOptions } from "./options.ts";
import { scoreOf } from "./report-page.ts";

/** What the mutations gave. */
export interface MutationOutcome {
  readonly options: MutateOptions;
  readonly scores: readonly GuardrailScore[];
  readonly mutants: readonly JudgedMutant[];
  readonly findings: readonly Diagnostic[];
  /** The report in Markdown. */
  readonly page: string;
}

/** Prints the outcome; findings go to stderr where the output is Markdown. */
export function reportMutations(outcome: MutationOutcome, terminal: Terminal): void {
  const { options, findings, page } = outcome;
  const isPretty = options.format === "pretty";
  const paint = paintFor(terminal, isPretty ? terminal.outIsTerminal : terminal.errIsTerminal);
  if (options.format === "json") {
    terminal.out(printJson(asJson(outcome)));
    return;
  }
  if (options.format === "markdown") terminal.out(page);
  if (findings.length > 0) (isPretty ? terminal.out : terminal.err)(`${renderPretty(findings, paint)}\n`);
  if (isPretty) terminal.out(renderSummary(outcome));
}

/** How many changes of each severity were made and noticed, and what noticed nothing. */
function renderSummary({ mutants, scores }: MutationOutcome): string {
  const line = (...cells: readonly (string | number)[]) =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(10) : String(cell).padStart(11))).join("");
  const fates = ["noticed", "refused", "equivalent", "unguarded", "missed"] as const;
  const rows = GUARDRAIL_SEVERITIES.map((severity) => {
    const own = mutants.filter(({ mutator }) => mutator.severity === severity);
    const counts = fates.map((fate) => own.filter((mutant) => fateOf(mutant).fate === fate).length);
    return line(severity, own.length, ...counts, scoreOf(own));
  });
  const idle = idleRules(mutants);
  const sleepers = scores.filter(({ noticed }) => noticed === 0).map(({ guardrail }) => guardrail);
  return `${[
    line("severity", "made", ...fates, "score"),
    ...rows,
    "",
    `guardrails that noticed nothing: ${sleepers.join(", ") || "none"}`,
    `rules that noticed nothing: ${idle.join(", ") || "none"}`,
  ].join("\n")}\n`;
}

function asJson({ options, scores, mutants, findings }: MutationOutcome) {
  return {
    command: "mutate",
    ok: !hasErrors(findings),
    diagnostics: toJson(findings),
    seed: options.seed,
    guardrails: scores,
    idleRules: idleRules(mutants),
    mutants: mutants.map((mutant) => {
      const { refused, rules, guardrails, drift } = mutant.verdict;
      return {
        mutator: mutant.mutator.name,
        severity: mutant.mutator.severity,
        what: mutant.what,
        fate: fateOf(mutant).fate,
        refused: [...refused],
        rules: [...rules],
        guardrails: [...guardrails],
        drift: [...drift],
      };
    }),
  };
}
