import type { BundledImport } from "../../host/bundler.ts";
import { type FlagModule, fateOf, type StaticImport } from "../guards/flag-module.ts";

/** What deciding about modules takes. */
export interface ModuleGraph {
  /** The files that the build starts from. */
  readonly entries: readonly string[];
  readonly imports: readonly BundledImport[];
  /** The file that an import means; `undefined` for one outside of the bundle. */
  readonly resolve: (found: BundledImport) => string | undefined;
  /** The files that ask for flags, by path. */
  readonly modules: ReadonlyMap<string, FlagModule>;
}

/** A file that is imported, but only for code that flags rule out. */
export interface UselessModule {
  readonly path: string;
  /** The import that leads to it from code that is used. */
  readonly because: StaticImport;
}

interface Edge {
  readonly target: string;
  /** The import, where all that it brings in is used in absent code only. */
  readonly useless?: StaticImport;
}

/** The files of a build that only absent code uses, when these flags are on and all others off; in the order of their paths. */
export function uselessModules(graph: ModuleGraph, flags: ReadonlySet<string>): readonly UselessModule[] {
  const edges = edgesOf(graph, flags);
  const live = new Set(graph.entries);
  for (const path of live) {
    for (const { target, useless } of edges.get(path) ?? []) if (useless === undefined) live.add(target);
  }
  const found = new Map<string, StaticImport>();
  for (const path of live) {
    for (const { target, useless } of edges.get(path) ?? []) {
      if (useless !== undefined && !live.has(target) && !found.has(target)) found.set(target, useless);
    }
  }
  // What such a file imports in turn, it imports for nothing.
  for (const [path, because] of found) {
    for (const { target } of edges.get(path) ?? []) {
      if (!live.has(target) && !found.has(target)) found.set(target, because);
    }
  }
  return [...found].map(([path, because]) => ({ path, because }));
}

function edgesOf(graph: ModuleGraph, flags: ReadonlySet<string>): ReadonlyMap<string, readonly Edge[]> {
  const edges = new Map<string, Edge[]>();
  for (const found of graph.imports) {
    const target = graph.resolve(found);
    if (target === undefined) continue;
    const useless = uselessImport(graph.modules.get(found.importer), found.specifier, flags);
    const edge = { target, ...(useless && { useless }) };
    const others = edges.get(found.importer);
    if (others === undefined) edges.set(found.importer, [edge]);
    else others.push(edge);
  }
  return edges;
}

/** The first of a file's imports of something, when none of them is for code that is used. */
function uselessImport(
  module: FlagModule | undefined,
  specifier: string,
  flags: ReadonlySet<string>,
): StaticImport | undefined {
  const imports = (module?.imports ?? []).filter((each) => each.specifier === specifier);
  const isUseless = ({ uses }: StaticImport) =>
    uses.length > 0 && uses.every((region) => region !== undefined && fateOf(region, flags) === "absent");
  return imports.every(isUseless) ? imports[0] : undefined;
}
