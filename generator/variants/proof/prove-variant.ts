import type { BundleResult } from "../../host/bundler.ts";
import type { Variant } from "../../model/matrix.ts";
import type { BuildSettings, VariantProblem } from "../build-variant.ts";
import type { Region, RegionPart } from "../guards/flag-module.ts";
import { controlMark } from "../guards/sentinels.ts";
import { type UselessModule, uselessModules } from "./live-modules.ts";
import { createMarker, type Fate, fatesOf, marksIn } from "./marked-build.ts";
import { isScript, type MarkedFile, type ModuleReader } from "./module-reader.ts";
import { createPresence } from "./presence.ts";
import { type LiteralSearch, searchLiterals } from "./search-literals.ts";
import { type Shipped, shipped } from "./shipped.ts";

/** What the builds of a variant showed. */
export interface VariantProof extends Shipped {
  /** The files with flags in them that went into it, by path. */
  readonly files: ReadonlyMap<string, MarkedFile>;
  /** All text files that went into it, by path. */
  readonly sources: ReadonlyMap<string, string>;
  readonly regions: readonly { readonly region: Region; readonly fate: Fate }[];
  readonly comments: readonly { readonly comment: RegionPart; readonly fate: Fate }[];
  readonly modules: readonly (UselessModule & { readonly fate: Fate })[];
  readonly literals: readonly LiteralSearch[];
}

/** What came of proving a variant. */
export type Proving =
  | { readonly proof: VariantProof; readonly problems?: never }
  | {
      readonly proof?: never;
      readonly problems: readonly VariantProblem[];
      /** The variant builds as it is, and only its marks are in the way. */
      readonly isMarked: boolean;
    };

/** Builds a variant as it is, and once more with a mark in each branch; then looks which marks came through. */
export async function proveVariant(
  { name, features }: Pick<Variant, "name" | "features">,
  { bundler, entries, target, sourceMaps }: BuildSettings,
  reader: ModuleReader,
): Promise<Proving> {
  const problemsOf = (result: Extract<BundleResult, { readonly ok: false }>) =>
    result.problems.map((problem) => ({ ...problem, variant: name }));
  const request = { entries, target, flags: features, sourceMaps: true };
  const clean = await bundler.build(request);
  if (!clean.ok) return { problems: problemsOf(clean), isMarked: false };
  const { transform, files, sources } = createMarker({ reader, entries, resolve: bundler.resolve });
  const marked = await bundler.build({ ...request, transform });
  if (!marked.ok) return { problems: problemsOf(marked), isMarked: true };

  const flags = new Set(features);
  const ships = shipped(clean.outputs, { sourceMaps, flags });
  const found = marksIn(shipped(marked.outputs, { sourceMaps, flags }).outputs);
  // Were this mark not found, that others are not would mean nothing.
  const lost = entries.find((path) => isScript(path) && !found.has(controlMark(path).mark));
  if (lost !== undefined) throw new Error(`the mark that every build of ${lost} keeps is not in it`);

  const modules = new Map([...files].map(([path, { module }]) => [path, module]));
  const useless = uselessModules({ entries, imports: marked.imports, resolve: bundler.resolve, modules }, flags);
  const paths = new Set(useless.map(({ path }) => path));
  const isBuilt = createPresence(clean.outputs, { found, sources, useless: paths, read: bundler.read });
  return {
    proof: {
      ...ships,
      files,
      sources,
      ...fatesOf(files.values(), { flags, found }),
      modules: useless.map((module) => ({ ...module, fate: isBuilt(module.path) ? "survives" : "absent" })),
      literals: searchLiterals({ sources, modules, useless: paths, flags, outputs: ships.outputs }),
    },
  };
}
