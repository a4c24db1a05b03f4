import { type CST, isNode, type Pair } from "yaml";
import { nodeRange } from "./node-range.ts";
import { endOfLine, lineStartAt, type Replacement, restOfLine } from "./stretch.ts";
import type { YamlPlace } from "./yaml-tree.ts";

/**
 * How the text loses an item or entry of a flow collection (`[a, b]`, `{a: 1}`) and one comma. Comments on lines of their own
 * stay; one behind an item that has its line to itself goes with it. `undefined` where commas stand in odd places.
 */
export function removeFromFlow(text: string, place: YamlPlace): readonly Replacement[] | undefined {
  const { collection, index, node, kind } = place;
  const { items, end: closing } = collection.srcToken as CST.FlowCollection;
  const { start } = nodeRange(node);
  const end = kind === "item" ? nodeRange(node).end : endOfEntry(place);
  const [before, behind] = [commaOf(items[index]), commaOf(items[index + 1])];
  if (behind !== undefined && text.slice(end, behind).trim() !== "") return undefined;
  if (behind !== undefined && text.slice(end, behind).includes("\n")) return undefined;

  const isLast = index === collection.items.length - 1;
  const stop = behind === undefined ? end : behind + 1;
  const commaToo: readonly Replacement[] =
    isLast && behind === undefined && before !== undefined ? [{ start: before, end: before + 1, text: "" }] : [];
  const line = lineStartAt(text, start);
  const rest = restOfLine(text, stop);
  if (text.slice(line, start).trim() === "" && rest !== undefined)
    return [...commaToo, { start: line, end: rest, text: "" }];

  const spaces = start - line - text.slice(line, start).replace(/[ \t]+$/, "").length;
  // The indentation of a line stays: a closing bracket may stand behind it.
  const gap = start - spaces === line ? 0 : spaces;
  if (isLast) {
    // Of the commas around the last item one goes: the one before it, unless it is alone or one stands behind it as well.
    if (before === undefined) return [{ start: start - gap, end: endOfGap(text, stop, closing), text: "" }];
    if (start - gap === before + 1) return [{ start: before, end, text: "" }];
    return [...commaToo, { start: start - gap, end: stop, text: "" }];
  }
  const behindIt = text.slice(stop, endOfLine(text, stop));
  const next = behindIt.length - behindIt.replace(/^[ \t]+/, "").length;
  const isEndOfLine = /^[ \t]*(?:[#\r\n]|$)/.test(behindIt);
  return [isEndOfLine ? { start: start - gap, end: stop, text: "" } : { start, end: stop + next, text: "" }];
}

function endOfEntry({ collection, index, node }: YamlPlace): number {
  const { value } = collection.items[index] as Pair;
  return isNode(value) ? Math.max(nodeRange(node).end, nodeRange(value).end) : nodeRange(node).end;
}

function commaOf(item: CST.CollectionItem | undefined): number | undefined {
  return item?.start.find(({ type }) => type === "comma")?.offset;
}

/** Inside brackets that come to be empty no space stays before the closing one. */
function endOfGap(text: string, offset: number, [bracket]: readonly CST.SourceToken[]): number {
  const until = bracket?.offset ?? offset;
  return text.slice(offset, until).trim() === "" && !text.slice(offset, until).includes("\n") ? until : offset;
}
