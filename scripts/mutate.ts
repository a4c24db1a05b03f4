/**
 * Changes the host matching, the check of metrics, the stores of secrets and the dashboard server in thousands of ways, one at a time, and
 * sees whether the tests notice: `bun scripts/mutate.ts`. Takes the better part of an hour. A change of the host matching that they do
 * not notice has to be explained in `scripts/mutate/survivors.ts`; of the others, nine out of ten have to be noticed.
 */
import { resolve } from "node:path";
import { checkMutants, MUTATION_RUNS } from "./mutate/check-mutants.ts";
import { finalLine, sum, type Tally } from "./test/tally.ts";

const tallies: Tally[] = [];
for (const run of MUTATION_RUNS) {
  tallies.push(await checkMutants(resolve(import.meta.dir, ".."), run, (line) => process.stdout.write(`${line}\n`)));
}
const tally = sum(tallies);
process.stdout.write(`${finalLine(tally)}\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;
