import { afterAll, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { createRowLocator } from "../generator/locate-row.ts";
import { temporaryFolders, writeFiles } from "./temporary.ts";
import { minimalSpec, SPEC_PATH } from "./tester.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** The line of a text, from 1. */
function lineOf(text: string): number {
  return minimalSpec.slice(0, minimalSpec.indexOf(text)).split("\n").length;
}

describe("a row is located", () => {
  const root = folders.create({ [SPEC_PATH]: minimalSpec, "generated/guardrails/x.test.ts": "" });
  const locate = createRowLocator(join(root, "generated/guardrails"));

  test("from any folder of the project", async () => {
    expect(await locate("acme.example", "Any")).toBe(`${SPEC_PATH}:${lineOf("servingDomain: acme.example")}:5`);
    expect(await locate("*.example", "Any")).toBe(`${SPEC_PATH}:${lineOf('servingDomain: "*.example"')}:5`);
    expect(await createRowLocator(root)("acme.example", "Any")).toStartWith(SPEC_PATH);
  });

  test("only if the spec has it", async () => {
    expect(await locate("acme.example", "Linux")).toBeUndefined();
    expect(await locate("other.example", "Any")).toBeUndefined();
  });
});

describe("no row is located", () => {
  test("where there is no spec", async () => {
    expect(await createRowLocator(folders.create())("acme.example", "Any")).toBeUndefined();
  });

  test.each(["a: [", "version: 1\n"])("in a spec with mistakes: %j", async (spec) => {
    const root = folders.create({ [SPEC_PATH]: spec });
    expect(await createRowLocator(root)("acme.example", "Any")).toBeUndefined();
  });
});

test("the spec is read once, when the first row is asked for", async () => {
  const root = folders.create();
  const locate = createRowLocator(root);
  writeFiles(root, { [SPEC_PATH]: minimalSpec });
  const [one, two] = await Promise.all([locate("acme.example", "Any"), locate("acme.example", "Any")]);
  writeFiles(root, { [SPEC_PATH]: "" });
  expect([one, two, await locate("acme.example", "Any")]).toEqual(
    Array(3).fill(`${SPEC_PATH}:${lineOf("acme.example,")}:5`),
  );
});
