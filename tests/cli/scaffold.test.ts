import { afterAll, describe, expect, test } from "bun:test";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTempProject } from "../temp-project.ts";
import { temporaryFolders } from "../temporary.ts";
import { SPEC_PATH, specWith } from "../tester.ts";
import { scopec, treeOf } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const SPEC = specWith({
  components: `components:
  till-2:
    title: Till
    purpose: Takes "money" and */ gives change
    category: Money
    tier: basic
    status: draft
    module: src/money/till.ts
    interface: ["take(cents: number): readonly number[]", "whatever it takes"]
    guardrails:
      G1: { rule: No negative amount, severity: critical, test: { file: tests/till.test.ts, name: "takes > no negative amount" } }
      G2: { rule: No half cents, severity: low, test: { file: tests/till.test.ts, name: "it's \\"whole\\"" } }
      G3: { rule: Nobody waits, severity: high, test: { file: tests/speed/till.test.ts, name: is quick } }
      G4: { rule: No infinity, severity: high, test: { file: tests/till.test.ts, name: "takes > no negative amount" } }
    tests: [{ file: tests/till.test.ts, covers: Amounts }]
    acceptance: [Nobody pays twice]
  safe:
    { title: Safe, purpose: Keeps money, category: Money, tier: basic, status: draft, module: src/safe.ts, interface: ["shut(): void"],
      guardrails: { G1: { rule: It shuts, severity: high, test: { file: tests/safe.test.ts, name: shuts } } }, acceptance: [It is heavy] }`,
});
// Written out, it would be taken for a test of this file that is switched off.
const SKIP = "skip";
const FILES = ["src/money/till.ts", "tests/speed/till.test.ts", "tests/till.test.ts"];

const projectWith = (files: Readonly<Record<string, string>> = {}) => folders.create({ [SPEC_PATH]: SPEC, ...files });

describe("scaffold of a component", () => {
  test("writes its module and its tests, and no record of them", async () => {
    const root = projectWith();
    const { status, out } = await scopec(root, ["scaffold", "till-2"]);
    expect([status, out]).toEqual([
      0,
      `created  src/money/till.ts\ncreated  tests/till.test.ts\ncreated  tests/speed/till.test.ts\n\nEach test fails until it is written. \`npx scopec scaffold --check\` says which are missing.\n`,
    ]);
    expect(Object.keys(treeOf(root))).toEqual([SPEC_PATH, ...FILES].sort());
  });

  test("type-checks, and each of its tests fails and says which guardrail it is", async () => {
    const root = projectWith();
    await scopec(root, ["scaffold", "till-2"]);
    const project = createTempProject(FILES.map((path) => [path, readFileSync(join(root, path), "utf8")]));
    try {
      expect(project.typeErrors()).toEqual([]);
      const { exitCode, stderr } = project.bun("test");
      expect(exitCode).toBe(1);
      expect(stderr).toContain(" 0 pass\n 3 fail\n");
      for (const name of ["takes > no negative amount", 'it\'s "whole"', "is quick"]) {
        expect(stderr).toContain(`(fail) ${name}`);
      }
      expect(stderr).toContain("error: G1, G4 of till-2 is not proven yet");
    } finally {
      project.remove();
    }
  });

  test("has a signature as code, and what is none as words", async () => {
    const root = projectWith();
    await scopec(root, ["scaffold", "till-2"]);
    expect(readFileSync(join(root, "src/money/till.ts"), "utf8")).toBe(`/** Takes "money" and *\\/ gives change */
export interface Till2 {
  take(cents: number): readonly number[];
  /** whatever it takes */
}

/** Makes one. What it has to keep stands in its sheet, generated/docs/factory/till-2.md. */
export function createTill2(): Till2 {
  throw new Error("till-2 is not written yet");
}
`);
  });

  test("touches no file that is there, and writes the others", async () => {
    const root = projectWith({ "tests/till.test.ts": "// mine\n" });
    const { status, out } = await scopec(root, ["scaffold", "till-2"]);
    expect(status).toBe(0);
    expect(out).toContain("kept     tests/till.test.ts\n");
    expect(readFileSync(join(root, "tests/till.test.ts"), "utf8")).toBe("// mine\n");
  });

  test("says so where all is there, with status 1", async () => {
    const root = projectWith();
    await scopec(root, ["scaffold", "till-2"]);
    const before = treeOf(root);
    const { status, out } = await scopec(root, ["scaffold", "till-2"]);
    expect(status).toBe(1);
    expect(out).toEndWith("\nNothing to begin with: the files are there, and yours. None was touched.\n");
    expect(treeOf(root)).toEqual(before);
  });

  test("with --dry-run only says what it would do", async () => {
    const root = projectWith({ "tests/till.test.ts": "" });
    const { status, out } = await scopec(root, ["scaffold", "till-2", "--dry-run"]);
    expect([status, out]).toEqual([
      0,
      "create   src/money/till.ts\nkeep     tests/till.test.ts\ncreate   tests/speed/till.test.ts\n",
    ]);
    expect(Object.keys(treeOf(root))).toEqual([SPEC_PATH, "tests/till.test.ts"].sort());
  });

  test("writes through no link, and then nothing", async () => {
    const root = projectWith();
    symlinkSync(folders.create(), join(root, "src"));
    const { status, out } = await scopec(root, ["scaffold", "till-2"]);
    expect(status).toBe(1);
    expect(out).toContain("no-unsafe-path");
    expect(Object.keys(treeOf(root))).not.toContain("tests/till.test.ts");
  });

  test.each([
    [["scaffold"], "which component? It declares safe, till-2"],
    [["scaffold", "tilll"], "the spec declares no component tilll. It declares safe, till-2"],
  ])("%p asks for a name that there is", async (args, message) => {
    const { status, err } = await scopec(projectWith(), args);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  test("says so where the spec declares none, and reports a spec that is broken", async () => {
    const none = await scopec(folders.create({ [SPEC_PATH]: specWith({}) }), ["scaffold", "till"]);
    expect([none.status, none.err.includes("It declares none: add one under `components`")]).toEqual([2, true]);
    const broken = await scopec(folders.create({ [SPEC_PATH]: "version: 2\n" }), ["scaffold", "till"]);
    expect([broken.status, broken.out.includes("no-illegal-value")]).toEqual([1, true]);
  });
});

describe("scaffold --check", () => {
  const begun = async () => {
    const root = projectWith();
    await scopec(root, ["scaffold", "till-2"]);
    return root;
  };
  /** The findings of the check, each as `line code: message`. */
  const found = async (root: string, name = "till-2") => {
    const { status, out } = await scopec(root, ["scaffold", name, "--check", "--format", "github"]);
    expect(status).toBe(out === "" ? 0 : 1);
    return out.split("\n").filter((line) => line !== "");
  };

  test("finds nothing where each test is there", async () => {
    expect(await found(await begun())).toEqual([]);
  });

  test("looks at all components without a name", async () => {
    const { status, out } = await scopec(await begun(), ["scaffold", "--check"]);
    expect(status).toBe(1);
    expect(out).toContain("nothing proves G1 of `safe`: `tests/safe.test.ts` does not exist");
    expect(out).toContain("`safe` names `src/safe.ts`, which is no file of the project");
    expect(out).toContain("2 errors");
  });

  const changes: readonly (readonly [what: string, path: string, text: string, says: readonly string[]])[] = [
    [
      "a test is gone",
      "tests/speed/till.test.ts",
      "",
      ["G3 of `till-2`: `tests/speed/till.test.ts` has no test `is quick`"],
    ],
    [
      "a test has nearly its name",
      "tests/speed/till.test.ts",
      'test("is quickk", () => {});',
      ["G3 of `till-2`: `tests/speed/till.test.ts` has no test `is quick`; there is `is quickk`"],
    ],
    [
      "a test is skipped",
      "tests/speed/till.test.ts",
      `test.${SKIP}("is quick", () => {});`,
      ["G3 of `till-2`: `is quick` is skipped, or meant to fail"],
    ],
    [
      "two tests have the name",
      "tests/speed/till.test.ts",
      'describe("a", () => { test("is quick", () => {}); }); describe("b", () => { test("is quick", () => {}); });',
      ["G3 of `till-2`: `tests/speed/till.test.ts` has 2 tests `is quick`: put the groups of the one before it"],
    ],
    [
      "a test is only spoken of",
      "tests/speed/till.test.ts",
      '// test("is quick", () => {});',
      ["has no test `is quick`"],
    ],
    [
      "a group has another name",
      "tests/till.test.ts",
      'describe("gives", () => { test("no negative amount", () => {}); }); test("it\'s \\"whole\\"", () => {});',
      ["nothing proves G1 of `till-2`", "nothing proves G4 of `till-2`"],
    ],
    ["a file is no text", "tests/speed/till.test.ts", "\ud800", ["has no test `is quick`"]],
  ];
  test.each([...changes])("says when %s, at the guardrail", async (_, path, text, says) => {
    const root = await begun();
    writeFileSync(join(root, path), text);
    const lines = await found(root);
    expect(lines).toHaveLength(says.length);
    for (const [index, message] of says.entries()) {
      expect(lines[index]).toContain(message);
      expect(lines[index]).toMatch(/file=spec\/matrix\.yaml,line=\d+/);
    }
  });

  test("takes no folder and no broken text for tests", async () => {
    const root = projectWith({ "tests/till.test.ts/inside.ts": "", "src/money/till.ts": "" });
    writeFileSync(join(root, "tests/safe.test.ts"), Buffer.from([0xff, 0xfe, 0x80]));
    expect(await found(root)).toHaveLength(5);
    expect((await found(root, "safe")).join("\n")).toContain("`tests/safe.test.ts` cannot be read");
  });
});
