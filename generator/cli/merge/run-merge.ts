import { isAbsolute, resolve } from "node:path";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { createDiskHost } from "../../host/disk.ts";
import { hasAttribute } from "../../host/git-merge.ts";
import { MANIFEST_PATH } from "../../plan/manifest.ts";
import { mergeManifests } from "../../plan/merge-manifests.ts";
import { type CommandContext, type ExitStatus, UsageError } from "../command.ts";
import { type Given, givenCount, givenText } from "../given.ts";
import type { Terminal } from "../terminal.ts";
import type { GivenProject, ListedMembers } from "../workspace/find-members.ts";
import { findListed } from "../workspace/find-workspace.ts";
import { type InstalledProject, install, uninstall } from "./install.ts";
import { mergeSource, type SourceVersions } from "./merge-source.ts";
import { complete, regenerate } from "./regenerate.ts";

/** `scopec merge`: the merge driver of git, and how git gets to know it. */
export async function runMerge(given: Given, context: CommandContext): Promise<ExitStatus> {
  const { terminal } = context;
  const files = (given["files"] as readonly string[] | undefined) ?? [];
  const modes = (["install", "uninstall", "regenerate", "complete"] as const).filter((mode) => given[mode] === true);
  const [mode] = modes;
  if (modes.length > 1 || (mode !== undefined && files.length > 0)) {
    throw new UsageError("merge takes files, --install, --uninstall, --regenerate or --complete: one of these");
  }
  if (mode === undefined) return mergeFor(given, files, terminal);
  if (mode === "complete") return complete(terminal);
  const project = { spec: givenText(given, "spec"), root: givenText(given, "root") };
  if (mode === "regenerate") return regenerate(project, context);
  const listed = await findListed(project, terminal.workingFolder);
  const done = mode === "install" ? (await projectsOf(listed, project)).map(install) : foldersOf(listed).map(uninstall);
  terminal.out([...new Set(done)].join(""));
  return 0;
}

/** What is done is undone wherever it was done, be the config as wrong as it may. */
function foldersOf({ members, folder }: ListedMembers): readonly string[] {
  return members.length === 0 ? [folder] : members.map(({ root }) => root);
}

/** The projects that are meant, each with its spec where its root does not tell which one that is. */
async function projectsOf(
  { folder, members, findings }: ListedMembers,
  given: GivenProject,
): Promise<readonly InstalledProject[]> {
  if (hasErrors(findings)) throw new UsageError(`the config in ${folder} has errors, which \`scopec lint\` shows`);
  return Promise.all(
    members.map(async ({ root, spec }) => {
      if (given.root === undefined && isAbsolute(spec))
        throw new UsageError(`${spec} lies outside of ${root}: name the folder of its project with --root`);
      const found = await findListed({ root, spec: undefined }, root);
      const isTold = found.members.some((member) => member.root === root && member.spec === spec);
      const isThere = createDiskHost(root).kindOf(spec) !== "missing";
      return isTold || !isThere ? { root } : { root, spec };
    }),
  );
}

/** Merges one file; the result takes the place of ours. What cannot be merged otherwise is merged line by line. */
function mergeFor(given: Given, files: readonly string[], terminal: Terminal): ExitStatus {
  const [base, ours, theirs, named] = files;
  if (base === undefined || ours === undefined || theirs === undefined || files.length > 4) {
    throw new UsageError("merge takes three files, base, ours and theirs, as git gives them for `%O %A %B`");
  }
  const size = givenCount(given, "markerSize") ?? 7;
  if (size < 1) throw new UsageError("a marker has at least one character");
  const path = givenText(given, "path") ?? named ?? ours;
  // Git's own temporary file, not one of the project.
  const host = createDiskHost(terminal.workingFolder);
  const write = (text: string) => host.writeText(resolve(terminal.workingFolder, ours), text);
  const isManifest = path === MANIFEST_PATH || path.endsWith(`/${MANIFEST_PATH}`);
  // The next `gen` writes it from the merged spec, which may not be there yet: git merges file by file.
  if (!isManifest && hasAttribute(terminal.workingFolder, "linguist-generated", path)) return 0;
  const texts = [base, ours, theirs].map((file) => {
    const read = host.readText(resolve(terminal.workingFolder, file));
    if (read.kind === "text") return read.text;
    if (read.kind === "missing") throw new UsageError(`${file} does not exist`);
    if (read.kind === "unreadable") throw new UsageError(`${file} cannot be read: ${read.reason}`);
    return undefined;
  });
  const [before, left, right] = texts;
  if (before === undefined || left === undefined || right === undefined) {
    terminal.err(`scopec: ${path} is not UTF-8, so it is left as it is on our side; choose a side yourself\n`);
    return 1;
  }
  const versions: SourceVersions = { base: before, ours: left, theirs: right };
  if (isManifest) {
    write(mergeManifests(before, left, right));
    return 0;
  }
  return mergeSource(versions, { path, size, write, terminal });
}
