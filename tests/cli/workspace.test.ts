import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";
import { scopec, treeOf } from "./scopec.ts";

setDefaultTimeout(300_000);

const folders = temporaryFolders();
afterAll(folders.remove);

const CONFIG = "scopec.config.yaml";
const FILES = {
  [CONFIG]: `specs:\n  - web/${SPEC_PATH}\n  - { spec: api/matrix.yaml, root: api }\n`,
  [`web/${SPEC_PATH}`]: minimalSpec,
  "web/src/deep/x.ts": "",
  "api/matrix.yaml": minimalSpec.replaceAll("acme", "beta"),
  [`other/${SPEC_PATH}`]: minimalSpec,
};
const create = (files: Readonly<Record<string, string>> = {}) => folders.create({ ...FILES, ...files });
const wrong = minimalSpec.replace("[linux]", "[linux, linux]");

/** The lines of findings, without what is shown of the files. */
const heads = (out: string) => out.split("\n").filter((line) => /^\S+:\d+:\d+ /.test(line));

describe("with a config, from any folder below it,", () => {
  test.each([".", "web", "web/src/deep", "api"])("gen writes all specs: %s", async (from) => {
    const root = create();
    expect(await scopec(join(root, from), ["gen"])).toEqual({ status: 0, out: "", err: "" });
    for (const folder of ["web", "api"]) expect(existsSync(join(root, folder, "generated/.scopec.json"))).toBe(true);
    expect(existsSync(join(root, "generated"))).toBe(false);
    expect(readFileSync(join(root, "api/generated/scopes.ts"), "utf8")).toContain("beta.example");
    expect(await scopec(join(root, from), ["gen", "--check"])).toEqual({ status: 0, out: "", err: "" });
  });

  test("gen --check finds drift in all of them, and names files from the config on", async () => {
    const root = create();
    await scopec(root, ["gen"]);
    for (const folder of ["web", "api"]) writeFiles(root, { [`${folder}/generated/flags.ts`]: "mine\n" });
    const { status, out } = await scopec(join(root, "web/src"), ["gen", "--check"]);
    expect(status).toBe(1);
    expect(heads(out).map((line) => line.split(" ")[0])).toEqual([
      "api/generated/flags.ts:1:1",
      "web/generated/flags.ts:1:1",
    ]);
    expect(out).toContain("\n  --- web/generated/flags.ts\n  +++ web/generated/flags.ts\n");
    const json = JSON.parse((await scopec(root, ["gen", "--check", "--format", "json"])).out);
    expect(json.files.filter((file: { drift?: string }) => file.drift !== undefined)).toEqual([
      { path: "web/generated/flags.ts", emitter: "flags", action: "conflict", drift: "edited" },
      { path: "api/generated/flags.ts", emitter: "flags", action: "conflict", drift: "edited" },
    ]);
  });

  test("messages name files from the config on, as the places beside them do", async () => {
    const root = create({
      "api/matrix.yaml": minimalSpec.replace("rows:", "include: [parts/*.yaml]\nrows:"),
      "api/parts/x.yaml": "version: 1\n",
      [`web/${SPEC_PATH}`]: minimalSpec,
    });
    const { out } = await scopec(root, ["gen"]);
    expect(out).toContain("Take it out here; `api/matrix.yaml` is where `version` stands.\n");
    writeFiles(root, { "api/parts/x.yaml": "{}\n" });
    await scopec(root, ["gen"]);
    writeFiles(root, { "api/generated/flags.ts": "mine\n" });
    rmSync(join(root, `web/${SPEC_PATH}`));
    const check = (await scopec(root, ["gen", "--check"])).out;
    expect(heads(check)).toEqual([
      "api/generated/flags.ts:1:1  error  `api/generated/flags.ts` was changed by hand  drift-edited",
      `web/${SPEC_PATH}:1:1  error  there is no spec: \`web/${SPEC_PATH}\` does not exist  no-missing-spec`,
    ]);
    expect(check).toContain("with `--spec <file>` or, where a config lists it, in the config.\n");
    // Where the finding stands in the spec, the message alone names the file: from the top of the repository.
    execFileSync("git", ["init", "-q", root]);
    const deeper = create({ [`mono/${CONFIG}`]: FILES[CONFIG], [`mono/web/${SPEC_PATH}`]: minimalSpec });
    writeFiles(deeper, { "mono/api/matrix.yaml": minimalSpec });
    execFileSync("git", ["init", "-q", deeper]);
    await scopec(join(deeper, "mono"), ["gen"]);
    writeFiles(deeper, { "mono/api/generated/flags.ts": "mine\n" });
    const github = (await scopec(join(deeper, "mono"), ["gen", "--check", "--format", "github"])).out;
    expect(github).toMatch(/^::error file=mono\/api\/matrix.yaml,.*::`mono\/api\/generated\/flags.ts` was changed/m);
    expect(heads((await scopec(root, ["gen", "--force", "--root", "api"])).out).join()).not.toContain("error");
    writeFiles(root, { "api/matrix.ts": 'import { rows } from "./none.ts";\nexport default { version: 1, rows };\n' });
    writeFiles(root, { [CONFIG]: "specs: [{ spec: api/matrix.ts, root: api }]\n" });
    expect(heads((await scopec(root, ["lint"])).out)).toEqual([
      "api/matrix.ts:1:22  error  the imported file `api/none.ts` does not exist  no-missing-spec",
    ]);
  });

  test("gen writes none where one has errors, and tells those of all", async () => {
    const root = create({ [`web/${SPEC_PATH}`]: wrong, "api/matrix.yaml": wrong });
    const { status, out } = await scopec(root, ["gen"]);
    expect([status, heads(out).map((line) => line.split(":")[0])]).toEqual([
      1,
      ["api/matrix.yaml", `web/${SPEC_PATH}`],
    ]);
    const half = create({ "api/matrix.yaml": wrong });
    expect((await scopec(half, ["gen"])).status).toBe(1);
    expect(existsSync(join(half, "web/generated"))).toBe(false);
  });

  test("lint finds and mends in all of them", async () => {
    const root = create({ [`web/${SPEC_PATH}`]: wrong, "api/matrix.yaml": wrong });
    const { status, out } = await scopec(join(root, "web"), ["lint"]);
    expect([status, heads(out).length]).toEqual([1, 2]);
    expect((await scopec(root, ["lint", "--fix"])).status).toBe(0);
    for (const path of [`web/${SPEC_PATH}`, "api/matrix.yaml"]) {
      expect(readFileSync(join(root, path), "utf8")).toBe(minimalSpec);
    }
  });

  test("fmt formats all of them, and passes over TypeScript", async () => {
    const root = create({ [`ts/spec/matrix.ts`]: "export default 1;\n" });
    writeFiles(root, { [CONFIG]: `${FILES[CONFIG]}  - ts/spec/matrix.ts\n` });
    expect((await scopec(root, ["fmt"])).status).toBe(0);
    const tree = treeOf(root);
    for (const path of [`web/${SPEC_PATH}`, "api/matrix.yaml"])
      writeFiles(root, { [path]: `${tree[path]?.replace("version: 1\n", "")}version: 1\n` });
    const { status, out } = await scopec(root, ["fmt", "--check"]);
    expect([status, heads(out).length]).toEqual([1, 2]);
    expect(out).toContain(`\n  --- web/${SPEC_PATH}\n`);
    // The place and the message name the same path.
    for (const head of heads(out)) expect(head.split(head.split(":")[0] ?? "")).toHaveLength(3);
    expect((await scopec(join(root, "api"), ["fmt"])).status).toBe(0);
    expect(treeOf(root)).toEqual(tree);
  });

  test("explain asks all of them, and only those that know a flag or file", async () => {
    const root = create();
    const { out } = await scopec(root, ["explain", "beta.example"]);
    expect(out).toStartWith(`web/${SPEC_PATH}\nbeta.example is guest: `);
    expect(out).toContain("\napi/matrix.yaml\nbeta.example is ACME: ");
    expect(out).toContain("api/matrix.yaml:16:22");
    const file = await scopec(root, ["explain", "web/generated/scopes.ts"]);
    expect(file.out).toContain(`web/${SPEC_PATH}:`);
    expect(file.out).not.toContain("api/");
  });

  test("diff compares all of them in one report", async () => {
    const root = create();
    const git = (...words: readonly string[]) =>
      execFileSync("git", ["-C", root, "-c", "user.name=A", "-c", "user.email=a@example.com", ...words], {
        stdio: "ignore",
      });
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "base");
    writeFiles(root, {
      [`web/${SPEC_PATH}`]: minimalSpec.replace("storagePath: acme/", "storagePath: moved/"),
      "api/matrix.yaml": FILES["api/matrix.yaml"].replace("tier: premium", "tier: standard"),
      [`new/${SPEC_PATH}`]: minimalSpec,
      [CONFIG]: `${FILES[CONFIG]}  - new/${SPEC_PATH}\n`,
    });
    const { status, out } = await scopec(join(root, "api"), ["diff"]);
    expect(status).toBe(1);
    expect(out).toContain(`web/${SPEC_PATH}:`);
    expect(out).toContain("1 breaking");
    expect(out).toContain(`\`new/${SPEC_PATH}\` is not compared: HEAD has no spec where the project has its own`);
    const json = JSON.parse((await scopec(root, ["diff", "--format", "json"])).out);
    const [first] = json.changes;
    expect([first.spec, first.kind, first.head[0].path]).toEqual([
      `web/${SPEC_PATH}`,
      "storagePath-changed",
      `web/${SPEC_PATH}`,
    ]);
    const file = await scopec(root, ["diff", "--base", `web/${SPEC_PATH}`]);
    expect([file.status, file.err]).toEqual([2, expect.stringContaining("name it with --spec")]);
    expect((await scopec(root, ["diff", "--base", `web/${SPEC_PATH}`, "--spec", `web/${SPEC_PATH}`])).status).toBe(0);
  });
});

describe("a config leaves alone", () => {
  test("a spec nearer by that it does not list", async () => {
    const root = create();
    await scopec(join(root, "other"), ["gen"]);
    expect(existsSync(join(root, "other/generated"))).toBe(true);
    expect(existsSync(join(root, "web/generated"))).toBe(false);
  });

  test("all but the spec or root that is given", async () => {
    for (const args of [
      ["--spec", "api/matrix.yaml"],
      ["--root", "web"],
      ["--root", "other"],
    ]) {
      const root = create();
      expect((await scopec(root, ["gen", ...args])).status).toBe(0);
      const [folder = ""] = (args[1] ?? "").split("/");
      const written = ["web", "api", "other"].filter((each) => existsSync(join(root, each, "generated")));
      expect(written).toEqual([folder]);
    }
  });

  test("what lies in another repository", async () => {
    const root = create({ "web/.git/HEAD": "" });
    await scopec(join(root, "web"), ["gen"]);
    expect(existsSync(join(root, "web/generated"))).toBe(true);
    expect(existsSync(join(root, "api/generated"))).toBe(false);
  });
});

test("a config with mistakes stops every command", async () => {
  const root = create({ [CONFIG]: "spec: web\n" });
  for (const args of [["gen"], ["gen", "--check"], ["lint"], ["fmt"], ["diff"], ["explain", "acme.example"]]) {
    const { status, out } = await scopec(root, args);
    expect([args[0], status]).toEqual([args[0], 1]);
    expect(out).toContain("no-unknown-key");
  }
  expect(Object.keys(treeOf(root)).filter((path) => path.includes("generated"))).toEqual([]);
});
