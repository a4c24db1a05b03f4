import { isDeepStrictEqual } from "node:util";
import type { Artifact, Emitter } from "../../emit/emitter.ts";
import type { Matrix } from "../../model/matrix.ts";

interface Memory {
  /** The parts of the matrix that the emitter looked at, as they were. */
  readonly seen: ReadonlyMap<keyof Matrix, unknown>;
  readonly artifacts: readonly Artifact[];
}

/**
 * Emitters that run only when a part of the matrix that they looked at is no longer what it was; else they give again what they
 * gave. Which parts these are is not declared but seen, so that it cannot be wrong: an emitter is pure.
 */
export function rememberEmitters(emitters: readonly Emitter[]): readonly Emitter[] {
  return emitters.map((emitter) => {
    let memory: Memory | undefined;
    return {
      ...emitter,
      emit(matrix) {
        if (memory !== undefined && isAsSeen(matrix, memory.seen)) return memory.artifacts;
        const seen = new Map<keyof Matrix, unknown>();
        memory = { artifacts: emitter.emit(observed(matrix, seen)), seen };
        return memory.artifacts;
      },
    };
  });
}

function isAsSeen(matrix: Matrix, seen: Memory["seen"]): boolean {
  return [...seen].every(([part, value]) => isDeepStrictEqual(matrix[part], value));
}

/** The matrix, telling what is asked of it. */
function observed(matrix: Matrix, seen: Map<keyof Matrix, unknown>): Matrix {
  const parts = Object.keys(matrix) as (keyof Matrix)[];
  const telling = Object.defineProperties(
    {},
    Object.fromEntries(
      parts.map((part) => [
        part,
        {
          enumerable: true,
          get() {
            seen.set(part, matrix[part]);
            return matrix[part];
          },
        },
      ]),
    ),
  );
  return telling as Matrix;
}
