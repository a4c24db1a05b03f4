import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SpecDocument } from "../load/document.ts";
import type { Matrix } from "../model/matrix.ts";
import { applySettings } from "./helpers/settings.ts";
import { applyWaivers } from "./helpers/waivers.ts";
import { RULES } from "./index.ts";
import type { RuledFinding } from "./rule.ts";

/** What running rules may depend on besides the spec. */
export interface RuleOptions {
  /** The day, as `YYYY-MM-DD`, by which waivers and flags expire; without it none does. */
  readonly today?: string;
}

/**
 * Runs every rule over a valid matrix, as grave as the spec sets it, but for what the spec waives; mistakes in the settings
 * and waivers themselves are findings too. Places come from the document.
 */
export async function runRules(
  document: SpecDocument,
  matrix: Matrix,
  { today }: RuleOptions = {},
): Promise<readonly Diagnostic[]> {
  const [rules, settingFindings] = applySettings(RULES, { document, matrix });
  const found = await Promise.all(
    rules.map(async (rule) => {
      const findings = await rule.check(matrix, { document, today });
      return findings.map((finding): RuledFinding => ({ rule, finding }));
    }),
  );
  const [standing, waiverFindings] = applyWaivers(found.flat(), { document, matrix, today });
  return [...standing.map((ruled) => toDiagnostic(ruled, document)), ...settingFindings, ...waiverFindings];
}

function toDiagnostic({ rule, finding }: RuledFinding, document: SpecDocument): Diagnostic {
  const { message, help, at, part, span = document.spanOf(at, part), related = [] } = finding;
  return {
    code: rule.code,
    severity: rule.severity,
    message,
    help,
    span,
    related: related.map((place) => ({ message: place.message, span: document.spanOf(place.at, place.part) })),
  };
}
