import { createCollector } from "../diagnostics/collector.ts";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { sourceCheck } from "../diagnostics/source-checks.ts";
import type { Matrix, Waiver } from "../model/matrix.ts";
import type { ScanSubject, SourceFinding } from "./check.ts";

/** A finding of a check, with the check's code, as grave as the spec sets it. */
export interface SettledFinding extends SourceFinding {
  readonly code: string;
  readonly severity: Severity;
}

/**
 * The findings as grave as the spec's `rules` set their checks, but for those that are off, and those that `waivers` cover. A waiver
 * covers what is about its place in the spec. One that is expired covers nothing and is reported; so is, where all of the project was
 * looked through, one that nothing needs.
 */
export function applySettings(
  found: readonly SettledFinding[],
  { matrix, spanOf, today, isWhole }: Pick<ScanSubject, "matrix" | "spanOf" | "today" | "isWhole">,
): readonly [standing: readonly SettledFinding[], diagnostics: readonly Diagnostic[]] {
  const collector = createCollector();
  const severities = settings(matrix);
  const waived = new Set<SettledFinding>();
  for (const waiver of matrix.waivers) {
    const { rule: code, pointer, covers: place, expires = "" } = waiver;
    // That such a check can be neither off nor waived is said of the spec itself.
    if (sourceCheck(code)?.essential !== false) continue;
    const covered = found.filter((finding) => covers(waiver, finding));
    if (covered.length === 0) {
      if (isWhole) collector.report("no-unused-waiver", { code, covers: place }, { span: spanOf(`${pointer}/rule`) });
    } else if (today !== undefined && expires !== "" && today > expires) {
      collector.report("no-expired-waiver", { code, expires }, { span: spanOf(`${pointer}/expires`) });
    } else for (const finding of covered) waived.add(finding);
  }
  const standing = found.flatMap((finding) => {
    const severity = severities.get(finding.code) ?? finding.severity;
    return severity === "off" || waived.has(finding) ? [] : [{ ...finding, severity }];
  });
  return [standing, collector.diagnostics()];
}

function settings({ ruleSettings }: Matrix): ReadonlyMap<string, Severity | "off"> {
  const own = ruleSettings.filter(({ code }) => sourceCheck(code)?.essential === false);
  return new Map(own.map(({ code, severity }) => [code, severity]));
}

function covers({ rule, covers: place }: Waiver, { code, about }: SettledFinding): boolean {
  return rule === code && about !== undefined && (about === place || about.startsWith(`${place}/`));
}
