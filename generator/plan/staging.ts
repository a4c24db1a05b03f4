import type { Host } from "../host/host.ts";

/** The folder in which new texts are complete before the first of them is moved to its place. */
export const STAGING = "generated/.scopec-tmp";

/** Thrown for what keeps scopec from writing and is nobody's bug: the message says what it is and how to mend it. */
export class CannotWrite extends Error {
  override readonly name: string = "CannotWrite";
}

/** Thrown when another scopec is writing to the same project. */
export class ProjectBusy extends CannotWrite {
  override readonly name = "ProjectBusy";

  constructor(processId: number) {
    super(
      `another scopec (process ${processId}) is writing to this project; if it is not, delete ${lockOf(processId)}`,
    );
  }
}

/**
 * Keeps others from writing until {@link unlockProject}. Each process first leaves a file that says it is there and only
 * then looks who else is, so of two that come at once at least one sees the other (perhaps both do, and both give way). The
 * files that killed processes left count for nothing.
 *
 * @throws {ProjectBusy} while another scopec writes; {@link CannotWrite} when the staging folder cannot be one
 */
export function lockProject(host: Host): void {
  const kind = host.kindOf(STAGING);
  if (kind !== "missing" && kind !== "directory") {
    throw new CannotWrite(`${STAGING} is in the way, since it is no folder; delete it`);
  }
  const own = lockOf(host.processId);
  // Whatever is there is not ours; were it a link, writing would follow it.
  host.removeAll(own);
  host.writeText(own, "");
  for (const name of host.namesIn(STAGING)) {
    const owner = ownerOf(name);
    if (owner === undefined || owner === host.processId) continue;
    if (host.isProcessAlive(owner)) {
      unlockProject(host);
      throw new ProjectBusy(owner);
    }
    host.removeAll(lockOf(owner));
  }
}

/** Lets others write again. Removes the staging folder as well if nothing else is in it. */
export function unlockProject(host: Host): void {
  host.removeAll(lockOf(host.processId));
  host.removeEmptyFolders(STAGING);
}

/**
 * Empties the staging folder but for the locks and some files to keep. What a killed run left must go before anything is
 * written: it is not trusted either, and a link among it would be followed.
 */
export function clearStaging(host: Host, { keep }: { readonly keep: readonly string[] }): void {
  for (const name of host.namesIn(STAGING)) {
    const path = `${STAGING}/${name}`;
    if (ownerOf(name) === undefined && !keep.includes(path)) host.removeAll(path);
  }
}

function lockOf(processId: number): string {
  return `${STAGING}/lock-${processId}`;
}

function ownerOf(name: string): number | undefined {
  const digits = /^lock-([1-9]\d{0,8})$/.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
