import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseJunit } from "./junit.ts";
import { FAILED, sum, type Tally } from "./tally.ts";

/** A run of `bun test` to make. */
export interface TestRun {
  readonly root: string;
  /** Paths from `root`. */
  readonly files: readonly string[];
  /** More arguments for `bun test`, such as `--preload`. */
  readonly args: readonly string[];
  /** More environment variables. */
  readonly env: Readonly<Record<string, string>>;
}

/** What is counted of a run that has ended. */
export interface TestOutcome {
  readonly exitCode: number;
  /** The JUnit report; undefined when none was written. */
  readonly junit: string | undefined;
  /** The files that were to run. */
  readonly files: readonly string[];
}

// Tests start whole processes; on a busy machine Bun's default of five seconds is too short for that.
const TIMEOUT_MS = 60_000;

/** Runs the files under `bun test`, its output going to ours, and gives the counts and what else went wrong. */
export async function runUnitTests(run: TestRun): Promise<readonly [Tally, readonly string[]]> {
  const folder = mkdtempSync(join(tmpdir(), "scopec-junit-"));
  const report = join(folder, "junit.xml");
  try {
    const reporting = ["--reporter=junit", `--reporter-outfile=${report}`, `--timeout=${TIMEOUT_MS}`];
    const preload = `--preload=${join(run.root, "tests/properties/preload.ts")}`;
    // With "./" in front Bun takes an argument as a path, not as a part of a name to search for.
    const files = run.files.map((file) => `./${file}`);
    const child = Bun.spawn([process.execPath, "test", ...reporting, preload, ...run.args, ...files], {
      cwd: run.root,
      env: { ...process.env, ...run.env },
      stdin: "ignore",
      stdout: "inherit",
      stderr: "inherit",
    });
    const exitCode = await child.exited;
    const junit = existsSync(report) ? readFileSync(report, "utf8") : undefined;
    return judge({ exitCode, junit, files: run.files });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The counts of a run, and a message for each failure that the report itself does not show: no report at all, a file
 * without a single case (it failed to load, or a test called `process.exit`), a bad exit status that no case explains.
 */
export function judge(outcome: TestOutcome): readonly [Tally, readonly string[]] {
  const report = outcome.junit === undefined ? undefined : parseJunit(outcome.junit);
  if (report === undefined) return [FAILED, [`bun test left no readable report (exit status ${outcome.exitCode})`]];
  const silent = outcome.files.filter((file) => !report.files.has(file));
  const messages = silent.map((file) => `${file}: no test of this file ran`);
  const { passed, failed, skipped, failures } = report;
  if (messages.length === 0 && passed + failed === 0) messages.push("no test ran");
  if (messages.length === 0 && failed === 0 && outcome.exitCode !== 0) {
    messages.push(`bun test ended with status ${outcome.exitCode} although every test passed`);
  }
  return [sum([{ passed, failed, skipped, failures }, ...messages.map(() => FAILED)]), messages];
}
