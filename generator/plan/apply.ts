import { withLineFeeds } from "../base/hash.ts";
import type { Host } from "../host/host.ts";
import { createDiskView } from "./disk-view.ts";
import { JOURNAL, journalFor } from "./journal.ts";
import { MANIFEST_PATH } from "./manifest.ts";
import type { Plan, PlanStep } from "./plan.ts";
import { CannotWrite, clearStaging, lockProject, STAGING, unlockProject } from "./staging.ts";

/** What was done. */
export interface ApplyResult {
  readonly written: readonly string[];
  readonly deleted: readonly string[];
}

/**
 * Takes the steps of a plan: all or none, as far as a disk allows. Every new text is written completely to a staging folder
 * first; only then are they moved to their places, each in one step: new files, changed files, deletions, the manifest last.
 * Killed at any moment, this leaves each file either as it was or as it should be, and the next run completes it.
 *
 * @throws {CannotWrite} while another scopec writes, or when a file is not as it was planned any more; {@link Error} when the
 * plan has conflicts, or the system refuses
 */
export async function applyPlan(host: Host, plan: Plan): Promise<ApplyResult> {
  const all = [...plan.steps, plan.manifest.step];
  const conflict = all.find(({ action }) => action === "conflict");
  if (conflict !== undefined) throw new Error(`the plan has a conflict at ${conflict.path} and cannot be applied`);
  const isLeftOver = host.kindOf(STAGING) !== "missing";
  if (all.every(({ action }) => action === "keep") && !isLeftOver) return { written: [], deleted: [] };

  lockProject(host);
  refuseChanges(host, all);
  clearStaging(host, { keep: [JOURNAL] });
  const result = takeSteps(host, plan);
  clearStaging(host, { keep: [] });
  unlockProject(host);
  return result;
}

/**
 * Replaces files, e.g. those of the spec after formatting, each in one step and none before all are written to the side; their
 * permission bits stay.
 *
 * @throws {CannotWrite} when one is not the plain file that was read any more; then none is replaced
 */
export function replaceFiles(
  host: Host,
  files: readonly { readonly path: string; readonly before: string; readonly after: string }[],
): void {
  const staged = files.map((file) => ({ ...file, aside: `${file.path}.scopec-new` }));
  for (const { path, before, aside } of staged) {
    if (host.kindOf(path) !== "file" || host.kindOf(aside) !== "missing") {
      throw new CannotWrite(`${path} is not written: it, or ${aside}, is not what it should be (a link, or left over)`);
    }
    const read = host.readText(path);
    if (read.kind !== "text" || read.text !== before) throw new CannotWrite(`${path} changed meanwhile; run it again`);
  }
  for (const { path, after, aside } of staged) host.writeText(aside, after, path);
  for (const { path, aside } of staged) host.rename(aside, path);
}

/** A text file as it was read, and as it should be. */
export interface FileChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Replaces files that are not scopec's own, many at once, e.g. sources, while no other scopec writes: all of them or none, as far as a disk allows, in the order in which they
 * are given. Every new text is written completely first; then they are moved to their places, each in one step.
 *
 * @throws {CannotWrite} while another scopec writes, or when a file is not the plain file that was read any more
 */
export function replaceSources(host: Host, changes: readonly FileChange[]): void {
  if (changes.length === 0) return;
  lockProject(host);
  try {
    refuseChanges(host, changes);
    // What a killed run has journalled is still needed; no journal is written here, since none of these files is scopec's.
    clearStaging(host, { keep: [JOURNAL] });
    for (const [index, { path, after }] of changes.entries()) host.writeText(stagedAt(index), after, path);
    for (const [index, { path }] of changes.entries()) host.rename(stagedAt(index), path);
  } finally {
    unlockProject(host);
  }
}

/**
 * Writes records, files that follow from more than the spec: each in one step, unchanged ones untouched; one without a text
 * goes. Gives the paths that changed.
 *
 * @throws {CannotWrite} when something other than a plain file is in the way
 */
export function writeRecords(
  host: Host,
  records: readonly { readonly path: string; readonly text: string | undefined }[],
): readonly string[] {
  const isBlocked = ({ path }: { readonly path: string }) => !["file", "missing"].includes(host.kindOf(path));
  const blocked = records.find(isBlocked);
  if (blocked !== undefined) throw new CannotWrite(`${blocked.path} is not written: it is a link, or no plain file`);
  const changed = records.filter(({ path, text }) => {
    const read = host.readText(path);
    return (
      (read.kind === "text" ? withLineFeeds(read.text) : undefined) !== text &&
      (text !== undefined || read.kind !== "missing")
    );
  });
  for (const { path, text } of changed) {
    if (text === undefined) {
      host.removeFile(path);
      continue;
    }
    host.writeText(`${path}.scopec-new`, text);
    host.rename(`${path}.scopec-new`, path);
  }
  return changed.map(({ path }) => path);
}

/** Planning and writing are two moments: what a person or another scopec changed in between has to be planned anew. */
function refuseChanges(host: Host, steps: readonly Pick<PlanStep, "path" | "before">[]): void {
  const disk = createDiskView(host);
  for (const { path, before } of steps) {
    const found = disk.at(path);
    if (found.kind !== "blocked" && (found.kind === "file" ? found.text : undefined) === before) continue;
    unlockProject(host);
    throw new CannotWrite(`${path} changed while scopec was at work, so nothing was written; run it again`);
  }
}

function takeSteps(host: Host, plan: Plan): ApplyResult {
  const taking = (action: PlanStep["action"]) => plan.steps.filter((step) => step.action === action);
  const writes = [...taking("create"), ...taking("update")];
  const manifest = plan.manifest.step.action === "keep" ? [] : [plan.manifest.step];
  for (const [index, { after = "" }] of [...writes, ...manifest].entries()) host.writeText(stagedAt(index), after);
  const recorded = writes.filter(({ handedOver }) => handedOver !== true);
  host.writeText(`${JOURNAL}.new`, journalFor(host, recorded));
  host.rename(`${JOURNAL}.new`, JOURNAL);

  const [respelt, deletions] = splitDeletions(taking("delete"), writes);
  for (const { path } of respelt) host.removeFile(path);
  for (const [index, { path }] of writes.entries()) host.rename(stagedAt(index), path);
  for (const { path } of deletions) host.removeFile(path);
  for (const { path } of [...respelt, ...deletions]) host.removeEmptyFolders(folderOf(path));
  if (manifest.length > 0) host.rename(stagedAt(writes.length), MANIFEST_PATH);
  const pathsOf = (steps: readonly PlanStep[]) => steps.map(({ path }) => path);
  return { written: pathsOf(writes), deleted: pathsOf(taking("delete")) };
}

/** Where a disk ignores case, deleting the old spelling of a path after writing the new one would delete the new file. */
function splitDeletions(deletions: readonly PlanStep[], writes: readonly PlanStep[]) {
  const written = new Set(writes.map(({ path }) => path.toLowerCase()));
  const isRespelt = ({ path }: PlanStep) => written.has(path.toLowerCase());
  return [deletions.filter(isRespelt), deletions.filter((step) => !isRespelt(step))] as const;
}

function stagedAt(index: number): string {
  return `${STAGING}/${index}`;
}

function folderOf(path: string): string {
  return path.split("/").slice(0, -1).join("/");
}
