/**
 * The checks that take minutes, beside `scripts/test.ts`: `bun scripts/test-long.ts` runs the tests in files named `*.long.ts`, the
 * properties on other random cases, and the mutation testing of the host matching, of the check of metrics and of the stores of secrets
 * (that of the dashboard server takes an hour: `npm run mutate`). Its last line is always `N passed, N failed`; it exits with 1 when a check failed.
 */

import { resolve } from "node:path";
import { checkMutants, MUTATION_RUNS } from "./mutate/check-mutants.ts";
import { BROWSERS, findBrowser } from "./test/browser.ts";
import { tryOtherSeeds } from "./test/other-seeds.ts";
import { runSteps, type Step } from "./test/steps.ts";
import { checkSystemPackages, realSystem } from "./test/system-packages.ts";
import { FAILED, finalLine, sum } from "./test/tally.ts";
import { longTestFiles } from "./test/test-files.ts";
import { runUnitTests } from "./test/unit-tests.ts";

const ROOT = resolve(import.meta.dir, "..");

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const BROWSER = {
  command: findBrowser() ?? BROWSERS[0] ?? "",
  aptPackage: "chromium-headless-shell",
  neededBy: "the tests that run in a browser",
};

const steps: readonly Step[] = [
  { title: "System packages", run: () => checkSystemPackages([BROWSER], realSystem(print)) },
  {
    title: "Long tests",
    run: async () => {
      const files = longTestFiles(ROOT);
      if (files.length === 0) return FAILED;
      const [tally, messages] = await runUnitTests({ root: ROOT, files, args: [], env: {} });
      messages.forEach(print);
      return tally;
    },
  },
  { title: "Properties under other seeds", run: async () => sum(await tryOtherSeeds(ROOT, print)) },
  ...MUTATION_RUNS.filter(({ isByHand }) => isByHand !== true).map((run) => ({
    title: run.title,
    run: () => checkMutants(ROOT, run, print),
  })),
];

const tally = await runSteps(steps, print);
print(finalLine(tally));
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
