import { findBun, runUnder } from "../../host/bun-process.ts";
import type { ExitStatus } from "../command.ts";

/** Runs this very command line once more, under Bun: only it can bundle with flags, and one start of it does for all variants. */
export function runInBun(environment: Readonly<Record<string, string | undefined>>): ExitStatus {
  const [, script = "", ...args] = process.argv;
  const status = runUnder(findBun(script, environment), script, args);
  return status === 0 || status === 1 ? status : 2;
}
