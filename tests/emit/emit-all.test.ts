import { describe, expect, test } from "bun:test";
import { EmitterCrash, emitAll } from "../../generator/emit/emit-all.ts";
import { type Artifact, defineEmitter } from "../../generator/emit/emitter.ts";
import { EMITTERS } from "../../generator/emit/index.ts";
import type { Matrix } from "../../generator/model/matrix.ts";
import { findings, matrixOf, minimalSpec } from "../tester.ts";

const matrix = await matrixOf(minimalSpec);

function emitter(name: string, emit: () => readonly Artifact[]) {
  return defineEmitter({ name, describe: name, emit });
}

const file = (path: string): Artifact => ({ path, text: `${path}\n`, origin: [] });

describe("emitAll", () => {
  test("gives all artifacts, sorted by path, with the name of who made them", () => {
    const [artifacts, diagnostics] = emitAll(matrix, [
      emitter("second", () => [file("b"), file("a/b")]),
      emitter("none", () => []),
      emitter("first", () => [file("aa"), file("C")]),
    ]);
    expect(diagnostics).toEqual([]);
    expect(artifacts?.map((artifact) => `${artifact.emitter} ${artifact.path}`)).toEqual([
      "first C",
      "second a/b",
      "first aa",
      "second b",
    ]);
  });

  test("finds a file where another emitter needs a folder", () => {
    const [artifacts, diagnostics] = emitAll(matrix, [
      emitter("one", () => [file("docs/page")]),
      emitter("other", () => [file("docs/Page/two.md")]),
    ]);
    expect(artifacts).toBeUndefined();
    expect(findings(diagnostics)).toEqual([
      "1:1 no-artifact-collision: the emitters `one`, `other` would both write `docs/page`",
    ]);
  });

  test.each(["docs/page.md", "docs/Page.md"])("finds two emitters that claim one file: docs/page.md and %s", (path) => {
    const [artifacts, diagnostics] = emitAll(matrix, [
      emitter("one", () => [file("docs/page.md")]),
      emitter("other", () => [file(path)]),
    ]);
    expect(artifacts).toBeUndefined();
    const [finding = "", ...more] = findings(diagnostics);
    expect(more).toEqual([]);
    expect(finding).toStartWith("1:1 no-artifact-collision: ");
    for (const word of [path, "one", "other"]) expect(finding).toContain(word);
  });

  const broken: readonly (readonly [string, Partial<Matrix>, string])[] = [
    ["docs", { limits: new Map() }, "no limit maxProperties"],
    ["validators", { limits: new Map() }, "no limit maxProperties"],
    [
      "guardrails",
      { rows: matrix.rows.map((row) => ({ ...row, platform: "macOS" })) },
      "no row for acme.example on Linux",
    ],
    ["docs", { rows: matrix.rows.map((row) => ({ ...row, platform: "macOS" })) }, "no row for *.example on Linux"],
  ];
  test.each([...broken])(
    "%s crashes over a matrix that cannot be, rather than write something wrong",
    (name, part, why) => {
      const own = EMITTERS.filter((each) => each.name === name);
      expect(() => emitAll({ ...matrix, ...part }, own)).toThrow(
        `the emitter \`${name}\` crashed: the matrix has ${why}`,
      );
    },
  );

  test("writes tests for a scope that has no row, where the spec waives that, as for none", () => {
    const rows = matrix.rows.filter(({ scope }) => scope !== "ACME");
    const [artifacts] = emitAll({ ...matrix, rows }, EMITTERS);
    const tests = artifacts?.find(({ path }) => path.endsWith("matrix-validation.test.ts"))?.text ?? "";
    expect(tests).toContain("guest has its flags");
    expect(tests).not.toContain("ACME has its flags");
  });

  test.each([
    ["an error", new Error("out of ink")],
    ["anything else", "out of ink"],
  ])("says which emitter threw %s", (_, cause) => {
    const broken = emitter("broken", () => {
      throw cause;
    });
    const run = () => emitAll(matrix, [emitter("fine", () => [file("a")]), broken]);
    expect(run).toThrow(EmitterCrash);
    expect(run).toThrow("the emitter `broken` crashed: out of ink");
    try {
      run();
    } catch (crash) {
      expect(crash).toHaveProperty("cause", cause);
    }
  });
});
