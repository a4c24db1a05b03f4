import { describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../temp-project.ts";
import { lintWorkflow, readWorkflow } from "../workflow-file.ts";
import { namesOf, VARIANTS } from "./seed.ts";

const FOLDER = ".github/workflows";
const workflows = readdirSync(join(ROOT, FOLDER))
  .sort()
  .map((name) => [name, readFileSync(join(ROOT, FOLDER, name), "utf8")] as const);

test("there are two workflows", () => {
  expect(workflows.map(([name]) => name)).toEqual(["scopec-docs.yml", "scopec.yml"]);
});

describe.each(workflows)("%s", (_, text) => {
  test("has nothing that actionlint minds", async () => {
    expect(await lintWorkflow(text)).toEqual([]);
  });
});

describe("the workflow of pull requests", () => {
  const { jobs, on } = readWorkflow(workflows[1]?.[1] ?? "");

  test("runs for them, in a merge queue and on main, never with the rights of the target", () => {
    expect(on).toEqual({ push: { branches: ["main"] }, pull_request: null, merge_group: null });
  });

  test("tests all variants with their flags, each to its end", () => {
    const expected = VARIANTS.map(([variant = "", , , flags]) => ({
      variant,
      features: namesOf(flags)
        .map((flag) => `--feature=${flag}`)
        .join(" "),
    }));
    expect(jobs["tests"]?.strategy).toEqual({
      "fail-fast": false,
      matrix: { include: expected.sort((a, b) => (a.variant < b.variant ? -1 : 1)) },
    });
  });

  test("has a job for each thing that is checked, and one that waits for all", () => {
    expect(Object.keys(jobs)).toEqual([
      "drift",
      "lint",
      "tests",
      "plan",
      "proof",
      "code-scanning",
      "diff",
      "comment",
      "build",
      "scopec",
    ]);
  });
});
