import { afterAll, describe, expect, test } from "bun:test";
import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createGitHost } from "../../generator/host/git.ts";
import { temporaryFolders } from "../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const root = folders.create({ "spec/matrix.yaml": "version: 1\n" });
const git = (...words: readonly string[]) =>
  execFileSync("git", ["-C", root, "-c", "user.name=A", "-c", "user.email=a@example.com", ...words])
    .toString()
    .trim();
git("init", "--quiet", "--initial-branch=main");
git("add", "--all");
git("commit", "--quiet", "--message=first");
const commit = git("rev-parse", "HEAD");
writeFileSync(join(root, "spec/matrix.yaml"), "changed\n");

const NAMES: readonly string[] = [
  "$(touch${IFS}pwned)",
  "`touch${IFS}pwned`",
  "a;touch${IFS}pwned",
  "a|touch${IFS}pwned",
  "a&&touch${IFS}pwned",
  "--output=pwned",
  "--help",
  "-x",
  "a'b\"c",
  "${{github.token}}",
];

describe("a hostile branch name", () => {
  test.each(NAMES)("is a name to git, and nothing to a shell: %j", (name) => {
    // git itself makes no such branch where it begins with a dash; whoever writes into .git does.
    git("update-ref", `refs/heads/${name}`, commit);
    const before = readdirSync(root).sort();
    const host = createGitHost(root, `refs/heads/${name}`);
    expect("reason" in host ? host.reason : host.readText("spec/matrix.yaml")).toEqual({
      kind: "text",
      text: "version: 1\n",
    });
    const short = createGitHost(root, name);
    if (!("reason" in short))
      expect(short.readText("spec/matrix.yaml")).toEqual({ kind: "text", text: "version: 1\n" });
    else expect(short.reason).toContain("git knows no commit");
    expect(readdirSync(root).sort()).toEqual(before);
  });
});
