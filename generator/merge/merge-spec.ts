import { asSide, type ClashPlace, type MarkerOptions, type Piece, withMarkers } from "./clash.ts";
import { lostComment } from "./comments.ts";
import { type Keyed, keyedJson, Unmergeable } from "./keyed.ts";
import { fileText, mergeFiles } from "./merge-blocks.ts";
import { mergeKeyed, type Side, type Versions } from "./merge-keyed.ts";
import { readBlocks } from "./read-blocks.ts";
import { nameRows, numberRows } from "./waiver-rows.ts";

/** Three versions of a file of the spec; lines end in line feeds, the last one too. An empty base is none. */
export interface SpecTexts {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** A merged file, and where a person has to choose: the offset of the marker, and what clashes there. */
export interface MergedSpec {
  readonly text: string;
  readonly clashes: readonly { readonly offset: number; readonly places: readonly ClashPlace[] }[];
}

/**
 * Merges a YAML spec, or a file of one, by what it says. What the text says in the end is compared with a merge of what the three
 * say: so the result is right, or there is none.
 *
 * @throws {Unmergeable} when the files have to be merged line by line
 */
export function mergeSpec(texts: SpecTexts, markers: MarkerOptions): MergedSpec {
  const named = { base: nameRows(texts.base), ours: nameRows(texts.ours), theirs: nameRows(texts.theirs) };
  const [base, ours, theirs] = [readBlocks(named.base), readBlocks(named.ours), readBlocks(named.theirs)];
  const pieces = mergeFiles({ base, ours, theirs });
  // Without a clash, both sides have the same text.
  const sides = pieces.every((piece) => typeof piece === "string")
    ? (["ours"] as const)
    : (["ours", "theirs"] as const);
  for (const side of sides) {
    prove(pieces, side, { base: base.keyed, ours: ours.keyed, theirs: theirs.keyed });
  }
  const { text, offsets } = withMarkers(pieces, markers);
  if (lostComment(text, named) !== undefined) throw new Unmergeable("a comment would be lost");
  const rows = asSide(pieces, "ours");
  const lengthOf = (offset: number) => numberRows(text.slice(0, offset), rows).length;
  return {
    text: numberRows(text, rows),
    clashes: [...offsets].map(([{ places }, offset]) => ({ offset: lengthOf(offset), places })),
  };
}

/**
 * Whether a text that was merged line by line, without a conflict, says what the three say together.
 *
 * @throws {Unmergeable} when one of them cannot be read
 */
export function isMergeOf(merged: string, { base, ours, theirs }: SpecTexts): boolean {
  const keyed = (text: string) => readBlocks(nameRows(text)).keyed;
  const wanted = mergeKeyed({ base: keyed(base), ours: keyed(ours), theirs: keyed(theirs) }, { prefer: "ours" });
  return (
    wanted.conflicts.length === 0 &&
    wanted.merged !== undefined &&
    keyedJson(keyed(merged)) === keyedJson(wanted.merged)
  );
}

/** Compares what the text says, all that is not decided taken from one side, with the merge of what the versions say. */
function prove(pieces: readonly Piece[], side: Side, versions: Versions<Keyed>): void {
  const whole = pieces.flatMap((piece) => (typeof piece === "string" || piece.path === undefined ? [] : [piece.path]));
  const { merged, conflicts } = mergeKeyed(versions, { prefer: side, whole });
  const read = readBlocks(asSide(pieces, side));
  const isRight = conflicts.length === 0 && merged !== undefined && keyedJson(read.keyed) === keyedJson(merged);
  if (!isRight || fileText(read) !== asSide(pieces, side))
    throw new Unmergeable("the merged text would not say what both sides say");
}
