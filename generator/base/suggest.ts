import { distance } from "fastest-levenshtein";
import { byCodeUnit } from "./order.ts";

/**
 * The known name that someone probably meant, or `undefined` when none is near. Case is ignored; at most a third of the
 * characters (and at least one) may differ, two neighbours that changed places counting as one; among equally near names the
 * first by code unit wins.
 */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of [...known].sort(byCodeUnit)) {
    const edits = editsBetween(wanted.toLowerCase(), name.toLowerCase());
    if (edits <= allowed && (best === undefined || edits < best.edits)) best = { name, edits };
  }
  return best?.name;
}

function editsBetween(wanted: string, name: string): number {
  return areSwapped(wanted, name) ? 1 : distance(wanted, name);
}

/** Whether two texts differ only in that two neighbours changed places, as in `teir` for `tier`. */
function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
