import type { Versions } from "./merge-keyed.ts";

/** How often each comment stands in a text; `#` in a value counts too, which does no harm where texts are compared. */
export function commentsIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, comment = ""] of text.matchAll(/(?:^|[ \t])(#[^\n]*)/gm)) {
    const trimmed = comment.trimEnd();
    counts.set(trimmed, (counts.get(trimmed) ?? 0) + 1);
  }
  return counts;
}

/** Whether two texts have the same comments, in whatever order. */
export function hasSameComments(a: string, b: string): boolean {
  const [left, right] = [commentsIn(a), commentsIn(b)];
  return left.size === right.size && [...left].every(([comment, count]) => right.get(comment) === count);
}

/** A comment that a merged text lacks although no side took it out; `undefined` when nothing is lost. */
export function lostComment(
  merged: string,
  { base = "", ours = "", theirs = "" }: Versions<string>,
): string | undefined {
  const [before, left, right, after] = [base, ours, theirs, merged].map(commentsIn);
  const count = (counts: ReadonlyMap<string, number> | undefined, comment: string) => counts?.get(comment) ?? 0;
  return [...new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])].find((comment) => {
    const [b, o, t] = [count(before, comment), count(left, comment), count(right, comment)];
    const least = b === 0 ? Math.max(o, t) : o + t - b;
    return count(after, comment) < least;
  });
}
