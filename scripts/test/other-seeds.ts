import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PASSED, type Tally } from "./tally.ts";
import { testFiles } from "./test-files.ts";
import { runUnitTests } from "./unit-tests.ts";

/** What `npm test` does not try: that has seed 1. */
const SEEDS = ["2", "3", "4", "5", "6"];

/**
 * Runs the tests of properties that leave the seed to the run, once for each of some further seeds. A seed on which all
 * hold counts as one check: the tests themselves were counted by `npm test`.
 */
export async function tryOtherSeeds(root: string, print: (line: string) => void): Promise<readonly Tally[]> {
  const files = testFiles(root).filter((file) => leavesSeedOpen(readFileSync(join(root, file), "utf8")));
  const tallies: Tally[] = [];
  for (const seed of SEEDS) {
    print(`seed ${seed}`);
    const env = { SCOPEC_SEED: seed };
    const [tally, messages] = await runUnitTests({ root, files, args: ["--only-failures"], env });
    messages.forEach(print);
    tallies.push(tally.failed === 0 ? PASSED : tally);
  }
  return tallies;
}

/** Whether a test file has properties and gives none of them a seed. */
function leavesSeedOpen(text: string): boolean {
  return text.includes('from "fast-check"') && !/\bseed:/.test(text);
}
