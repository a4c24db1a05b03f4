import { afterAll, describe, expect, test } from "bun:test";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createGitHost, findMoved, folderInRepository, listChangedFiles } from "../../generator/host/git.ts";
import type { ReadOnlyHost } from "../../generator/host/host.ts";
import { temporaryFolders, writeFiles } from "../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const root = folders.create({
  "spec/matrix.yaml": "version: 1\n",
  "spec/rows/ä b.yaml": "rows: []\n",
  "spec/rows/deep/c.yaml": "",
  "sub/spec/matrix.yaml": "version: 2\n",
});
writeFileSync(join(root, "latin1.yaml"), Buffer.from("a: M\xfcller\n", "latin1"));
symlinkSync("spec/matrix.yaml", join(root, "link.yaml"));
const git = (...words: readonly string[]) =>
  execFileSync("git", ["-C", root, "-c", "user.name=A", "-c", "user.email=a@example.com", ...words], { stdio: "pipe" });
git("init", "--quiet", "--initial-branch=main");
git("add", "--all");
git("commit", "--quiet", "--message=first");
writeFileSync(join(root, "spec/matrix.yaml"), "changed\n");
rmSync(join(root, "latin1.yaml"));

function hostAt(folder: string, ref: string): ReadOnlyHost {
  const host = createGitHost(folder, ref);
  if ("reason" in host) throw new Error(host.reason);
  return host;
}

describe("a commit", () => {
  const host = hostAt(root, "HEAD");

  test("has the texts that were committed, whatever the tree has", () => {
    expect(host.readText("spec/matrix.yaml")).toEqual({ kind: "text", text: "version: 1\n" });
    expect(host.readText("spec/rows/ä b.yaml")).toEqual({ kind: "text", text: "rows: []\n" });
    expect(host.readText("spec/rows/deep/c.yaml")).toEqual({ kind: "text", text: "" });
    expect(host.readText("none.yaml")).toEqual({ kind: "missing" });
    expect(host.readText("spec")).toEqual({ kind: "unreadable", reason: "it is a folder" });
    expect(host.readText("link.yaml")).toEqual({ kind: "unreadable", reason: "it is a link" });
    expect(host.readText("latin1.yaml")).toEqual({ kind: "not-text", reason: "it is not UTF-8" });
  });

  test("says what a path names, and what is in a folder", () => {
    expect(["spec", "spec/matrix.yaml", "link.yaml", "none"].map((path) => host.kindOf(path))).toEqual([
      "directory",
      "file",
      "link",
      "missing",
    ]);
    expect([...host.namesIn("spec/rows")].sort()).toEqual(["deep", "ä b.yaml"]);
    expect([...host.namesIn("")].sort()).toEqual(["latin1.yaml", "link.yaml", "spec", "sub"]);
    expect(host.namesIn("none")).toEqual([]);
  });

  test("is looked at from a subfolder as the subfolder's own", () => {
    const sub = hostAt(join(root, "sub"), "main");
    expect(sub.namesIn("spec")).toEqual(["matrix.yaml"]);
    expect(sub.readText("spec/matrix.yaml")).toEqual({ kind: "text", text: "version: 2\n" });
    expect(sub.readText("../spec/matrix.yaml")).toEqual({ kind: "missing" });
  });
});

test.each([
  [root, "nowhere", "git knows no commit `nowhere`"],
  [root, "--help", "git knows no commit `--help`"],
  [root, "", "git knows no commit ``"],
  [folders.create(), "HEAD", "this is no git repository"],
])("%p has no commit %p", (folder, ref, reason) => {
  expect(createGitHost(folder, ref)).toEqual({ reason });
});

/** A repository of its own with these files in its one commit; `git` runs in it. */
function repository(files: Readonly<Record<string, string>>) {
  const folder = folders.create(files);
  const run = (...words: readonly string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.com", ...words], {
      stdio: "pipe",
    }).toString();
  run("init", "--quiet", "--initial-branch=main");
  run("add", "--all");
  run("commit", "--quiet", "--allow-empty", "--message=first");
  return { folder, run };
}

function withoutGit<T>(work: () => T): T {
  const { PATH } = process.env;
  process.env["PATH"] = folders.create();
  try {
    return work();
  } finally {
    process.env["PATH"] = PATH;
  }
}

describe("a commit that is not whole", () => {
  test("has files that cannot be read, but knows of them", () => {
    const { folder, run } = repository({ "a.yaml": "a: 1\n", "b.yaml": "b: 1\n" });
    const host = hostAt(folder, "HEAD");
    const blob = run("rev-parse", "HEAD:a.yaml").trim();
    rmSync(join(folder, ".git/objects", blob.slice(0, 2), blob.slice(2)), { force: true });
    expect(host.kindOf("a.yaml")).toBe("file");
    expect(host.readText("a.yaml")).toEqual({ kind: "unreadable", reason: "git cannot read it" });
    expect(host.readText("b.yaml")).toEqual({ kind: "text", text: "b: 1\n" });
  });

  test("has nothing once git is gone", () => {
    const { folder } = repository({ "a.yaml": "a: 1\n" });
    const unasked = hostAt(folder, "HEAD");
    const asked = hostAt(folder, "HEAD");
    expect(asked.kindOf("a.yaml")).toBe("file");
    withoutGit(() => {
      expect(unasked.kindOf("a.yaml")).toBe("missing");
      expect(asked.readText("a.yaml")).toEqual({ kind: "unreadable", reason: "git cannot read it" });
    });
  });

  test("may hold another repository, which is neither file nor folder", () => {
    const { folder, run } = repository({ "a.yaml": "" });
    const commit = run("rev-parse", "HEAD").trim();
    run("update-index", "--add", "--cacheinfo", `160000,${commit},inner`);
    run("commit", "--quiet", "--message=second");
    expect(hostAt(folder, "HEAD").kindOf("inner")).toBe("other");
  });
});

describe("a file that was moved", () => {
  const text = "version: 1\nscopes: {}\nplatforms: {}\nrows: []\n";

  test("with its folder is the one that ended alike", () => {
    const { folder } = repository({ "old/spec/matrix.yaml": text });
    renameSync(join(folder, "old"), join(folder, "new"));
    const moved = { top: folder, path: "old/spec/matrix.yaml" };
    expect(findMoved(join(folder, "new"), "HEAD", "spec/matrix.yaml")).toEqual(moved);
  });

  test("under another name is what git finds by its text, once it is staged", () => {
    const { folder, run } = repository({ "spec/matrix.yaml": text, "spec/a.yaml": "" });
    run("mv", "spec/matrix.yaml", "spec/other.yaml");
    expect(existsSync(join(folder, "spec/matrix.yaml"))).toBe(false);
    const moved = { top: folder, path: "spec/matrix.yaml" };
    expect(findMoved(folder, "HEAD", "spec/other.yaml")).toEqual(moved);
    expect(findMoved(join(folder, "spec"), "HEAD", "other.yaml")).toEqual(moved);
    expect(findMoved(folder, "HEAD", "spec/a.yaml")).toBeUndefined();
  });

  test("is none where two ended alike, where git knows no such commit, and outside of repositories", () => {
    const { folder } = repository({ "a/matrix.yaml": text, "b/matrix.yaml": "rows: []\n" });
    rmSync(join(folder, "a"), { recursive: true });
    rmSync(join(folder, "b"), { recursive: true });
    mkdirSync(join(folder, "c"));
    expect(findMoved(folder, "HEAD", "matrix.yaml")).toBeUndefined();
    expect(findMoved(folder, "nowhere", "matrix.yaml")).toBeUndefined();
    expect(findMoved(folders.create(), "HEAD", "matrix.yaml")).toBeUndefined();
    expect(withoutGit(() => findMoved(folder, "HEAD", "matrix.yaml"))).toBeUndefined();
  });
});

describe("the files that differ from a commit", () => {
  const { folder, run } = repository({
    ".gitignore": "*.log\n",
    "a.txt": "a\n",
    "sub/b.txt": "b\n",
    "sub/c.txt": "c\n",
    "sub/d.txt": "d\n",
  });
  writeFiles(folder, { "a.txt": "A\n", "sub/new.txt": "", "x.log": "", "sub/staged.txt": "" });
  rmSync(join(folder, "sub/b.txt"));
  run("add", "sub/staged.txt");
  rmSync(join(folder, "sub/d.txt"));
  symlinkSync("c.txt", join(folder, "sub/d.txt"));

  test("are those of the whole repository, by paths from the folder", () => {
    const expected = [
      { path: "a.txt", kind: "changed" },
      { path: "sub/b.txt", kind: "deleted" },
      { path: "sub/d.txt", kind: "changed" },
      { path: "sub/staged.txt", kind: "added" },
      { path: "sub/new.txt", kind: "added" },
    ] as const;
    expect(listChangedFiles(folder, "HEAD")).toEqual([...expected]);
    const below = expected.map(({ path, kind }) => ({ path: path.replace(/^sub\//, ""), kind }));
    const fromSub = below.map((each) => (each.path === "a.txt" ? { ...each, path: "../a.txt" } : each));
    expect(listChangedFiles(join(folder, "sub"), "HEAD")).toEqual(fromSub);
  });

  test("are not known without the commit, or git", () => {
    expect(listChangedFiles(folder, "nowhere")).toEqual({ reason: "git knows no commit `nowhere`" });
    expect(withoutGit(() => listChangedFiles(folder, "HEAD"))).toEqual({ reason: "git is not installed" });
  });

  test("a folder is told where it stands in its repository", () => {
    expect([folder, join(folder, "sub")].map(folderInRepository)).toEqual(["", "sub"]);
    expect(folderInRepository(folders.create({ "a/b": "" }))).toBe("");
  });
});

test("without git there is no commit", () => {
  expect(withoutGit(() => createGitHost(root, "HEAD"))).toEqual({ reason: "git is not installed" });
});
