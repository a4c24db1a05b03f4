import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SpecDocument } from "../load/document.ts";
import type { Matrix } from "../model/matrix.ts";
import { RULES } from "./index.ts";
import type { Rule, RuleFinding } from "./rule.ts";

/** Runs every rule over a valid matrix; findings get their places from the document. */
export function runRules(document: SpecDocument, matrix: Matrix): readonly Diagnostic[] {
  return RULES.flatMap((rule) => rule.check(matrix).map((finding) => toDiagnostic(rule, finding, document)));
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
