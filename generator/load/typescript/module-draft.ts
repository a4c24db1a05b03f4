import type { ts } from "ts-morph";
import type { SourceText } from "../../base/source-text.ts";
import type { Refusal } from "./refusal.ts";

/** A name that comes from another file. */
export interface ImportedName {
  /** The file. */
  readonly path: string;
  /** The name there (`default` for a default import). */
  readonly name: string;
  /** The path as it is written. */
  readonly specifier: ts.Node;
  /** The name where it is imported. */
  readonly node: ts.Node;
}

/** A TypeScript file of a spec: what its names stand for. Nothing in it is ever run. */
export interface SpecModule {
  readonly source: SourceText;
  readonly syntax: ts.SourceFile;
  /** Top-level constants by name. */
  readonly constants: ReadonlyMap<string, ts.Expression>;
  readonly imports: ReadonlyMap<string, ImportedName>;
  /** Exported names: the expression behind each, `default` among them. */
  readonly exports: ReadonlyMap<string, ts.Expression>;
  /** The function of `scopec` that gives the value its type: `defineMatrix`. */
  readonly wrapper: string;
  /** Its local names. */
  readonly wrappers: ReadonlySet<string>;
  /** What a spec cannot have. */
  readonly refused: readonly Refusal[];
  /** The names that what is refused declares: that they have no value needs no finding of its own. */
  readonly unusable: ReadonlySet<string>;
}

/** A module while it is being read. */
export interface ModuleDraft extends SpecModule {
  readonly constants: Map<string, ts.Expression>;
  readonly imports: Map<string, ImportedName>;
  readonly exports: Map<string, ts.Expression>;
  readonly wrappers: Set<string>;
  readonly refused: Refusal[];
  readonly unusable: Set<string>;
}

/** Whether a name means something already: nothing says which of the two is meant. */
export function refuseRepeated(name: ts.Identifier, module: ModuleDraft): boolean {
  const { constants, imports, wrappers, refused } = module;
  if (!constants.has(name.text) && !imports.has(name.text) && !wrappers.has(name.text)) return false;
  const reason = `\`${name.text}\` is declared here a second time`;
  refused.push({ node: name, reason, help: "Rename one of the two, or take it out." });
  return true;
}
