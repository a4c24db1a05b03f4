import { expect, test } from "bun:test";
import { compileText, findings, modelText, specWith } from "../tester.ts";

const FLAG = 'type: Feature, category: Test, domain: all, scope: all, tier: basic, since: "1", status: stable';

const spec = (implies: Readonly<Record<string, string>>, on: string) =>
  specWith({
    flags: `flags:\n${["A", "B", "C", "D"]
      .map((name) => `  ${name}: { description: Flag ${name}, ${FLAG}, ${implies[name] ?? ""} }`)
      .join("\n")}`,
    variants: `variants:
  v: { title: V, features: [${on}], domain: all, scope: all, tier: basic, useCase: Tests, status: approved }`,
  });

async function flagsOf(implies: Readonly<Record<string, string>>, on: string) {
  const { matrix } = await modelText(spec(implies, on));
  if (matrix === undefined) throw new Error("no matrix");
  return matrix;
}

test("variants have what their flags imply, through others too, and in the order of names", async () => {
  const { variants } = await flagsOf({ D: "implies: [B]", B: "implies: [A]" }, "D");
  expect(variants.map(({ features }) => features)).toEqual([["A", "B", "D"]]);
});

test("flags that imply each other are on together", async () => {
  const { variants } = await flagsOf({ A: "implies: [B]", B: "implies: [A, B]" }, "A");
  expect(variants.map(({ features }) => features)).toEqual([["A", "B"]]);
});

test("nothing is implied by a flag that is off", async () => {
  const { variants } = await flagsOf({ A: "implies: [B]" }, "C");
  expect(variants.map(({ features }) => features)).toEqual([["C"]]);
});

test("rows have it in their flags and in their cell alike", async () => {
  const text = specWith({
    flags: `flags:\n  A: { description: One, ${FLAG}, implies: [B] }\n  B: { description: Two, ${FLAG} }`,
    rows: `rows:
  - { servingDomain: acme.example, detectedScope: ACME, platform: Any, apiStrategy: HTTP, operationalBenefit: Fast, featureFlags: [A] }
  - { servingDomain: "*.example", detectedScope: guest, platform: Any, apiStrategy: HTTP, operationalBenefit: Safe }`,
  });
  const { matrix, diagnostics } = await modelText(text);
  expect(findings(diagnostics)).toEqual([]);
  expect(matrix?.rows.map(({ flags, cells }) => [flags, cells.get("featureFlags")?.value])).toEqual([
    [[], []],
    [
      ["A", "B"],
      ["A", "B"],
    ],
  ]);
});

test("what is implied meets requirements, and may conflict", async () => {
  const rules = async (implies: Readonly<Record<string, string>>) =>
    (await compileText(spec(implies, "A"))).diagnostics
      .map(({ code }) => code)
      .filter((code) => code !== "no-unused-flag");
  expect(await rules({ A: "prerequisites: [B], implies: [B]" })).toEqual([]);
  expect(await rules({ A: "prerequisites: [B]" })).toContain("no-unmet-prerequisite");
  expect(await rules({ A: "implies: [B]", B: "conflicts: [A]" })).toEqual([
    "no-conflicting-flags",
    "no-conflicting-flags",
  ]);
  expect(await rules({ A: "implies: [X]" })).toEqual(["no-unknown-reference"]);
});
