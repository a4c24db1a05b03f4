import { findBun, runUnder } from "../../host/bun-process.ts";
import type { ExitStatus } from "../command.ts";

/**
 * Runs a command line (as in `process.argv`) once more, under Bun: only it can bundle with flags, and one start of it does for
 * all variants.
 *
 * @throws {MissingBun} when there is no Bun
 */
export function runInBun(
  [, script = "", ...args]: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ExitStatus {
  const status = runUnder(findBun(script, environment), script, args);
  return status === 0 || status === 1 ? status : 2;
}
