import { sortedBy } from "../base/order.ts";
import { fileSpan } from "../base/span.ts";
import { createCollector } from "../diagnostics/collector.ts";
import type { Checked } from "../diagnostics/diagnostic.ts";
import type { Matrix } from "../model/matrix.ts";
import type { Artifact, Emitter } from "./emitter.ts";

/** An artifact and the emitter that made it. */
export interface EmittedArtifact extends Artifact {
  readonly emitter: string;
}

/** Thrown when an emitter crashes, which is a bug in it: says which one. */
export class EmitterCrash extends Error {
  override readonly name = "EmitterCrash";

  constructor(emitter: string, cause: unknown) {
    super(`the emitter \`${emitter}\` crashed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/**
 * Runs emitters over a matrix; artifacts come sorted by path. Two emitters that claim one path are a finding.
 *
 * @throws {EmitterCrash} when an emitter throws
 */
export function emitAll(matrix: Matrix, emitters: readonly Emitter[]): Checked<readonly EmittedArtifact[]> {
  const collector = createCollector();
  const byPath = new Map<string, EmittedArtifact>();
  for (const emitter of emitters) {
    for (const artifact of run(emitter, matrix)) {
      // Two names that differ in case only are one file on many disks.
      const key = artifact.path.toLowerCase();
      const other = byPath.get(key);
      if (other === undefined) {
        byPath.set(key, { ...artifact, emitter: emitter.name });
        continue;
      }
      const parameters = { path: artifact.path, emitters: [other.emitter, emitter.name] };
      collector.report("no-artifact-collision", parameters, { span: fileSpan(artifact.path) });
    }
  }
  return collector.checked(sortedBy(byPath.values(), ({ path }) => path));
}

function run(emitter: Emitter, matrix: Matrix): readonly Artifact[] {
  try {
    return emitter.emit(matrix);
  } catch (cause) {
    throw new EmitterCrash(emitter.name, cause);
  }
}
