import { distance } from "fastest-levenshtein";
import { byCodeUnit } from "./order.ts";

/**
 * The known name that someone probably meant, or `undefined` when none is near. Case is ignored; at most a third of the
 * characters (and at least one) may differ; among equally near names the first by code unit wins.
 */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of [...known].sort(byCodeUnit)) {
    const edits = distance(wanted.toLowerCase(), name.toLowerCase());
    if (edits <= allowed && (best === undefined || edits < best.edits)) best = { name, edits };
  }
  return best?.name;
}
