import type { Span } from "../../base/span.ts";
import { nearest } from "../../base/suggest.ts";
import { CATALOGUE_CODES } from "../../diagnostics/catalogue.ts";
import { type Collector, createCollector } from "../../diagnostics/collector.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nameFix } from "../../diagnostics/name-fix.ts";
import { isProjectCheck, SOURCE_CHECKS, sourceCheck } from "../../diagnostics/source-checks.ts";
import type { SpecDocument } from "../../load/document.ts";
import type { RuleSetting } from "../../model/matrix.ts";
import type { Rule } from "../rule.ts";

/** A spec, as its own settings of rules are read from it. */
export interface RuleSubject {
  readonly document: SpecDocument;
  readonly settings: readonly RuleSetting[];
}

/** The rules as the spec sets them, those that are off left out. */
export function applySettings(
  rules: readonly Rule[],
  { document, settings: written }: RuleSubject,
): readonly [rules: readonly Rule[], diagnostics: readonly Diagnostic[]] {
  const collector = createCollector();
  const settings = new Map<string, "error" | "warning" | "info" | "off">();
  for (const { code, pointer, severity } of written) {
    const span = () => document.spanOf(pointer, "key");
    const check = sourceCheck(code);
    if (check !== undefined) {
      if (check.essential && severity !== "error") collector.report("no-waived-essential", { code }, { span: span() });
      continue;
    }
    if (isProjectCheck(code)) continue;
    const rule = findRule(rules, code, { collector, span, part: "key" });
    if (rule === undefined) continue;
    if (rule.essential === true && severity !== "error")
      collector.report("no-waived-essential", { code }, { span: span() });
    else settings.set(code, severity);
  }
  const set = rules.flatMap((rule) => {
    const severity = settings.get(rule.code) ?? rule.severity;
    return severity === "off" ? [] : [{ ...rule, severity }];
  });
  return [set, collector.diagnostics()];
}

/** The rule of a code; a code that no rule has is a finding. Its place is asked for only then, since places cost time. */
export function findRule(
  rules: readonly Rule[],
  code: string,
  {
    collector,
    span: spanOf,
    part,
  }: { readonly collector: Collector; readonly span: () => Span; readonly part: "key" | "value" },
): Rule | undefined {
  const rule = rules.find((candidate) => candidate.code === code);
  if (rule !== undefined) return rule;
  const known = [...rules.map((candidate) => candidate.code), ...Object.keys(SOURCE_CHECKS)];
  const suggestion = nearest(code, known);
  const span = spanOf();
  const finding = CATALOGUE_CODES.some((own) => own === code)
    ? { as: isProjectCheck(code) ? ("project" as const) : ("finding" as const) }
    : {};
  const fix = nameFix({ written: code, meant: suggestion, known }, (meant) =>
    part === "key" ? { do: "rename", span, key: meant } : { do: "replace", span, value: meant },
  );
  collector.report("no-unknown-rule", { code, suggestion, known, ...finding }, { span, ...fix });
  return undefined;
}
