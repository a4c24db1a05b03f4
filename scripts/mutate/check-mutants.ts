import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { FAILED, PASSED, sum, type Tally } from "../test/tally.ts";
import { judgeMutants, judgeScore, type MutationReport } from "./judge-mutants.ts";
import { SURVIVORS } from "./survivors.ts";

/** What is mutated in one run of Stryker, and how its report is judged. */
export interface MutationRun {
  readonly title: string;
  /** Stryker's settings. */
  readonly config: string;
  /** The report that these have it write. */
  readonly report: string;
  /** Whether only `npm run mutate` does it: one whose tests start servers takes longer than all other checks together. */
  readonly isByHand?: true;
  /** A line that sums up, and findings. */
  readonly judge: (report: MutationReport) => readonly [summary: string, findings: readonly string[]];
}

/** The least share of mutants of the security runtime that the tests must notice, in percent. */
const MINIMUM_SCORE = 90;

/** The runs, each of them bounded by what it mutates: minutes, not hours. */
export const MUTATION_RUNS: readonly MutationRun[] = [
  {
    title: "Mutants of the host matching",
    config: "scripts/mutate/stryker.json",
    report: ".scopec-tmp/mutation.json",
    judge: (report) => judgeMutants(report, SURVIVORS),
  },
  {
    title: "Mutants of the check of metrics",
    config: "scripts/mutate/stryker-security.json",
    report: ".scopec-tmp/mutation-security.json",
    judge: (report) => judgeScore(report, MINIMUM_SCORE),
  },
  {
    title: "Mutants of the stores of secrets",
    config: "scripts/mutate/stryker-secrets.json",
    report: ".scopec-tmp/mutation-secrets.json",
    judge: (report) => judgeScore(report, MINIMUM_SCORE),
  },
  {
    title: "Mutants of the dashboard server",
    config: "scripts/mutate/stryker-realtime.json",
    report: ".scopec-tmp/mutation-realtime.json",
    isByHand: true,
    judge: (report) => judgeScore(report, MINIMUM_SCORE),
  },
];

/** Does one run for the checkout at `root`, and fails once for each finding about its report; `print` gets these. */
export async function checkMutants(
  root: string,
  { config, report: path, judge }: MutationRun,
  print: (line: string) => void,
): Promise<Tally> {
  rmSync(join(root, path), { force: true });
  // Its progress is for somebody who waits: in the log of a run it hides what there is to read.
  const reporters = process.stdout.isTTY ? [] : ["--reporters", "json"];
  const child = Bun.spawn([join(root, "node_modules/.bin/stryker"), "run", ...reporters, config], {
    cwd: root,
    // Stryker starts the tests with `bun`, which has to be this one.
    env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env["PATH"] ?? ""}` },
    stdin: "ignore",
    stdout: "inherit",
    stderr: "inherit",
  });
  const status = await child.exited;
  if (!existsSync(join(root, path))) {
    print(`Stryker ended with status ${status} and left no report`);
    return FAILED;
  }
  const report: MutationReport = JSON.parse(readFileSync(join(root, path), "utf8"));
  const [summary, findings] = judge(report);
  for (const line of [...findings, summary]) print(line);
  return findings.length === 0 ? PASSED : sum(findings.map(() => FAILED));
}
