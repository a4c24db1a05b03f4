import { describe, expect, test } from "bun:test";
import type { Verdict } from "../../generator/mutate/judge.ts";
import { entryOf, type MutableSpec } from "../../generator/mutate/mutable-spec.ts";
import { driftIn, failedIn, manifestOf, runOver } from "../../generator/mutate/project.ts";
import { isSameRelation } from "../../generator/mutate/relation.ts";
import type { JudgedMutant } from "../../generator/mutate/run-mutations.ts";
import { sample } from "../../generator/mutate/sample.ts";
import { fateOf, gateFindings, guardrailScores } from "../../generator/mutate/score.ts";
import { MANIFEST_PATH } from "../../generator/plan/manifest.ts";
import { matrixOf, minimalSpec } from "../tester.ts";

const NOTHING: Verdict = {
  refused: new Set(),
  hasFiles: true,
  rules: new Set(),
  guardrails: new Set(),
  drift: new Set(),
  isEquivalent: false,
};

/** A change that was meant for these guardrails, and what became of it. */
function mutant(parts: Partial<JudgedMutant["mutator"]>, verdict: Partial<Verdict> = {}): JudgedMutant {
  const head = { name: "change-x", describe: "x", harms: "isolation", severity: "high", targets: [] } as const;
  const mutator = { ...head, subject: "spec", find: () => [], ...parts } as JudgedMutant["mutator"];
  return { mutator, what: "x changes", verdict: { ...NOTHING, ...verdict } };
}

describe("a change", () => {
  const aimed = { targets: ["a", "b"] };
  test.each<[string, JudgedMutant, string, readonly string[]]>([
    ["that changes nothing is equivalent", mutant(aimed, { isEquivalent: true }), "equivalent", []],
    ["may be refused when read", mutant(aimed, { hasFiles: false, refused: new Set(["x"]) }), "refused", []],
    ["may be refused by a rule", mutant(aimed, { hasFiles: false, rules: new Set(["x"]) }), "refused", []],
    ["that takes all files without a word is missed", mutant(aimed, { hasFiles: false }), "missed", []],
    ["is missed by those asleep", mutant(aimed, { guardrails: new Set(["b"]) }), "missed", ["a"]],
    ["is noticed by all it is meant for", mutant(aimed, { guardrails: new Set(["a", "b", "c"]) }), "noticed", []],
    ["may be meant for none, for a reason", mutant({ unguarded: "no harm" }), "unguarded", []],
    ["may not be meant for none without one", mutant({}), "missed", []],
  ])("%s", (_what, judged, fate, asleep) => {
    expect(fateOf(judged)).toEqual({ fate: fate as "missed", asleep });
  });
});

describe("the gate", () => {
  const severities = new Map([
    ["grave", "high"],
    ["light", "medium"],
  ] as const);
  const judge = (mutants: readonly JudgedMutant[], isWhole = false) =>
    gateFindings({ scores: guardrailScores(severities, mutants), mutants, isWhole }).map(
      ({ code, severity, message }) => [code, severity, /`(?:grave|light|unknown)`|all guardrails/.exec(message)?.[0]],
    );

  test("is as grave as the change, or as the gravest guardrail that let it pass", () => {
    const missed = "no-surviving-mutant";
    expect(judge([mutant({ targets: ["light"] })])).toEqual([[missed, "error", "`light`"]]);
    expect(judge([mutant({ targets: ["light"], severity: "medium" })])).toEqual([[missed, "warning", "`light`"]]);
    expect(judge([mutant({ targets: ["grave"], severity: "medium" })])).toEqual([[missed, "error", "`grave`"]]);
    expect(judge([mutant({ targets: ["unknown"], severity: "medium" })])).toEqual([[missed, "error", "`unknown`"]]);
    expect(judge([mutant({})])).toEqual([[missed, "error", "all guardrails"]]);
  });

  test("names guardrails that noticed nothing, or nothing was meant for, once all changes were made", () => {
    const noticed = mutant({ targets: ["light"] }, { guardrails: new Set(["light", "grave"]) });
    expect(judge([noticed])).toEqual([]);
    expect(judge([noticed], true)).toEqual([["no-useless-guardrail", "warning", "`grave`"]]);
    expect(judge([], true).map(([, severity]) => severity)).toEqual(["warning", "warning"]);
  });
});

describe("a sample", () => {
  const items = [...Array(200).keys()];

  test("is some of a list in its order, the same for a seed and a word", () => {
    const chosen = sample(items, 20, [1, "x"]);
    expect(chosen).toHaveLength(20);
    expect(chosen).toEqual([...chosen].sort((a, b) => a - b));
    expect(sample(items, 20, [1, "x"])).toEqual(chosen);
    expect(sample(items, 20, [2, "x"])).not.toEqual(chosen);
    expect(sample(items, 20, [1, "y"])).not.toEqual(chosen);
    expect(sample(items, 500, [1, "x"])).toEqual(items);
  });

  test("of fewer is the beginning of a sample of more", () => {
    expect(sample(items, 60, [1, "x"])).toEqual(expect.arrayContaining([...sample(items, 20, [1, "x"])]));
  });
});

test("a row of a matrix is an entry of its spec, or there is a mistake of ours", () => {
  const spec: MutableSpec = { scopes: {}, platforms: {}, rows: [{ a: 1 }] };
  expect(entryOf(spec, { pointer: "/rows/0" })).toBe(spec.rows[0] ?? {});
  expect(() => entryOf(spec, { pointer: "/rows/1" })).toThrow("the spec has no row at /rows/1");
});

describe("two matrices", () => {
  const relation = async (one: string, other: string) => isSameRelation(await matrixOf(one), await matrixOf(other));
  const halved = minimalSpec.replace("detectedScope: ACME, platform: Any", "detectedScope: ACME, platform: Linux");

  test("give the same where only the words differ", async () => {
    expect(await relation(minimalSpec, minimalSpec)).toBe(true);
    expect(await relation(halved, halved.replace("The customer", "A customer"))).toBe(true);
  });

  test("differ where a host has a row on a platform in one of them alone", async () => {
    expect(await relation(minimalSpec, halved)).toBe(false);
    expect(await relation(halved, minimalSpec)).toBe(false);
    expect(
      await relation(minimalSpec, minimalSpec.replace("operationalBenefit: Fast", "operationalBenefit: Slow")),
    ).toBe(false);
  });
});

describe("the files of a project", () => {
  const artifact = { path: "generated/a.ts", text: "a\n", emitter: "a", origin: [] };
  const manifest = manifestOf([artifact]);

  test("differ from what a matrix gives in kinds of drift", () => {
    const drift = (files: Readonly<Record<string, string>>) => [...driftIn(new Map(Object.entries(files)), [artifact])];
    expect(drift({ [artifact.path]: "a\n", [MANIFEST_PATH]: manifest })).toEqual([]);
    expect(drift({ [artifact.path]: "b\n", [MANIFEST_PATH]: manifest })).toEqual(["edited"]);
    expect(drift({ [MANIFEST_PATH]: manifest })).toEqual(["missing"]);
    expect(drift({}).length).toBeGreaterThan(0);
  });

  test("whose tests do not load have failed while loading", async () => {
    const broken = new Map([["generated/guardrails/a.test.ts", "const = 1;\n"]]);
    const run = await runOver(broken);
    expect([...failedIn(run)]).toEqual(["(loading)"]);
    expect([...failedIn(await runOver(new Map()))]).toEqual([]);
  });
});
