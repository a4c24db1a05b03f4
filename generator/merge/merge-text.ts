import type { Piece } from "./clash.ts";
import type { KeyPath } from "./keyed.ts";
import type { Versions } from "./merge-keyed.ts";

interface Texts extends Versions<string> {
  readonly ours: string;
  readonly theirs: string;
}

/** The text of the side that changed it; `undefined` when both did, and differently. With `layout aside`, spaces do not count. */
export function mergeText({ base, ours, theirs }: Texts, how?: "layout aside"): string | undefined {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  if (how === undefined) return undefined;
  const bare = (text: string | undefined) => text?.replace(/[ \t]+/g, " ").trim();
  if (bare(ours) === bare(theirs) || bare(theirs) === bare(base)) return ours;
  return bare(ours) === bare(base) ? theirs : undefined;
}

/** Merges whole lines that say nothing: comments and blank lines. Blank ones do not make a clash. */
export function mergeLines({ base, ours, theirs }: Texts, path: KeyPath): readonly Piece[] {
  const bare = (text: string | undefined) => text?.replace(/^[ \t]*\n/gm, "");
  const quick = mergeText({ base, ours, theirs });
  if (quick !== undefined) return [quick];
  const [before, left, right] = [bare(base ?? ""), bare(ours), bare(theirs)];
  if (left === right || right === before) return [ours];
  if (left === before) return [theirs];
  const blank = /^(?:[ \t]*\n)*/.exec(ours)?.[0] ?? "";
  const rest = (text = "") => (text.startsWith(blank) ? text.slice(blank.length) : text);
  const place = { path, base: undefined, ours: undefined, theirs: undefined, isComment: true } as const;
  return [blank, { base: rest(base), ours: rest(ours), theirs: rest(theirs), places: [place] }];
}

/** The pieces without empty ones, texts that follow each other joined; the first one stays a text if it is one. */
export function decided(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === "string" && typeof last === "string") joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}
