import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { PackageFailure } from "../diagnostics/package-failure.ts";
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
  /**
   * Rules of others. Without it nobody knows which there are, so that settings and waivers of such rules are passed over; with it
   * they have to be of one of these.
   */
  readonly others?: readonly Rule[];
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
  { today, which = "all", others }: RuleOptions = {},
): Promise<readonly Diagnostic[]> {
  if (which === "essential") {
    const essential = RULES.filter((rule) => rule.essential === true);
    const [found] = await findingsOf(essential, matrix, { document, today });
    return found.map((ruled) => toDiagnostic(ruled, { document, rules: RULES }));
  }
  const all = [...RULES, ...(others ?? [])];
  const isJudged = (code: string) => others !== undefined || !isOfOthers(code);
  const [set, settingFindings] = applySettings(all, {
    document,
    settings: matrix.ruleSettings.filter(({ code }) => isJudged(code)),
  });
  const rules = set.filter(({ severity }) => which === "all" || severity !== "info");
  const [found, failures] = await findingsOf(rules, matrix, { document, today });
  const passedOver = new Set(set.filter((rule) => !rules.includes(rule)).map(({ code }) => code));
  const off = new Set(matrix.ruleSettings.filter(({ severity }) => severity === "off").map(({ code }) => code));
  const waivers = matrix.waivers.filter(({ rule }) => isJudged(rule) && !passedOver.has(rule));
  const [standing, waiverFindings] = applyWaivers(found, { rules: all, document, waivers, off, today });
  return [
    ...failures,
    ...standing.map((ruled) => toDiagnostic(ruled, { document, rules: all })),
    ...settingFindings,
    ...waiverFindings,
  ];
}

/** Whether a code is one of a rule of others: it begins with the name of a package. */
function isOfOthers(code: string): boolean {
  return code.includes("/");
}

async function findingsOf(
  rules: readonly Rule[],
  matrix: Matrix,
  context: RuleContext,
): Promise<readonly [found: readonly RuledFinding[], failures: readonly Diagnostic[]]> {
  const failures: Diagnostic[] = [];
  const found = await Promise.all(
    rules.map(async (rule) => {
      try {
        return (await rule.check(matrix, context)).map((finding): RuledFinding => ({ rule, finding }));
      } catch (error) {
        if (!(error instanceof PackageFailure)) throw error;
        failures.push(error.finding);
        return [];
      }
    }),
  );
  return [found.flat(), failures];
}

function toDiagnostic(
  { rule, finding }: RuledFinding,
  { document, rules }: { readonly document: SpecDocument; readonly rules: readonly Rule[] },
): Diagnostic {
  const { message, help, at, part, span = document.spanOf(at, part), related = [], fix } = finding;
  // The rule as declared: a spec may have set its severity.
  const { describe, severity, why } = rules.find(({ code }) => code === rule.code) ?? rule;
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
