import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SpecDocument } from "../load/document.ts";
import type { Matrix } from "../model/matrix.ts";
import { placedFix } from "./helpers/fixes.ts";
import { applySettings } from "./helpers/settings.ts";
import { applyWaivers } from "./helpers/waivers.ts";
import { RULES } from "./index.ts";
import type { Rule, RuleContext, RuledFinding } from "./rule.ts";

/** What running rules may depend on besides the spec. */
export interface RuleOptions {
  /** The day, as `YYYY-MM-DD`, by which waivers and flags expire; without it none does. */
  readonly today?: string;
  /** Which rules to run: all; those whose findings are more than notes; or only those without which nothing is certain. */
  readonly which?: WhichRules;
}

/** A choice of rules by how much hangs on them. */
export type WhichRules = "all" | "grave" | "essential";

/**
 * Runs every rule over a valid matrix, as grave as the spec sets it, but for what the spec waives; mistakes in the settings
 * and waivers themselves are findings too. Places come from the document.
 */
export async function runRules(
  document: SpecDocument,
  matrix: Matrix,
  { today, which = "all" }: RuleOptions = {},
): Promise<readonly Diagnostic[]> {
  if (which === "essential") {
    const found = await findingsOf(
      RULES.filter(({ essential }) => essential === true),
      matrix,
      { document, today },
    );
    return found.map((ruled) => toDiagnostic(ruled, document));
  }
  const [set, settingFindings] = applySettings(RULES, { document, matrix });
  const rules = set.filter(({ severity }) => which === "all" || severity !== "info");
  const found = await findingsOf(rules, matrix, { document, today });
  const passedOver = new Set(set.filter((rule) => !rules.includes(rule)).map(({ code }) => code));
  const off = new Set(matrix.ruleSettings.filter(({ severity }) => severity === "off").map(({ code }) => code));
  const waivers = matrix.waivers.filter(({ rule }) => !passedOver.has(rule));
  const [standing, waiverFindings] = applyWaivers(found, { document, waivers, off, today });
  return [...standing.map((ruled) => toDiagnostic(ruled, document)), ...settingFindings, ...waiverFindings];
}

async function findingsOf(
  rules: readonly Rule[],
  matrix: Matrix,
  context: RuleContext,
): Promise<readonly RuledFinding[]> {
  const found = await Promise.all(
    rules.map(async (rule) => (await rule.check(matrix, context)).map((finding): RuledFinding => ({ rule, finding }))),
  );
  return found.flat();
}

function toDiagnostic({ rule, finding }: RuledFinding, document: SpecDocument): Diagnostic {
  const { message, help, at, part, span = document.spanOf(at, part), related = [], fix } = finding;
  // The rule as declared: a spec may have set its severity.
  const { describe, severity, why } = RULES.find(({ code }) => code === rule.code) ?? rule;
  return {
    code: rule.code,
    severity: rule.severity,
    message,
    help,
    span,
    related: related.map((place) => ({ message: place.message, span: document.spanOf(place.at, place.part) })),
    ...placedFix(fix, document),
    about: { describe, severity, ...(why !== undefined && { why }) },
  };
}
