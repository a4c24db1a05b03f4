import { basename, dirname, isAbsolute, relative, resolve } from "node:path";
import { createDiskHost } from "../../host/disk.ts";
import { DEFAULT_SPECS, findSpec } from "../../load/load-spec.ts";

/** Where to work: the root (absolute), and the spec relative to it (absolute when it lies outside). */
export interface Project {
  readonly root: string;
  readonly spec: string;
}

/**
 * Finds the project. A given root or spec counts, a relative one from the folder the command was started in (a spec that is
 * not there is looked for below the root). Else the root is the nearest folder upwards that has a spec; for a spec
 * in a folder called `spec`, the folder above that; without any, the folder itself.
 */
export function findProject(
  given: { readonly spec: string | undefined; readonly root: string | undefined },
  from: string,
): Project {
  const root = given.root === undefined ? undefined : resolve(from, given.root);
  if (given.spec === undefined) {
    const found = root ?? nearestRoot(from) ?? from;
    return { root: found, spec: findSpec(createDiskHost(found)) ?? DEFAULT_SPECS[0] ?? "" };
  }
  const fromHere = resolve(from, given.spec);
  const spec = exists(fromHere) || root === undefined ? fromHere : resolve(root, given.spec);
  const home = root ?? (basename(dirname(spec)) === "spec" ? dirname(dirname(spec)) : from);
  const inside = relative(home, spec).replaceAll("\\", "/");
  return { root: home, spec: /^\.\.(?:\/|$)/.test(inside) || isAbsolute(inside) ? spec : inside };
}

function exists(path: string): boolean {
  return createDiskHost("/").kindOf(path) !== "missing";
}

function nearestRoot(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (findSpec(createDiskHost(folder)) !== undefined) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
