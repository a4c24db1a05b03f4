import { isNode, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { TextEdit } from "../base/text-edit.ts";
import { nodeRange } from "./node-range.ts";

/** A stretch of a text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Takes items out of a list, in its own notation: `[a, b]`, or a line each. A list that is left empty becomes `[]`. */
export function removeItems(text: string, list: YAMLSeq, gone: readonly Node[]): readonly TextEdit[] {
  if (gone.length === 0) return [];
  const ranges = (list.items as Node[]).map((item) => rangeOf(text, item));
  const isGone = (list.items as Node[]).map((item) => gone.includes(item));
  if (list.flow === true) return flowEdits(ranges, isGone);
  if (gone.length === list.items.length) return [emptied(text, ranges, "[]")];
  return lineEdits(text, ranges, isGone);
}

/** Takes an entry out of a map, in its own notation. A map that is left empty becomes `{}`. */
export function removeEntry(text: string, map: YAMLMap, gone: Pair): readonly TextEdit[] {
  const ranges = map.items.map(({ key, value }) => {
    const { start } = rangeOf(text, key as Node);
    const end = isNode(value)
      ? Math.max(rangeOf(text, value).end, rangeOf(text, key as Node).end)
      : rangeOf(text, key as Node).end;
    return { start, end };
  });
  const isGone = map.items.map((pair) => pair === gone);
  if (map.flow === true) return flowEdits(ranges, isGone);
  if (map.items.length === 1) return [emptied(text, ranges, "{}")];
  return lineEdits(text, ranges, isGone);
}

/** Where a node stands, without the blank lines and comments that the parser counts to it. */
function rangeOf(text: string, node: Node): Range {
  const { start, end } = nodeRange(node);
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Runs of items that go, each with the comma before it or, at the beginning, behind it. */
function flowEdits(ranges: readonly Range[], isGone: readonly boolean[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (let from = 0; from < ranges.length; from += 1) {
    if (isGone[from] !== true) continue;
    let to = from;
    while (isGone[to + 1] === true) to += 1;
    const before = ranges[from - 1];
    const after = ranges[to + 1];
    const start = before === undefined ? (ranges[from]?.start ?? 0) : before.end;
    const end = before === undefined && after !== undefined ? after.start : (ranges[to]?.end ?? 0);
    edits.push({ start, end, text: "" });
    from = to;
  }
  return edits;
}

/** The lines of items that go, with comments above them that name what goes. */
function lineEdits(text: string, ranges: readonly Range[], isGone: readonly boolean[]): readonly TextEdit[] {
  return ranges.flatMap((range, index) => {
    if (isGone[index] !== true) return [];
    const name = /[\w-]+/.exec(text.slice(range.start, range.end))?.[0] ?? "";
    return [
      { start: startWithComments(text, lineStart(text, range.start), name), end: nextLine(text, range.end), text: "" },
    ];
  });
}

/** A collection of lines of which none is left, back on the line of its key. */
function emptied(text: string, ranges: readonly Range[], empty: string): TextEdit {
  const start = ranges[0]?.start ?? 0;
  const end = ranges.at(-1)?.end ?? start;
  const key = /:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?:-[ \t]+)?$/.exec(text.slice(0, start));
  const from = key === null ? start : key.index + 1;
  return { start: from, end, text: ` ${empty}` };
}

/** Where the comment lines begin that stand right above a line and name what is on it. */
function startWithComments(text: string, start: number, name: string): number {
  let at = start;
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (!/^[ \t]*#/.test(text.slice(above, at))) break;
    at = above;
  }
  return new RegExp(`\\b${name}\\b`).test(text.slice(at, start)) ? at : start;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}
