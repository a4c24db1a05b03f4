import { type CST, isCollection, isPair, isScalar, type Node, type Pair } from "yaml";
import { endOfLine, isBlankLineAt, lineStartAt, type Replacement, restOfLine } from "./stretch.ts";
import type { YamlPlace } from "./yaml-tree.ts";

/**
 * How the text loses an item or entry of a block collection: its lines, with the comments in them and behind them. Comments
 * on lines of their own above it stay. `undefined` where it shares a line with something else.
 */
export function removeFromBlock(text: string, place: YamlPlace): readonly Replacement[] | undefined {
  const first = firstToken(place);
  const rest = restOfLine(text, endOfContent(itemOf(place)));
  if (first === undefined || rest === undefined) return undefined;
  const start = lineStartAt(text, first);
  if (text.slice(start, first).trim() !== "") return undefined;
  if (place.collection.items.length > 1) return [{ ...withoutDoubleBlank(text, { start, end: rest }), text: "" }];
  const colon = colonBefore(place.owner);
  if (colon === undefined) return undefined;
  const empty = place.kind === "item" ? " []" : " {}";
  return [
    { start: colon + 1, end: colon + 1, text: empty },
    { start, end: rest, text: "" },
  ];
}

function itemOf({ collection, index }: YamlPlace): Node | Pair {
  return collection.items[index] as Node | Pair;
}

/** Where an item's dash or an entry's key stands. */
function firstToken({ kind, collection, index, node }: YamlPlace): number | undefined {
  if (kind === "key") return node.range?.[0];
  const item = (collection.srcToken as CST.BlockSequence | undefined)?.items[index];
  return item?.start.find(({ type }) => type === "seq-item-ind")?.offset;
}

/** Where the last thing that an item says ends: the comments behind it are not part of it. */
function endOfContent(item: Node | Pair | undefined): number {
  if (isPair(item)) {
    const { key, value, srcToken } = item as Pair<Node, Node | null>;
    const isEmpty = value === null || (isScalar(value) && value.range?.[0] === value.range?.[1]);
    if (!isEmpty) return endOfContent(value);
    const colon = srcToken?.sep?.find(({ type }) => type === "map-value-ind");
    return colon === undefined ? endOfContent(key) : colon.offset + 1;
  }
  const last = isCollection(item) && item.flow !== true ? item.items.at(-1) : undefined;
  return last === undefined ? (item?.range?.[1] ?? 0) : endOfContent(last as Node | Pair);
}

/** Where the colon stands before a value. */
function colonBefore(owner: YamlPlace | undefined): number | undefined {
  if (owner?.kind !== "value") return undefined;
  const { srcToken } = owner.collection.items[owner.index] as Pair;
  return srcToken?.sep?.find(({ type }) => type === "map-value-ind")?.offset;
}

/** Lines between two blank ones go with one of these, and lines between a blank one and the end of the text too. */
function withoutDoubleBlank(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const above = lineStartAt(text, Math.max(0, start - 1));
  if (start === 0 || !isBlankLineAt(text, above)) return { start, end };
  if (end === text.length) return { start: above, end };
  return isBlankLineAt(text, end) ? { start, end: endOfLine(text, end) } : { start, end };
}
