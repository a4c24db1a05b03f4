import { afterAll, describe, expect, test } from "bun:test";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders } from "../../temporary.ts";
import { minimalSpec } from "../../tester.ts";
import { scopec, treeOf } from "../scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const ATTRIBUTES = "/generated/** linguist-generated merge=scopec\n/spec/**/*.yaml merge=scopec\n";

/** A repository with a project in a folder of it; the top without one. */
function clone(at = "", files: Readonly<Record<string, string>> = {}) {
  const inside = Object.entries({ "spec/matrix.yaml": minimalSpec, ".gitattributes": ATTRIBUTES, ...files });
  const root = folders.create(Object.fromEntries(inside.map(([path, text]) => [join(at, path), text])));
  const git = (...words: readonly string[]) =>
    execFileSync("git", ["-C", root, ...words], { stdio: "pipe" }).toString();
  git("init", "--quiet", "--initial-branch=main");
  const setting = (name: string) => git("config", "--get", "--default=", name).trim();
  const hook = (name: string) => join(root, ".git/hooks", name);
  return { root, project: join(root, at), git, setting, hook };
}

const HOOKS = ["pre-merge-commit", "post-merge"];

describe("merge --install", () => {
  test("tells git, once; --uninstall takes all of it back", async () => {
    const { root, git, setting, hook } = clone();
    const before = git("config", "--local", "--list");
    expect(await scopec(root, ["merge", "--install"])).toEqual({
      status: 0,
      out: "git merges with scopec in this clone\nthe commit of a merge has the generated files that its spec gives\n",
      err: "",
    });
    expect(setting("merge.scopec.driver")).toContain(
      "node_modules/.bin/scopec merge %O %A %B -L %L -P %P; else git merge-file",
    );
    for (const name of HOOKS) expect(statSync(hook(name)).mode & 0o111).not.toBe(0);
    const installed = treeOf(root);
    expect((await scopec(root, ["merge", "--install"])).out).toStartWith(
      "git merges with scopec in this clone already\n",
    );
    expect(treeOf(root)).toEqual(installed);

    expect((await scopec(root, ["merge", "--uninstall"])).out).toBe("git merges without scopec in this clone\n");
    expect(git("config", "--local", "--list")).toBe(before);
    for (const name of HOOKS) expect(existsSync(hook(name))).toBe(false);
    expect((await scopec(root, ["merge", "--uninstall"])).status).toBe(0);
  });

  test("finds scopec above the project, and says which project it is", async () => {
    const { root, project, setting, hook } = clone("my apps/it's");
    execFileSync("mkdir", ["-p", join(root, "node_modules/.bin")]);
    writeFileSync(join(root, "node_modules/.bin/scopec"), "");
    expect((await scopec(project, ["merge", "--install"])).status).toBe(0);
    expect(setting("merge.scopec.driver")).toStartWith("if test -e node_modules/.bin/scopec; then");
    expect(readFileSync(hook("post-merge"), "utf8")).toContain(
      "node_modules/.bin/scopec merge --complete --root './my apps/it'\\''s'",
    );
  });

  test("keeps what the hooks do for other projects of the clone, once each, and stops at the first that fails", async () => {
    const { root, hook } = clone("services/a");
    cpSync(join(root, "services/a"), join(root, "services/it's b"), { recursive: true });
    const ran: string[] = [];
    for (const folder of ["services/a", "services/it's b", "services/a"]) {
      const bin = join(root, folder, "node_modules/.bin");
      mkdirSync(bin, { recursive: true });
      writeFileSync(join(bin, "scopec"), 'echo "$0 $*" >> ran\nexit 3\n', { mode: 0o755 });
      expect((await scopec(join(root, folder), ["merge", "--install"])).status).toBe(0);
    }
    for (const name of HOOKS) {
      const text = readFileSync(hook(name), "utf8");
      expect(text.match(/--root \S.*?(?= \|\|)/g)).toEqual(["--root './services/it'\\''s b'", "--root services/a"]);
      expect(spawnSync(hook(name), { cwd: root, stdio: "pipe" }).status).toBe(3);
      ran.push(...readFileSync(join(root, "ran"), "utf8").split("\n").filter(Boolean));
    }
    expect(ran.every((line) => line.endsWith("--root ./services/it's b"))).toBe(true);
    rmSync(join(root, "services/it's b"), { recursive: true });
    expect(spawnSync(hook("post-merge"), { cwd: root, stdio: "pipe" }).status).toBe(3);
    expect(readFileSync(join(root, "ran"), "utf8")).toEndWith("merge --complete --root services/a\n");
  });

  test("leaves hooks alone that are not its own, and says what to add to them", async () => {
    const { root, hook, setting } = clone();
    writeFileSync(hook("post-merge"), "#!/bin/sh\nmake\n");
    const { status, out } = await scopec(root, ["merge", "--install"]);
    expect(status).toBe(0);
    expect(out).toContain("add to your own hooks:\n  post-merge: node_modules/.bin/scopec merge --complete --root .\n");
    expect(setting("merge.scopec.driver")).not.toBe("");
    await scopec(root, ["merge", "--uninstall"]);
    expect(readFileSync(hook("post-merge"), "utf8")).toBe("#!/bin/sh\nmake\n");
  });

  test("writes no hook into a folder that is committed", async () => {
    const { root, git } = clone();
    git("config", "core.hooksPath", ".husky");
    const { out } = await scopec(root, ["merge", "--install"]);
    expect(out).toContain("  pre-merge-commit: node_modules/.bin/scopec merge --regenerate --root .\n");
    expect(existsSync(join(root, ".husky"))).toBe(false);
  });

  test("without packages, git merges as it always does", async () => {
    const { root, git, setting } = clone();
    expect((await scopec(root, ["merge", "--install"])).status).toBe(0);
    for (const [name, text] of [
      ["O", "a\nb\nc\n"],
      ["A", "a1\nb\nc\n"],
      ["B", "a2\nb\nc\n"],
    ] as const)
      writeFileSync(join(root, name), text);
    const driver = setting("merge.scopec.driver").replace("%O", "O").replace("%O", "O");
    const command = driver
      .replaceAll("%A", "A")
      .replaceAll("%B", "B")
      .replaceAll("%L", "7")
      .replaceAll("%P", "spec/matrix.yaml");
    expect(() => execFileSync("sh", ["-c", command], { cwd: root, stdio: "pipe" })).toThrow();
    expect(readFileSync(join(root, "A"), "utf8")).toBe("<<<<<<< ours\na1\n=======\na2\n>>>>>>> theirs\nb\nc\n");
    expect(git("status", "--porcelain")).toContain("?? A");
  });
});

describe("init", () => {
  test("does it in a repository, as its .gitattributes asks for it", async () => {
    const root = folders.create();
    execFileSync("git", ["-C", root, "init", "--quiet"]);
    const { status, out } = await scopec(root, ["init"]);
    expect([status, out.includes("merge --install")]).toEqual([0, false]);
    const config = readFileSync(join(root, ".git/config"), "utf8");
    expect(config).toContain('[merge "scopec"]');
    const attribute = (name: string, path: string) =>
      execFileSync("git", ["-C", root, "check-attr", name, path]).toString().trim().split(": ").at(-1);
    for (const path of ["spec/matrix.yaml", "spec/rows/a.yaml", "generated/scopes.ts", ".github/workflows/scopec.yml"])
      expect(attribute("merge", path)).toBe("scopec");
    expect(attribute("linguist-generated", "spec/matrix.schema.json")).toBe("set");
    expect(attribute("linguist-generated", "spec/matrix.yaml")).toBe("unspecified");
    expect(attribute("merge", "spec/matrix.ts")).toBe("unspecified");
  });

  test("does not do it in a dry run, nor where .gitattributes does not ask for it", async () => {
    for (const [files, args] of [
      [{}, ["--dry-run"]],
      [{ ".gitattributes": "/generated/** x\n" }, []],
    ] as const) {
      const root = folders.create(files);
      execFileSync("git", ["-C", root, "init", "--quiet"]);
      const { out } = await scopec(root, ["init", ...args]);
      expect(readFileSync(join(root, ".git/config"), "utf8")).not.toContain("scopec");
      if (args.length === 0) expect(out).toContain("Note: `.gitattributes` does not have the spec merged by rows");
    }
  });
});

describe("gen tells a person, and nobody else,", () => {
  const HINT = "`scopec merge --install` lets git merge the spec by rows in this clone, as .gitattributes says.\n";

  test("that git does not know yet what .gitattributes asks for", async () => {
    const { root } = clone();
    expect((await scopec(root, ["gen"])).err).toBe("");
    expect((await scopec(root, ["gen"], { isTerminal: true })).err).toEndWith(HINT);
    expect((await scopec(root, ["gen", "--check"], { isTerminal: true })).err).not.toContain(HINT);
    await scopec(root, ["merge", "--install"]);
    expect((await scopec(root, ["gen"], { isTerminal: true })).err).not.toContain(HINT);
  });

  test("but not where nobody asks for it, or there is no git", async () => {
    const { root } = clone("", { ".gitattributes": "" });
    const outside = folders.create({ "spec/matrix.yaml": minimalSpec, ".gitattributes": ATTRIBUTES });
    for (const folder of [root, outside])
      expect((await scopec(folder, ["gen"], { isTerminal: true })).err).not.toContain("merge");
  });
});
