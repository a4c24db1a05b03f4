import type { Entry } from "./block.ts";
import type { Piece } from "./clash.ts";

interface Led {
  readonly key: string;
  readonly lead: readonly Piece[];
}

/**
 * Gives entries that became neighbours the blank lines of their kind: where all entries but the first have one above them, one
 * that was the first of its side gets it too, and one that became the first loses it.
 */
export function settleBlanks<T extends Led>(
  entries: readonly T[],
  { ours, theirs }: { readonly ours: readonly Entry[]; readonly theirs: readonly Entry[] },
): readonly T[] {
  const others = [...ours.slice(1), ...theirs.slice(1)];
  if (others.length === 0 || !others.every(({ lead }) => BLANK.test(lead))) return entries;
  const isFirstBlank = [ours[0], theirs[0]].some((first) => first !== undefined && BLANK.test(first.lead));
  return entries.map((entry, at) => {
    const [first] = entry.lead;
    if (typeof first !== "string") return entry;
    if (at > 0) return BLANK.test(first) ? entry : { ...entry, lead: [`\n${first}`, ...entry.lead.slice(1)] };
    return isFirstBlank ? entry : { ...entry, lead: [first.replace(BLANK, ""), ...entry.lead.slice(1)] };
  });
}

const BLANK = /^[ \t]*\n/;
