import type { Pointer } from "../base/pointer.ts";
import type { Matrix } from "../model/matrix.ts";

/** A file that the compiler produces. */
export interface Artifact {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** LF line endings, one final newline. */
  readonly text: string;
  /** The parts of the spec that it is made from. */
  readonly origin: readonly Pointer[];
}

/** Makes files from the matrix. Pure: the same matrix gives the same bytes, and nothing is read or written. */
export interface Emitter {
  /** The name for `--only` and the manifest. */
  readonly name: string;
  /** One line for people. */
  readonly describe: string;
  readonly emit: (matrix: Matrix) => readonly Artifact[];
}

/** Declares an emitter. */
export function defineEmitter(emitter: Emitter): Emitter {
  return emitter;
}
