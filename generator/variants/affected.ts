import type { Bundler } from "../host/bundler.ts";
import type { ChangedFile } from "../host/git.ts";
import type { Matrix, Variant } from "../model/matrix.ts";
import { CERTIFICATES, certificatePath } from "./certificate.ts";
import { LOCK_PATH, type Lock } from "./lock.ts";

/** One side of a change: what its spec says, and what is committed about sizes. */
export interface BuildSide {
  readonly matrix: Matrix;
  readonly lock: Lock | undefined;
}

/** A change, and how to find out what it touches. */
export interface BuildChange {
  readonly base: BuildSide;
  readonly head: BuildSide;
  readonly files: readonly ChangedFile[];
  readonly bundler: Bundler;
  /** The folder of the spec, relative to the root. */
  readonly specFolder: string;
}

/**
 * The variants that a change touches, each with a reason in half a sentence. In doubt a variant is touched: one is left out only if
 * its flags and how it is built are the same, and each changed file can come into a bundle only by being imported, which this
 * variant's bundle does not do.
 */
export async function findAffected(change: BuildChange): Promise<ReadonlyMap<string, string>> {
  const { base, head, files } = change;
  const { variants } = head.matrix;
  const everything = whyAll(change);
  if (everything !== undefined) return new Map(variants.map(({ name }) => [name, everything]));
  const imported = files.filter(({ path }) => !isRecord(path)).map(({ path }) => path);
  const affected = new Map<string, string>();
  for (const variant of variants) {
    const why = whyItself(variant, { base, head, files }) ?? (await whyImported(variant, imported, change));
    if (why !== undefined) affected.set(variant.name, why);
  }
  return affected;
}

/** Why every variant is touched, if so. */
function whyAll({ base, head, files, specFolder }: BuildChange): string | undefined {
  const how = ({ buildEntries, buildTarget, sourceMaps, certified }: Matrix) =>
    JSON.stringify([buildEntries, buildTarget, sourceMaps, certified]);
  if (how(base.matrix) !== how(head.matrix)) return "`build` of the spec changes";
  const known = new Set(head.matrix.flags.map(({ name }) => name));
  const gone = base.matrix.flags.find(({ name }) => !known.has(name));
  if (gone !== undefined) return `the flag \`${gone.name}\` is gone`;
  const headOf = (lock: Lock | undefined) => JSON.stringify([lock?.bundler, lock?.target, lock?.entries]);
  if (headOf(base.lock) !== headOf(head.lock)) return `how \`${LOCK_PATH}\` was measured changes`;
  const deleted = files.find(({ path, kind }) => kind === "deleted" && !isRecord(path));
  // What a deleted file did for a bundle cannot be seen any more; an import may mean another file now.
  if (deleted !== undefined) return `\`${deleted.path}\` is gone`;
  const general = files.find(({ path }) => !isRecord(path) && !comesInByImport(path, specFolder));
  return general === undefined ? undefined : `\`${general.path}\` changes`;
}

/** Why a variant is touched whatever its sources are. */
function whyItself(
  variant: Variant,
  { base, head, files }: Pick<BuildChange, "base" | "head" | "files">,
): string | undefined {
  const before = base.matrix.variants.find(({ name }) => name === variant.name);
  if (before === undefined) return "it is new";
  if (JSON.stringify(variant.features) !== JSON.stringify(before.features)) return "its flags change";
  const budgetOf = ({ budget }: Variant) => JSON.stringify([budget?.bytes, budget?.growth]);
  if (budgetOf(variant) !== budgetOf(before)) return "its budget changes";
  const sizes = ({ lock }: BuildSide) => JSON.stringify(lock?.variants.find(({ name }) => name === variant.name));
  if (sizes(base) !== sizes(head)) return "its committed sizes change";
  const certificate = certificatePath(variant.name);
  return files.some(({ path }) => path === certificate) ? "its certificate changes" : undefined;
}

/** Why a variant's bundle is touched by changed files: it holds one of them, or nobody can tell. */
async function whyImported(
  { features }: Variant,
  files: readonly string[],
  { head, bundler }: BuildChange,
): Promise<string | undefined> {
  if (files.length === 0) return undefined;
  const { buildEntries: entries, buildTarget: target } = head.matrix;
  const modules = new Set<string>();
  let reader: string | undefined;
  const result = await bundler.build({
    entries,
    flags: features,
    target,
    transform: ({ path, text }) => {
      modules.add(path);
      // A macro runs while it is bundled, and may read anything.
      if (/["']macro["']/.test(text)) reader = path;
      return undefined;
    },
  });
  if (!result.ok) return "it does not build";
  // The bundler would call files by other names than git does.
  if (!entries.every((entry) => modules.has(entry))) return "nobody can tell which files it is made of";
  if (reader !== undefined) return `\`${reader}\` may read any file`;
  const touched = files.find((path) => modules.has(path));
  return touched === undefined ? undefined : `\`${touched}\` changes`;
}

/** What scopec itself notes down about builds and generated files; what it says of a variant is compared one by one. */
function isRecord(path: string): boolean {
  return path === LOCK_PATH || path === "generated/.scopec.json" || path.startsWith(`${CERTIFICATES}/`);
}

/** Files of which the bundler notices nothing but by an import. */
const IMPORTED = /\.(?:[cm]?[jt]sx?|css|md|txt|ya?ml)$/;

/** Files of these names say how modules are found and what they mean, or which packages there are. */
const SETTINGS = /(?:^|\/)(?:package|[jt]sconfig[^/]*|pnpm-(?:lock|workspace)|\.[^/]*|bun\.[^/]*)\.[^./]+$/;

function comesInByImport(path: string, specFolder: string): boolean {
  if (SETTINGS.test(path)) return false;
  const isOurs = path.startsWith("generated/") || path.startsWith(`${specFolder}/`);
  return IMPORTED.test(path) || (isOurs && path.endsWith(".json"));
}
