import { expect, test } from "bun:test";
import * as api from "../generator/index.ts";
import { compile, createMemoryHost } from "../generator/index.ts";
import { minimalSpec, SPEC_PATH } from "./tester.ts";

test("the public API compiles a spec, in memory", async () => {
  const host = createMemoryHost({ files: { [SPEC_PATH]: minimalSpec } });
  const [compilation, diagnostics] = await compile(host, SPEC_PATH);
  expect(diagnostics).toEqual([]);
  expect(compilation?.artifacts.map(({ path }) => path)).toContain("generated/scopes.ts");
});

test("the public API has these functions", () => {
  const functions = Object.entries(api).filter(([, value]) => typeof value === "function");
  expect(functions.map(([name]) => name)).toEqual(
    expect.arrayContaining(["compile", "createDiskHost", "createMemoryHost", "createRowLocator"]),
  );
});
