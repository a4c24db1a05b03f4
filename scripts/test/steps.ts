import { join } from "node:path";
import { checkPackage } from "./check-package.ts";
import { createCountedRun } from "./counted-run.ts";
import { checkSystemPackages, realSystem, SYSTEM_PACKAGES } from "./system-packages.ts";
import { FAILED, PASSED, sum, type Tally } from "./tally.ts";
import { selectFiles, testFiles } from "./test-files.ts";
import { runUnitTests } from "./unit-tests.ts";

/** A titled group of checks. What `run` throws fails the step and stops no other. */
export interface Step {
  readonly title: string;
  run(): Promise<Tally> | Tally;
}

/** Every check of the project, for the checkout at `root`. */
export function allSteps(root: string, print: (line: string) => void): readonly Step[] {
  const counted = createCountedRun(root, print);
  return [
    { title: "System packages", run: () => checkSystemPackages(SYSTEM_PACKAGES, realSystem(print)) },
    { title: "Type check", run: () => runTool(root, ["tsc", "-p", "tsconfig.json"]) },
    { title: "Format and lint", run: () => runTool(root, ["biome", "check", "."]) },
    { title: "Unused code and dependencies", run: () => runTool(root, ["knip", "--no-progress"]) },
    { title: "The package as it is published", run: () => checkPackage(root, print) },
    { title: "Tests", run: () => counted.runTests() },
    { title: "Branch coverage", run: () => counted.judgeBranches() },
  ];
}

/** Only the tests in `paths`, without coverage: for the loop of change and try. */
export function someSteps(root: string, paths: readonly string[], print: (line: string) => void): readonly Step[] {
  const run = async (): Promise<Tally> => {
    const files = selectFiles(testFiles(root), paths);
    if (files.length === 0) {
      print(`no test file in ${paths.join(", ")}`);
      return FAILED;
    }
    const [tally, messages] = await runUnitTests({ root, files, args: [], env: {} });
    messages.forEach(print);
    return tally;
  };
  return [{ title: `Tests in ${paths.join(", ")}`, run }];
}

/** Runs all steps in order, whatever becomes of each, and gives the sum; `print` gets headings and findings. */
export async function runSteps(steps: readonly Step[], print: (line: string) => void): Promise<Tally> {
  const tallies: Tally[] = [];
  const broken: string[] = [];
  for (const step of steps) {
    print(`\n== ${step.title} ==`);
    const tally = await attempt(step, print);
    print(tally.failed === 0 ? "ok" : `${step.title}: FAILED`);
    if (tally.failed > 0) broken.push(`${step.title} (${tally.failed})`);
    tallies.push(tally);
  }
  const total = sum(tallies);
  print("");
  if (broken.length > 0) print(`failed: ${broken.join(", ")}`);
  // Once more, at the end: between a failed test and here stand the outputs of all later checks.
  for (const failure of total.failures) print(`  ${failure}`);
  if (total.skipped > 0) print(`${total.skipped} skipped`);
  return total;
}

async function attempt(step: Step, print: (line: string) => void): Promise<Tally> {
  try {
    return await step.run();
  } catch (error) {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return FAILED;
  }
}

async function runTool(root: string, [name = "", ...args]: readonly string[]): Promise<Tally> {
  const command = [join(root, "node_modules", ".bin", name), ...args];
  const child = Bun.spawn(command, { cwd: root, stdin: "ignore", stdout: "inherit", stderr: "inherit" });
  return (await child.exited) === 0 ? PASSED : FAILED;
}
