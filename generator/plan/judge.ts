import { withLineFeeds } from "../base/hash.ts";
import { createSourceText } from "../base/source-text.ts";
import { fileSpan } from "../base/span.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { MANIFEST_PATH, type Manifest } from "./manifest.ts";
import type { Plan, PlanStep } from "./plan.ts";
import { firstDifference, unifiedDiff } from "./unified-diff.ts";

/** What stands in the way of a plan: each conflict names the file and the way out. */
export function findConflicts(plan: Plan, manifest: Manifest): readonly Diagnostic[] {
  const conflicts = allSteps(plan).filter(({ action }) => action === "conflict");
  return [...findUnsafe(manifest), ...conflicts.map(conflictFinding)];
}

function allSteps({ steps, manifest }: Plan): readonly PlanStep[] {
  return [...steps, manifest.step];
}

function findUnsafe({ unsafe }: Manifest): readonly Diagnostic[] {
  const span = fileSpan(MANIFEST_PATH);
  return unsafe.map(({ path, reason }) => fromCatalogue("no-unsafe-path", { path, reason }, { span }));
}

function conflictFinding(step: PlanStep): Diagnostic {
  const { path, conflict, reason = "it is in the way", after } = step;
  const span = fileSpan(path);
  if (conflict === "blocked") return fromCatalogue("no-unsafe-path", { path, reason }, { span });
  if (after === undefined) return fromCatalogue("no-delete-edited", { path }, { span });
  return fromCatalogue(conflict === "foreign" ? "no-overwrite-foreign" : "no-overwrite-edited", { path }, { span });
}

/**
 * What `gen --check` finds: one finding for each file that is not as the spec gives it, with its kind of drift and a diff
 * from what is there to what should be. The manifest is mentioned only when nothing else explains why it differs.
 */
export async function findDrift(plan: Plan, manifest: Manifest): Promise<readonly Diagnostic[]> {
  const drifting = plan.steps.filter(({ drift }) => drift !== undefined);
  const own = plan.manifest.step;
  const subject = drifting.length === 0 && own.action !== "keep" ? [own] : drifting;
  return [...findUnsafe(manifest), ...(await Promise.all(subject.map(driftFinding)))];
}

async function driftFinding(step: PlanStep): Promise<Diagnostic> {
  const { path, drift, conflict, before, after, unmerged } = step;
  if (conflict === "blocked" || drift === undefined) return conflictFinding(step);
  const span = before === undefined ? fileSpan(path) : driftSpan(path, withLineFeeds(before), after ?? "");
  const finding = fromCatalogue(unmerged === true ? "drift-unmerged" : `drift-${drift}`, { path }, { span });
  return { ...finding, diff: await unifiedDiff(path, { before, after }) };
}

/** The first place in the file that differs. */
function driftSpan(path: string, before: string, after: string) {
  const start = firstDifference(before, after);
  return { source: createSourceText(path, before), start, end: start };
}
