import type { Diagnostic, Severity } from "../../../diagnostics/diagnostic.ts";
import type { Paint } from "../../../diagnostics/paint.ts";
import { renderGithub } from "../../../diagnostics/render-github.ts";
import { plainText } from "../../../diff/phrase.ts";
import { inRepository } from "../../in-repository.ts";
import type { DiffReport, PlacedChange } from "../report.ts";

const SEVERITIES: Readonly<Record<PlacedChange["impact"], Severity>> = {
  breaking: "error",
  risky: "warning",
  safe: "info",
};

/** Changes as annotations of a pull request, at the lines of the head spec; an approved one is a notice. */
export function renderGithubDiff(report: DiffReport, _: Paint, root: string): string {
  return renderGithub(
    inRepository([...report.changes.flatMap(toDiagnostic), ...report.findings], { format: "github", root }),
  );
}

function toDiagnostic({
  kind,
  impact,
  message,
  why,
  approval,
  headPlaces,
  basePlaces,
}: PlacedChange): readonly Diagnostic[] {
  // What is gone has no line of its own any more; git shows the lines of the base beside those of the head.
  const span = headPlaces()[0] ?? basePlaces()[0];
  if (span === undefined) return [];
  const severity = approval === undefined ? SEVERITIES[impact] : "info";
  return [{ code: kind, severity, message: `${impact}: ${plainText(message)}`, help: plainText(why), span }];
}
