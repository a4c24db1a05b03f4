import { isUtf8 } from "node:buffer";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { PathKind, ReadOnlyHost, TextRead } from "./host.ts";

/** Why a commit cannot be looked at: no repository, no such commit, no git. */
export interface NoCommit {
  readonly reason: string;
}

/**
 * The files that a commit has below a folder of its repository; nothing is checked out. Whatever git says is asked for by the
 * commit's own name, so that a branch that moves meanwhile changes nothing.
 *
 * @param root absolute, inside a working tree
 * @param ref anything that names a commit: a branch, a tag, `HEAD~1`
 */
export function createGitHost(root: string, ref: string): ReadOnlyHost | NoCommit {
  // A word that begins with a dash would be an option.
  const found = git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (found.kind === "no-git") return { reason: "git is not installed" };
  if (found.status !== 0)
    return { reason: isInRepository(root) ? `git knows no commit \`${ref}\`` : "this is no git repository" };
  const commit = found.out.toString("utf8").trim();
  let kinds: ReadonlyMap<string, PathKind> | undefined;
  const kindOf = (path: string): PathKind => {
    kinds ??= listKinds(root, commit);
    return kinds.get(path) ?? "missing";
  };
  return {
    kindOf,
    readText: (path) => readBlob(root, { commit, path, kind: kindOf(path) }),
    namesIn(folder) {
      kinds ??= listKinds(root, commit);
      const prefix = folder === "" ? "" : `${folder}/`;
      const below = [...kinds.keys()].filter((path) => path.startsWith(prefix) && path !== folder);
      return [...new Set(below.map((path) => path.slice(prefix.length).replace(/\/.*/s, "")))];
    },
  };
}

/** A file of a commit: where it stands, from the top of its repository, which is an absolute path. */
export interface CommittedFile {
  readonly top: string;
  readonly path: string;
}

/**
 * Where a file of the working tree stood in a commit that has nothing at its path, since it, or a folder above it, was moved: the one
 * file of that commit that is gone and ended alike, else what git itself takes for it by its text. None where nobody can say.
 *
 * @param root absolute, inside a working tree
 * @param path relative to the root
 */
export function findMoved(root: string, ref: string, path: string): CommittedFile | undefined {
  const [top = "", prefix = ""] = linesOf(git(root, ["rev-parse", "--show-toplevel", "--show-prefix"]));
  if (top === "") return undefined;
  const commit = ["--end-of-options", ref];
  const all = fieldsOf(git(top, ["ls-tree", "-r", "-z", "--name-only", "--full-tree", ...commit]));
  const alike = all.filter((file) => `/${file}`.endsWith(`/${path}`) && !existsSync(join(top, file)));
  const [only] = alike;
  if (only !== undefined && alike.length === 1) return { top, path: only };
  // Each rename is three fields: how alike, the old path, the new one.
  const words = ["diff", "--name-status", "--no-ext-diff", "-z", "--find-renames", "--diff-filter=R", ...commit, "--"];
  const renames = fieldsOf(git(top, words));
  const at = renames.indexOf(`${prefix}${path}`);
  const old = at % 3 === 2 ? renames[at - 1] : undefined;
  return old === undefined ? undefined : { top, path: old };
}

function linesOf(run: GitRun): readonly string[] {
  return run.kind === "ran" && run.status === 0 ? run.out.toString("utf8").split("\n") : [];
}

function fieldsOf(run: GitRun): readonly string[] {
  return run.kind === "ran" && run.status === 0 ? run.out.toString("utf8").split("\0").slice(0, -1) : [];
}

/**
 * Where a folder is in its repository, with `/`; empty at the top, and where there is no repository. Looks for `.git`, which takes no
 * git.
 *
 * @param root absolute
 */
export function folderInRepository(root: string): string {
  for (let top = root; ; top = dirname(top)) {
    if (existsSync(join(top, ".git"))) return relative(top, root).replaceAll("\\", "/");
    if (dirname(top) === top) return "";
  }
}

/** A file that differs between a commit and the working tree: its path counts from the folder, also where it is outside. */
export interface ChangedFile {
  readonly path: string;
  readonly kind: "added" | "changed" | "deleted";
}

/**
 * The files of the whole repository that differ between a commit and the working tree, those that git does not know yet included,
 * those that it ignores not. A moved file is a deleted and an added one.
 *
 * @param root absolute, inside a working tree
 */
export function listChangedFiles(root: string, ref: string): readonly ChangedFile[] | NoCommit {
  const texts: string[] = [];
  for (const words of [
    ["rev-parse", "--show-prefix"],
    ["rev-parse", "--show-cdup"],
    ["diff", "--name-status", "--no-renames", "--no-ext-diff", "-z", "--end-of-options", `${ref}^{commit}`],
    ["ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/"],
  ]) {
    const ran = git(root, words);
    if (ran.kind === "no-git") return { reason: "git is not installed" };
    if (ran.status !== 0) return { reason: `git knows no commit \`${ref}\`` };
    texts.push(ran.out.toString("utf8"));
  }
  const [prefix = "", toTop = "", differing = "", others = ""] = texts;
  const fromRoot = (path: string) => {
    const below = prefix.trimEnd();
    return path.startsWith(below) ? path.slice(below.length) : `${toTop.trimEnd()}${path}`;
  };
  const words = differing.split("\0");
  const changed = words.flatMap((word, index): readonly ChangedFile[] =>
    index % 2 === 1 ? [{ path: fromRoot(word), kind: KIND_OF_STATUS[words[index - 1] ?? ""] ?? "changed" }] : [],
  );
  const added = others.split("\0").filter((path) => path !== "");
  return [...changed, ...added.map((path): ChangedFile => ({ path: fromRoot(path), kind: "added" }))];
}

const KIND_OF_STATUS: Readonly<Record<string, ChangedFile["kind"]>> = { A: "added", D: "deleted" };

function isInRepository(root: string): boolean {
  const asked = git(root, ["rev-parse", "--is-inside-work-tree"]);
  return asked.kind === "ran" && asked.status === 0;
}

/** What each path of a commit below the folder is, folders included. */
function listKinds(root: string, commit: string): ReadonlyMap<string, PathKind> {
  const listed = git(root, ["ls-tree", "-r", "-t", "-z", commit]);
  const entries = (listed.kind === "ran" ? listed.out.toString("utf8") : "").split("\0").filter((line) => line !== "");
  return new Map(
    entries.map((line) => {
      const [mode = ""] = line.split(" ");
      return [line.slice(line.indexOf("\t") + 1), KINDS[mode] ?? "other"];
    }),
  );
}

const KINDS: Readonly<Record<string, PathKind>> = {
  "040000": "directory",
  "100644": "file",
  "100755": "file",
  "120000": "link",
};

function readBlob(
  root: string,
  { commit, path, kind }: { readonly commit: string; readonly path: string; readonly kind: PathKind },
): TextRead {
  if (kind === "missing") return { kind: "missing" };
  if (kind !== "file") return { kind: "unreadable", reason: kind === "directory" ? "it is a folder" : "it is a link" };
  const shown = git(root, ["cat-file", "blob", `${commit}:./${path}`]);
  if (shown.kind === "no-git" || shown.status !== 0) return { kind: "unreadable", reason: "git cannot read it" };
  return isUtf8(shown.out)
    ? { kind: "text", text: shown.out.toString("utf8") }
    : { kind: "not-text", reason: "it is not UTF-8" };
}

/** What calling git gives. */
export type GitRun =
  | { readonly kind: "ran"; readonly status: number | null; readonly out: Buffer }
  | { readonly kind: "no-git" };

/** Calls git in a folder, with a text as its standard input if one is given; its standard output is all that is kept. */
export function git(root: string, words: readonly string[], input?: Buffer): GitRun {
  const { status, stdout, error } = spawnSync("git", ["-C", root, ...words], {
    maxBuffer: 256 * 1024 * 1024,
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "ignore"],
    ...(input !== undefined && { input }),
    // A pager or a prompt would wait for someone; a lock would disturb the user's own git.
    env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
  });
  return error !== undefined && (error as NodeJS.ErrnoException).code === "ENOENT"
    ? { kind: "no-git" }
    : { kind: "ran", status, out: stdout ?? Buffer.alloc(0) };
}
