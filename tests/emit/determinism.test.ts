import { afterAll, describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { compile } from "../../generator/compile.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { scopec, treeOf } from "../cli/scopec.ts";
import { countMoved, randomFrom, shuffled } from "../shuffled.ts";
import { ROOT } from "../temp-project.ts";
import { temporaryFolders } from "../temporary.ts";
import { loadText } from "../tester.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** The project's own matrix, and the one that holds everything that some emitter treats in a way of its own. */
const SPECS = ["spec/matrix.yaml", "tests/emit/reference.yaml"];

/** The ways to write a value as a spec. */
const FORMS: readonly (readonly [form: string, path: string, write: (value: unknown) => string])[] = [
  ["YAML in blocks", "spec/matrix.yaml", (value) => stringify(value)],
  ["YAML in brackets", "spec/matrix.yaml", (value) => JSON.stringify(value)],
  ["YAML with CRLF", "spec/matrix.yaml", (value) => stringify(value).replaceAll("\n", "\r\n")],
  ["TypeScript", "spec/matrix.ts", (value) => `export default ${JSON.stringify(value, null, 2)};\n`],
];

async function valueIn(spec: string): Promise<unknown> {
  const [document] = await loadText(readFileSync(join(ROOT, spec), "utf8"));
  return document?.value;
}

/** All that a spec is compiled into: each file with its text, who makes it and from what. */
async function filesFrom(path: string, text: string) {
  const [compilation, diagnostics] = await compile(createMemoryHost({ files: { [path]: text } }), path);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return compilation?.artifacts;
}

describe.each(SPECS)("%s, in whatever order it is written", (spec) => {
  test.each(FORMS)("as %s gives every file, byte for byte", async (_form, path, write) => {
    const value = await valueIn(spec);
    const expected = await filesFrom("spec/matrix.yaml", readFileSync(join(ROOT, spec), "utf8"));
    expect(expected?.length).toBeGreaterThan(10);
    let moved = 0;
    for (let seed = 1; seed <= 8; seed += 1) {
      const other = shuffled(value, randomFrom(seed));
      moved += countMoved(value, other);
      expect(await filesFrom(path, write(other))).toEqual(expected);
    }
    // Maps and lists at every level: sections, scopes, flags and what is in them.
    expect(moved).toBeGreaterThan(8 * 25);
  });
});

test("what gen writes, its manifest too, is the same for a spec in another order and another language", async () => {
  const value = shuffled(await valueIn("spec/matrix.yaml"), randomFrom(99));
  const trees = [];
  for (const [, path, write] of [
    ["", "spec/matrix.yaml", () => readFileSync(join(ROOT, SPECS[0] ?? ""), "utf8")] as const,
    ...FORMS,
  ]) {
    const root = folders.create({ [path]: write(value) });
    expect(await scopec(root, ["gen"])).toEqual({ status: 0, out: "", err: "" });
    const { [path]: own, ...tree } = treeOf(root);
    expect(own).toBeString();
    trees.push(tree);
  }
  const [first = {}, ...others] = trees;
  expect(Object.keys(first)).toContain("generated/.scopec.json");
  for (const tree of others) expect(tree).toEqual(first);
});
