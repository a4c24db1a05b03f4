import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { FAILED, PASSED, sum, type Tally } from "../test/tally.ts";
import { judgeMutants, type MutationReport } from "./judge-mutants.ts";
import { SURVIVORS } from "./survivors.ts";

const CONFIG = "scripts/mutate/stryker.json";
const REPORT = ".scopec-tmp/mutation.json";

/** Runs Stryker for the checkout at `root`, and fails once for each finding about its report; `print` gets these. */
export async function checkMutants(root: string, print: (line: string) => void): Promise<Tally> {
  rmSync(join(root, REPORT), { force: true });
  const child = Bun.spawn([join(root, "node_modules/.bin/stryker"), "run", CONFIG], {
    cwd: root,
    // Stryker starts the tests with `bun`, which has to be this one.
    env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env["PATH"] ?? ""}` },
    stdin: "ignore",
    stdout: "inherit",
    stderr: "inherit",
  });
  const status = await child.exited;
  if (!existsSync(join(root, REPORT))) {
    print(`Stryker ended with status ${status} and left no report`);
    return FAILED;
  }
  const report: MutationReport = JSON.parse(readFileSync(join(root, REPORT), "utf8"));
  const [summary, findings] = judgeMutants(report, SURVIVORS);
  for (const line of [...findings, summary]) print(line);
  return findings.length === 0 ? PASSED : sum(findings.map(() => FAILED));
}
