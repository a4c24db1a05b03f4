import { basename, dirname, relative, resolve } from "node:path";
import { type CheckedSpec, check } from "../../compile.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { createDiskHost } from "../../host/disk.ts";
import { createGitHost, findMoved } from "../../host/git.ts";
import type { ReadOnlyHost } from "../../host/host.ts";
import { DEFAULT_SPECS } from "../../load/load-spec.ts";
import { UsageError } from "../command.ts";
import type { Project } from "../gen/find-project.ts";

/** One side of a comparison. */
export interface Side {
  /** How to speak of it: a commit's name, a file, or the working tree. */
  readonly name: string;
  /** The spec, where it compiles; none where the side has no spec at all. */
  readonly spec: CheckedSpec | undefined;
  readonly findings: readonly Diagnostic[];
  readonly isEmpty: boolean;
  /** It is a file that was named, not a commit nor the files as they are. */
  readonly isFile: boolean;
}

/** What a side is named by, and where. */
export interface SideRequest {
  /** A file, else a commit of git; without it, the files as they are. */
  readonly ref: string | undefined;
  readonly project: Project;
  /** The folder that a file counts from, absolute. */
  readonly from: string;
}

/**
 * Reads one side. A word that is a file's is the file, anything else a commit; a commit without a spec is an empty side.
 *
 * @throws {UsageError} when there is neither such a file nor such a commit
 */
export async function readSide({ ref, project, from }: SideRequest): Promise<Side> {
  const { root, spec } = project;
  if (ref === undefined) return compiled("the working tree", { host: createDiskHost(root), path: spec });
  const file = resolve(from, ref);
  if (createDiskHost("/").kindOf(file) === "file") {
    const side = await compiled(ref, { host: createDiskHost(dirname(file)), path: basename(file) });
    return { ...side, isFile: true };
  }
  const host = createGitHost(root, ref);
  if ("reason" in host) throw new UsageError(`${ref} is neither a file nor a commit: ${host.reason}`);
  const inside = relative(root, resolve(root, spec)).replaceAll("\\", "/");
  if (inside.startsWith("../")) throw new UsageError(`${spec} lies outside ${root}, so git cannot be asked for it`);
  const path = [inside, ...DEFAULT_SPECS].find((candidate) => host.kindOf(candidate) !== "missing");
  return path === undefined ? movedSide(ref, { root, inside }) : compiled(ref, { host, path });
}

/** The side of a commit in which the project, or its spec, stood elsewhere; an empty one where it stood nowhere. */
async function movedSide(
  ref: string,
  { root, inside }: { readonly root: string; readonly inside: string },
): Promise<Side> {
  const moved = findMoved(root, ref, inside);
  const host = moved === undefined ? undefined : createGitHost(moved.top, ref);
  if (moved === undefined || host === undefined || "reason" in host) {
    return { name: ref, spec: undefined, findings: [], isEmpty: true, isFile: false };
  }
  return compiled(`${ref} (where it was ${moved.path})`, { host, path: moved.path });
}

interface Place {
  readonly host: ReadOnlyHost;
  readonly path: string;
}

async function compiled(name: string, { host, path }: Place): Promise<Side> {
  // What the other rules find is for `lint` to say: a reviewer wants to know what a spec changes all the same.
  const [spec, findings] = await check(host, path, { rules: "essential" });
  return { name, spec, findings, isEmpty: false, isFile: false };
}
