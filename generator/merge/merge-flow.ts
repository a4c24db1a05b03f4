import { isCollection, isMap, isPair, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { Leaf } from "./block.ts";
import type { ClashPlace } from "./clash.ts";
import { type Keyed, type KeyPath, keyedOf, keyText, saysSame } from "./keyed.ts";
import { type IsNew, isNewRecord, mergeSets } from "./merge-keyed.ts";
import { orderKeys } from "./order-keys.ts";
import { placeOf, rangeOf } from "./range-of.ts";

/** A merged value as text, or what the sides disagree about. */
export type ValueMerge = { readonly text: string } | { readonly places: readonly ClashPlace[] };

/** Where a value stands, and whether both sides added what it is part of. */
export interface Spot {
  readonly path: KeyPath;
  readonly isNew: IsNew;
}

/** Three versions of a value: two as they are written, of the base what it says. */
export interface FlowVersions {
  readonly base: Keyed | undefined;
  readonly ours: Leaf;
  readonly theirs: Leaf;
}

/**
 * Merges a value that stands behind its key: taken from the side that changed it; lists of distinct texts as sets and maps key by
 * key where both did. Ours keeps its layout.
 */
export function mergeFlow({ base, ours, theirs }: FlowVersions, spot: Spot): ValueMerge {
  const part = ({ node, text, source }: Leaf): Part => ({ node, text, source });
  return mergeParts({ base, ours: part(ours), theirs: part(theirs) }, spot);
}

/** A piece of a value as it is written. */
interface Part {
  readonly node: Node | null;
  readonly text: string;
  /** The text in which the node's places count. */
  readonly source: string;
}

interface PartVersions {
  readonly base: Keyed | undefined;
  readonly ours: Part;
  readonly theirs: Part;
}

function mergeParts({ base, ours, theirs }: PartVersions, { path, isNew }: Spot): ValueMerge {
  const says = { base, ours: keyedOf(ours.node, path), theirs: keyedOf(theirs.node, path) };
  if (saysSame(says.ours, says.theirs)) return { text: ours.text };
  if (isNew === "old" && saysSame(says.ours, base)) return { text: theirs.text };
  if (isNew === "old" && saysSame(says.theirs, base)) return { text: ours.text };
  if (isOneLine(ours) && isOneLine(theirs)) {
    if (isMap(ours.node) && isMap(theirs.node) && (base === undefined || base.kind === "map")) {
      return mergeMaps({ base, ours, theirs }, { path, isNew: isNewRecord(base, path) ? "new" : isNew });
    }
    const { ours: left, theirs: right } = says;
    if (base?.kind === "set" && left.kind === "set" && right.kind === "set" && isSeq(ours.node) && isSeq(theirs.node)) {
      const kept = mergeSets(base.items, left.items, right.items);
      const order = orderKeys({
        base: base.items,
        ours: left.items,
        theirs: right.items,
        isKept: (item) => kept.includes(item),
      });
      const texts = new Map([...itemTexts(theirs, right.items), ...itemTexts(ours, left.items)]);
      return {
        text: bracketed(
          ours,
          order.flatMap((item) => texts.get(item) ?? []),
        ),
      };
    }
  }
  return { places: [{ path, ...says }] };
}

/** Text in which a comment or a line break could be lost is left to a person. */
function isOneLine({ node, text }: Part): boolean {
  return isCollection(node) && node.flow === true && !/[\n#]/.test(text);
}

function mergeMaps(versions: PartVersions, { path, isNew }: Spot): ValueMerge {
  const { base, ours, theirs } = versions;
  const [left, right] = [pairsIn(ours), pairsIn(theirs)];
  const before = base?.kind === "map" ? base.entries : new Map<string, Keyed>();
  const places: ClashPlace[] = [];
  const merged = new Map<string, string>();
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [our, their] = [left.get(key), right.get(key)];
    const below = [...path, key];
    const old = before.get(key);
    if (our !== undefined && their !== undefined) {
      const value = mergeParts({ base: old, ours: our.value, theirs: their.value }, { path: below, isNew });
      if ("places" in value) places.push(...value.places);
      else merged.set(key, our.open + value.text);
      continue;
    }
    const only = (our ?? their) as PairText;
    const says = keyedOf(only.value.node, below);
    if (isNew === "old" && old === undefined) merged.set(key, only.open + only.value.text);
    else if (isNew === "new" || !saysSame(says, old)) {
      places.push({ path: below, base: old, ours: our && says, theirs: their && says });
    }
  }
  if (places.length > 0) return { places };
  const order = orderKeys({
    base: [...before.keys()],
    ours: [...left.keys()],
    theirs: [...right.keys()],
    isKept: (key) => merged.has(key),
  });
  return {
    text: bracketed(
      ours,
      order.flatMap((key) => merged.get(key) ?? []),
    ),
  };
}

interface PairText {
  /** From the key to the value. */
  readonly open: string;
  readonly value: Part;
}

function pairsIn({ node, source }: Part): ReadonlyMap<string, PairText> {
  const pairs = (node as YAMLMap).items as readonly Pair<Node, Node | null>[];
  return new Map(
    pairs.map((pair) => {
      const [keyStart, keyEnd] = placeOf(pair.key);
      const [start, end] = rangeOf(pair.value) ?? [keyEnd, keyEnd];
      const value = { node: pair.value, text: source.slice(start, end), source };
      return [keyText(pair), { open: source.slice(keyStart, start), value }];
    }),
  );
}

function itemTexts({ node, source }: Part, keys: readonly string[]): readonly (readonly [string, string])[] {
  const items = (node as YAMLSeq).items as readonly Node[];
  return keys.map((key, index) => [key, source.slice(...placeOf(items[index]))] as const);
}

/** Items in the brackets of a value that is there, as far from these as they were. */
function bracketed({ node, text, source }: Part, items: readonly string[]): string {
  const [start, end] = placeOf(node);
  const inner: readonly unknown[] = (node as YAMLMap | YAMLSeq).items;
  if (items.length === 0) return `${text[0]}${text.at(-1)}`;
  const places = inner.map((item) => {
    if (!isPair(item)) return placeOf(item);
    const [from, to] = placeOf(item.key);
    return [from, rangeOf(item.value as Node | null)?.[1] ?? to] as const;
  });
  const open = source.slice(start, places[0]?.[0] ?? start + 1);
  const close = source.slice(places.at(-1)?.[1] ?? end - 1, end);
  return open + items.join(", ") + close;
}
