import { sortedBy } from "../base/order.ts";
import { fileSpan } from "../base/span.ts";
import { createCollector } from "../diagnostics/collector.ts";
import { type Checked, type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { PackageFailure } from "../diagnostics/package-failure.ts";
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
 * Runs emitters over a matrix; artifacts come sorted by path. Two emitters that claim one path are a finding, also where one of
 * them needs a folder in the other's place; so is an emitter of others that fails.
 *
 * @throws {EmitterCrash} when one of scopec's own throws
 */
export function emitAll(matrix: Matrix, emitters: readonly Emitter[]): Checked<readonly EmittedArtifact[]> {
  const collector = createCollector();
  const failures: Diagnostic[] = [];
  const byPath = new Map<string, EmittedArtifact>();
  const collide = ({ path }: Artifact, owners: readonly string[]) =>
    collector.report("no-artifact-collision", { path, emitters: owners }, { span: fileSpan(path) });
  for (const emitter of emitters) {
    for (const artifact of run(emitter, matrix, failures)) {
      const key = keyOf(artifact.path);
      const other = byPath.get(key);
      if (other === undefined) byPath.set(key, { ...artifact, emitter: emitter.name });
      else collide(artifact, [other.emitter, emitter.name]);
    }
  }
  for (const [key, artifact] of byPath) {
    const file = foldersOf(key).flatMap((folder) => byPath.get(folder) ?? [])[0];
    if (file !== undefined) collide(file, [file.emitter, artifact.emitter]);
  }
  const [artifacts, findings] = collector.checked(sortedBy(byPath.values(), ({ path }) => path));
  return [hasErrors(failures) ? undefined : artifacts, [...failures, ...findings]];
}

/** Two names that differ in case only, or in how their accents are encoded, are one file on many disks. */
function keyOf(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join("/"));
}

function run(emitter: Emitter, matrix: Matrix, failures: Diagnostic[]): readonly Artifact[] {
  try {
    return emitter.emit(matrix);
  } catch (cause) {
    if (!(cause instanceof PackageFailure)) throw new EmitterCrash(emitter.name, cause);
    failures.push(cause.finding);
    return [];
  }
}
