import { existsSync } from "node:fs";
import { join } from "node:path";

/** The least share of branches, in percent, that the tests must take in each measured folder. */
export const MINIMUM_BRANCHES = 95;

/** The folders whose coverage is measured and judged, each by itself. */
export const MEASURED_FOLDERS: readonly string[] = ["generator", "runtime"];

/** The folders of which the tests must take every branch: these decide whose data a request reaches. */
export const FULL_FOLDERS: readonly string[] = [
  "runtime/scope",
  "runtime/request",
  "runtime/metrics",
  "runtime/realtime",
  "runtime/secrets",
];

// Precompiled modules are output of scripts/, and a declaration file has nothing to run.
const NOT_MEASURED = /^generator\/precompiled\/|\.d\.ts$/;

/** The source files to measure as sorted paths from `root`, with `/`. */
export function measuredFiles(root: string): readonly string[] {
  return MEASURED_FOLDERS.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => [...new Bun.Glob(`${folder}/**/*.ts`).scanSync({ cwd: root })])
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !NOT_MEASURED.test(path))
    .sort();
}
