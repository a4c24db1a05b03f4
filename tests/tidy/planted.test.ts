import { describe, expect, test } from "bun:test";
import { importsOf } from "./imports.ts";
import { type Files, sourcesIn } from "./project.ts";
import { checkFixtures, checkFolders, checkImported, checkRegistry, namesIn } from "./registries.ts";
import { checkSizes } from "./sizes.ts";
import { checkWords, FORBIDDEN } from "./words.ts";

function lines(count: number): string {
  return "a += 1;\n".repeat(count);
}

function empty(...paths: readonly string[]): Files {
  return new Map(paths.map((path) => [path, ""]));
}

describe("sizes", () => {
  test("a file may have 300 lines and no more", () => {
    expect(checkSizes(new Map([["a.ts", lines(300)]]), [])).toEqual([]);
    expect(checkSizes(new Map([["a.ts", lines(301)]]), [])).toEqual(["a.ts: 301 lines; at most 300"]);
  });

  const forms: readonly (readonly [string, string, string])[] = [
    ["function", "function f() {\n", "}\n"],
    ["arrow function", "const f = () => {\n", "};\n"],
    ["method", "class A { f() {\n", "} }\n"],
    ["private method", "class A { #f() {\n", "} }\n"],
    ["method of an object", "const a = { f() {\n", "} };\n"],
    ["test", "test('a', () => {\n", "});\n"],
    ["test in a chapter", "describe('a', () => { test('b', () => {\n", "}); });\n"],
  ];
  test.each(forms)("a %s may have 60 lines and no more", (_, start, end) => {
    expect(checkSizes(new Map([["a.ts", start + lines(58) + end]]), [])).toEqual([]);
    expect(checkSizes(new Map([["a.ts", start + lines(59) + end]]), [])).toEqual([
      "a.ts:1: a function of 61 lines; at most 60",
    ]);
  });

  test("a chapter of tests may be longer", () => {
    expect(checkSizes(new Map([["a.ts", `describe("a", () => {\n${lines(100)}});\n`]]), [])).toEqual([]);
    expect(checkSizes(new Map([["a.ts", `describe.each(b)("a", () => {\n${lines(100)}});\n`]]), [])).toEqual([]);
    expect(checkSizes(new Map([["a.ts", `test.each(b)("a", () => {\n${lines(100)}});\n`]]), [])).toHaveLength(1);
  });

  test("an exception holds for its file, and only while it is needed", () => {
    const exceptions = [{ path: "a.ts", reason: "a table" }];
    expect(checkSizes(new Map([["a.ts", lines(301)]]), exceptions)).toEqual([]);
    const unneeded = "a.ts: needs no exception any more; remove its row";
    expect(checkSizes(new Map([["a.ts", lines(3)]]), exceptions)).toEqual([unneeded]);
    expect(checkSizes(new Map([["b.ts", lines(301)]]), exceptions)).toEqual(["b.ts: 301 lines; at most 300", unneeded]);
  });
});

describe("registries", () => {
  const others = ["rule", "index"];
  const rules = { noun: "rule", folder: "rules", others, index: "rules/index.ts" };

  test("and folders agree", () => {
    const files = empty("rules/rule.ts", "rules/index.ts", "rules/no-a.ts", "rules/no-b.ts", "rules/parts/c.ts");
    expect(checkRegistry(files, { ...rules, listed: ["no-b", "no-a"] })).toEqual([]);
    expect(checkRegistry(files, { ...rules, listed: ["no-b", "no-b", "no-z"] })).toEqual([
      `rules/no-a.ts: the rule "no-a" is not listed in rules/index.ts`,
      `rules/index.ts: lists the rule "no-z", but there is no rules/no-z.ts`,
      `rules/index.ts: lists the rule "no-b" twice`,
    ]);
  });

  test("are read from what a module exports", () => {
    expect(namesIn({ RULES: [{ code: "a" }, { code: "b" }] }, "RULES", "code")).toEqual(["a", "b"]);
    expect(() => namesIn({}, "RULES", "code")).toThrow("does not export an array RULES");
    expect(() => namesIn({ RULES: [{ code: "a" }, {}] }, "RULES", "code")).toThrow("RULES[1] has no code");
  });

  test("every rule has fixtures, and every fixture a rule", () => {
    const good = ["f/no-a/ok-plain.yaml", "f/no-a/err-plain.yaml", "f/no-a/err-plain.out"];
    expect(checkFixtures(empty(...good), "f", ["no-a"])).toEqual([]);
    expect(checkFixtures(empty("f/no-a/err-one.yaml", "f/no-a/err-two.out"), "f", ["no-a", "no-b"])).toEqual([
      `f/no-a/: the rule "no-a" has no ok-*.yaml`,
      `f/no-b/: the rule "no-b" has no ok-*.yaml`,
      `f/no-b/: the rule "no-b" has no err-*.yaml`,
      "f/no-a/err-one.yaml: f/no-a/err-one.out is missing",
      "f/no-a/err-two.out: f/no-a/err-two.yaml is missing",
    ]);
    expect(checkFixtures(empty(...good, "f/no-z/ok-a.yaml", "f/no-a/notes.md"), "f", ["no-a"])).toEqual([
      `f/no-z/ok-a.yaml: there is no rule "no-z"`,
      "f/no-a/notes.md: is no ok-*.yaml, err-*.yaml or err-*.out",
    ]);
  });

  test("every emitter has a golden folder, and every golden folder an emitter", () => {
    const files = empty("golden/scopes/a/b.ts", "golden/stray/c.ts");
    expect(checkFolders(files, "golden", ["scopes"])).toEqual(["golden/stray: belongs to nothing"]);
    expect(checkFolders(files, "golden", ["scopes", "stray", "flags"])).toEqual(["golden/flags/: is missing or empty"]);
  });

  test("every command is imported by the program", () => {
    const files = empty("cli/commands/gen.ts", "cli/commands/lint.ts", "cli/commands/why.ts");
    const program = `import { gen } from "./commands/gen.ts"; const lint = () => import("./commands/lint.ts");`;
    const imports = importsOf(new Map([["cli/program.ts", program]]));
    expect(checkImported(files, "cli/commands", ["cli/program.ts", imports])).toEqual([
      "cli/commands/why.ts: is not imported by cli/program.ts",
    ]);
  });
});

// Put together from pieces, since the check reads this file too.
describe("words", () => {
  const planted: readonly (readonly [string, string])[] = [
    ["README.md", `see /${"home"}/ann/notes`],
    ["scripts/a.ts", `const path = "/${"Users"}/ann";`],
    ["a.yaml", `folder: /${"workspace"}/project`],
    ["a.ts", `// ${"TO"}DO later`],
    ["a.ts", `// ${"FIX"}ME`],
    ["tests/a.test.ts", `test.${"only"}("a", () => {});`],
    ["tests/a.test.ts", `describe.${"skip"} ("a", () => {});`],
  ];
  test.each(planted)("in %s: %s", (path, line) => {
    const findings = checkWords(new Map([[path, `first\n${line}\n`]]), FORBIDDEN);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toStartWith(`${path}:2: "`);
  });

  const harmless: readonly (readonly [string, string])[] = [
    ["a.md", "https://example.com/home/page and src/home/a.ts and ./root/a"],
    ["a.ts", `parser.${"skip"}(1);`],
    ["tests/a.test.ts", "test.skipIf(true)('a', () => {});"],
    ["package-lock.json", `"integrity": "sha512-a/${"X".repeat(3)}/b"`],
  ];
  test.each(harmless)("not in %s: %s", (path, line) => {
    expect(checkWords(new Map([[path, line]]), FORBIDDEN)).toEqual([]);
  });
});

test("recorded inputs and outputs of tests are not taken for sources", () => {
  const files = empty("tests/a.test.ts", "tests/emit/golden/a/b.test.ts", "tests/rules/fixtures/c.ts", "docs/a.ts");
  expect([...sourcesIn(files, ["tests"]).keys()]).toEqual(["tests/a.test.ts"]);
});
