import { describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../temp-project.ts";
import { lintWorkflow, readWorkflow } from "../workflow-file.ts";
import { namesOf, VARIANTS } from "./seed.ts";

const FOLDER = ".github/workflows";
// The one that publishes the site is written by hand: tests/site/workflow.test.ts.
const workflows = readdirSync(join(ROOT, FOLDER))
  .filter((name) => name !== "docs.yml")
  .sort()
  .map((name) => [name, readFileSync(join(ROOT, FOLDER, name), "utf8")] as const);

test("there are two workflows", () => {
  expect(workflows.map(([name]) => name)).toEqual(["build-variants.yml", "scopec.yml"]);
});

describe.each(workflows)("%s", (_, text) => {
  test("has nothing that actionlint minds", async () => {
    expect(await lintWorkflow(text)).toEqual([]);
  });

  test("has a fault that actionlint finds once it is planted", async () => {
    const planted: readonly (readonly [string, string, string])[] = [
      ["${{ matrix.variant }}", "${{ matrix.varaint }}", 'property "varaint" is not defined'],
      ["${{ github.ref }}", "${{ github.reff }}", 'property "reff" is not defined'],
      ["runs-on: ubuntu-24.04", "runs-on: ubuntu-99.04", 'label "ubuntu-99.04" is unknown'],
      ["timeout-minutes", "timeout-minuts", 'unexpected key "timeout-minuts"'],
    ];
    for (const [right, wrong, message] of planted) {
      expect(text).toContain(right);
      expect((await lintWorkflow(text.replaceAll(right, wrong))).join("\n")).toContain(message);
    }
  });
});

describe.each(workflows)("%s", (_, text) => {
  const workflow = readWorkflow(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test("pins each action by its commit, with the version beside it", () => {
    const uses = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(uses.length).toBe(steps.filter((step) => step.uses !== undefined).length);
    expect(uses.length).toBeGreaterThan(1);
    for (const line of uses) expect(line).toMatch(/^ +- uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("may read and no more, leaves no token behind, and ends in time", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(jobs.map((job) => job.permissions).filter((each) => each !== undefined)).toEqual([]);
    const checkouts = steps.filter((step) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts).toHaveLength(jobs.length);
    for (const step of checkouts) expect(step.with).toEqual({ "persist-credentials": false });
    for (const job of jobs) expect(job["timeout-minutes"]).toBeLessThanOrEqual(15);
  });

  test("runs for pull requests and on main, never with the rights of the target", () => {
    expect(workflow.on).toEqual({ push: { branches: ["main"] }, pull_request: null });
  });

  test("puts no expression into a shell", () => {
    const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(commands).toContain("npm ci");
    for (const command of commands) expect(command).not.toContain("${{");
  });

  test("goes through all variants with their flags, each to its end", () => {
    const matrices = jobs.flatMap(({ strategy }) => (strategy === undefined ? [] : [strategy]));
    const expected = VARIANTS.map(([variant = "", , , flags]) => ({
      variant,
      features: namesOf(flags)
        .map((flag) => `--feature=${flag}`)
        .join(" "),
    }));
    expect(matrices).toHaveLength(1);
    expect(matrices[0]).toEqual({
      "fail-fast": false,
      matrix: { include: expected.sort((a, b) => (a.variant < b.variant ? -1 : 1)) },
    });
  });
});

test("the drift check and the tests run what they say", () => {
  const { drift, tests } = readWorkflow(workflows[1]?.[1] ?? "").jobs;
  expect(drift?.steps.at(-1)).toEqual({ run: "npx --no-install scopec gen --check" });
  expect(tests?.steps.at(-1)?.run).toBe("npx --no-install bun test $FEATURES ./generated/guardrails");
});
