import { expect, test } from "bun:test";
import { join } from "node:path";
import { importsOf } from "./imports.ts";
import { projectFiles, ROOT, sourcesIn } from "./project.ts";
import { checkFixtures, checkFolders, checkImported, checkRegistry, namesIn, registryMembers } from "./registries.ts";

const files = projectFiles();

test("every spec rule is listed and has fixtures, and nothing else is or has", async () => {
  const folder = "generator/rules";
  const index = `${folder}/index.ts`;
  const listed = namesIn(await import(join(ROOT, index)), "RULES", "code");
  const registry = { noun: "rule", folder, others: ["rule", "run-rules", "index"], index, listed };
  expect(checkRegistry(files, registry)).toEqual([]);
  expect(checkFixtures(files, "tests/rules/fixtures", registryMembers(files, registry))).toEqual([]);
});

test("every check of the source is listed, and nothing else is", async () => {
  const folder = "generator/flags/checks";
  const index = `${folder}/index.ts`;
  const listed = namesIn(await import(join(ROOT, index)), "CHECKS", "code");
  expect(checkRegistry(files, { noun: "check", folder, others: ["index"], index, listed })).toEqual([]);
});

test("every emitter is listed and has a golden case, and nothing else is or has", async () => {
  const folder = "generator/emit";
  const index = `${folder}/index.ts`;
  const listed = namesIn(await import(join(ROOT, index)), "EMITTERS", "name");
  const registry = { noun: "emitter", folder, others: ["emitter", "emit-all", "index"], index, listed };
  expect(checkRegistry(files, registry)).toEqual([]);
  expect(checkFolders(files, "tests/emit/golden", registryMembers(files, registry))).toEqual([]);
});

test("every command is part of the program", () => {
  const index = "generator/cli/program.ts";
  expect(files.has(index)).toBe(true);
  const imports = importsOf(sourcesIn(files, ["generator/cli"]));
  expect(checkImported(files, "generator/cli/commands", [index, imports])).toEqual([]);
});
