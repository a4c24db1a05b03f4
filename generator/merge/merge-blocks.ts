import { type Block, type BlockFile, blockText, type Entry, entryLines, entryText, moveBlock } from "./block.ts";
import type { Clash, ClashPlace, Piece } from "./clash.ts";
import { hasSameComments } from "./comments.ts";
import { type KeyPath, saysSame, Unmergeable } from "./keyed.ts";
import { mergeFlow, type Spot } from "./merge-flow.ts";
import { isNewRecord, type Versions } from "./merge-keyed.ts";
import { decided, mergeLines, mergeText } from "./merge-text.ts";
import { orderKeys } from "./order-keys.ts";
import { settleBlanks } from "./settle-blanks.ts";

/**
 * Merges three versions of a file by what identifies its parts. All text is taken from a side as it is written; what only one
 * side changed is taken from there with its comments, what nobody changed is ours to the byte.
 *
 * @throws {Unmergeable} for files that have to be merged line by line
 */
export function mergeFiles({
  base,
  ours,
  theirs,
}: Versions<BlockFile> & { ours: BlockFile; theirs: BlockFile }): readonly Piece[] {
  const root = mergeBlock({ base: base?.root, ours: ours.root, theirs: theirs.root }, { path: [], isNew: "old" }, "");
  const tail = mergeLines({ base: base?.tail, ours: ours.tail, theirs: theirs.tail }, []);
  return [...root.pieces, ...tail];
}

interface BlockVersions extends Versions<Block> {
  readonly ours: Block;
  readonly theirs: Block;
}

/** A merged block. `isBroken`: a marker would have to stand in the middle of a line. */
interface BlockMerge {
  readonly pieces: readonly Piece[];
  readonly isBroken: boolean;
  readonly isEmpty: boolean;
}

/** Merges a block that begins behind a text `before`, on its line unless that ends it. */
function mergeBlock(blocks: BlockVersions, spot: Spot, before: string): BlockMerge {
  const { ours } = blocks;
  const { indent } = ours;
  const sides = {
    base: blocks.base && byKey(moveBlock(blocks.base, indent)),
    ours: byKey(ours),
    theirs: byKey(moveBlock(blocks.theirs, indent)),
  };
  const merged = new Map<string, EntryMerge>();
  for (const key of new Set([...sides.ours.keys(), ...sides.theirs.keys()])) {
    const versions = { base: sides.base?.get(key), ours: sides.ours.get(key), theirs: sides.theirs.get(key) };
    const entry = mergeEntry(versions, { path: [...spot.path, key], isNew: spot.isNew }, indent);
    if (entry !== undefined) merged.set(key, entry);
  }
  const keys = orderKeys({
    base: [...(sides.base?.keys() ?? [])],
    ours: [...sides.ours.keys()],
    theirs: [...sides.theirs.keys()],
    isKept: (key) => merged.has(key),
  });
  const entries = settleBlanks(
    keys.flatMap((key) => merged.get(key) ?? []),
    { ours: ours.entries, theirs: blocks.theirs.entries },
  );
  const isInline = before !== "" && !before.endsWith("\n");
  const isBroken =
    isInline && entries[0] !== undefined && (entries[0].lead.join("") !== "" || typeof entries[0].body[0] !== "string");
  const pieces = entries.flatMap(({ lead, body }, at) => {
    const isWholeLine = typeof body[0] !== "string" || (isInline && at === 0);
    return [...lead, ...(isWholeLine ? [] : [" ".repeat(indent)]), ...body];
  });
  return { pieces, isBroken, isEmpty: entries.length === 0 };
}

/** A merged entry: the lines above it, and itself from its column on. */
interface EntryMerge {
  readonly key: string;
  readonly lead: readonly Piece[];
  readonly body: readonly Piece[];
}

/** A merged entry; `undefined` when it is gone. */
function mergeEntry(versions: Versions<Entry>, spot: Spot, indent: number): EntryMerge | undefined {
  const { base, ours, theirs } = versions;
  if (ours !== undefined && theirs !== undefined) return mergeBoth({ base, ours, theirs }, spot, indent);
  const only = ours ?? theirs;
  if (only === undefined) return undefined;
  const { key } = only;
  if (spot.isNew === "old") {
    if (base === undefined) return { key, lead: [only.lead], body: [entryText(only)] };
    if (isSame(only, base)) return undefined;
  }
  const blank = /^\s*\n/.exec(only.lead)?.[0] ?? "";
  const lines = (entry: Entry | undefined) =>
    entry === undefined ? "" : entry.lead.slice(entry === only ? blank.length : 0) + entryLines(entry, indent);
  const clash = { ...clashOf(versions, spot.path), base: lines(base), ours: lines(ours), theirs: lines(theirs) };
  return { key, lead: [blank], body: [clash] };
}

interface BothVersions extends Versions<Entry> {
  readonly ours: Entry;
  readonly theirs: Entry;
}

/** Merges an entry that both sides have. */
function mergeBoth({ base, ours, theirs }: BothVersions, { path, isNew }: Spot, indent: number): EntryMerge {
  const { key } = ours;
  const lead = mergeLines({ base: base?.lead, ours: ours.lead, theirs: theirs.lead }, path);
  const text = { base: base && entryText(base), ours: entryText(ours), theirs: entryText(theirs) };
  const quick = mergeText(isNew === "new" ? { ...text, base: undefined } : text);
  if (quick !== undefined) return { key, lead, body: [quick] };
  const below = { path, isNew: isNewRecord(base, path) ? "new" : isNew } as const;
  const body = mergeInside({ base, ours, theirs }, below);
  if (!("places" in body)) return { key, lead, body: decided(body.pieces) };
  const lines = (entry: Entry | undefined) => (entry === undefined ? "" : entryLines(entry, indent));
  const clash = {
    ...clashOf({ base, ours, theirs }, path),
    base: lines(base),
    ours: lines(ours),
    theirs: lines(theirs),
  };
  return { key, lead, body: [body.places.length > 0 ? { ...clash, places: body.places } : clash] };
}

type InsideMerge = { readonly pieces: readonly Piece[] } | { readonly places: readonly ClashPlace[] };

/** Merges key, value and the rest of the line each by itself. Without a place, the sides differ in their comments only. */
function mergeInside({ base, ours, theirs }: BothVersions, spot: Spot): InsideMerge {
  if (ours.value.kind === "leaf" && theirs.value.kind === "leaf") {
    const says = base?.keyed;
    const value = mergeFlow({ base: says, ours: ours.value, theirs: theirs.value }, spot);
    if ("places" in value) return value;
    const [open, close] = [outer(base, ours, theirs, "open"), outer(base, ours, theirs, "close")];
    if (open === undefined || close === undefined) return { places: [] };
    return { pieces: [open + value.text + close] };
  }
  if (ours.value.kind === "leaf" || theirs.value.kind === "leaf" || ours.value.kind !== theirs.value.kind) {
    if (spot.isNew === "old" && base !== undefined && isSame(ours, base)) return { pieces: [entryText(theirs)] };
    if (spot.isNew === "old" && base !== undefined && isSame(theirs, base)) return { pieces: [entryText(ours)] };
    return { places: [] };
  }
  const [left, right] = [ours.value, theirs.value];
  if (!isKeyed(left) || !isKeyed(right)) return { places: [] };
  const old = base?.value.kind === left.kind ? base.value : undefined;
  // Of a list that the base does not have, nobody can say what was taken out of it; nor of one that is written in another way.
  if ((old === undefined && base !== undefined && !isNothing(base)) || (base === undefined && isSet(ours))) {
    return { places: [] };
  }
  const open = outer(base?.value.kind === left.kind ? base : undefined, ours, theirs, "open");
  if (open === undefined) return { places: [] };
  const { pieces, isBroken, isEmpty } = mergeBlock({ base: old, ours: left, theirs: right }, spot, open);
  const places = pieces.flatMap((piece) => (typeof piece === "string" ? [] : piece.places));
  if (isBroken) return { places };
  // An item of a set has no value of its own that a side could be asked for.
  if (isSet(ours) && places.length > 0) return { places: [] };
  return { pieces: isEmpty ? [emptied(open, left.kind)] : [open, ...pieces] };
}

function outer(base: Entry | undefined, ours: Entry, theirs: Entry, part: "open" | "close"): string | undefined {
  return mergeText({ base: base?.[part], ours: ours[part], theirs: theirs[part] }, "layout aside");
}

/** What a key says of a collection that has nothing left in it. */
function emptied(open: string, kind: Block["kind"]): string {
  return open.replace(/[ \t]*(?:#[^\n]*)?\n$/, (rest) => ` ${kind === "list" ? "[]" : "{}"}${rest}`);
}

function isSet({ keyed }: Entry): boolean {
  return keyed.kind === "set";
}

/** Whether an entry is there with nothing in it. */
function isNothing({ keyed }: Entry): boolean {
  if (keyed.kind === "value") return keyed.text === "null";
  return keyed.kind === "map" ? keyed.entries.size === 0 : keyed.items.length === 0;
}

/** Whether every entry can be told from the others. */
function isKeyed({ entries }: Block): boolean {
  return new Set(entries.map(({ key }) => key)).size === entries.length && entries.every(({ key }) => key !== "");
}

function byKey(block: Block): ReadonlyMap<string, Entry> {
  if (!isKeyed(block)) throw new Unmergeable("something stands there twice");
  return new Map(block.entries.map((entry) => [entry.key, entry]));
}

/** Whether nothing of an entry was changed but its layout. */
function isSame(entry: Entry, base: Entry): boolean {
  return (
    saysSame(entry.keyed, base.keyed) && hasSameComments(entry.lead + entryText(entry), base.lead + entryText(base))
  );
}

function clashOf({ base, ours, theirs }: Versions<Entry>, path: KeyPath): Pick<Clash, "path" | "places"> {
  const place = { path, base: base?.keyed, ours: ours?.keyed, theirs: theirs?.keyed };
  return { path, places: [saysSame(place.ours, place.theirs) ? { ...place, isComment: true } : place] };
}

/** A file as it is written. */
export function fileText({ root, tail }: BlockFile): string {
  return blockText(root, "") + tail;
}
