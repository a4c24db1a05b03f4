import { withLineFeeds } from "../base/hash.ts";

/** The most lines of a diff that are shown; who wants all of it runs `gen` and reads `git diff`. */
const MOST_LINES = 60;

/** Above so many edits the shortest diff takes minutes to find, to show its beginning only. */
const MOST_EDITS = 400;

/** How many changed lines of each version are shown of such a diff. */
const WINDOW = 25;

/** Two versions of a file; a missing one means no file. */
export interface Versions {
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** How many lines of the diff to show; sixty unless it says otherwise. */
  readonly mostLines?: number;
}

/** A unified diff from what is there to what should be, cut after sixty lines. The diff package loads on first use. */
export async function unifiedDiff(path: string, versions: Versions): Promise<string> {
  const { createTwoFilesPatch } = await import("diff");
  const nameOf = (text: string | undefined) => (text === undefined ? "/dev/null" : path);
  const names = [nameOf(versions.before), nameOf(versions.after)] as const;
  const diff = ([before, after]: Pair, maxEditLength: number) =>
    createTwoFilesPatch(...names, before, after, "", "", { context: 2, maxEditLength });
  const texts: Pair = [withLineFeeds(versions.before ?? ""), withLineFeeds(versions.after ?? "")];
  const whole = diff(texts, MOST_EDITS);
  if (whole === undefined)
    return `${linesOf(diff(beginnings(texts), Number.POSITIVE_INFINITY)).join("\n")}\n… and more`;
  const lines = linesOf(whole);
  const { mostLines = MOST_LINES } = versions;
  const left = lines.length - mostLines;
  return left > 0 ? `${lines.slice(0, mostLines).join("\n")}\n… ${left} more lines` : lines.join("\n");
}

type Pair = readonly [before: string, after: string];

function linesOf(patch = ""): readonly string[] {
  // Above the file names stands a separator; they end in a tab for a date that is not given.
  return patch
    .slice(patch.indexOf("---"))
    .replace(/\n$/, "")
    .split("\n")
    .map((line, index) => (index < 2 ? line.replace(/\t$/, "") : line));
}

/** Both texts, cut some way behind the first line that differs. */
function beginnings([before, after]: Pair): Pair {
  const lines = [before.split("\n"), after.split("\n")] as const;
  const shorter = Math.min(lines[0].length, lines[1].length);
  let same = 0;
  while (same < shorter && lines[0][same] === lines[1][same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && lines[0].at(-1 - sameAtEnd) === lines[1].at(-1 - sameAtEnd)) sameAtEnd += 1;
  const cut = (all: readonly string[]) =>
    all
      .slice(0, Math.min(all.length - sameAtEnd, same + WINDOW))
      .map((line) => `${line}\n`)
      .join("");
  return [cut(lines[0]), cut(lines[1])];
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
