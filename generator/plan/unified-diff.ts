import { withLineFeeds } from "../base/hash.ts";

/** The most lines of a diff that are shown; who wants all of it runs `gen` and reads `git diff`. */
const MOST_LINES = 60;

/** Two versions of a file; a missing one means no file. */
export interface Versions {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A unified diff from what is there to what should be, cut after sixty lines. The diff package loads on first use. */
export async function unifiedDiff(path: string, { before, after }: Versions): Promise<string> {
  const { createTwoFilesPatch } = await import("diff");
  const from = before === undefined ? "/dev/null" : path;
  const to = after === undefined ? "/dev/null" : path;
  const patch = createTwoFilesPatch(from, to, withLineFeeds(before ?? ""), withLineFeeds(after ?? ""), "", "", {
    context: 2,
  });
  // Above the file names stands a separator; they end in a tab for a date that is not given.
  const lines = patch
    .slice(patch.indexOf("---"))
    .split("\n")
    .map((line) => line.replace(/\t$/, ""));
  const shown = lines.slice(0, MOST_LINES);
  const left = lines.length - shown.length - 1;
  return left > 0 ? `${shown.join("\n")}\n… ${left} more lines` : lines.join("\n").trimEnd();
}

/** The offset in `before` of the beginning of the first line that differs. */
export function firstDifference(before: string, after: string): number {
  let lineStart = 0;
  for (let at = 0; at < before.length; at += 1) {
    if (before[at] !== after[at]) return lineStart;
    if (before[at] === "\n") lineStart = at + 1;
  }
  return lineStart;
}
