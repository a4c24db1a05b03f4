import { describe, expect, test } from "bun:test";
import { compile } from "../generator/compile.ts";
import { EmitterCrash } from "../generator/emit/emit-all.ts";
import { EMITTERS } from "../generator/emit/index.ts";
import { createMemoryHost } from "../generator/host/memory.ts";
import { compileText, findings, minimalSpec, SPEC_PATH, specWith } from "./tester.ts";

/** A spec has sheets of components only where it has components. */
const COMPONENTS = `components:
  till: { title: Till, purpose: Takes money, category: Money, tier: basic, status: draft, module: src/till.ts, interface: ["take(): void"],
    guardrails: { G1: { rule: It holds, severity: low, test: { file: tests/till.test.ts, name: holds } } }, acceptance: [It is there] }`;

/** Compiles a text; gives the stages that ended, the codes found, and whether there is a result. */
async function stagesOf(spec: string | undefined, emitters = EMITTERS) {
  const stages: string[] = [];
  const host = createMemoryHost({ files: spec === undefined ? {} : { [SPEC_PATH]: spec } });
  const onStage = (stage: string) => void stages.push(stage);
  const [compilation, diagnostics] = await compile(host, SPEC_PATH, { emitters, onStage });
  return { stages, codes: diagnostics.map(({ code }) => code), hasResult: compilation !== undefined };
}

const ALL = ["load", "model", "rules", "emit"];
/** Two scopes that share their storage: a finding of a rule. */
const UNRULY = minimalSpec.replace("storagePath: guest/", "storagePath: acme/");

describe("each stage runs only when the one before found no error:", () => {
  test("all of them for a good spec", async () => {
    expect(await stagesOf(minimalSpec)).toEqual({ stages: ALL, codes: [], hasResult: true });
  });

  test("none after a spec that cannot be read", async () => {
    expect(await stagesOf(undefined)).toEqual({ stages: ["load"], codes: ["no-missing-spec"], hasResult: false });
    expect(await stagesOf("a: [")).toMatchObject({ stages: ["load"], hasResult: false });
  });

  test("no rule after a spec of the wrong shape", async () => {
    const { stages, codes, hasResult } = await stagesOf(specWith({ extra: "nonsense: 1" }));
    expect({ stages, codes, hasResult }).toEqual({
      stages: ALL.slice(0, 2),
      codes: ["no-unknown-key"],
      hasResult: false,
    });
  });

  test("no emitter after a rule's error", async () => {
    expect(await stagesOf(UNRULY)).toEqual({
      stages: ALL.slice(0, 3),
      codes: ["no-shared-storage"],
      hasResult: false,
    });
  });
});

describe("a compilation", () => {
  test("holds the document, the matrix and the artifacts of all emitters", async () => {
    const { compilation } = await compileText(specWith({ components: COMPONENTS }));
    expect(compilation?.document.source.path).toBe(SPEC_PATH);
    expect(compilation?.matrix.rows.length).toBe(2);
    expect(new Set(compilation?.artifacts.map(({ emitter }) => emitter))).toEqual(
      // Without flags there is no heat map of them.
      new Set(EMITTERS.map(({ name }) => name).filter((name) => name !== "heat-map")),
    );
    const paths = compilation?.artifacts.map(({ path }) => path) ?? [];
    expect(paths).toEqual([...paths].sort());
  });

  test("writes nothing", async () => {
    const host = createMemoryHost({ files: { [SPEC_PATH]: minimalSpec } });
    const [compilation] = await compile(host, SPEC_PATH);
    expect(compilation).toBeDefined();
    expect([...host.files.keys()]).toEqual([SPEC_PATH]);
  });

  test("takes an absolute path", async () => {
    const host = createMemoryHost({ files: { "/elsewhere/spec.yaml": minimalSpec } });
    const [compilation, diagnostics] = await compile(host, "/elsewhere/spec.yaml");
    expect([compilation !== undefined, diagnostics]).toEqual([true, []]);
  });

  test("is the same every time", async () => {
    const [one, two] = [await compileText(minimalSpec), await compileText(minimalSpec)];
    expect(one.compilation?.artifacts).toEqual(two.compilation?.artifacts ?? []);
  });

  test("without any artifact is an error", async () => {
    for (const emitters of [[], [{ name: "idle", describe: "A test", emit: () => [] }]]) {
      const { compilation, diagnostics } = await compileText(minimalSpec, emitters);
      expect(compilation).toBeUndefined();
      expect(findings(diagnostics)).toEqual([
        "1:1 no-empty-output: no emitter produced a file, so nothing would be checked",
      ]);
    }
  });

  test("with two artifacts at one path is an error", async () => {
    const emitter = (name: string) => ({ name, describe: "", emit: () => [{ path: "a.md", text: name, origin: [] }] });
    const { compilation, diagnostics } = await compileText(minimalSpec, [emitter("one"), emitter("two")]);
    expect(compilation).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["no-artifact-collision"]);
  });

  test("says which emitter crashed, and why", async () => {
    const cause = new RangeError("too deep");
    const crashing = {
      name: "crashing",
      describe: "A test",
      emit() {
        throw cause;
      },
    };
    const crash = await compileText(minimalSpec, [crashing]).catch((error: unknown) => error);
    expect(crash).toBeInstanceOf(EmitterCrash);
    expect(crash).toMatchObject({ message: "the emitter `crashing` crashed: too deep", cause });
  });
});
