import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { TestRunner } from "../../generator/model/matrix.ts";
import { ROOT, type TempProject } from "../temp-project.ts";
import { readJunit, type TestRun } from "./project.ts";

const REPORT = "junit.xml";

/** Runs the generated tests of a project with the runner that they are written for. */
export const RUN_WITH: Readonly<Record<TestRunner, (project: TempProject) => TestRun>> = {
  bun(project) {
    rmSync(join(project.root, REPORT), { force: true });
    const report = ["--reporter=junit", `--reporter-outfile=${join(project.root, REPORT)}`];
    const { stderr } = project.bun("test", ...report, "generated/guardrails");
    return { ...readJunit(readReport(project), (name, group) => `${group} > ${name}`), log: stderr };
  },
  node(project) {
    const files = ["guardrails", "matrix-properties", "matrix-validation"];
    const paths = files.map((name) => `generated/guardrails/${name}.test.mjs`);
    const log = run(["node", "--test", "--test-reporter=tap", ...paths], project);
    return { ...readTap(log), log };
  },
  vitest(project) {
    rmSync(join(project.root, REPORT), { force: true });
    const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
    const args = ["run", "--root", project.root, "--reporter=junit", `--outputFile=${REPORT}`, "generated/guardrails"];
    const log = run(["node", vitest, ...args], project);
    return { ...readJunit(readReport(project), (name) => name), log: `${log}${readReport(project)}` };
  },
};

function run(command: readonly string[], { root }: TempProject): string {
  const { DASHBOARD_SCOPE: _scope, HOST: _host, NODE_TEST_CONTEXT: _context, ...env } = process.env;
  const child = Bun.spawnSync([...command], { cwd: root, env: { ...env, NO_COLOR: "1" }, stderr: "pipe" });
  return `${child.stdout.toString()}${child.stderr.toString()}`;
}

function readReport({ root }: TempProject): string {
  const path = join(root, REPORT);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** Node's TAP: a subtest is indented by four below its group. */
function readTap(tap: string): Omit<TestRun, "log"> {
  const all: string[] = [];
  const failed: string[] = [];
  let inner: { readonly name: string; readonly isFailed: boolean }[] = [];
  for (const line of tap.split("\n")) {
    const [, indent = "", state, name = ""] = /^( *)(not ok|ok) \d+ - (.*)$/.exec(line) ?? [];
    if (state === undefined) continue;
    const plain = name.replaceAll("\\", "");
    if (indent.length === 4) inner.push({ name: plain, isFailed: state === "not ok" });
    if (indent.length !== 0) continue;
    for (const test of inner) {
      all.push(`${plain} > ${test.name}`);
      if (test.isFailed) failed.push(`${plain} > ${test.name}`);
    }
    inner = [];
  }
  return { all, failed };
}
