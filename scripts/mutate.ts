/**
 * Changes the host matching in a thousand ways, one at a time, and sees whether the tests notice: `bun scripts/mutate.ts`.
 * Takes some ten minutes. A change that they do not notice has to be explained in `scripts/mutate/survivors.ts`.
 */
import { resolve } from "node:path";
import { checkMutants } from "./mutate/check-mutants.ts";
import { finalLine } from "./test/tally.ts";

const tally = await checkMutants(resolve(import.meta.dir, ".."), (line) => process.stdout.write(`${line}\n`));
process.stdout.write(`${finalLine(tally)}\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;
