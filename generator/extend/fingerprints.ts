import { sha256 } from "../base/hash.ts";
import { sortedBy } from "../base/order.ts";
import { createSourceText } from "../base/source-text.ts";
import type { Emitter } from "../emit/emitter.ts";
import type { Matrix } from "../model/matrix.ts";
import { present } from "../model/present.ts";

/**
 * The fingerprint of each emitter of others, by name: a hash over what it makes of the reference matrix, as that of scopec's own
 * is. So it changes when the emitter's output does, not with its version. One that fails on it counts as unchanged: what it then
 * writes otherwise is taken for a change of the spec.
 */
export async function fingerprintsOf(emitters: readonly Emitter[]): Promise<ReadonlyMap<string, string>> {
  if (emitters.length === 0) return new Map();
  const matrix = await referenceMatrix();
  return new Map(emitters.map((emitter) => [emitter.name, sha256(outputOf(emitter, matrix))]));
}

async function referenceMatrix(): Promise<Matrix> {
  const { REFERENCE_SPEC } = await import("../precompiled/reference-spec.ts");
  const { readYaml } = await import("../load/yaml.ts");
  const { toMatrix } = await import("../model/to-matrix.ts");
  const [document] = readYaml(createSourceText("reference.yaml", REFERENCE_SPEC));
  const [matrix] = toMatrix(present(document, "reference spec that is read"));
  return present(matrix, "reference spec that compiles");
}

function outputOf(emitter: Emitter, matrix: Matrix): string {
  try {
    return sortedBy(emitter.emit(matrix), ({ path }) => path)
      .map(({ path, text }) => `${path}\n${text}`)
      .join("\n");
  } catch {
    return "";
  }
}
