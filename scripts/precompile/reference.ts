import { compile } from "../../generator/compile.ts";
import type { EmittedArtifact } from "../../generator/emit/emit-all.ts";
import type { Emitter } from "../../generator/emit/emitter.ts";
import { createDiskHost } from "../../generator/host/disk.ts";

/** The matrix that stands for all others: small, and with everything that some emitter treats in a way of its own. */
export const REFERENCE = "tests/emit/reference.yaml";

/**
 * What emitters make of the reference matrix, sorted by path.
 *
 * @param root the project's folder, absolute
 * @param emitters all there are, if none are given
 */
export async function emitReference(root: string, emitters?: readonly Emitter[]): Promise<readonly EmittedArtifact[]> {
  const options = emitters === undefined ? {} : { emitters };
  const [compilation, findings] = await compile(createDiskHost(root), REFERENCE, options);
  if (compilation === undefined) {
    const reasons = findings.map(({ message }) => message).join("; ");
    throw new Error(`the reference matrix does not compile: ${reasons}`);
  }
  return compilation.artifacts;
}
