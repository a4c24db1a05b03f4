import { expect, test } from "bun:test";
import manifest from "../../package.json" with { type: "json" };
import { checkCycles } from "./cycles.ts";
import { importsOf } from "./imports.ts";
import { checkComputedImports, checkDeclared, checkLayers, checkPackageUses } from "./layers.ts";
import { projectFiles, sourcesIn } from "./project.ts";

const files = projectFiles();
const sources = sourcesIn(files, ["generator", "runtime", "generated", "examples", "site", "scripts", "bench"]);
const imports = importsOf(sources);

test("there is something to check", () => {
  expect(imports.length).toBeGreaterThan(100);
});

test("folders import downward only, as the table of layers says", () => {
  expect(checkLayers(imports, sources.keys())).toEqual([]);
});

test("packages and builtin modules are used only where the table says", () => {
  expect(checkPackageUses(imports)).toEqual([]);
});

test("every import in the layers can be followed", () => {
  expect(checkComputedImports(imports)).toEqual([]);
});

test("every package used is in package.json", () => {
  expect(checkDeclared([...imports, ...importsOf(sourcesIn(files, ["tests"]))], manifest)).toEqual([]);
});

test("no file imports itself by a detour", () => {
  expect(checkCycles([...imports, ...importsOf(sourcesIn(files, ["tests"]))])).toEqual([]);
});
