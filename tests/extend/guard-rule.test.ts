import { describe, expect, test } from "bun:test";
import { createSourceText } from "../../generator/base/source-text.ts";
import { PackageFailure } from "../../generator/diagnostics/package-failure.ts";
import { guardRule } from "../../generator/extend/guard-rule.ts";
import type { Rule } from "../../generator/rules/rule.ts";
import { minimalSpec, modelText } from "../tester.ts";

const origin = {
  package: "./own.js",
  span: { source: createSourceText("scopec.config.yaml", "x\n"), start: 0, end: 1 },
};
const { document, matrix } = await modelText(minimalSpec);

/** A rule of others, as untyped code may give it. */
const ruleThat = (found: unknown, more: object = {}): Rule =>
  ({ code: "no-x", severity: "warning", describe: "No x.", why: "Because.", check: () => found, ...more }) as Rule;

async function foundBy(found: unknown): Promise<unknown> {
  if (document === undefined || matrix === undefined) throw new Error("the spec is not read");
  return guardRule(ruleThat(found), "own", origin).check(matrix, { document, today: undefined });
}

const LEAST = { message: "m", help: "h", at: "/scopes" };

describe("a rule of others", () => {
  test("says of itself what it said, and why at least what it forbids", () => {
    expect(guardRule(ruleThat([], { dependsOnDay: true, essential: true }), "own", origin)).toMatchObject({
      code: "own/no-x",
      severity: "warning",
      describe: "No x.",
      why: "Because.",
      dependsOnDay: true,
    });
    const bare = guardRule(ruleThat([], { why: undefined, essential: true }), "own", origin);
    expect(bare.why).toBe("No x.");
    expect(Object.keys(bare)).not.toContain("dependsOnDay");
    expect(Object.keys(bare)).not.toContain("essential");
  });

  const steps = [
    { do: "remove", at: "/scopes/ACME" },
    { do: "rename", from: "/scopes/ACME", to: "B" },
  ];
  test.each([
    ["no more than it has to", LEAST],
    ["about the whole spec", { ...LEAST, at: "" }],
    ["about a key", { ...LEAST, part: "key" }],
    ["with other places", { ...LEAST, related: [{ message: "there", at: "/rows/0" }] }],
    ["with a safe fix", { ...LEAST, fix: { kind: "safe", description: "d", steps } }],
    ["with a fix to think about", { ...LEAST, fix: { kind: "suggested", description: "d", steps: [] } }],
  ])("finds %s", async (_what, found) => {
    expect(await foundBy([found])).toEqual([found]);
  });

  test("finds nothing with a span of its own, nor on the part that all findings are on", async () => {
    expect(await foundBy([{ ...LEAST, part: "value", span: origin.span, more: 1 }])).toEqual([LEAST]);
  });

  const fix = { kind: "safe", description: "d", steps };
  test.each([
    ["no list", LEAST],
    ["a finding that is a text", ["x"]],
    ["an empty message", [{ ...LEAST, message: "" }]],
    ["no help", [{ ...LEAST, help: undefined }]],
    ["no place", [{ ...LEAST, at: 7 }]],
    ["other places that are no list", [{ ...LEAST, related: {} }]],
    ["another place that is a text", [{ ...LEAST, related: ["x"] }]],
    ["another place without words", [{ ...LEAST, related: [{ at: "/rows" }] }]],
    ["another place that is nowhere", [{ ...LEAST, related: [{ message: "m", at: "rows" }] }]],
    ["a fix that is a text", [{ ...LEAST, fix: "x" }]],
    ["a fix of another kind", [{ ...LEAST, fix: { ...fix, kind: "sure" } }]],
    ["a fix that says nothing", [{ ...LEAST, fix: { ...fix, description: "" } }]],
    ["a fix without steps", [{ ...LEAST, fix: { ...fix, steps: undefined } }]],
    ["a step that is a text", [{ ...LEAST, fix: { ...fix, steps: ["x"] } }]],
    ["a step that scopec cannot do", [{ ...LEAST, fix: { ...fix, steps: [{ do: "delete", at: "/rows" }] } }]],
    ["a step that is nowhere", [{ ...LEAST, fix: { ...fix, steps: [{ do: "rename", to: "B" }] } }]],
  ])("is broken when it finds %s", async (_what, found) => {
    const reason = "the rule `no-x` of ./own.js is broken: it gives something other than findings";
    const failure = await foundBy(found).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PackageFailure);
    expect(String(failure)).toContain(reason);
  });
});
