import { relative } from "node:path";
import type { Config } from "../../config/config.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Extensions } from "../../extend/load-packages.ts";
import { findProject, type Project } from "../gen/find-project.ts";
import {
  findMembers,
  folderBelowConfig,
  type GivenProject,
  isThere,
  type ListedMembers,
  type Member,
  memberFor,
} from "./find-members.ts";

/** What to work on: the specs, and what packages of others bring. */
export interface Workspace extends Extensions {
  /** None when the config has errors. */
  readonly members: readonly Member[];
  /** The folder, absolute, that paths of findings count from: the config's, else the root of the one project. */
  readonly folder: string;
  /** What is wrong with the config, and with what it lists. */
  readonly findings: readonly Diagnostic[];
}

/**
 * Finds what to work on. With a config above the folder (absolute), or above the spec that is given: every spec that it lists, or
 * the one of them that is given. A spec that no config lists is a project of its own, which is how it is without a config too.
 */
export async function findWorkspace(given: GivenProject, from: string): Promise<Workspace> {
  const { config, folder, members, findings } = await findListed(given, from);
  if (config === undefined) return { ...NOTHING, folder, members, findings };
  const [extensions, more] = await loadExtensions(config, folder);
  if (extensions === undefined) return { ...NOTHING, folder, findings: [...findings, ...more] };
  return { members, folder, ...extensions, findings: [...findings, ...more] };
}

/** The same, without the packages of others, none of whose code is run; no `config` where none lists these specs. */
export async function findListed(given: GivenProject, from: string): Promise<ListedMembers> {
  const project = findProject(given, from);
  const isGiven = given.spec !== undefined || given.root !== undefined;
  const listed = await findMembers(folderBelowConfig(given, project, from));
  if (listed === undefined) return alone(project);
  const { folder, config, members } = listed;
  if (config === undefined) return { ...listed, members: [] };
  const own = memberFor(members, project, given);
  if (own === undefined && (isGiven || isInside(project, folder))) return alone(project);
  return { ...listed, members: isGiven && own !== undefined ? [own] : members };
}

const NOTHING: Omit<Workspace, "folder"> = { members: [], emitters: [], rules: [], findings: [] };

function alone(project: Project): ListedMembers {
  return { config: undefined, folder: project.root, members: [{ ...project, prefix: "" }], findings: [] };
}

/** Whether a spec that is there belongs to a folder below the config's, and so stands nearer than what the config lists. */
function isInside(project: Project, folder: string): boolean {
  const inside = relative(folder, project.root);
  const isBelow = inside !== "" && !inside.startsWith("..");
  return isBelow && isThere(project);
}

async function loadExtensions(config: Config, folder: string) {
  if (config.emitters.length + config.rules.length === 0) return [{ emitters: [], rules: [] }, []] as const;
  const { loadPackages } = await import("../../extend/load-packages.ts");
  const { importModule } = await import("../../host/import-module.ts");
  const [extensions, findings] = await loadPackages(config, { folder, importModule });
  return [extensions, findings] as const;
}
