import { afterAll, describe, expect, test } from "bun:test";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isUnmerged } from "../../../generator/plan/unmerged.ts";
import { temporaryFolders } from "../../temporary.ts";
import { minimalSpec, specWith } from "../../tester.ts";
import { scopec, treeOf } from "../scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const MANIFEST = "generated/.scopec.json";
const FLAG =
  "flags:\n  DEBUG: { description: Output, type: Utility, category: X, domain: all, scope: all, tier: basic, since: '1', status: stable }";
const VARIANT =
  "variants:\n  prod: { title: All, domain: all, features: [DEBUG], scope: all, tier: basic, useCase: X, status: approved }";
const BUILD = "build: { entries: [src/main.ts] }";
const MAIN = { "spec/parts/limits.yaml": "limits: { maxKeyLength: 9 }\n", "src/main.ts": "" };
const spec = (description: string) =>
  specWith({
    include: "include: parts/*.yaml",
    flags: FLAG.replace("Output", description),
    variants: VARIANT,
    build: BUILD,
  }).replace("The customer", description);

/** What two sides of a merge generated, by path. */
async function generated(text: string) {
  const root = folders.create({ ...MAIN, "spec/matrix.yaml": text });
  expect(await scopec(root, ["gen"])).toEqual({ status: 0, out: "", err: "" });
  return { root, tree: treeOf(root) };
}

/** A text as git leaves it where it cannot merge. */
const clash = (ours = "", theirs = "") => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> other\n`;

const ours = await generated(spec("Ours"));
const theirs = await generated(
  spec("Theirs").replace("macOS: {", "Windows: { processPlatforms: [win32] }\n  macOS: {"),
);
const paths = Object.keys(ours.tree).filter((path) => !(path in MAIN) && path !== "spec/matrix.yaml");

describe("every generated file may be in conflict", () => {
  test("all kinds of them are tried", () => {
    for (const path of [
      ".github/workflows/scopec.yml",
      "generated/.scopec.json",
      "generated/bun-bundle.d.ts",
      "generated/docs/SCOPING_MATRIX_AUTO.md",
      "generated/guardrails/guardrails.test.ts",
      "generated/scopes.ts",
      "generated/validators/spec.js",
      "spec/matrix-part.schema.json",
      "spec/matrix.schema.json",
    ])
      expect(paths).toContain(path);
  });

  test.each(paths)("%s: gen writes it anew, without --force, and --check says what to do", async (path) => {
    const { root, tree } = await generated(spec("Ours"));
    writeFileSync(join(root, path), clash(ours.tree[path], theirs.tree[path]));
    const checked = await scopec(root, ["gen", "--check"]);
    if (path !== MANIFEST) {
      expect(checked.status).toBe(1);
      expect(checked.out).toContain(`\`${path}\` holds the markers of a merge conflict  drift-unmerged`);
      expect(checked.out).toContain("Run `scopec gen`, which writes it anew");
      expect(checked.out).not.toContain("--force");
    }
    expect(await scopec(root, ["lint"])).toMatchObject({ status: 0 });
    expect(await scopec(root, ["gen"])).toEqual({ status: 0, out: "", err: "" });
    expect(treeOf(root)).toEqual(tree);
  });

  test("all of them at once, the manifest too", async () => {
    const { root, tree } = await generated(spec("Ours"));
    for (const path of paths) writeFileSync(join(root, path), clash(ours.tree[path], theirs.tree[path]));
    expect((await scopec(root, ["gen", "--check"])).status).toBe(1);
    expect(await scopec(root, ["gen"])).toEqual({ status: 0, out: "", err: "" });
    expect(treeOf(root)).toEqual(tree);
  });

  test("one that is no longer generated goes", async () => {
    const { root } = await generated(spec("Ours"));
    const path = "spec/matrix-part.schema.json";
    writeFileSync(join(root, path), clash(ours.tree[path], theirs.tree[path]));
    writeFileSync(join(root, "spec/matrix.yaml"), spec("Ours").replace("include: parts/*.yaml", ""));
    expect(await scopec(root, ["gen"])).toEqual({ status: 0, out: "", err: "" });
    expect(Object.keys(treeOf(root))).not.toContain(path);
  });
});

describe("what is no conflict of generated text stays", () => {
  test("a file that someone changed", async () => {
    const { root, tree } = await generated(spec("Ours"));
    const path = "generated/docs/SCOPING_MATRIX_AUTO.md";
    writeFileSync(join(root, path), `${tree[path]}\n=======\n`);
    expect((await scopec(root, ["gen"])).status).toBe(1);
    expect(readFileSync(join(root, path), "utf8")).toEndWith("\n=======\n");
  });

  test("a file that scopec did not write", async () => {
    const root = folders.create({ "spec/matrix.yaml": minimalSpec, "generated/scopes.ts": clash("a\n", "b\n") });
    const { status, out } = await scopec(root, ["gen"]);
    expect([status, out.includes("was not written by scopec")]).toEqual([1, true]);
  });

  test.each([
    ["<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n", true],
    ["x\n<<<<<<<\r\n=======\r\n>>>>>>>\r\n", true],
    ["<<<<<<<<<< a\n|||||||||| b\n==========\n>>>>>>>>>> b\n", true],
    ["<<<<<<< a\n=======\n", false],
    [">>>>>>> b\n=======\n<<<<<<< a\n", false],
    ["<<<<<<< a\n========\n>>>>>>> b\n", false],
    [" <<<<<<< a\n =======\n >>>>>>> b\n", false],
    ["<<<<<<<a\n=======\n>>>>>>>b\n", false],
    ["Title\n=======\n", false],
  ])("%p", (text, expected) => {
    expect(isUnmerged(text)).toBe(expected);
  });
});
