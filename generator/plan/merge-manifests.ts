import { type ManifestEntry, readManifest, writeManifest } from "./manifest.ts";

/**
 * The manifest of a project after a merge: git takes each generated file from one of two sides, so each may be as either side's
 * manifest has it. The next `gen` writes it anew.
 *
 * @param base used only to tell which side upgraded scopec
 */
export function mergeManifests(base: string, ours: string, theirs: string): string {
  const [before, left, right] = [readManifest(base), readManifest(ours), readManifest(theirs)];
  const entries = new Map<string, ManifestEntry>(left.entries);
  for (const [path, entry] of right.entries) {
    const own = entries.get(path);
    const origin = [...(own?.origin ?? []), ...entry.origin];
    entries.set(
      path,
      own === undefined ? entry : { ...own, hashes: new Set([...own.hashes, ...entry.hashes]), origin },
    );
  }
  const fingerprint = left.fingerprint === before.fingerprint ? right.fingerprint : left.fingerprint;
  return writeManifest(fingerprint ?? left.fingerprint ?? right.fingerprint ?? "", [...entries.values()]);
}
