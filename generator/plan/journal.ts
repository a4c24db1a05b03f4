import { sha256 } from "../base/hash.ts";
import type { Host } from "../host/host.ts";
import { MANIFEST_PATH, type Manifest, readManifest } from "./manifest.ts";
import type { PlanStep } from "./plan.ts";
import { whyUnsafe } from "./safe-path.ts";
import { STAGING } from "./staging.ts";

/** The journal: the hashes of what a run is about to write, kept until its manifest is written. */
export const JOURNAL = `${STAGING}/journal.json`;

type Journal = Readonly<Record<string, readonly string[]>>;

/**
 * What scopec wrote last: the manifest, and what a run that was killed before it could write its manifest has left. Without
 * the latter, that run's files would look as if someone had edited them.
 */
export function readPrevious(host: Host): Manifest {
  const read = host.kindOf(MANIFEST_PATH) === "file" ? host.readText(MANIFEST_PATH) : { kind: "missing" as const };
  const manifest = readManifest(read.kind === "text" ? read.text : "");
  const entries = new Map(manifest.entries);
  for (const [path, hashes] of Object.entries(readJournal(host))) {
    if (whyUnsafe(path) !== undefined) continue;
    const entry = entries.get(path) ?? { path, hashes: new Set(), emitter: "unknown", origin: [] };
    entries.set(path, { ...entry, hashes: new Set([...entry.hashes, ...hashes]) });
  }
  return { ...manifest, entries };
}

function readJournal(host: Host): Journal {
  const read = host.kindOf(JOURNAL) === "file" ? host.readText(JOURNAL) : { kind: "missing" as const };
  if (read.kind !== "text") return {};
  try {
    const value: unknown = JSON.parse(read.text);
    const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
    return Object.fromEntries(
      entries.map(([path, hashes]) => [
        path,
        Array.isArray(hashes) ? hashes.filter((hash) => typeof hash === "string") : [],
      ]),
    );
  } catch {
    return {};
  }
}

/** The journal of a run about to take some steps; what an earlier, killed run had journalled stays in it. */
export function journalFor(host: Host, steps: readonly PlanStep[]): string {
  const journal = new Map(Object.entries(readJournal(host)));
  for (const { path, after } of steps) {
    if (after !== undefined) journal.set(path, [...new Set([...(journal.get(path) ?? []), sha256(after)])]);
  }
  return `${JSON.stringify(Object.fromEntries(journal))}\n`;
}
