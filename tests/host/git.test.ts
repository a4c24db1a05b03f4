import { afterAll, describe, expect, test } from "bun:test";
import { execFileSync } from "node:child_process";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createGitHost } from "../../generator/host/git.ts";
import type { ReadOnlyHost } from "../../generator/host/host.ts";
import { temporaryFolders } from "../temporary.ts";

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

test("without git there is no commit", () => {
  const { PATH } = process.env;
  process.env["PATH"] = folders.create();
  try {
    expect(createGitHost(root, "HEAD")).toEqual({ reason: "git is not installed" });
  } finally {
    process.env["PATH"] = PATH;
  }
});
