import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SpecDocument } from "../load/document.ts";
import type { Matrix } from "../model/matrix.ts";
import { RULES } from "./index.ts";
import type { Rule, RuleFinding } from "./rule.ts";

/** Runs every rule over a valid matrix; findings get their places from the document. */
export async function runRules(document: SpecDocument, matrix: Matrix): Promise<readonly Diagnostic[]> {
  const findings = await Promise.all(RULES.map(async (rule) => ({ rule, found: await rule.check(matrix) })));
  return findings.flatMap(({ rule, found }) => found.map((finding) => toDiagnostic(rule, finding, document)));
}

function toDiagnostic({ code, severity }: Rule, finding: RuleFinding, document: SpecDocument): Diagnostic {
  const { message, help, at, part, related = [] } = finding;
  return {
    code,
    severity,
    message,
    help,
    span: document.spanOf(at, part),
    related: related.map((place) => ({ message: place.message, span: document.spanOf(place.at, place.part) })),
  };
}
