import { afterAll, expect, test } from "bun:test";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createProject, emitterFile, TIDY_SPEC } from "../../extend/project.ts";
import { temporaryFolders } from "../../temporary.ts";
import { minimalSpec } from "../../tester.ts";
import { scopec } from "../scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const initIn = (root: string) => execFileSync("git", ["-C", root, "init", "--quiet", "--initial-branch=main"]);

test("a merge keeps what emitters of others wrote", async () => {
  const root = createProject(folders, {
    "scopec.config.yaml": "specs: [spec/matrix.yaml]\nemitters: [./one.js]\n",
    "one.js": emitterFile("generated/one.txt", "one\n"),
    ".gitignore": "node_modules\n",
  });
  initIn(root);
  const git = (...words: readonly string[]) => execFileSync("git", ["-C", root, ...words]).toString();
  expect((await scopec(root, ["gen"])).err).toBe("");
  git("add", "--all");
  writeFileSync(join(root, "spec/matrix.yaml"), TIDY_SPEC.replaceAll("acme.example", "acme2.example"));
  expect(await scopec(root, ["merge", "--regenerate", "--root", "."])).toEqual({ status: 0, out: "", err: "" });
  expect(readFileSync(join(root, "generated/one.txt"), "utf8")).toBe("one\n");
  expect(git("show", ":generated/one.txt")).toBe("one\n");
  expect((await scopec(root, ["gen", "--check"])).status).toBe(0);
});

test("where a config lists projects, the hooks have a line for each of them", async () => {
  const root = folders.create({
    "scopec.config.yaml": "specs: [apps/a/spec/matrix.yaml, apps/b/spec/matrix.yaml]\n",
    "apps/a/spec/matrix.yaml": minimalSpec,
    "apps/b/spec/matrix.yaml": minimalSpec,
  });
  initIn(root);
  expect((await scopec(root, ["merge", "--install"])).status).toBe(0);
  const hook = join(root, ".git/hooks/pre-merge-commit");
  expect(readFileSync(hook, "utf8").match(/--root \S+/g)).toEqual(["--root apps/a", "--root apps/b"]);
  expect((await scopec(root, ["merge", "--regenerate"])).status).toBe(0);
  for (const app of ["a", "b"]) expect(existsSync(join(root, "apps", app, "generated/scopes.ts"))).toBe(true);
  expect((await scopec(root, ["merge", "--uninstall"])).status).toBe(0);
  expect(existsSync(hook)).toBe(false);
});
