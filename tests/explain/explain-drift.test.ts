import { describe, expect, test } from "bun:test";
import { docs } from "../../generator/emit/docs.ts";
import type { Emitter } from "../../generator/emit/emitter.ts";
import { flags } from "../../generator/emit/flags.ts";
import { scopes } from "../../generator/emit/scopes.ts";
import { explainDrift } from "../../generator/explain/explain-drift.ts";
import { buildSpec } from "../cli/build/project.ts";
import { compileText, findings } from "../tester.ts";

const OLD = buildSpec();

/** The place that explains how a file differs after an edit of the spec. */
async function explained(
  edit: (spec: string) => string,
  [emitter, path]: readonly [Emitter, string],
): Promise<string | undefined> {
  const compiled = async (text: string) => {
    const { compilation, diagnostics } = await compileText(text, [emitter]);
    if (compilation === undefined) throw new Error(findings(diagnostics).join("\n"));
    return compilation;
  };
  const [before, after] = [await compiled(OLD), await compiled(edit(OLD))];
  const textIn = ({ artifacts }: typeof before) => artifacts.find((artifact) => artifact.path === path);
  const changed = textIn(after);
  expect(changed?.text).not.toBe(textIn(before)?.text ?? "");
  const origin = changed?.origin ?? [];
  return explainDrift(after.document.value, { before: textIn(before)?.text, after: changed?.text, origin });
}

const SCOPES = [scopes, "generated/scopes.ts"] as const;
const FLAGS = [flags, "generated/flags.ts"] as const;
const PAGE = [docs, "generated/docs/SCOPING_MATRIX_AUTO.md"] as const;

describe("what explains a difference", () => {
  test.each<[string, string, string, typeof SCOPES | typeof FLAGS | typeof PAGE, string]>([
    ["a changed cell", "operationalBenefit: Fast", "operationalBenefit: Quick", SCOPES, "/rows/0/operationalBenefit"],
    ["a changed host", '"*.example"', '"*.test"', SCOPES, "/rows/1/servingDomain"],
    [
      "a default of a scope",
      "serviceNameFormat: acme",
      "serviceNameFormat: acme-2",
      SCOPES,
      "/scopes/ACME/defaults/serviceNameFormat",
    ],
    ["a text of a flag", "description: The second", "description: The other", FLAGS, "/flags/B/description"],
    ["a flag of a row", "Fast }", "Fast, featureFlags: [A] }", SCOPES, "/rows/0/featureFlags/0"],
    ["a text in the docs", "useCase: Tests", "useCase: Trials", PAGE, "/variants/full/useCase"],
  ])("is %s", async (_, from, to, file, pointer) => {
    expect(await explained((spec) => spec.replace(from, to), file)).toBe(pointer);
  });

  test("is the new row", async () => {
    const row =
      "  - { servingDomain: new.example, detectedScope: ACME, platform: Any, apiStrategy: HTTP, operationalBenefit: New }\n";
    expect(await explained((spec) => spec.replace("rows:\n", `rows:\n${row}`), SCOPES)).toStartWith("/rows/0");
  });

  test("is the section of what is gone", async () => {
    const withoutB = (spec: string) => spec.replace(/\n {2}B: .*/, "").replace("[A, B]", "[A]");
    expect(await explained(withoutB, FLAGS)).toStartWith("/flags");
  });

  test("is the first section for a file that is not there, and nothing for one that comes from no section", () => {
    const value = { rows: [], flags: {} };
    const missing = { before: undefined, after: "x\n" };
    expect(explainDrift(value, { ...missing, origin: ["/gone", "/flags", "/rows"] })).toBe("/flags");
    expect(explainDrift(value, { ...missing, origin: [] })).toBeUndefined();
    expect(explainDrift(value, { before: "a", after: "b", origin: ["/rows"] })).toBe("/rows");
  });

  const drift = (value: unknown, [before, after]: readonly [string, string], origin: readonly string[]) =>
    explainDrift(value, { before, after, origin });

  test("is the section of what an old line says, where no new line says anything", () => {
    const value = { rows: [{ servingDomain: "acme.example" }], flags: { OTHER: { size: "wide" } } };
    const gone = ['const OTHER = "wide";\nend\n', "end\n"] as const;
    expect(drift(value, gone, ["/rows", "/flags"])).toBe("/flags");
    expect(drift(value, ["acme.example\n", "\n"], ["/flags", "/rows"])).toBe("/rows");
  });

  test("is a list's item by its host, or by the first of what stands in it", () => {
    const hosts = {
      rows: [
        { servingDomain: "a.example", tier: "x" },
        { servingDomain: "b.example", tier: "x" },
      ],
    };
    expect(drift(hosts, ["b.example\n", "b.example = 1\n"], ["/rows"])).toBe("/rows/1");
    const plain = { tests: ["first", "second", { servingDomain: 7, name: "third" }, null, ""] };
    expect(drift(plain, ["second\n", "second = 1\n"], ["/tests"])).toBe("/tests/1");
    expect(drift(plain, ["a\n", "a\nthird\n"], ["/tests"])).toBe("/tests/2/name");
    expect(drift(plain, ["a\n", "nothing\n"], ["/tests"])).toBe("/tests");
  });

  test("is no short word far from its entry, and nothing of what is empty", () => {
    const value = { flags: { A: { size: "x1", note: "", more: null }, B: { size: "wide" } } };
    expect(drift(value, ["a\n", "x1\n"], ["/flags"])).toBe("/flags");
    expect(drift(value, ["a\n", "wide\n"], ["/flags"])).toBe("/flags/B/size");
    expect(drift(value, ["A\n", "A\nx1\n"], ["/flags"])).toBe("/flags/A/size");
    expect(drift(value, ["a\n", "null\n"], ["/flags"])).toBe("/flags");
  });

  test("is found in no more than part of a word", () => {
    const value = { flags: { A: { size: "x" }, AB: { size: "x" } } };
    expect(explainDrift(value, { before: "", after: "const AB = 1;", origin: ["/flags"] })).toBe("/flags/AB");
  });
});
