/** Three versions of a text. */
interface SpecTexts {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** How often each comment stands in a text; `#` in a value counts too, which does no harm where texts are compared. */
function commentsIn(text: string): ReadonlyMap<string, number> {
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
export function lostComment(merged: string, versions: SpecTexts): string | undefined {
  const [base, ours, theirs] = [commentsIn(versions.base), commentsIn(versions.ours), commentsIn(versions.theirs)];
  const left = commentsIn(merged);
  const count = (counts: ReadonlyMap<string, number>, comment: string) => counts.get(comment) ?? 0;
  return [...ours.keys(), ...theirs.keys()].find((comment) => {
    const [b, o, t] = [count(base, comment), count(ours, comment), count(theirs, comment)];
    const least = b === 0 ? Math.max(o, t) : o + t - b;
    return count(left, comment) < least;
  });
}
