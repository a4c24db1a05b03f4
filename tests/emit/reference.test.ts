import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fallbackScope, servingScopes } from "../../generator/model/views.ts";
import { emitReference, REFERENCE } from "../../scripts/precompile/reference.ts";
import { readPage } from "../markdown-page.ts";
import { examplesOf } from "../page-examples.ts";
import { createTempProject, ROOT, type TempProject } from "../temp-project.ts";
import { manifestFile, matrixOf, SPEC_PATH } from "../tester.ts";

const source = readFileSync(join(ROOT, REFERENCE), "utf8");
const matrix = await matrixOf(source);
const artifacts = await emitReference(ROOT);
const pageText = artifacts.find(({ path }) => path.endsWith("SCOPING_MATRIX_AUTO.md"))?.text ?? "";
const page = readPage(pageText);
const examples = examplesOf(pageText);

let project: TempProject;
beforeAll(() => {
  const generated = artifacts.map(({ path, text }) => [path, text] as const);
  const files = examples.map(({ file, code }) => [file, code] as const);
  project = createTempProject([...generated, manifestFile(artifacts), ...files, [SPEC_PATH, source]]);
});
afterAll(() => project.remove());

describe("the reference matrix has everything that an emitter treats in a way of its own", () => {
  const { flags, limits, platforms, rows, scopes, secretsBackends, variants, buildEntries } = matrix;
  const features: Readonly<Record<string, boolean>> = {
    "three serving scopes, one of them the fallback":
      servingScopes(matrix).length > 2 && !fallbackScope(matrix).production,
    "a build-only scope": scopes.some(({ buildOnly }) => buildOnly),
    "a scope with an alias": scopes.some(({ aliases }) => aliases.length > 0),
    "a scope for the machine itself": scopes.some(({ loopbackOnly }) => loopbackOnly),
    "a scope whose name is no identifier": servingScopes(matrix).some(({ name }) => name.includes("-")),
    "several platforms, one whose name is no identifier":
      platforms.length > 2 && platforms.some(({ name }) => name.includes(" ")),
    "a platform that Node has two names for, and one it has none for":
      platforms.some(({ processPlatforms }) => processPlatforms.length > 1) &&
      platforms.some(({ processPlatforms }) => processPlatforms.length === 0),
    "wildcards of two lengths":
      new Set(rows.filter(({ host }) => host.kind === "wildcard").map(({ host }) => host.canonical)).size > 1,
    "an address of each kind":
      rows.some(({ host }) => /^[0-9.]+$/.test(host.canonical)) &&
      rows.some(({ host }) => host.canonical.startsWith("[")),
    "a host beyond ASCII, and one that is not canonical":
      rows.some(({ host }) => /[^\0-\x7f]/.test(host.written)) && rows.some(({ host }) => /[A-Z]/.test(host.written)),
    "rows with and without a platform of their own":
      rows.some(({ platform }) => platform === "Any") && rows.some(({ platform }) => platform !== "Any"),
    "rows with and without flags":
      rows.some((row) => row.flags.length > 1) && rows.some((row) => row.flags.length === 0),
    "values of rows, of scopes and built in":
      new Set(rows.flatMap(({ cells }) => [...cells.values()].map((cell) => cell.source))).size === 3,
    "backends for production and others":
      secretsBackends.some(({ production }) => production) && secretsBackends.some(({ production }) => !production),
    "flags with and without a size":
      flags.some(({ size }) => size !== undefined) && flags.some(({ size }) => size === undefined),
    "flags with and without an approval":
      flags.some(({ approval }) => approval !== undefined) && flags.some(({ approval }) => approval === undefined),
    "flags with and without an owner, an end, requirements and conflicts":
      flags.some(({ owner, expires }) => owner !== undefined && expires !== undefined) &&
      flags.some(({ prerequisites }) => prerequisites.length > 0) &&
      flags.some(({ conflicts }) => conflicts.length > 1) &&
      flags.some(
        ({ owner, prerequisites, conflicts }) => owner === undefined && prerequisites.length + conflicts.length === 0,
      ),
    "flags of the debug class and others":
      flags.some(({ debugClass }) => debugClass) && flags.some(({ debugClass }) => !debugClass),
    "a flag that no row has on": flags.some(({ name }) => rows.every((row) => !row.flags.includes(name))),
    "variants with no flag, one and several": [0, 1, 3].every((count) =>
      variants.some((variant) => variant.features.length === count),
    ),
    "two files to build": buildEntries.length === 2,
    "a limit of its own, and one by default":
      limits.get("maxProperties") === 20 && limits.get("maxValueLength") === 10_000,
    "a text of two lines, and one longer than a line":
      rows.some((row) => /\n/.test(String(row.cells.get("operationalBenefit")?.value))) &&
      rows.some((row) => String(row.cells.get("operationalBenefit")?.value).length > 120),
  };
  test.each(Object.entries(features))("%s", (_, present) => {
    expect(present).toBe(true);
  });
});

test("the page has the rules in the order in which they are tried", () => {
  const rules = page.tables.find(({ under }) => under === "Detection")?.rows.map(([rule]) => rule ?? "") ?? [];
  const wildcards = rules.filter((rule) => rule.startsWith("*."));
  expect(wildcards).toEqual(["*.shops.acme.example", "*.acme.example (written *.Acme.Example)", "*.example"]);
  expect(rules.indexOf(wildcards[0] ?? "")).toBe(rules.length - wildcards.length - 2);
  expect(rules).toContain("xn--bcher-kva.example (written bücher.example)");
});

describe("what the emitters make of it", () => {
  test("type-checks, the examples of the page with it", () => {
    expect(examples.length).toBeGreaterThan(4);
    expect(project.typeErrors()).toEqual([]);
  });

  test("passes its own tests", () => {
    const { exitCode, stderr } = project.bun("test", "generated/guardrails");
    expect(stderr).toMatch(/ \d\d pass\n 0 fail\n/);
    expect(exitCode).toBe(0);
  });

  test.each(examples)("runs: $title", ({ file }) => {
    const { exitCode, stdout, stderr } = project.bun(file);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    // The example of `feature()` is built without its flag, so it prints nothing.
    expect(stdout === "").toBe(/bun:bundle/.test(readFileSync(join(project.root, file), "utf8")));
  });

  test("is as the formatter leaves it, with nothing that the linter minds", () => {
    const paths = artifacts.map(({ path }) => path);
    expect(
      project.biome(
        "check",
        paths.filter((path) => path.endsWith(".ts")),
      ),
    ).toBe("");
    expect(
      project.biome(
        "format",
        paths.filter((path) => path.endsWith(".js")),
      ),
    ).toBe("");
  });
});
