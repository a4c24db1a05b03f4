import { relative } from "node:path";
import { showPlace } from "../../base/span.ts";
import { UsageError } from "../command.ts";
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

/**
 * Finds the one project of a command that works on no more. It is the one that is given, else the nearest above the folder
 * (absolute), be it by its own spec or as a root of the config; else the only one of the config. Code that the config lists is
 * not run.
 *
 * @throws UsageError where the config lists several and nothing says which of them, or where it has errors
 */
export async function findOneProject(given: GivenProject, from: string): Promise<Project> {
  const project = findProject(given, from);
  const isGiven = given.spec !== undefined || given.root !== undefined;
  const listed = await findMembers(folderBelowConfig(given, project, from));
  if (listed === undefined) return project;
  refuseErrors(listed);
  const own = memberFor(listed.members, project, given);
  if (isGiven) {
    const isFolderOfAll = given.spec === undefined && project.root === listed.folder && !isThere(project);
    return own ?? (isFolderOfAll ? only(listed, from) : project);
  }
  const around = memberAround(listed.members, from);
  const hasOwn = isThere(project) && isWithin(project.root, listed.folder);
  if (hasOwn && (around === undefined || isWithin(project.root, around.root))) return own ?? project;
  return around ?? only(listed, from);
}

/** The member whose root the folder lies in; of several, the one that lies deepest. */
function memberAround(members: readonly Member[], folder: string): Member | undefined {
  const outer = members.filter(({ root }) => isWithin(folder, root));
  return outer.sort((a, b) => b.root.length - a.root.length)[0];
}

function isWithin(folder: string, outer: string): boolean {
  const inside = pathTo(folder, outer);
  return inside !== ".." && !inside.startsWith("../") && !/^(?:\/|[A-Za-z]:)/.test(inside);
}

function only({ members, config }: ListedMembers, from: string): Project {
  const [member, ...others] = members;
  if (member !== undefined && others.length === 0) return member;
  const folders = members.map(({ root }) => pathTo(root, from)).join(", ");
  throw new UsageError(
    `${config?.path ?? "the config"} lists several specs, and this command works on one. Name it with --spec or --root, or run the command in one of these folders: ${folders}`,
  );
}

function pathTo(folder: string, from: string): string {
  return relative(from, folder).replaceAll("\\", "/");
}

function refuseErrors({ config, findings, folder }: ListedMembers): void {
  if (config !== undefined) return;
  const [first] = findings;
  const what = first === undefined ? "" : `: ${showPlace(first.span)} ${first.message}`;
  throw new UsageError(`the config in ${folder} has errors, which \`scopec lint\` shows${what}`);
}
