import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { starterSpec } from "../../generator/cli/init/starter-files.ts";
import { reportPage } from "../../generator/cli/mutate/report-page.ts";
import { hasErrors } from "../../generator/diagnostics/diagnostic.ts";
import { runTests } from "../../generator/guardrails/run-tests.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { createBaseline } from "../../generator/mutate/baseline.ts";
import type { Baseline } from "../../generator/mutate/judge.ts";
import { MUTATORS } from "../../generator/mutate/mutators.ts";
import type { RunTests } from "../../generator/mutate/project.ts";
import { type JudgedMutant, runMutations } from "../../generator/mutate/run-mutations.ts";
import { fateOf, gateFindings, guardrailScores } from "../../generator/mutate/score.ts";
import { filesOf } from "../guardrails/project.ts";
import { SPEC_PATH } from "../tester.ts";

setDefaultTimeout(60_000);

const files = await filesOf(starterSpec(""));

async function baselineOf(run: RunTests = runTests, changes: Readonly<Record<string, string>> = {}): Promise<Baseline> {
  const host = createMemoryHost({ files: { ...Object.fromEntries(files), ...changes } });
  const read = await createBaseline(host, SPEC_PATH, run);
  if (!("baseline" in read)) throw new Error("reason" in read ? read.reason : "the spec is not read");
  return read.baseline;
}

/** A run of the generated tests in which one guardrail never finds anything. */
function without(guardrail: string): RunTests {
  return async (source) => {
    const { outcomes, failures } = await runTests(source);
    const asleep = outcomes.map((each) => (each.check.guards === guardrail ? { ...each, findings: [] } : each));
    return { outcomes: asleep, failures };
  };
}

const only = (...names: readonly string[]) => ({
  seed: 1,
  mutators: MUTATORS.filter(({ name }) => names.includes(name)),
});

const gate = ({ guardrails }: Baseline, mutants: readonly JudgedMutant[], isWhole = false) =>
  gateFindings({ scores: guardrailScores(guardrails, mutants), mutants, isWhole });

describe("the gate", () => {
  test("finds nothing where each guardrail notices what it is meant to, and each is shown something", async () => {
    const baseline = await baselineOf();
    const mutants = await runMutations(baseline, { seed: 7 });
    expect(gate(baseline, mutants, true)).toEqual([]);
    expect(mutants.length).toBeGreaterThan(150);
    for (const { aimed } of guardrailScores(baseline.guardrails, mutants)) expect(aimed).toBeGreaterThan(0);
  });

  const sabotages: readonly (readonly [guardrail: string, mutator: string])[] = [
    ["scope-isolation", "share-storage-path"],
    ["storage-isolation", "nest-storage-path"],
    ["secrets-isolation", "share-service-name"],
    ["secrets-backend", "weak-backend-in-production"],
    ["matrix-completeness", "drop-row"],
    ["scope-context", "move-host"],
    ["production-readiness", "debug-in-production"],
    ["production-reach", "production-fallback"],
    ["limits", "change-validator-limit"],
    ["current-code", "change-workflow-entry"],
    ["matrix-coverage", "change-row-scope"],
  ];
  test.each(sabotages)("fails when %s is put to sleep, though others notice the same", async (guardrail, mutator) => {
    const sound = await baselineOf();
    const before = await runMutations(sound, only(mutator));
    expect(gate(sound, before)).toEqual([]);
    const baseline = await baselineOf(without(guardrail));
    const mutants = await runMutations(baseline, only(mutator));
    const findings = gate(baseline, mutants);
    expect(hasErrors(findings)).toBe(true);
    expect(findings[0]).toMatchObject({ code: "no-surviving-mutant" });
    expect(findings[0]?.message).toContain(`\`${guardrail}\` let it pass`);
    const others = mutants.flatMap(({ verdict }) => [...verdict.guardrails, ...verdict.rules, ...verdict.drift]);
    expect(others.length).toBeGreaterThan(0);
    const page = (judged: readonly JudgedMutant[]) =>
      reportPage({ seed: 1, scores: guardrailScores(baseline.guardrails, judged), mutants: judged });
    expect(page(before)).not.toContain("lets changes pass");
    expect(page(mutants)).toMatch(/useless|lets changes pass/);
  });

  test("reports a guardrail that notices nothing at all", async () => {
    const baseline = await baselineOf(without("type-safety"));
    const mutants = await runMutations(baseline, only("blind-validator"));
    const useless = gate(baseline, mutants, true).filter(({ code }) => code === "no-useless-guardrail");
    expect(useless.find(({ message }) => message.includes("type-safety"))).toMatchObject({ severity: "error" });
    // Nothing was meant for it here, which is no mistake of its own.
    expect(useless.find(({ message }) => message.includes("`limits`"))).toMatchObject({ severity: "warning" });
  });

  test("shows type strictness something however tsconfig.json is laid out", async () => {
    const baseline = await baselineOf(runTests, { "tsconfig.json": '{"compilerOptions":{"strict" :true}}' });
    const mutants = await runMutations(baseline, only("loosen-types"));
    expect(mutants.map(({ what }) => what)).toEqual([
      "tsconfig.json:1: strict: false",
      "tsconfig.json:1: strict: true, strictNullChecks: false",
    ]);
    expect(gate(baseline, mutants)).toEqual([]);
  });

  test("learns nothing from a project that is not clean", async () => {
    const edited = { "generated/flags.ts": `${files.get("generated/flags.ts")}// mine\n` };
    expect(baselineOf(runTests, edited)).rejects.toThrow("generated files are not current (edited)");
    const loose = { "tsconfig.json": "{}" };
    expect(baselineOf(runTests, loose)).rejects.toThrow("guardrails fail already (type-strictness)");
  });
});

describe("changes", () => {
  test("are the same for the same seed, others for another, and no more than asked for", async () => {
    const baseline = await baselineOf();
    const whats = async (seed: number) => (await runMutations(baseline, { seed, max: 12 })).map(({ what }) => what);
    const first = await whats(1);
    expect(first).toHaveLength(12);
    expect(await whats(1)).toEqual(first);
    expect(await whats(2)).not.toEqual(first);
  });

  test("that change nothing are proven to be equivalent, and the others not taken for it", async () => {
    const baseline = await baselineOf();
    const mutants = await runMutations(baseline, only("reorder-rows", "drop-default-limit", "change-text"));
    const fates = (name: string) =>
      new Set(mutants.filter(({ mutator }) => mutator.name === name).map((mutant) => fateOf(mutant).fate));
    expect([...fates("reorder-rows")]).toEqual(["equivalent"]);
    expect([...fates("drop-default-limit")]).toEqual(["equivalent"]);
    expect([...fates("change-text")]).toEqual(["unguarded"]);
  });

  test("of each kind say what they harm, and which guardrails are meant to notice or why none is", () => {
    const names = MUTATORS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, harms, severity, targets, unguarded } of MUTATORS) {
      if (severity !== "medium") expect({ name, targets: targets.length > 0 }).toEqual({ name, targets: true });
      expect({ name, told: targets.length > 0 || unguarded !== undefined || harms === "nothing" }).toEqual({
        name,
        told: true,
      });
    }
  });
});

test("a spec that cannot be changed is told from one that is not clean", async () => {
  const read = (spec: string) => {
    const host = createMemoryHost({ files: { ...Object.fromEntries(files), [SPEC_PATH]: spec } });
    return createBaseline(host, SPEC_PATH);
  };
  expect(await read("a: [")).toHaveProperty("findings");
  expect(await read("version: 1\n")).toMatchObject({ reason: expect.stringContaining("the spec has errors (") });
  const noFallback = await read(starterSpec("").replace("fallback: true", "fallback: false"));
  expect(noFallback).toEqual({ reason: "the spec gives no files; run `scopec lint`" });
});
