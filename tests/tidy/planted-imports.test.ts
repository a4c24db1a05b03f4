import { describe, expect, test } from "bun:test";
import { checkCycles } from "./cycles.ts";
import { type Import, importsOf } from "./imports.ts";
import { checkComputedImports, checkDeclared, checkLayers, checkPackageUses } from "./layers.ts";

function importsIn(path: string, text: string): readonly Import[] {
  return importsOf(new Map([[path, text]]));
}

function layerFindings(path: string, text: string): readonly string[] {
  return checkLayers(importsIn(path, text), [path]);
}

describe("an upward import is found when it is", () => {
  const forms: readonly (readonly [string, string])[] = [
    ["an import", `import { a } from "../model/a.ts";`],
    ["for its effect", `import "../model/a.ts";`],
    ["a type import", `import type { A } from "../model/a.ts";`],
    ["a re-export", `export { a } from "../model/a.ts";`],
    ["a re-export of everything", `export * from "../model/a.ts";`],
    ["a type re-export", `export type { A } from "../model/a.ts";`],
    ["an import at run time", `const a = await import("../model/a.ts");`],
    ["one in backticks", "const a = await import(`../model/a.ts`);"],
    ["the type of an import", `const a: import("../model/a.ts").A = 1;`],
    ["a require", `const a = require("../model/a.ts");`],
    ["an import with require", `import a = require("../model/a.ts");`],
  ];
  test.each(forms)("%s", (_, text) => {
    expect(layerFindings("generator/base/b.ts", `\n${text}\n`)).toEqual([
      "generator/base/b.ts:2: generator/base may import generator/model/a.ts not at all; it may import nothing",
    ]);
  });
});

describe("layers", () => {
  test("allow the own folder and what the table says", () => {
    expect(layerFindings("generator/model/a.ts", `import "./b.ts"; import "../base/c.ts"; import "yaml";`)).toEqual([]);
    expect(layerFindings("generator/cli/main.ts", `import "../model/a.ts"; import "../plan/b.ts";`)).toEqual([]);
  });

  test("tell an erased import from one that is kept", () => {
    const path = "generator/model/a.ts";
    expect(layerFindings(path, `import type { Doc } from "../load/document.ts";`)).toEqual([]);
    const finding =
      "generator/model/a.ts:1: generator/model may import generator/load/document.ts with `import type` only";
    expect(layerFindings(path, `import { doc } from "../load/document.ts";`)).toEqual([finding]);
    expect(layerFindings(path, `import { type Doc } from "../load/document.ts";`)).toEqual([finding]);
  });

  test("allow one file without allowing its folder", () => {
    const [finding] = layerFindings("generator/model/a.ts", `import type { Yaml } from "../load/yaml.ts";`);
    expect(finding).toContain("generator/load/yaml.ts not at all");
  });

  test("keep the runtime, generated code and the pipeline to themselves", () => {
    expect(layerFindings("runtime/a.ts", `import "../generator/base/a.ts";`)).toHaveLength(1);
    expect(layerFindings("generated/a.ts", `import "../runtime/index.ts";`)).toHaveLength(1);
    expect(layerFindings("generator/compile.ts", `import "./cli/main.ts";`)).toHaveLength(1);
    expect(layerFindings("generator/base/a.ts", `import "../../package.json";`)).toHaveLength(1);
  });

  test("cover every file", () => {
    expect(checkLayers([], ["generator/utils/a.ts", "generator/base/a.ts"])).toEqual([
      "generator/utils/a.ts: no layer covers this file; give its folder a row in tests/tidy/layer-table.ts",
    ]);
  });
});

describe("packages", () => {
  test("are allowed where the table says and nowhere else", () => {
    const text = `import { parse } from "yaml";`;
    expect(checkPackageUses(importsIn("generator/load/yaml-value.ts", text))).toEqual([]);
    expect(checkPackageUses(importsIn("generator/model/a.ts", text))).toEqual([
      `generator/model/a.ts:1: "yaml" may be imported in generator/load/yaml*.ts, generator/edit/**, generator/merge/**, generator/guardrails/project.ts only`,
    ]);
    expect(checkPackageUses(importsIn("scripts/a.ts", text))).toEqual([]);
  });

  test("are known by their name, whatever is behind it", () => {
    const readFile = `import { readFile } from "node:fs/promises";`;
    expect(checkPackageUses(importsIn("generator/host/disk.ts", readFile))).toEqual([]);
    expect(checkPackageUses(importsIn("generator/plan/plan.ts", readFile))).toHaveLength(1);
    expect(checkPackageUses(importsIn("runtime/a.ts", `import "@scope/name/deep.js";`))).toEqual([
      `runtime/a.ts:1: nothing may import "@scope/name" yet; give it a row in tests/tidy/layer-table.ts`,
    ]);
  });

  test("are barred from folders inside an allowed one", () => {
    const text = `import { join } from "node:path";`;
    expect(checkPackageUses(importsIn("generator/plan/a.ts", text))).toEqual([]);
    expect(checkPackageUses(importsIn("generator/emit/writers/a.ts", text))).toHaveLength(1);
  });

  test("are declared, and for the published folders not as development tools", () => {
    const manifest = { name: "scopec", dependencies: { yaml: "1.0.0" }, devDependencies: { tool: "1.0.0" } };
    const text = `import "yaml"; import "tool"; import "stray"; import "scopec/runtime"; import "node:fs"; import "bun:test";`;
    expect(checkDeclared(importsIn("scripts/a.ts", text), manifest)).toEqual([
      `scripts/a.ts:1: "stray" is not among the devDependencies of package.json`,
    ]);
    expect(checkDeclared(importsIn("runtime/a.ts", text), manifest)).toEqual([
      `runtime/a.ts:1: "tool" is not among the dependencies of package.json`,
      `runtime/a.ts:1: "stray" is not among the dependencies of package.json`,
    ]);
  });
});

test("an import that cannot be followed is found", () => {
  const text = "export const load = (name: string): Promise<unknown> => import(`./` + name);";
  expect(checkComputedImports(importsIn("generator/base/a.ts", text))).toHaveLength(1);
  expect(checkComputedImports(importsIn("bench/a.ts", text))).toEqual([]);
});

test("cycles of any length and kind are found and named", () => {
  const files = new Map([
    ["a.ts", `import "./b.ts"; import "./d.ts";`],
    ["b.ts", `import type { C } from "./c.ts"; import "./d.ts";`],
    ["c.ts", `export const later = () => import("./a.ts");`],
    ["d.ts", `export const leaf = 1;`],
    ["self.ts", `export * from "./self.ts";`],
  ]);
  expect(checkCycles(importsOf(files))).toEqual([
    "import cycle: a.ts → b.ts → c.ts → a.ts",
    "import cycle: self.ts → self.ts",
  ]);
  files.delete("c.ts");
  files.delete("self.ts");
  expect(checkCycles(importsOf(files))).toEqual([]);
});

test("a file that does not parse is named", () => {
  expect(() => importsIn("generator/base/a.ts", "const = 1;")).toThrow("generator/base/a.ts: Unexpected token");
});
