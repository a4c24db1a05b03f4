import { expect, test } from "bun:test";
import { createSourceText } from "../../generator/base/source-text.ts";
import { PackageFailure } from "../../generator/diagnostics/package-failure.ts";
import type { Rule } from "../../generator/rules/rule.ts";
import { runRules } from "../../generator/rules/run-rules.ts";
import { minimalSpec, modelText } from "../tester.ts";

const { document, matrix } = await modelText(minimalSpec.replace("The customer", "tbd"));
if (document === undefined || matrix === undefined) throw new Error("the spec is not read");

const span = { source: createSourceText("scopec.config.yaml", "x\n"), start: 0, end: 1 };
const ruleThat = (check: Rule["check"]): Rule => ({
  code: "own/no-x",
  severity: "info",
  describe: "No x.",
  why: "Because.",
  check,
});
const FOUND = { message: "x is here", help: "Take it out.", at: "/scopes/ACME" };
const codes = async (...given: Parameters<typeof runRules> extends [unknown, unknown, ...infer Rest] ? Rest : never) =>
  (await runRules(document, matrix, ...given)).map(({ code }) => code);

test("all rules run where nothing else is asked for", async () => {
  expect(await codes()).toEqual(["no-placeholder-text"]);
  expect(await codes({})).toEqual(["no-placeholder-text"]);
  expect(await codes({ which: "essential" })).toEqual([]);
});

test("rules of others run beside them, but for notes where only what is graver is asked for", async () => {
  const others = [ruleThat(() => [FOUND])];
  expect(await codes({ others })).toEqual(["no-placeholder-text", "own/no-x"]);
  expect(await codes({ others, which: "grave" })).toEqual(["no-placeholder-text"]);
  expect(await codes({ others, which: "essential" })).toEqual([]);
});

test("a broken rule of others is a finding beside those of the rest; any other exception is a mistake of ours", async () => {
  const failure = new PackageFailure({ package: "./own.js", span }, "the rule `no-x`", "it threw");
  const failing = (error: Error) =>
    ruleThat(() => {
      throw error;
    });
  expect(await codes({ others: [failing(failure)] })).toEqual(["no-broken-package", "no-placeholder-text"]);
  expect(codes({ others: [failing(new Error("a bug"))] })).rejects.toThrow("a bug");
});
