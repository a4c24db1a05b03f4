import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { git } from "./git.ts";

/** How lines are to be merged. */
export interface LineMergeOptions {
  readonly size: number;
  readonly ours: string;
  readonly base: string;
  readonly theirs: string;
}

/** Three versions of a text. */
export interface LineVersions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What `git merge-file` makes of three texts; `undefined` when it cannot. */
export function mergeByLines(
  folder: string,
  texts: LineVersions,
  { size, ours, base, theirs }: LineMergeOptions,
): { readonly text: string; readonly hasConflicts: boolean } | undefined {
  const aside = mkdtempSync(join(tmpdir(), "scopec-merge-"));
  try {
    const files = (["ours", "base", "theirs"] as const).map((side) => {
      writeFileSync(join(aside, side), texts[side]);
      return join(aside, side);
    });
    const names = ["-L", ours, "-L", base, "-L", theirs];
    const run = git(folder, ["merge-file", "-p", `--marker-size=${size}`, ...names, ...files]);
    // The status is the number of conflicts; from 128 on it is a failure.
    if (run.kind === "no-git" || run.status === null || run.status >= 128) return undefined;
    return { text: run.out.toString("utf8"), hasConflicts: run.status > 0 };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
