import { createCollector } from "../../diagnostics/collector.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Fix } from "../../diagnostics/fix.ts";
import { sourceCheck } from "../../diagnostics/source-checks.ts";
import type { SpecDocument } from "../../load/document.ts";
import type { Waiver } from "../../model/matrix.ts";
import type { Rule, RuledFinding } from "../rule.ts";
import { findRule } from "./settings.ts";

/**
 * The findings that no waiver covers. A waiver that is expired covers nothing, and is reported; so is one that nothing needs
 * any more, and one of a rule that cannot be waived.
 */
export function applyWaivers(
  findings: readonly RuledFinding[],
  {
    rules,
    document,
    waivers,
    off,
    today,
  }: {
    /** Every rule there is. */
    readonly rules: readonly Rule[];
    readonly document: SpecDocument;
    readonly waivers: readonly Waiver[];
    /** The rules that the spec has switched off. */
    readonly off: ReadonlySet<string>;
    readonly today: string | undefined;
  },
): readonly [standing: readonly RuledFinding[], diagnostics: readonly Diagnostic[]] {
  const collector = createCollector();
  const waived = new Set<RuledFinding>();
  for (const waiver of waivers) {
    const { pointer, rule: code, expires = "" } = waiver;
    const span = () => document.spanOf(`${pointer}/rule`);
    const check = sourceCheck(code);
    if (check !== undefined) {
      // What it covers is known only to `flags scan`.
      if (check.essential) collector.report("no-waived-essential", { code }, { span: span() });
      continue;
    }
    const rule = findRule(rules, code, { collector, span, part: "value" });
    if (rule === undefined) continue;
    const covered = findings.filter((ruled) => covers(waiver, ruled));
    if (rule.essential === true) collector.report("no-waived-essential", { code }, { span: span() });
    else if (covered.length === 0) {
      // Where the rule finds something elsewhere, the pointer may be what is wrong; and one that sleeps may wake up.
      const mayCount =
        findings.some((ruled) => ruled.rule.code === code) || rule.dependsOnDay === true || off.has(code);
      const kind = mayCount ? "suggested" : "safe";
      const steps = [{ do: "remove" as const, span: document.spanOf(pointer) }];
      const fix: Fix = { kind, description: `remove the waiver of \`${code}\``, steps };
      collector.report("no-unused-waiver", { code, covers: waiver.covers }, { span: span(), fix });
    } else if (today !== undefined && expires !== "" && today > expires) {
      collector.report("no-expired-waiver", { code, expires }, { span: document.spanOf(`${pointer}/expires`) });
    } else for (const ruled of covered) waived.add(ruled);
  }
  return [findings.filter((ruled) => !waived.has(ruled)), collector.diagnostics()];
}

function covers({ rule: code, covers: place }: Waiver, { rule, finding }: RuledFinding): boolean {
  return rule.code === code && (finding.at === place || finding.at.startsWith(`${place}/`));
}
