import { describe, expect, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BUILD_FINDINGS } from "../../generator/diagnostics/build-catalogue.ts";
import { CATALOGUE_CODES } from "../../generator/diagnostics/catalogue.ts";
import { DOCS_FINDINGS } from "../../generator/diagnostics/docs-catalogue.ts";
import { GUARDRAIL_FINDINGS } from "../../generator/diagnostics/guardrail-catalogue.ts";
import { toJson } from "../../generator/diagnostics/render-json.ts";
import { RULES } from "../../generator/rules/index.ts";
import { CORPUS, corpusFiles, corpusFindings, corpusOutput, corpusSpecs, outputPathOf } from "../../scripts/corpus.ts";
import { ROOT } from "../temp-project.ts";
import { bytesOf, expectationOf } from "./expectation.ts";

const specs = corpusSpecs(ROOT);
const inYaml = specs.filter((spec) => spec.startsWith("yaml/"));
const inTypeScript = specs.filter((spec) => spec.startsWith("typescript/"));
const codesIn = (some: readonly string[]) => new Set(some.flatMap(expectationOf).map(({ code }) => code));

/** How findings begin that are about other things than what a spec says. */
const ELSEWHERE = [
  "overwrite",
  "delete",
  "unsafe",
  "artifact",
  "empty-output",
  "unformatted",
  "unknown-format",
  "unused-approval",
  "expired-approval",
  "hidden-flag-use",
  "required-flag-off",
  "implying-flag-retired",
  "excluded-flag-on",
  "requiring-flag-on",
  "clashing",
  "unrun-workflow",
  "unproven-guardrail",
  "missing-component-file",
  "second-config",
  "shared-root",
  "unloadable-package",
  "broken-package",
  "compared-spec",
].map((name) => `no-${name}`);
const isElsewhere = (code: string) => ["drift-", ...ELSEWHERE].some((start) => code.startsWith(start));

describe("the corpus", () => {
  test("is as large as it has to be", () => {
    expect(specs.length).toBeGreaterThanOrEqual(160);
    expect(inTypeScript.length).toBeGreaterThanOrEqual(45);
    expect(inYaml.length + inTypeScript.length).toBe(specs.length);
  });

  test("has an output for each spec, and no file that belongs to none", () => {
    const names = new Set(specs.map((spec) => spec.replace(/\.[a-z]+$/, "")));
    const files = corpusFiles(ROOT);
    expect(specs.map(outputPathOf).filter((path) => !files.includes(path))).toEqual([]);
    const belongs = (path: string) =>
      path.includes("/parts/") || names.has(path.replace(/\.(?:out|expect|yaml|ts)$/, ""));
    expect(files.filter((path) => !belongs(path))).toEqual([]);
  });

  test("has every finding of the stages that read a spec", () => {
    const codes = codesIn(specs);
    const others = { ...BUILD_FINDINGS, ...DOCS_FINDINGS, ...GUARDRAIL_FINDINGS };
    const read = CATALOGUE_CODES.filter((code) => !isElsewhere(code) && !Object.hasOwn(others, code));
    expect(read.filter((code) => !codes.has(code))).toEqual([]);
  });

  test("breaks the rules, in YAML and in TypeScript", () => {
    const broken = (some: readonly string[]) => RULES.filter(({ code }) => codesIn(some).has(code)).length;
    expect(broken(inYaml)).toBeGreaterThanOrEqual(13);
    expect(broken(inTypeScript)).toBeGreaterThanOrEqual(7);
  });
});

describe.each(specs)("%s", (spec) => {
  test("is told what its .out says, word for word", async () => {
    const output = join(ROOT, CORPUS, outputPathOf(spec));
    expect(existsSync(output)).toBe(true);
    expect(await corpusOutput(ROOT, spec)).toBe(readFileSync(output, "utf8"));
  });

  test("has the mistakes that it says it has, where it says", async () => {
    const found = toJson(await corpusFindings(ROOT, spec));
    expect(found.map(({ code, path, line, column }) => ({ code, path, line, column }))).toEqual([
      ...expectationOf(spec),
    ]);
  });

  test("is told what to do, in words for people", async () => {
    const source = bytesOf(spec);
    for (const { message, help = "" } of toJson(await corpusFindings(ROOT, spec))) {
      expect(message).toMatch(/^\S.*[^.\s]$/);
      expect(help).toMatch(/^[A-Z].*[.?]$/);
      expect(`${message} ${help}`).not.toMatch(LEAKS);
      if (!source.includes("undefined")) expect(`${message} ${help}`).not.toContain("undefined");
    }
    expect(await corpusOutput(ROOT, spec)).not.toMatch(CRASH);
  });
});

/** What a crash prints. */
const CRASH = /^\s+at |(?:generator|runtime|dist|node_modules)\/|(?<!`"?)\binternal\b|call stack/im;

/** What nobody meant to print, and words that only the parsers' own manuals explain. */
const LEAKS = /\[object|\bNaN\b|implicit key|compact mapping|block-seq|flow-|node end|token/;
