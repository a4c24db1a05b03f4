import { distance } from "fastest-levenshtein";
import { byCodeUnit } from "./order.ts";

/** Comparing two texts takes as long as the product of their lengths; nobody looks for a slip in what is longer than this. */
const LONGEST_NAME = 1_000;

/**
 * The known name that someone probably meant, or `undefined` when none is near. Case is ignored; at most a third of the
 * characters (and at least one) may differ, two neighbours swapped being one difference; among equally near names the first by
 * code unit wins. A text of more than 1,000 characters is near to nothing.
 */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  if (wanted.length > LONGEST_NAME) return undefined;
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of [...known].sort(byCodeUnit)) {
    // So many letters have to be added or taken away at least.
    if (Math.abs(name.length - wanted.length) > allowed) continue;
    const edits = isSlip(slipOf(wanted, name)) ? 1 : distance(wanted.toLowerCase(), name.toLowerCase());
    if (edits <= allowed && (best === undefined || edits < best.edits)) best = { name, edits };
  }
  return best?.name;
}

/**
 * The known name that someone surely meant, or `undefined`: the only one that differs by case alone, or by one slip of the
 * hand (a character too many, missing or another, or two neighbours swapped). A digit, or a letter of a word of three letters
 * or less, is no slip: `V1` and `V2`, or `TENANT_A` and `TENANT_B`, are names of their own.
 */
export function surelyMeant(wanted: string, known: Iterable<string>): string | undefined {
  const near = [...new Set(known)].filter((name) => isSlip(slipOf(wanted, name)));
  const [name] = near;
  return name !== undefined && near.length === 1 && isSure(slipOf(wanted, name)) ? name : undefined;
}

/** Where two names differ, case aside: what both begin with, what each has in the middle, what both end with. */
interface Slip {
  readonly before: string;
  readonly written: string;
  readonly meant: string;
  readonly after: string;
}

function slipOf(written: string, meant: string): Slip {
  const [a, b] = [written.toLowerCase(), meant.toLowerCase()];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return {
    before: a.slice(0, start),
    written: a.slice(start, a.length - end),
    meant: b.slice(start, b.length - end),
    after: a.slice(a.length - end),
  };
}

/** Whether one slip makes the one of the other, or none at all. */
function isSlip({ written, meant }: Slip): boolean {
  if (written.length <= 1 && meant.length <= 1) return true;
  return written.length === 2 && meant.length === 2 && written[0] === meant[1] && written[1] === meant[0];
}

/** The shortest word in which one letter is a slip rather than another word. */
const SHORTEST_WORD = 4;

function isSure({ before, written, meant, after }: Slip): boolean {
  const changed = written + meant;
  if (changed === "") return true;
  if (/\p{N}/u.test(changed)) return false;
  const [start = ""] = /\p{L}*$/u.exec(before) ?? [];
  const [end = ""] = /^\p{L}*/u.exec(after) ?? [];
  // What joins words (`-`, `_`) belongs to both of them.
  return start.length + Math.max(written.length, meant.length) + end.length >= SHORTEST_WORD;
}
