import { expect, test } from "bun:test";
import { compileText, specWith } from "../tester.ts";

const COMMANDS = {
  bun: ["npx bun test ./generated/guardrails", "npx bun test ./generated/guardrails/guardrails.test.ts"],
  node: ["node --test ./generated/guardrails/*.test.mjs", "node --test ./generated/guardrails/guardrails.test.mjs"],
  vitest: ["npx vitest run ./generated/guardrails", "npx vitest run ./generated/guardrails/guardrails.test.ts"],
};

test.each(Object.entries(COMMANDS))(
  "pages say how to run the tests with %s, and no other runner",
  async (runner, own) => {
    const { compilation } = await compileText(specWith({ extra: `tests: { runner: ${runner} }` }));
    const artifacts = compilation?.artifacts ?? [];
    const pages = artifacts.filter(({ path }) => path.endsWith(".md"));
    const found = pages.flatMap(({ path, text }) =>
      (text.match(/^.*\.\/generated\/guardrails.*$/gm) ?? []).map((line) => [
        path.slice("generated/docs/".length),
        line,
      ]),
    );
    const [all = "", guardrails = ""] = own;
    expect(found).toEqual([
      ["FEATURE_FLAGS_DEVELOPER_GUIDE.md", all],
      ["MASTER_PERF_MATRIX.md", guardrails],
      ["MASTER_PERF_MATRIX.md", all],
      ["QUICK_REFERENCE.md", all],
      ["QUICK_REFERENCE.md", guardrails],
    ]);
    // The files that they name are there.
    for (const path of [guardrails.split(" ").at(-1)?.slice(2) ?? ""])
      expect(artifacts.map((artifact) => artifact.path)).toContain(path);
  },
);
