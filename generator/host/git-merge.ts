import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { git } from "./git.ts";

/** A working tree of git, and where a folder lies in it. */
export interface WorkingTree {
  /** Its top folder, absolute. */
  readonly top: string;
  /** The folder that was asked about, relative to the top, with `/`; empty for the top itself. */
  readonly prefix: string;
  /** Where hooks are, absolute; `isOwn`: inside git's own folder, so that nobody commits them. */
  readonly hooks: { readonly folder: string; readonly isOwn: boolean };
}

/** The working tree that a folder lies in; `undefined` outside of any, and without git. */
export function findWorkingTree(folder: string): WorkingTree | undefined {
  const lines = linesOf(folder, [
    "rev-parse",
    "--show-toplevel",
    "--show-prefix",
    "--git-common-dir",
    "--git-path",
    "hooks",
  ]);
  const [top, prefix = "", common = "", hooks = ""] = lines ?? [];
  if (top === undefined || top === "") return undefined;
  const [gitFolder, hookFolder] = [resolve(folder, common), resolve(folder, hooks)];
  const isOwn =
    !/^\.\.(?:[/\\]|$)/.test(relative(gitFolder, hookFolder)) && !isAbsolute(relative(gitFolder, hookFolder));
  return { top, prefix: prefix.replace(/\/$/, ""), hooks: { folder: hookFolder, isOwn } };
}

/** A setting of git as it holds in a folder; `undefined` when it is not set. */
export function readGitSetting(folder: string, name: string): string | undefined {
  return linesOf(folder, ["config", "--get", name])?.join("\n");
}

/** Writes a setting into the configuration of a clone. Says whether git did. */
export function writeGitSetting(folder: string, name: string, value: string): boolean {
  return linesOf(folder, ["config", "--local", name, value]) !== undefined;
}

/** Takes a section out of the configuration of a clone. Says whether there was one. */
export function removeGitSection(folder: string, name: string): boolean {
  return linesOf(folder, ["config", "--local", "--remove-section", name]) !== undefined;
}

/** Whether an attribute is set for a path, as `.gitattributes` has it. */
export function hasAttribute(folder: string, name: string, path: string): boolean {
  const [, , value] = linesOf(folder, ["check-attr", "-z", name, "--", path])?.join("\n").split("\0") ?? [];
  return value === "set" || value === "true";
}

/** Puts paths as they are on the disk, gone ones too, into what is committed next; ignored ones are left out. Says whether git did. */
export function stage(folder: string, paths: readonly string[]): boolean {
  const ignored = new Set(linesOf(folder, ["check-ignore", "--", ...paths]) ?? []);
  const added = paths.filter((path) => !ignored.has(path));
  return added.length === 0 || linesOf(folder, ["update-index", "--add", "--remove", "--", ...added]) !== undefined;
}

/** The commit that is checked out and its parents; `[]` before the first one. */
export function headAndParents(folder: string): readonly string[] {
  return linesOf(folder, ["rev-list", "--parents", "-n", "1", "HEAD"])?.[0]?.split(" ") ?? [];
}

/** The tree that would be committed next; `undefined` while there are conflicts. */
export function writeTree(folder: string): string | undefined {
  return linesOf(folder, ["write-tree"])?.[0];
}

/**
 * Gives the commit that is checked out another tree; message, authors, dates and parents stay. A signed one is left as it is,
 * since nobody can sign for its author. Says whether it was done.
 */
export function replaceTreeOfHead(
  folder: string,
  { head, tree }: { readonly head: string; readonly tree: string },
): boolean {
  const read = git(folder, ["cat-file", "commit", head]);
  if (read.kind === "no-git" || read.status !== 0) return false;
  // The message may be in any encoding.
  const bytes = read.out.toString("latin1");
  const headers = bytes.slice(0, bytes.indexOf("\n\n"));
  if (/^gpgsig/m.test(headers) || !/^tree [0-9a-f]+\n/.test(bytes)) return false;
  const text = Buffer.from(bytes.replace(/^tree [0-9a-f]+/, `tree ${tree}`), "latin1");
  const made = git(folder, ["hash-object", "-t", "commit", "-w", "--stdin"], text);
  if (made.kind === "no-git" || made.status !== 0) return false;
  const commit = made.out.toString("utf8").trim();
  return linesOf(folder, ["update-ref", "-m", "scopec merge: generated files", "HEAD", commit, head]) !== undefined;
}

/** The absolute path of a file in git's own folder of a working tree. */
export function gitPath(folder: string, name: string): string | undefined {
  const path = linesOf(folder, ["rev-parse", "--git-path", name])?.[0];
  return path === undefined ? undefined : resolve(folder, path);
}

/** The text of a file of git's own, such as a hook; `undefined` when there is none. */
export function readGitFile(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Writes a file of git's own, which git may run; without a text, takes it away. */
export function writeGitFile(path: string, text: string | undefined): void {
  if (text === undefined) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

function linesOf(folder: string, words: readonly string[]): readonly string[] | undefined {
  const run = git(folder, words);
  if (run.kind === "no-git" || run.status !== 0) return undefined;
  return run.out.toString("utf8").replace(/\n$/, "").split("\n");
}
