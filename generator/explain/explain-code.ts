import { CATALOGUE_CODES, severityOfCode } from "../diagnostics/catalogue.ts";
import { MEANINGS } from "../diagnostics/meanings.ts";
import { visible } from "../diagnostics/visible.ts";
import { CHECKS } from "../flags/checks/index.ts";
import { RULES } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import { rulePage } from "./rule-page.ts";

/** What a code of a finding means. */
export interface CodeExplanation {
  readonly kind: "code";
  readonly code: string;
  readonly severity: string;
  readonly describe: string;
  /** Whether the spec may waive it, or set its severity: findings of the compiler itself, and of some rules, stand. */
  readonly canBeWaived: boolean;
  /** The page of a rule, as Markdown. */
  readonly page?: string;
}

/** Explains a rule of others: what it says of itself. */
export function explainOtherRule({ code, severity, describe, why }: Rule): CodeExplanation {
  const blocks = [`# \`${code}\``, describe, ...(why === describe ? [] : ["## Why", why])];
  const page = `${blocks.join("\n\n").split("\n").map(visible).join("\n")}\n`;
  return { kind: "code", code, severity, describe, canBeWaived: true, page };
}

/** Explains a code of a finding, for which no spec is needed; `undefined` for any other word. The examples load on first use. */
export async function explainCode(word: string): Promise<CodeExplanation | undefined> {
  const rule = RULES.find(({ code }) => code === word);
  if (rule !== undefined) {
    const { code, severity, describe, essential } = rule;
    const { RULE_EXAMPLES } = await import("../precompiled/rule-examples.ts");
    const example = RULE_EXAMPLES[code];
    const page = example === undefined ? {} : { page: rulePage(rule, example) };
    return { kind: "code", code, severity, describe, canBeWaived: essential !== true, ...page };
  }
  const check = CHECKS.find((each) => each.code === word);
  if (check !== undefined) {
    return { kind: "code", code: check.code, severity: check.severity, describe: check.describe, canBeWaived: false };
  }
  const code = CATALOGUE_CODES.find((own) => own === word);
  if (code === undefined) return undefined;
  return { kind: "code", code, severity: severityOfCode(code), describe: MEANINGS[code], canBeWaived: false };
}
