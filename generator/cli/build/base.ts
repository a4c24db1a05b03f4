import { posix } from "node:path";
import type { CheckedSpec } from "../../compile.ts";
import type { Bundler } from "../../host/bundler.ts";
import { createGitHost, listChangedFiles } from "../../host/git.ts";
import type { Variant } from "../../model/matrix.ts";
import { LOCK_PATH, type Lock, readLock } from "../../variants/lock.ts";
import { UsageError } from "../command.ts";
import type { Project } from "../gen/find-project.ts";

/**
 * The sizes that a commit has.
 *
 * @throws {UsageError} when there is no such commit
 */
export function readBaseLock({ root }: Project, ref: string): Lock | undefined {
  const host = createGitHost(root, ref);
  if ("reason" in host) throw new UsageError(`${ref} is no commit: ${host.reason}`);
  const read = host.readText(LOCK_PATH);
  return readLock(read.kind === "text" ? read.text : "");
}

/** What is to be compared with a commit. */
export interface Comparison {
  readonly project: Project;
  readonly ref: string;
  readonly head: CheckedSpec;
  /** What is committed about sizes, as it is in the working tree. */
  readonly lock: Lock | undefined;
  readonly bundler: Bundler;
}

/** A variant that would be built, and why, in half a sentence. */
export interface PlannedVariant {
  readonly variant: Variant;
  readonly why: string;
}

/**
 * The variants that differ from a commit. All of them where that cannot be told, e.g. since the commit has no spec.
 *
 * @throws {UsageError} when there is no such commit
 */
export async function chooseAffected(
  variants: readonly Variant[],
  { project, ref, head, lock, bundler }: Comparison,
): Promise<readonly PlannedVariant[]> {
  const { root, spec } = project;
  const baseLock = readBaseLock(project, ref);
  const files = listChangedFiles(root, ref);
  if ("reason" in files) throw new UsageError(`${ref} cannot be compared with: ${files.reason}`);
  const { readSide } = await import("../diff/read-side.ts");
  const { findAffected } = await import("../../variants/affected.ts");
  const base = await readSide({ ref, project, from: root });
  if (base.spec === undefined) {
    const why = base.isEmpty ? `${ref} has no spec` : `the spec of ${ref} does not compile`;
    return variants.map((variant) => ({ variant, why }));
  }
  const affected = await findAffected({
    base: { matrix: base.spec.matrix, lock: baseLock },
    head: { matrix: head.matrix, lock },
    files,
    bundler,
    specFolder: posix.dirname(spec),
  });
  return variants.flatMap((variant) => {
    const why = affected.get(variant.name);
    return why === undefined ? [] : [{ variant, why }];
  });
}
