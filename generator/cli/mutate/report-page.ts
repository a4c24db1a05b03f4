import { GUARDRAIL_SEVERITIES, type GuardrailSeverity } from "../../../runtime/guardrail/index.ts";
import { masterTable } from "../../emit/docs/master-table.ts";
import { codeSpan, codeSpans, type Markdown, none, ownMarkdown, table, text } from "../../emit/writers/markdown.ts";
import { renderTemplate } from "../../emit/writers/templates.ts";
import type { JudgedMutant } from "../../mutate/run-mutations.ts";
import { type Fate, fateOf, type GuardrailScore, idleRules } from "../../mutate/score.ts";

/** Where the page stands, relative to the root. */
export const REPORT_PATH = "generated/docs/MUTATION_REPORT.md";

/** What the page shows. */
export interface ReportContent {
  readonly seed: number;
  readonly scores: readonly GuardrailScore[];
  readonly mutants: readonly JudgedMutant[];
}

const ALL = "all";

/** The report: the same project and seed give the same bytes. */
export function reportPage({ seed, scores, mutants }: ReportContent): string {
  const idle = idleRules(mutants);
  const useless = scores.filter(({ noticed }) => noticed === 0).map(({ guardrail }) => guardrail);
  return renderTemplate("docs/MUTATION_REPORT.md", {
    note: ownMarkdown("Made by `scopec mutate --write`. Do not edit: run it again."),
    seed,
    count: mutants.length,
    scoreTable: scoreTable(mutants),
    guardrailTable: guardrailTable(scores, mutants),
    mutatorTable: mutatorTable(mutants),
    hasSurvivors: mutants.some((mutant) => survives(mutant)),
    survivorTable: survivorTable(mutants),
    hasUseless: useless.length > 0,
    useless: codeSpans(useless),
    hasIdle: idle.length > 0,
    idle: codeSpans(idle),
    changeTable: changeTable(mutants),
  });
}

function countOf(mutants: readonly JudgedMutant[], ...fates: readonly Fate[]): number {
  return mutants.filter((mutant) => fates.includes(fateOf(mutant).fate)).length;
}

/** How many of the changes that can be noticed are, as a share. */
export function scoreOf(mutants: readonly JudgedMutant[]): string {
  const missed = countOf(mutants, "missed");
  const killed = countOf(mutants, "noticed", "refused");
  return killed + missed === 0 ? "–" : `${Math.floor((100 * killed) / (killed + missed))} %`;
}

function scoreTable(mutants: readonly JudgedMutant[]): Markdown {
  const rows = GUARDRAIL_SEVERITIES.map((severity) => {
    const own = mutants.filter(({ mutator }) => mutator.severity === severity);
    const counts = [["noticed"], ["refused"], ["equivalent"], ["unguarded"], ["missed"]] as const;
    return [
      text(severity),
      number(own.length),
      ...counts.map((fates) => number(countOf(own, ...fates))),
      text(scoreOf(own)),
    ];
  });
  const headings = ["Severity", "Made", "Noticed", "Refused", "Equivalent", "Unguarded", "Missed", "Score"];
  return table(headings, rows);
}

function guardrailTable(scores: readonly GuardrailScore[], mutants: readonly JudgedMutant[]): Markdown {
  return masterTable(
    bySeverity(scores).map(({ guardrail, severity, aimed, caught, noticed }) => ({
      name: codeSpan(guardrail),
      type: text("Guardrail"),
      category: text(harmsOf(guardrail, mutants).join(", ")),
      domain: text(ALL),
      scope: text(ALL),
      tier: text(ALL),
      impact: text(`${severity}: ${caught} of ${aimed} meant for it, ${noticed} in all`),
      status: text(noticed === 0 ? "useless" : caught < aimed ? "lets changes pass" : "sound"),
    })),
  );
}

function harmsOf(guardrail: string, mutants: readonly JudgedMutant[]): readonly string[] {
  const aimed = mutants.filter(({ mutator }) => mutator.targets.includes(guardrail));
  return [...new Set(aimed.map(({ mutator }) => mutator.harms))].sort();
}

function bySeverity<T extends { readonly severity: GuardrailSeverity }>(items: readonly T[]): readonly T[] {
  return GUARDRAIL_SEVERITIES.flatMap((severity) => items.filter((item) => item.severity === severity));
}

function mutatorTable(mutants: readonly JudgedMutant[]): Markdown {
  const mutators = [...new Set(mutants.map(({ mutator }) => mutator))];
  return masterTable(
    bySeverity(mutators).map((mutator) => {
      const own = mutants.filter((mutant) => mutant.mutator === mutator);
      const missed = countOf(own, "missed");
      const unnoticed = countOf(own, "equivalent", "unguarded");
      return {
        name: text(`${mutator.name}: ${mutator.describe}`),
        type: text(mutator.subject === "spec" ? "Spec" : "Generated file"),
        category: text(mutator.harms),
        domain: text(ALL),
        scope: text(ALL),
        tier: text(ALL),
        impact: text(`${mutator.severity}: ${own.length - missed - unnoticed} of ${own.length}`),
        status: text(missed > 0 ? "missed" : unnoticed > 0 ? "explained" : "noticed"),
        approval: codeSpans(mutator.targets),
      };
    }),
  );
}

function survives(mutant: JudgedMutant): boolean {
  return !["noticed", "refused"].includes(fateOf(mutant).fate);
}

function survivorTable(mutants: readonly JudgedMutant[]): Markdown {
  const rows = mutants.filter(survives).map((mutant) => {
    const { mutator, what, verdict } = mutant;
    const { fate, asleep } = fateOf(mutant);
    const reasons: Readonly<Record<string, string>> = {
      equivalent: "equivalent: each host on each platform gets the same, and each generated file has the same bytes",
      unguarded: mutator.unguarded ?? "",
      missed: `missed by ${asleep.join(", ") || "all guardrails"}`,
    };
    return [
      codeSpan(mutator.name),
      text(what),
      text(mutator.severity),
      verdict.drift.size === 0 ? none : codeSpans([...verdict.drift].map((kind) => `drift-${kind}`)),
      text(reasons[fate] ?? ""),
    ];
  });
  return table(["Change", "What", "Severity", "Drift", "Reason"], rows);
}

function changeTable(mutants: readonly JudgedMutant[]): Markdown {
  const rows = mutants.map(({ mutator, what, verdict: { refused, rules, guardrails, drift } }) => [
    codeSpan(mutator.name),
    text(what),
    codeSpans([...refused]),
    codeSpans([...rules]),
    codeSpans([...guardrails]),
    codeSpans([...drift].map((kind) => `drift-${kind}`)),
  ]);
  return table(["Change", "What", "Reading the spec", "Rules", "Guardrails", "Drift"], rows);
}

function number(value: number): Markdown {
  return text(String(value));
}
