import type { Host } from "../host/host.ts";
import { MANIFEST_PATH } from "./manifest.ts";
import type { Plan, PlanStep } from "./plan.ts";
import { JOURNAL, journalFor, OWNER, STAGING } from "./staging.ts";

/** What was done. */
export interface ApplyResult {
  readonly written: readonly string[];
  readonly deleted: readonly string[];
}

/** Thrown when another scopec is writing to the same project. */
export class ProjectBusy extends Error {
  override readonly name = "ProjectBusy";

  constructor(owner: string) {
    super(`another scopec (process ${owner}) is writing to this project; if it is not, delete ${STAGING}`);
  }
}

/**
 * Takes the steps of a plan: all or none, as far as a disk allows. Every new text is written completely to a staging folder
 * first; only then are they moved to their places, each in one step: new files, changed files, deletions, the manifest last.
 * Killed at any moment, this leaves each file either as it was or as it should be, and the next run completes it.
 *
 * @throws {ProjectBusy} while another scopec writes; {@link Error} when the plan has conflicts, or the system refuses
 */
export async function applyPlan(host: Host, plan: Plan): Promise<ApplyResult> {
  const conflict = [...plan.steps, plan.manifest.step].find(({ action }) => action === "conflict");
  if (conflict !== undefined) throw new Error(`the plan has a conflict at ${conflict.path} and cannot be applied`);
  const writes = [...stepsOf(plan, "create"), ...stepsOf(plan, "update")];
  const deletions = stepsOf(plan, "delete");
  const manifest = plan.manifest.step.action === "keep" ? [] : [plan.manifest.step];
  const leftOver = host.kindOf(STAGING) !== "missing";
  if (writes.length + deletions.length + manifest.length === 0 && !leftOver) return { written: [], deleted: [] };

  takeOwnership(host);
  for (const [index, { after = "" }] of [...writes, ...manifest].entries()) host.writeText(stagedAt(index), after);
  host.writeText(`${JOURNAL}.new`, journalFor(host, writes));
  host.rename(`${JOURNAL}.new`, JOURNAL);
  for (const [index, { path }] of writes.entries()) host.rename(stagedAt(index), path);
  for (const { path } of deletions) host.removeFile(path);
  if (manifest.length > 0) host.rename(stagedAt(writes.length), MANIFEST_PATH);
  host.removeFolder(STAGING);
  for (const { path } of deletions) host.removeEmptyFolders(path.split("/").slice(0, -1).join("/"));
  return { written: writes.map(({ path }) => path), deleted: deletions.map(({ path }) => path) };
}

function stepsOf({ steps }: Plan, action: PlanStep["action"]): readonly PlanStep[] {
  return steps.filter((step) => step.action === action);
}

function stagedAt(index: number): string {
  return `${STAGING}/${index}`;
}

/** Makes the staging folder, or takes over the one that a killed run has left. */
function takeOwnership(host: Host): void {
  const kind = host.kindOf(STAGING);
  if (kind !== "missing" && kind !== "directory")
    throw new Error(`${STAGING} is in the way: it is no folder; delete it`);
  if (!host.makeFolder(STAGING)) {
    const read = host.readText(OWNER);
    const owner = read.kind === "text" ? Number.parseInt(read.text, 10) : Number.NaN;
    if (Number.isSafeInteger(owner) && owner !== host.processId && host.isProcessAlive(owner))
      throw new ProjectBusy(String(owner));
  }
  host.writeText(OWNER, `${host.processId}\n`);
}
