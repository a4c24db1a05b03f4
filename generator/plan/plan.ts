import { sha256, withLineFeeds } from "../base/hash.ts";
import { sortedBy } from "../base/order.ts";
import type { EmittedArtifact } from "../emit/emit-all.ts";
import { EMITTERS_FINGERPRINT } from "../precompiled/fingerprint.ts";
import type { DiskView } from "./disk-view.ts";
import { MANIFEST_PATH, type Manifest, type ManifestEntry, writeManifest } from "./manifest.ts";
import { whyUnsafe } from "./safe-path.ts";
import { isUnmerged } from "./unmerged.ts";

/** How a file differs from what the spec gives. `upgraded`: the emitters are others than those that wrote it. */
export type DriftKind = "stale" | "upgraded" | "edited" | "missing" | "orphan";

/** Why a step is not taken: someone changed the file, it is not scopec's, or it cannot be a file of scopec's at all. */
export type ConflictKind = "edited" | "foreign" | "blocked";

/** What is to be done about one path. */
export interface PlanStep {
  readonly path: string;
  readonly emitter: string;
  readonly action: "create" | "update" | "keep" | "delete" | "conflict";
  readonly drift?: DriftKind;
  readonly conflict?: ConflictKind;
  /** It holds the markers of a merge conflict, around texts that were generated: there is nothing in it to keep. */
  readonly unmerged?: true;
  /** Why it is blocked. */
  readonly reason?: string;
  /** The file is the user's own from then on: scopec keeps no record of it, and so never deletes it. */
  readonly handedOver?: true;
  /** What is there, and what should be; a missing one means no file. */
  readonly before?: string;
  readonly after?: string;
}

/** All steps, sorted by path, and the manifest that will be true once they are taken. */
export interface Plan {
  readonly steps: readonly PlanStep[];
  readonly manifest: { readonly text: string; readonly step: PlanStep };
}

/** What a plan may depend on besides its inputs. */
export interface PlanOptions {
  /** The emitters that ran, when not all did: the files of the others stay as they are. */
  readonly only?: readonly string[];
  /** The fingerprints of the emitters of others, by name; none when there are none. */
  readonly others?: ReadonlyMap<string, string>;
}

/** Compares what should be with what was written last and what is there. Reads through `disk` only; writes nothing. */
export function makePlan(
  artifacts: readonly EmittedArtifact[],
  previous: Manifest,
  { disk, only, others = new Map() }: PlanOptions & { readonly disk: DiskView },
): Plan {
  const isUpgraded = (emitter: string) => {
    const before = others.has(emitter) ? previous.others.get(emitter) : previous.fingerprint;
    return before !== undefined && before !== (others.get(emitter) ?? EMITTERS_FINGERPRINT);
  };
  const produced = new Set(artifacts.map(({ path }) => path));
  const untouched = [...previous.entries.values()].filter(
    ({ path, emitter }) => only !== undefined && !only.includes(emitter) && !produced.has(path),
  );
  const skipped = new Set(untouched.map(({ path }) => path));
  const gone = [...previous.entries.values()].filter(({ path }) => !produced.has(path) && !skipped.has(path));
  const respelt = new Map(gone.map((entry) => [entry.path.toLowerCase(), entry]));
  const steps = [
    ...artifacts.map((artifact) => {
      const oldSpelling = respelt.get(artifact.path.toLowerCase());
      const owned = previous.entries.get(artifact.path) ?? oldSpelling;
      const step = stepFor(artifact, owned, { disk, upgraded: isUpgraded(artifact.emitter) });
      return oldSpelling === undefined ? step : respell(step);
    }),
    ...gone.flatMap((entry) => orphanStep(entry, disk)),
  ];
  const entries = [...artifacts.map(entryFor), ...untouched];
  // A partial run by other emitters than those that wrote the rest must not claim that it wrote all.
  const fingerprint =
    only !== undefined && previous.fingerprint !== undefined ? previous.fingerprint : EMITTERS_FINGERPRINT;
  const text = writeManifest(fingerprint, entries, othersOf(entries, previous, others));
  const upgraded = [...new Set(entries.map(({ emitter }) => emitter))].some(isUpgraded);
  return {
    steps: sortedBy(steps, ({ path }) => path),
    manifest: { text, step: manifestStep(text, { disk, upgraded }) },
  };
}

/** The fingerprints of others that wrote some entry: as they are now, or as they were, of those that did not run. */
function othersOf(
  entries: readonly ManifestEntry[],
  previous: Manifest,
  others: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const names = new Set(entries.map(({ emitter }) => emitter));
  return new Map([...previous.others, ...others].filter(([name]) => names.has(name)));
}

/** The same plan with every conflict decided for the spec: what was edited or foreign is overwritten or deleted. */
export function forced(plan: Plan): Plan {
  return {
    ...plan,
    steps: plan.steps.map((step) => {
      if (step.action !== "conflict" || step.conflict === "blocked") return step;
      return { ...step, action: step.after === undefined ? "delete" : "update" };
    }),
  };
}

interface Look {
  readonly disk: DiskView;
  readonly upgraded: boolean;
}

function entryFor({ path, text, emitter, origin }: EmittedArtifact): ManifestEntry {
  return { path, hashes: new Set([sha256(text)]), emitter, origin };
}

function stepFor({ path, text, emitter }: EmittedArtifact, owned: ManifestEntry | undefined, look: Look): PlanStep {
  const step = { path, emitter, after: text };
  const unsafe = whyUnsafe(path);
  const found = unsafe === undefined ? look.disk.at(path) : { kind: "blocked" as const, reason: unsafe };
  if (found.kind === "blocked") {
    return { ...step, action: "conflict", conflict: "blocked", reason: found.reason, drift: "edited" };
  }
  if (found.kind === "missing") return { ...step, action: "create", drift: "missing" };
  const before = found.text;
  // A file that is as it should be is kept whoever wrote it: a killed run may have, before it could say so.
  if (withLineFeeds(before) === withLineFeeds(text)) return { ...step, action: "keep", before };
  if (owned === undefined) return { ...step, before, action: "conflict", conflict: "foreign", drift: "edited" };
  if (isUnmerged(before)) return { ...step, before, action: "update", drift: "edited", unmerged: true };
  if (!owned.hashes.has(sha256(before)))
    return { ...step, before, action: "conflict", conflict: "edited", drift: "edited" };
  return { ...step, before, action: "update", drift: look.upgraded ? "upgraded" : "stale" };
}

/** A disk that ignores case has one file for both spellings, which goes with the old one: it has to be written again. */
function respell(step: PlanStep): PlanStep {
  return step.action === "keep" ? { ...step, action: "update", drift: "stale" } : step;
}

function orphanStep({ path, emitter, hashes }: ManifestEntry, disk: DiskView): readonly PlanStep[] {
  const found = disk.at(path);
  if (found.kind === "missing") return [];
  const step = { path, emitter, drift: "orphan" as const };
  if (found.kind === "blocked") return [{ ...step, action: "conflict", conflict: "blocked", reason: found.reason }];
  const before = found.text;
  if (isUnmerged(before)) return [{ ...step, before, action: "delete", unmerged: true }];
  if (!hashes.has(sha256(before))) return [{ ...step, before, action: "conflict", conflict: "edited" }];
  return [{ ...step, before, action: "delete" }];
}

function manifestStep(text: string, { disk, upgraded }: Look): PlanStep {
  const found = disk.at(MANIFEST_PATH);
  const step = { path: MANIFEST_PATH, emitter: "manifest", after: text };
  if (found.kind === "blocked") return { ...step, action: "conflict", conflict: "blocked", reason: found.reason };
  if (found.kind === "missing") return { ...step, action: "create", drift: "missing" };
  if (withLineFeeds(found.text) === text) return { ...step, action: "keep", before: found.text };
  return { ...step, action: "update", before: found.text, drift: upgraded ? "upgraded" : "stale" };
}
