import { clip } from "../base/clip.ts";
import { groupBy } from "../base/group.ts";
import { sortedBy } from "../base/order.ts";
import { meaningOfCode } from "./code-meanings.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import { sarifText } from "./sarif-text.ts";

/** What SARIF calls the severities. */
export const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** What GitHub calls them where it sorts alerts. */
const PROBLEMS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "recommendation" };

/** The longest description of a rule that GitHub takes, in characters. */
const LONGEST = 1024;

/** A rule as SARIF describes one. */
export interface SarifRule {
  readonly id: string;
}

/** The codes of some findings as SARIF rules, each once, sorted. */
export function sarifRules(diagnostics: readonly Diagnostic[]): readonly SarifRule[] {
  const byCode = groupBy(diagnostics, ({ code }) => code);
  return sortedBy(byCode.keys(), (code) => code).flatMap((id) => {
    const findings = byCode.get(id);
    return findings === undefined ? [] : [rule(id, findings[0])];
  });
}

function rule(id: string, finding: Diagnostic) {
  const { describe, severity, why } = meaningOfCode(finding);
  const text = sarifText(clip(describe, LONGEST));
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text },
    fullDescription: { text },
    help: { text: sarifText(why ?? describe), ...(why !== undefined && { markdown: why }) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { precision: "very-high", "problem.severity": PROBLEMS[severity] },
  };
}

/** `no-shared-storage` → `NoSharedStorage`, the form that SARIF asks of names. */
function pascalCase(code: string): string {
  return code.replace(/(?:^|-)(\w)/g, (_whole, letter: string) => letter.toUpperCase());
}
