import { describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startOf } from "../../generator/base/span.ts";
import { compile } from "../../generator/compile.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { loadSpec } from "../../generator/load/load-spec.ts";

const ROOT = join(import.meta.dirname, "../..");

async function load(text: string, others: Readonly<Record<string, string>> = {}) {
  const host = createMemoryHost({ files: { "spec/matrix.ts": text, ...others } });
  const [document, diagnostics] = await loadSpec(host, "spec/matrix.ts");
  const findings = diagnostics.map(({ code, message, span }) => {
    const { line, column } = startOf(span);
    return `${span.source.path}:${line}:${column} ${code}: ${message}`;
  });
  return { document, value: document?.value, findings };
}

const EXAMPLE = "examples/typescript-spec/spec";
const IMPORTED = Object.fromEntries(
  readdirSync(join(ROOT, EXAMPLE))
    .filter((name) => name !== "matrix.ts")
    .map((name) => [`spec/${name}`, readFileSync(join(ROOT, EXAMPLE, name), "utf8")]),
);
const wrapped = (value: string) => `import { defineMatrix } from "scopec";\nexport default defineMatrix(${value});\n`;

describe("a TypeScript spec", () => {
  test("gives the same value as the YAML form of the same matrix", async () => {
    const text = readFileSync(join(ROOT, EXAMPLE, "matrix.ts"), "utf8");
    const yaml = readFileSync(join(ROOT, "spec/matrix.yaml"), "utf8");
    const [document] = await loadSpec(createMemoryHost({ files: { "spec/matrix.yaml": yaml } }), "spec/matrix.yaml");
    const { value, findings } = await load(text, IMPORTED);
    expect(findings).toEqual([]);
    expect(value).toEqual(document?.value);
  });

  test("gives the same files, byte for byte, as the YAML form of the same matrix", async () => {
    const compiled = async (path: string, file: string) => {
      const host = createMemoryHost({ files: { [path]: readFileSync(join(ROOT, file), "utf8"), ...IMPORTED } });
      const [compilation] = await compile(host, path);
      return compilation?.artifacts.map((artifact) => [artifact.path, artifact.text]);
    };
    const fromYaml = await compiled("spec/matrix.yaml", "spec/matrix.yaml");
    expect(fromYaml).not.toBeEmpty();
    expect(await compiled("spec/matrix.ts", `${EXAMPLE}/matrix.ts`)).toEqual(fromYaml);
  });

  test.each([
    [
      "{ a: 1, b: -2, c: 'x', d: \"y\", e: `z`, f: true, g: false, h: null }",
      { a: 1, b: -2, c: "x", d: "y", e: "z", f: true, g: false, h: null },
    ],
    ["{ 'a b': [1, [2]], ['c']: {} }", { "a b": [1, [2]], c: {} }],
    ["({ a: 1 } as const) satisfies object", { a: 1 }],
    ["{ ...{ a: 1, b: 2 }, b: 3, c: [...[1, 2], 3] }", { a: 1, b: 3, c: [1, 2, 3] }],
  ])("reads %s", async (text, expected) => {
    const { value, findings } = await load(wrapped(text));
    expect(findings).toEqual([]);
    expect(value).toEqual(expected);
  });

  test("follows constants, templates of them, shorthand properties and imports of other files", async () => {
    const { value, findings } = await load(
      `import { defineMatrix, type MatrixSpec } from "scopec";
import type { Unused } from "./types.ts";
import rows, { tier as level } from "./parts/rows.ts";
interface Local { readonly a: string }
const name = "apple";
const base = { path: \`tenants/\${name}/\`, count: \`\${1}\` } as const;
export default defineMatrix({ ...base, name, level, rows });
`,
      {
        "spec/parts/rows.ts": `import { shared } from "../shared.ts";\nconst tier = "premium";\nexport { tier };\nexport default [shared];\n`,
        "spec/shared.ts": "export const shared = { host: 'localhost' };\n",
      },
    );
    expect(findings).toEqual([]);
    expect(value).toEqual({
      path: "tenants/apple/",
      count: "1",
      name: "apple",
      level: "premium",
      rows: [{ host: "localhost" }],
    });
  });

  test("knows where a value stands, in whichever file", async () => {
    const { document } = await load(
      `import { defineMatrix } from "scopec";\nimport { row } from "./row.ts";\nexport default defineMatrix({ rows: [row, { a: 2 }] });\n`,
      { "spec/row.ts": "export const row = {\n  a: 1,\n};\n" },
    );
    const place = (pointer: string, part?: "key" | "value") => {
      const span = document?.spanOf(pointer, part);
      return span === undefined ? undefined : `${span.source.path} ${span.source.text.slice(span.start, span.end)}`;
    };
    expect(place("/rows/0/a")).toBe("spec/row.ts 1");
    expect(place("/rows/0/a", "key")).toBe("spec/row.ts a");
    expect(place("/rows/1/a")).toBe("spec/matrix.ts 2");
    expect(place("/rows/1/nothing")).toBe("spec/matrix.ts { a: 2 }");
    expect(place("/rows", "key")).toBe("spec/matrix.ts rows");
  });

  test.each([
    ["{ a: process.env.A }", "2:34", "a look-up, `process.env.A`,"],
    ["{ a: f() }", "2:34", "a call of `f`"],
    ["{ a: 1 + 1 }", "2:34", "a computation"],
    ["{ a: x ? 1 : 2 }", "2:34", "a condition"],
    ["{ a: () => 1 }", "2:34", "a function"],
    ["{ a() { return 1; } }", "2:31", "a function"],
    ["{ get a() { return 1; } }", "2:31", "a function"],
    ["{ [f()]: 1 }", "2:31", "a computed key"],
    ["{ a: `${f()}` }", "2:37", "a call of `f`"],
    ["{ a: 1 as number }", "2:34", "a type assertion other than `as const`"],
    ["{ a: /x/ }", "2:34", "`/x/`"],
    ["{ a: new Date() }", "2:34", "`new Date()`"],
    ["{ a: 1n }", "2:34", "`1n`"],
    ["{ a: !true }", "2:34", "`!true`"],
  ])("does not run %s", async (text, place, what) => {
    const { findings } = await load(wrapped(text));
    expect(findings).toEqual([
      `spec/matrix.ts:${place} no-dynamic-value: ${what} is not plain data; a spec is read, never run`,
    ]);
  });

  test.each([
    ["{ a: `${[1]}` }", "2:37", "a list or object cannot stand in a template"],
    ["{ a: nothing }", "2:34", "there is no constant called `nothing` here"],
    ["{ a: undefined }", "2:34", "`undefined` is no value of a spec"],
    ["{ ...[1] }", "2:31", "only an object can be spread in an object"],
    ["{ a: [...{}] }", "2:35", "only a list can be spread in a list"],
    ["{ a: [, 1] }", "2:35", "an item of this list is missing"],
    ["{ 1: 1 }", "2:31", "a key has to be text"],
    ["{ a: defineMatrix({}) }", "2:34", "`defineMatrix` stands once, around the whole spec"],
  ])("says of %s what it is", async (text, place, reason) => {
    const { findings } = await load(wrapped(text));
    expect(findings).toEqual([`spec/matrix.ts:${place} no-dynamic-value: ${reason}`]);
  });

  const notData = (what: string) => `${what} is not plain data; a spec is read, never run`;

  test.each([
    ["let a = 1;", "1:1", notData("a variable")],
    ["var a = 1;", "1:1", notData("a variable")],
    ["const a;", "1:7", "the constant `a` has no value"],
    ["declare const a = 1;", "1:1", notData("this statement")],
    ["await using a = 1;", "1:1", notData("this statement")],
    ["function f() {}", "1:1", notData("a function")],
    ["class A {}", "1:1", notData("a class")],
    ["enum A {}", "1:1", notData("an `enum`")],
    ["console.log(1);", "1:1", notData("this statement")],
    ["if (true) {}", "1:1", notData("a condition")],
    ["for (;;) {}", "1:1", notData("a loop")],
    ["const { a } = { a: 1 };", "1:7", "a constant with a pattern for its name has to be run"],
    ["import 'node:fs';", "1:1", "an import without names brings nothing in"],
    ["import fs from 'node:fs';", "1:16", "a spec imports `scopec` and files of its own, nothing else"],
    ["import a from './x';", "1:15", "an imported file is named with its ending, `.ts`"],
    ["import * as all from './x.ts';", "1:8", "a whole module is no value of a spec"],
    ["import * as all from 'scopec';", "1:8", "a whole module is no value of a spec"],
    ["import scopec from 'scopec';", "1:8", "`scopec` has no default export"],
    ["import { compile } from 'scopec';", "1:10", "a spec can use `defineMatrix` of `scopec`, but not `compile`"],
    ["export * from './x.ts';", "1:15", "a spec passes no other file on"],
    ["const a = 1;\nexport { 'a' as b };", "2:10", "only constants of this file can be exported"],
  ])("refuses the statement %s", async (statement, place, reason) => {
    const { findings } = await load(`${statement}\nexport default {};\n`);
    expect(findings).toEqual([`spec/matrix.ts:${place} no-dynamic-value: ${reason}`]);
  });

  test.each([
    ["let a = 1;", "a"],
    ["const { b: [a] } = c;", "a"],
    ["function a() {}", "a()"],
    ["import * as a from './x.ts';", "a.b[0]"],
    ["import { a } from 'elsewhere';", "[...a]"],
  ])("reports a name that %j declares there, and not where it is used", async (statement, use) => {
    const { findings } = await load(`${statement}\nexport default { use: ${use} };\n`);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toStartWith("spec/matrix.ts:1:");
  });

  test.each([
    ["export = {};"],
    ["export default function f() {}"],
    ["export default class {}"],
    ["module.exports = {};"],
  ])("takes %s for the default export that it is meant to be", async (statement) => {
    const { findings } = await load(`${statement}\n`);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain("is no default export of plain data");
  });

  test("reports syntax errors, a missing default export, missing imports and exports, and repeated keys", async () => {
    expect((await load("export default {")).findings).toEqual([
      "spec/matrix.ts:1:16 no-typescript-error: TypeScript cannot read this: this `{` is not closed",
    ]);
    expect((await load("const a = 1;\n")).findings).toEqual([
      "spec/matrix.ts:1:1 no-missing-export: the spec exports nothing as its default",
    ]);
    expect((await load("import { a } from './no.ts';\nexport default { a };\n")).findings).toEqual([
      "spec/matrix.ts:1:19 no-missing-spec: the imported file `spec/no.ts` does not exist",
    ]);
    expect((await load("import { a } from './b.ts';\nexport default { a };\n", { "spec/b.ts": "" })).findings).toEqual([
      "spec/matrix.ts:1:10 no-dynamic-value: `spec/b.ts` does not export `a`",
    ]);
    expect((await load("export default { a: 1, a: 2 };\n")).findings).toEqual([
      "spec/matrix.ts:1:24 no-repeated-key: the key `a` stands here a second time",
    ]);
  });

  test.each([
    ["const a = 1;\nconst a = 2;\nexport default { a };", "2:7", "`a` is declared here a second time"],
    ["import { a } from './b.ts';\nconst a = 2;\nexport default { a };", "2:7", "`a` is declared here a second time"],
    ["const a = 2;\nimport { a } from './b.ts';\nexport default { a };", "2:10", "`a` is declared here a second time"],
    [
      "import { defineMatrix } from 'scopec';\nconst defineMatrix = 1;\nexport default {};",
      "2:7",
      "`defineMatrix` is declared here a second time",
    ],
    ["export default {};\nexport default {};", "2:1", "there is a second default export"],
    [
      "const a = 1;\nexport { a as b };\nexport { a as b };\nexport default {};",
      "3:10",
      "`b` is exported a second time",
    ],
  ])("takes no name that means two things: %j", async (text, place, reason) => {
    const { findings } = await load(text, { "spec/b.ts": "export const a = 1;\n" });
    expect(findings).toEqual([`spec/matrix.ts:${place} no-dynamic-value: ${reason}`]);
  });

  test("calls defineMatrix in its one form only", async () => {
    const { findings } = await load("import { defineMatrix } from 'scopec';\nexport default defineMatrix?.({});\n");
    expect(findings[0]).toContain("`defineMatrix` stands once, around the whole spec");
  });

  test("reads no file outside the project", async () => {
    const { findings } = await load("import { a } from '../../b.ts';\nexport default { a };\n", {
      "../b.ts": "export const a = 1;",
    });
    expect(findings).toEqual([
      "spec/matrix.ts:1:19 no-unreadable-file: the file cannot be read: `../b.ts` lies outside the project",
    ]);
  });

  test.each([
    ["lists in lists", `export default ${"[".repeat(5_000)}${"]".repeat(5_000)};`],
    ["parentheses in parentheses", `export default ${"(".repeat(50_000)}1${")".repeat(50_000)};`],
    [
      "texts that double",
      `const a0 = "${"x".repeat(1_000)}";\n${Array.from({ length: 20 }, (_none, index) => `const a${index + 1} = \`\${a${index}}\${a${index}}\`;`).join("\n")}\nexport default a20;`,
    ],
  ])("bounds %s", async (_what, text) => {
    const { findings } = await load(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain("no-oversized-spec");
  });

  test("does not go round in circles", async () => {
    expect((await load("const a = { b: a };\nexport default a;\n")).findings).toEqual([
      "spec/matrix.ts:1:16 no-dynamic-value: `a` stands inside the value that it stands for",
    ]);
    const { findings } = await load("import { b } from './b.ts';\nexport const a = [b];\nexport default a;\n", {
      "spec/b.ts": "import { a } from './matrix.ts';\nexport const b = [a];\n",
    });
    expect(findings).toEqual(["spec/b.ts:2:19 no-dynamic-value: `a` stands inside the value that it stands for"]);
  });

  test("bounds what spreads copy", async () => {
    const doubling = Array.from(
      { length: 40 },
      (_none, index) => `const a${index + 1} = [...a${index}, ...a${index}];`,
    );
    const { findings } = await load(`const a0 = [1];\n${doubling.join("\n")}\nexport default a40;\n`);
    expect(findings.length).toBe(1);
    expect(findings[0]).toContain("no-oversized-spec");
  });
});
