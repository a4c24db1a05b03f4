/** A stretch of a text and what is to stand there instead; offsets in UTF-16 code units, `end` exclusive. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with edits made, in whatever order they are given; all offsets are those of the text before.
 *
 * @throws {RangeError} when two edits overlap
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at) throw new RangeError(`two edits overlap at offset ${edit.start}`);
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return `${parts.join("")}${text.slice(at)}`;
}

/** The groups of edits that can be made together: the first of two that touch one place wins, whole. */
export function compatible<T extends { readonly edits: readonly TextEdit[] }>(groups: readonly T[]): readonly T[] {
  const taken: TextEdit[] = [];
  return groups.filter(({ edits }) => {
    if (edits.some((edit) => taken.some((other) => edit.start < other.end && other.start < edit.end))) return false;
    // Two insertions at one place have no order of their own.
    if (edits.some((edit) => taken.some((other) => edit.start === other.start && edit.end === other.end))) return false;
    taken.push(...edits);
    return true;
  });
}
