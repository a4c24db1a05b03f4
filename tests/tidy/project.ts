import { lstatSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Text files by their path from the project's root, with `/`. Every tidy check is a pure function of such a map. */
export type Files = ReadonlyMap<string, string>;

/** The project's root folder. */
export const ROOT: string = resolve(import.meta.dir, "../..");

/** All text files that git tracks or would track, sorted by path. */
export function projectFiles(): Files {
  // The checkout may belong to another user, as in a container; reading its list of files is harmless.
  const listing = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const git = Bun.spawnSync(["git", "-c", "safe.directory=*", ...listing], { cwd: ROOT });
  if (git.exitCode !== 0) throw new Error(`git cannot list the project's files: ${git.stderr.toString()}`);
  const paths = [...new Set(git.stdout.toString().split("\0"))].filter((path) => path !== "").sort();
  const files = new Map<string, string>();
  for (const path of paths) {
    // A tracked file that was just deleted is still listed, and so is a link to a folder.
    if (!lstatSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile()) continue;
    const text = readFileSync(join(ROOT, path), "utf8");
    if (!text.includes("\0")) files.set(path, text);
  }
  return files;
}

/** The TypeScript files among them that lie in one of the folders, without recorded outputs and inputs of tests. */
export function sourcesIn(files: Files, folders: readonly string[]): Files {
  return new Map(
    [...files].filter(
      ([path]) =>
        path.endsWith(".ts") &&
        folders.some((folder) => path.startsWith(`${folder}/`)) &&
        !/(?:^|\/)(?:fixtures|golden)\//.test(path),
    ),
  );
}
