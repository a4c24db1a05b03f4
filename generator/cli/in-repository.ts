import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { moveFindings } from "../diagnostics/move-findings.ts";
import { folderInRepository } from "../host/git.ts";

/** The forms that GitHub reads: it takes every path for one from the top of the repository. */
const READ_BY_GITHUB: readonly string[] = ["github", "sarif"];

/** Findings with the paths that a form of output wants: from the root, or from the top of the repository. */
export function inRepository(
  findings: readonly Diagnostic[],
  { format, root }: { readonly format: string; readonly root: string },
): readonly Diagnostic[] {
  return READ_BY_GITHUB.includes(format) ? moveFindings(findings, folderInRepository(root)) : findings;
}
