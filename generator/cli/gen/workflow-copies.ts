import { join } from "node:path";
import { withLineFeeds } from "../../base/hash.ts";
import { pointerTo } from "../../base/pointer.ts";
import { fileSpan, firstLineOf } from "../../base/span.ts";
import type { CheckedSpec } from "../../compile.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { workflows } from "../../emit/workflows.ts";
import { createDiskHost } from "../../host/disk.ts";
import { folderInRepository } from "../../host/git.ts";
import type { Matrix } from "../../model/matrix.ts";
import { FOLDER_PATTERN } from "../../model/workflow-schemas.ts";
import { writeRecords } from "../../plan/apply.ts";
import { createDiskView } from "../../plan/disk-view.ts";
import type { Plan, PlanStep } from "../../plan/plan.ts";
import type { GenOptions } from "./options.ts";

/** What may be wrong with a copy. */
type CopyCode = "drift-missing" | "drift-orphan" | "drift-stale" | "drift-edited" | "no-overwrite-edited";

/** The copies of workflows at the top of a repository, and what stands in their way. */
export interface WorkflowCopies {
  readonly findings: readonly Diagnostic[];
  /** Writes the copies that are not as they should be. */
  write(): void;
}

/** What is to be copied. */
export interface CopyRequest extends CheckedSpec {
  /** Absolute. */
  readonly root: string;
  readonly plan: Plan;
  readonly options: Pick<GenOptions, "mode" | "force">;
}

/**
 * GitHub runs only the workflows at the top of a repository. A project that is in a folder, and whose spec says so, has copies of
 * its workflows there: `gen` writes them and `gen --check` compares them. Where the spec does not say so, that is a finding.
 */
export function planCopies({ root, plan, options, matrix, document }: CopyRequest): WorkflowCopies {
  const steps = plan.steps.filter(({ emitter, action }) => emitter === workflows.name && action !== "conflict");
  const { folder = "" } = matrix.workflows;
  const actual = folderInRepository(root);
  const isUnknown = actual === "" && createDiskHost(root).kindOf(".git") === "missing";
  if (steps.length === 0 || isUnknown) return { findings: [], write: () => {} };
  if (actual !== folder) {
    const span = firstLineOf(document.spanOf(pointerTo("workflows", "folder")));
    const legal = new RegExp(FOLDER_PATTERN).test(actual) ? actual : "";
    const finding = fromCatalogue("no-unrun-workflow", { actual, folder, legal }, { span });
    return { findings: asGraveAsSet(finding, matrix), write: () => {} };
  }
  if (folder === "") return { findings: [], write: () => {} };
  const up = folder.split("/").map(() => "..");
  const top = createDiskHost(join(root, ...up));
  const disk = createDiskView(top);
  const judged = steps.map((step) => {
    const found = disk.at(step.path);
    return { step, code: codeFor(step, found.kind === "file" ? found.text : undefined, options), found };
  });
  const findings = judged.flatMap(({ step: { path }, code, found }) => {
    const at = [...up, path].join("/");
    if (found.kind === "blocked") {
      return [fromCatalogue("no-unsafe-path", { path: at, reason: found.reason }, { span: fileSpan(at) })];
    }
    return code === undefined ? [] : [fromCatalogue(code, { path: at }, { span: fileSpan(at) })];
  });
  return {
    findings,
    write: () =>
      void writeRecords(
        top,
        steps.map(({ path, after }) => ({ path, text: after })),
      ),
  };
}

/** A finding as grave as the spec's `rules` set it; none where they switch it off. */
function asGraveAsSet(finding: Diagnostic, { ruleSettings }: Matrix): readonly Diagnostic[] {
  const severity = ruleSettings.find(({ code }) => code === finding.code)?.severity ?? finding.severity;
  return severity === "off" ? [] : [{ ...finding, severity }];
}

/** What is wrong with a copy: in a check, any difference; before writing, text that is neither the old one nor the new. */
function codeFor(
  { before, after }: PlanStep,
  text: string | undefined,
  { mode, force }: CopyRequest["options"],
): CopyCode | undefined {
  const same = (other: string | undefined) =>
    text === undefined || other === undefined ? text === other : withLineFeeds(text) === withLineFeeds(other);
  if (same(after)) return undefined;
  if (mode !== "check") return force || text === undefined || same(before) ? undefined : "no-overwrite-edited";
  if (text === undefined) return "drift-missing";
  if (after === undefined) return "drift-orphan";
  return same(before) && before !== undefined ? "drift-stale" : "drift-edited";
}
