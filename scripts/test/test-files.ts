import { existsSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["tests", "generated/guardrails"];

// Golden outputs hold whole generated projects, whose tests are text to compare, not tests to run.
const NOT_RUN = /(?:^|\/)(?:fixtures|golden)\//;

/** The project's test files as sorted paths from `root`, with `/`. */
export function testFiles(root: string): readonly string[] {
  return filesLike(root, "*.test.ts");
}

/** The test files that take minutes, likewise. */
export function longTestFiles(root: string): readonly string[] {
  return filesLike(root, "*.long.ts");
}

function filesLike(root: string, name: string): readonly string[] {
  return FOLDERS.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => [...new Bun.Glob(`${folder}/**/${name}`).scanSync({ cwd: root })])
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !NOT_RUN.test(path))
    .sort();
}

/** The files that are one of `paths` or lie in one of them; a `./` in front or `/` behind makes no difference. */
export function selectFiles(files: readonly string[], paths: readonly string[]): readonly string[] {
  const wanted = paths.map((path) => path.replace(/^\.\//, "").replace(/\/$/, ""));
  return files.filter((file) => wanted.some((path) => file === path || file.startsWith(`${path}/`)));
}
