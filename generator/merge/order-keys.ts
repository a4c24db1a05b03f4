import { byCodeUnit } from "../base/order.ts";

/** The keys of the entries of a collection in three versions, each in its own order, and whether a key is in the result. */
export interface KeyLists {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly isKept: (key: string) => boolean;
}

/**
 * The keys of a merged collection: ours in our order, and each new one of theirs behind what stands before it on their side; of
 * what both put at one place, by code unit. So sorted lists give a sorted list, whichever side merges.
 */
export function orderKeys({ base, ours, theirs, isKept }: KeyLists): readonly string[] {
  const merged = ours.filter(isKept);
  const ourKeys = new Set(ours);
  const known = new Set([...base, ...theirs]);
  const isOursAlone = (key: string | undefined) => key !== undefined && !known.has(key);
  let before: string | undefined;
  for (const key of theirs) {
    if (!isKept(key)) continue;
    if (!ourKeys.has(key)) {
      let at = before === undefined ? 0 : merged.indexOf(before) + 1;
      while (isOursAlone(merged[at]) && byCodeUnit(merged[at] ?? "", key) < 0) at += 1;
      merged.splice(at, 0, key);
    }
    before = key;
  }
  return merged;
}
