import { join } from "node:path";

/**
 * Arguments that make a Bun child process count its coverage: `[process.execPath, ...instrumentedArgs(), script]`.
 * Empty when coverage is not being measured. The child needs SCOPEC_COVERAGE_DIR too: see `instrumentedEnv`.
 */
export function instrumentedArgs(): readonly string[] {
  return coverageDir() === undefined ? [] : ["--preload", join(import.meta.dir, "preload.ts")];
}

/** The environment variables a child needs for `instrumentedArgs`, for a test that does not pass on `process.env`. */
export function instrumentedEnv(): Readonly<Record<string, string>> {
  const dir = coverageDir();
  return dir === undefined ? {} : { SCOPEC_COVERAGE_DIR: dir };
}

function coverageDir(): string | undefined {
  const dir = process.env["SCOPEC_COVERAGE_DIR"];
  return dir === "" ? undefined : dir;
}
