import type { GuardrailSeverity } from "../../runtime/guardrail/index.ts";
import type { Matrix } from "../model/matrix.ts";
import type { MutableSpec } from "./mutable-spec.ts";

/** What all mutators have in common. */
interface MutatorHead {
  /** Stands in the report; never changes its meaning. */
  readonly name: string;
  /** What the change does, in a few words. */
  readonly describe: string;
  /** What it harms, e.g. isolation. */
  readonly harms: string;
  /** How grave it would be, were it to go through. */
  readonly severity: GuardrailSeverity;
  /** The guardrails that are meant to notice it, each of them by itself. */
  readonly targets: readonly string[];
  /** Where no guardrail is meant to notice it: why that is well. */
  readonly unguarded?: string;
}

/** A change of the spec. */
export interface SpecChange {
  readonly what: string;
  /** Makes the change in a copy of the spec. */
  readonly apply: (spec: MutableSpec) => void;
}

/** Finds the changes of one kind that can be made to a spec. Pure: the same matrix gives the same changes. */
export interface SpecMutator extends MutatorHead {
  readonly subject: "spec";
  readonly find: (matrix: Matrix, spec: MutableSpec) => readonly SpecChange[];
}

/** A change of one file. */
export interface FileChange {
  readonly what: string;
  readonly path: string;
  readonly text: string;
}

/** What a mutator of files looks at: the files of a project by path, and what the spec says. */
export interface FileContext {
  readonly files: ReadonlyMap<string, string>;
  readonly matrix: Matrix;
}

/** Finds the changes of one kind that can be made to generated files. */
export interface FileMutator extends MutatorHead {
  readonly subject: "file";
  readonly find: (context: FileContext) => readonly FileChange[];
}

/** A kind of change. */
export type Mutator = SpecMutator | FileMutator;

/** Declares a kind of change of the spec. */
export function defineSpecMutator(mutator: Omit<SpecMutator, "subject">): SpecMutator {
  return { subject: "spec", ...mutator };
}

/** Declares a kind of change of files. */
export function defineFileMutator(mutator: Omit<FileMutator, "subject">): FileMutator {
  return { subject: "file", ...mutator };
}
