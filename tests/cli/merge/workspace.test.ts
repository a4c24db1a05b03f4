import { afterAll, describe, expect, test } from "bun:test";
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

describe("merge --install works on the project of the spec that it is given, from any folder:", () => {
  const create = (config: string | undefined) => {
    const base = folders.create({
      "clone/api/config/matrix.yaml": minimalSpec,
      "clone/web/spec/matrix.yaml": minimalSpec,
      "clone/node_modules/.bin/scopec": "",
      "elsewhere/x": "",
      ...(config !== undefined && { "clone/scopec.config.yaml": config }),
    });
    initIn(join(base, "clone"));
    const hook = join(base, "clone/.git/hooks/pre-merge-commit");
    const run = async (from: string, args: readonly string[]) => {
      const { status, err } = await scopec(join(base, from), ["merge", "--install", ...args]);
      const parts = existsSync(hook) ? readFileSync(hook, "utf8").match(/--regenerate .*?(?= \|\|)/g) : null;
      return { status, err: err.replaceAll(base, ""), parts: parts?.map((part) => part.replace("--regenerate ", "")) };
    };
    return { base, hook, run };
  };
  const LISTED = "specs:\n  - web/spec/matrix.yaml\n  - { spec: api/config/matrix.yaml, root: api }\n";

  test.each([
    ["clone", "api/config/matrix.yaml", ["--root api"]],
    ["clone/web", "../api/config/matrix.yaml", ["--root api"]],
    ["elsewhere", "../clone/api/config/matrix.yaml", ["--root api"]],
    ["elsewhere", "../clone/web/spec/matrix.yaml", ["--root web"]],
  ])("one of a config, from %s: %s", async (from, spec, parts) => {
    expect(await create(LISTED).run(from, ["--spec", spec])).toEqual({ status: 0, err: "", parts });
  });

  test("one of a folder of its own", async () => {
    const { run } = create(undefined);
    const parts = ["--root web"];
    for (const [from, spec] of [
      ["clone", "web/spec/matrix.yaml"],
      ["elsewhere", "../clone/web/spec/matrix.yaml"],
    ] as const)
      expect(await run(from, ["--spec", spec])).toEqual({ status: 0, err: "", parts });
  });

  test("where no root tells which spec it is, the hooks say it, and write what it gives", async () => {
    const { base, hook, run } = create(undefined);
    const parts = ["--spec api/config/matrix.yaml --root api"];
    expect(await run("clone/api", ["--spec", "config/matrix.yaml"])).toEqual({ status: 0, err: "", parts });
    const words =
      readFileSync(hook, "utf8")
        .match(/merge (--regenerate .*?) \|\|/)?.[1]
        ?.split(" ") ?? [];
    expect(await scopec(join(base, "clone"), ["merge", ...words])).toEqual({ status: 0, out: "", err: "" });
    expect(existsSync(join(base, "clone/api/generated/scopes.ts"))).toBe(true);
  });

  test("one outside of the folder has no project that could be told", async () => {
    const { run } = create(undefined);
    expect(await run("elsewhere", ["--spec", "../clone/api/config/matrix.yaml"])).toEqual({
      status: 2,
      err: "scopec: /clone/api/config/matrix.yaml lies outside of /elsewhere: name the folder of its project with --root\n",
      parts: undefined,
    });
  });

  test("with a config that has errors there is none, but --uninstall undoes it all the same", async () => {
    const { base, hook, run } = create(LISTED);
    expect((await run("clone", [])).parts).toEqual(["--root api", "--root web"]);
    writeFileSync(join(base, "clone/scopec.config.yaml"), "spec: web\n");
    const { status, err } = await run("clone/web", []);
    expect([status, err]).toEqual([2, "scopec: the config in /clone has errors, which `scopec lint` shows\n"]);
    expect((await scopec(join(base, "clone/web"), ["merge", "--uninstall"])).status).toBe(0);
    expect(existsSync(hook)).toBe(false);
  });
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
