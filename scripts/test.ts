/**
 * The project's one test command: `bun scripts/test.ts` runs every check, `bun scripts/test.ts <path ...>` only the
 * tests in those files or folders. Its last line is always `N passed, N failed`; it exits with 1 when a check failed.
 */
import { resolve } from "node:path";
import { parseOptions } from "./test/options.ts";
import { allSteps, runSteps, someSteps } from "./test/steps.ts";
import { FAILED, finalLine, type Tally } from "./test/tally.ts";

const ROOT = resolve(import.meta.dir, "..");

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(args: readonly string[]): Promise<Tally> {
  const options = parseOptions(args);
  if (typeof options === "string") {
    print(options);
    return FAILED;
  }
  const steps = options.paths.length > 0 ? someSteps(ROOT, options.paths, print) : allSteps(ROOT, print);
  return runSteps(steps, print);
}

const tally = await main(process.argv.slice(2));
print(finalLine(tally));
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
