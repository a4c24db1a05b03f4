import { join, posix, relative, resolve } from "node:path";
import { byCodeUnit } from "../../base/order.ts";
import { createDiskHost } from "../../host/disk.ts";
import {
  findWorkingTree,
  readGitFile,
  readGitSetting,
  removeGitSection,
  type WorkingTree,
  writeGitFile,
  writeGitSetting,
} from "../../host/git-merge.ts";
import { UsageError } from "../command.ts";

const DRIVER = "merge.scopec.driver";

/** What git runs around the commit of a merge. It commits the tree that it had before the first of them. */
const HOOKS: Readonly<Record<string, string>> = {
  "pre-merge-commit": "--regenerate",
  "post-merge": "--complete",
};

const MARK = "# Written by `scopec merge --install`; `scopec merge --uninstall` removes it.";

/** Whether git knows, in the clone of a folder, how to merge with scopec; `undefined` outside of any clone. */
export function isInstalled(root: string): boolean | undefined {
  return findWorkingTree(root) === undefined ? undefined : readGitSetting(root, DRIVER) !== undefined;
}

/** A project that git merges: its root, absolute; and its spec, from the root on, where that is none that is found by itself. */
export interface InstalledProject {
  readonly root: string;
  readonly spec?: string;
}

/**
 * Tells git, in this clone, how to merge with scopec: attributes can be committed, settings and hooks cannot. Doing it twice is
 * doing it once; other projects of the clone keep their lines in the hooks. Gives what was done, for people.
 *
 * @throws {UsageError} outside of a clone, or where git refuses
 */
export function install(project: InstalledProject): string {
  const { root } = project;
  const tree = treeOf(root);
  const command = commandFrom(root, tree);
  const hookFor = (name: string) => hookCommand(name, project, { command, tree });
  const driver = driverFor(command);
  const isNew = readGitSetting(root, DRIVER) !== driver;
  const isWritten =
    writeGitSetting(root, "merge.scopec.name", "scopec: the spec by its rows, generated files anew") &&
    writeGitSetting(root, DRIVER, driver);
  if (!isWritten) throw new UsageError("git refuses to change its configuration here");
  const told = isNew ? "git merges with scopec in this clone" : "git merges with scopec in this clone already";
  const blocked = Object.keys(HOOKS).filter((name) => {
    const text = readGitFile(join(tree.hooks.folder, name));
    return text === undefined ? !tree.hooks.isOwn : !text.includes(MARK);
  });
  if (blocked.length > 0) {
    const added = blocked.map((name) => `  ${name}: ${hookFor(name)}\n`).join("");
    return `${told}\nTo have generated files in the commit of a merge, add to your own hooks:\n${added}`;
  }
  for (const name of Object.keys(HOOKS)) {
    const path = join(tree.hooks.folder, name);
    writeGitFile(path, hookWith(hookLine(command, hookFor(name)), readGitFile(path)));
  }
  return `${told}\nthe commit of a merge has the generated files that its spec gives\n`;
}

/** Undoes {@link install}. Gives what was done, for people. */
export function uninstall(root: string): string {
  const tree = treeOf(root);
  const isGone = removeGitSection(root, "merge.scopec");
  for (const name of Object.keys(HOOKS)) {
    const path = join(tree.hooks.folder, name);
    if (readGitFile(path)?.includes(MARK) === true) writeGitFile(path, undefined);
  }
  return isGone ? "git merges without scopec in this clone\n" : "git merged without scopec in this clone already\n";
}

function treeOf(root: string): WorkingTree {
  const tree = findWorkingTree(root);
  if (tree === undefined) throw new UsageError("this is no git repository, or git is not installed");
  return tree;
}

/** Where the clone has scopec, from its top: beside the project or above it. */
function commandFrom(root: string, { prefix }: WorkingTree): string {
  const host = createDiskHost(root);
  const levels = prefix === "" ? [] : prefix.split("/");
  const folders = [prefix, ...levels.map((_, index) => levels.slice(0, index).join("/")).reverse()];
  const inside = (folder: string) => posix.join(folder, "node_modules/.bin/scopec");
  const found = folders.find(
    (_folder, index) => host.kindOf(`${"../".repeat(index)}node_modules/.bin/scopec`) !== "missing",
  );
  return inside(found ?? prefix);
}

/** Where packages are not installed yet, git merges as it always does; it would take ours for merged otherwise. */
function driverFor(command: string): string {
  const scopec = quoted(command);
  return `if test -e ${scopec}; then ${scopec} merge %O %A %B -L %L -P %P; else git merge-file -L ours -L base -L theirs --marker-size=%L %A %O %B; fi`;
}

/** A hook with the line of a project, beside those of other projects of the clone that an earlier one has. */
function hookWith(line: string, earlier = ""): string {
  const others = earlier.split("\n").filter((each) => each.includes(ROOT) && rootIn(each) !== rootIn(line));
  return `${["#!/bin/sh", MARK, ...[...others, line].sort(byCodeUnit)].join("\n")}\n`;
}

/** What a project's line says in front of where the project is, and behind it. */
const [ROOT, END] = [" --root ", "; fi"];

function rootIn(line: string): string {
  return line
    .slice(line.indexOf(ROOT) + ROOT.length)
    .replace(` || exit${END}`, "")
    .replace(END, "");
}

/** One project's part of a hook: the first that fails is what git hears of. */
function hookLine(command: string, hook: string): string {
  return `if test -e ${quoted(command)}; then ${hook} || exit${END}`;
}

/** What a hook runs, from the top of the clone. */
function hookCommand(
  name: string,
  { root, spec }: InstalledProject,
  { command, tree: { prefix } }: { readonly command: string; readonly tree: WorkingTree },
): string {
  const fromRoot = spec === undefined ? undefined : relative(root, resolve(root, spec)).replaceAll("\\", "/");
  const which = fromRoot === undefined ? "" : ` --spec ${quoted(posix.join(prefix, fromRoot))}`;
  return `${quoted(command)} merge ${HOOKS[name]}${which}${ROOT}${quoted(prefix === "" ? "." : prefix)}`;
}

/** A word for a shell; a name that begins with a dash is none of an option. */
function quoted(text: string): string {
  return /^\w[\w./-]*$|^\.$/.test(text) ? text : `'./${text.replaceAll("'", "'\\''")}'`;
}
