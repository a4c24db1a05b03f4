import { dirname, resolve } from "node:path";
import type { Config } from "../../config/config.ts";
import { findConfig } from "../../config/find-config.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { createDiskHost } from "../../host/disk.ts";
import type { Project } from "../gen/find-project.ts";

/** One spec among those to work on. */
export interface Member extends Project {
  /** The root as seen from the config's folder; empty where it is that folder, or there is no config. */
  readonly prefix: string;
}

/** What a config says of the specs. */
export interface ListedMembers {
  /** The config's folder, absolute. */
  readonly folder: string;
  /** Missing when it has errors; then it lists no members. */
  readonly config: Config | undefined;
  readonly members: readonly Member[];
  readonly findings: readonly Diagnostic[];
}

/** What the options say of the project. */
export interface GivenProject {
  readonly spec: string | undefined;
  readonly root: string | undefined;
}

/** The folder to look for a config from, upwards: the root that is given, else that of the spec that is, else where one is (absolute). */
export function folderBelowConfig(given: GivenProject, { root, spec }: Project, from: string): string {
  if (given.root !== undefined) return root;
  return given.spec === undefined ? from : dirname(resolve(root, spec));
}

/** Reads the config above a folder (absolute); `undefined` where there is none. The code that reads configs loads only then. */
export async function findMembers(from: string): Promise<ListedMembers | undefined> {
  const found = findConfig(from, createDiskHost);
  if (found === undefined) return undefined;
  const { folder, files } = found;
  const { loadConfig } = await import("../../config/load-config.ts");
  const [config, findings] = await loadConfig(createDiskHost(folder), files);
  const members = (config?.specs ?? []).map(({ spec, root }) => ({
    root: resolve(folder, root),
    spec,
    prefix: root === "." ? "" : root,
  }));
  return { folder, config, members, findings };
}

/** The member that a project is: it has the same spec or, where only a root is given that has none by a usual name, that root. */
export function memberFor(
  members: readonly Member[],
  { root, spec }: Project,
  given: GivenProject,
): Member | undefined {
  const path = resolve(root, spec);
  const same = members.find((member) => resolve(member.root, member.spec) === path);
  if (same !== undefined || given.root === undefined || given.spec !== undefined || isThere({ root, spec }))
    return same;
  return members.find((member) => member.root === root);
}

/** Whether the spec of a project exists. */
export function isThere({ root, spec }: Project): boolean {
  return createDiskHost(root).kindOf(spec) !== "missing";
}
