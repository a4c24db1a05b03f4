import { relative, resolve } from "node:path";
import type { Config } from "../../config/config.ts";
import { findConfig } from "../../config/find-config.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Extensions } from "../../extend/load-packages.ts";
import { createDiskHost } from "../../host/disk.ts";
import { findProject, type Project } from "../gen/find-project.ts";

/** One spec among those to work on. */
export interface Member extends Project {
  /** The root as seen from the config's folder; empty where it is that folder, or there is no config. */
  readonly prefix: string;
}

/** What to work on: the specs, and what packages of others bring. */
export interface Workspace extends Extensions {
  /** None when the config has errors. */
  readonly members: readonly Member[];
  /** The folder, absolute, that paths of findings count from: the config's, else the root of the one project. */
  readonly folder: string;
  /** What is wrong with the config, and with what it lists. */
  readonly findings: readonly Diagnostic[];
}

/** What the options say of the project. */
export interface GivenProject {
  readonly spec: string | undefined;
  readonly root: string | undefined;
}

/**
 * Finds what to work on. With a config above the folder (absolute): every spec that it lists, or the one of them that is given.
 * A spec that no config lists is a project of its own, which is how it is without a config too.
 */
export async function findWorkspace(given: GivenProject, from: string): Promise<Workspace> {
  const project = findProject(given, from);
  const isGiven = given.spec !== undefined || given.root !== undefined;
  const found = findConfig(isGiven ? project.root : from, createDiskHost);
  if (found === undefined) return alone(project);

  const { loadConfig } = await import("../../config/load-config.ts");
  const [config, findings] = await loadConfig(createDiskHost(found.folder), found.files);
  if (config === undefined) return { ...NOTHING, folder: found.folder, findings };
  const members = membersOf(config, found.folder);
  const own = members.find(({ root, spec }) => resolve(root, spec) === resolve(project.root, project.spec));
  if (own === undefined && (isGiven || isInside(project, found.folder))) return alone(project);
  const [extensions, more] = await loadExtensions(config, found.folder);
  if (extensions === undefined) return { ...NOTHING, folder: found.folder, findings: [...findings, ...more] };
  const chosen = isGiven && own !== undefined ? [own] : members;
  return { members: chosen, folder: found.folder, ...extensions, findings: [...findings, ...more] };
}

const NOTHING: Omit<Workspace, "folder"> = { members: [], emitters: [], rules: [], findings: [] };

function alone(project: Project): Workspace {
  return { ...NOTHING, folder: project.root, members: [{ ...project, prefix: "" }] };
}

function membersOf({ specs }: Config, folder: string): readonly Member[] {
  return specs.map(({ spec, root }) => ({ root: resolve(folder, root), spec, prefix: root === "." ? "" : root }));
}

/** Whether a spec that is there belongs to a folder below the config's, and so stands nearer than what the config lists. */
function isInside({ root, spec }: Project, folder: string): boolean {
  const inside = relative(folder, root);
  const isBelow = inside !== "" && !inside.startsWith("..");
  return isBelow && createDiskHost(root).kindOf(spec) !== "missing";
}

async function loadExtensions(config: Config, folder: string) {
  if (config.emitters.length + config.rules.length === 0) return [{ emitters: [], rules: [] }, []] as const;
  const { loadPackages } = await import("../../extend/load-packages.ts");
  const { importModule } = await import("../../host/import-module.ts");
  const [extensions, findings] = await loadPackages(config, { folder, importModule });
  return [extensions, findings] as const;
}
