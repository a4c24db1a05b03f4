import { isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, visit } from "yaml";
import { byCodeUnit } from "../base/order.ts";
import { COLUMNS } from "../model/columns.ts";
import { readHostPattern } from "../model/host-pattern.ts";
import type { JsonSchema } from "../model/json-schema.ts";
import { specSchema } from "../model/schema.ts";
import { type MovePointer, moveWaivers, pointerMoves, withRowsInWaivers } from "./row-moves.ts";
import { settleBlanks } from "./settle-blanks.ts";

/**
 * A YAML spec in its canonical order: sections and keys as the format lists them, names and rows sorted, comments kept with
 * what they stand above. Formatting twice is formatting once. Lines end as the first one does, and a byte order mark stays.
 * Call it only for text that parses.
 *
 * @param movePointer what the pointers of waivers become; without it, the text is all of the spec
 */
export function formatYaml(text: string, movePointer?: MovePointer): string {
  const lines = text.replaceAll("\r\n", "\n");
  // Comments inside a flow collection may need a second pass to come to rest.
  let formatted = formatOnce(lines, movePointer ?? pointerMoves([{ start: 0, order: rowOrder(text) }]));
  for (let pass = 0; pass < 4; pass += 1) {
    const again = formatOnce(formatted, (pointer) => pointer);
    if (again === formatted) break;
    formatted = again;
  }
  // The parser takes the mark away.
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  return mark + (/^[^\n]*\r\n/.test(text) ? formatted.replaceAll("\n", "\r\n") : formatted);
}

/** The order into which formatting a YAML spec brings its rows: by new place, the place that each has now. */
export function rowOrder(text: string): readonly number[] {
  const { contents } = parseDocument(text, { version: "1.2", uniqueKeys: false });
  const rows = isMap(contents) ? contents.get("rows") : undefined;
  if (!isSeq(rows)) return [];
  const before = [...rows.items];
  sortNode(contents, specSchema());
  return rows.items.map((row) => before.indexOf(row));
}

/**
 * Whether a spec names values by anchors. An alias means the nearest anchor above it, so that moving either may change what
 * it means: such a spec is not sorted.
 */
export function hasAnchors(text: string): boolean {
  let found = false;
  visit(parseDocument(text, { version: "1.2", uniqueKeys: false }), {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
    Node: (_key, node) => {
      if (!("anchor" in node) || node.anchor === undefined) return undefined;
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** A form of a spec's value that is the same for two specs that differ only in the order of keys and rows; a waiver counts by its row. */
export function meaningOf(value: unknown): string {
  const ordered = (inner: unknown, isRows: boolean): unknown => {
    if (Array.isArray(inner)) {
      const items = inner.map((item) => JSON.stringify(ordered(item, false)));
      return isRows ? items.sort(byCodeUnit) : items;
    }
    if (typeof inner !== "object" || inner === null) return inner;
    const entries = Object.entries(inner).sort(([a], [b]) => byCodeUnit(a, b));
    return entries.map(([key, item]) => [key, ordered(item, key === "rows" || key === "waivers")]);
  };
  return JSON.stringify(ordered(withRowsInWaivers(value), false));
}

function formatOnce(text: string, movePointer: MovePointer): string {
  const document = parseDocument(text, { version: "1.2", uniqueKeys: false });
  settleBlanks(document.contents);
  releaseFirstComment(document.contents);
  sortNode(document.contents, specSchema());
  moveWaivers(document, movePointer);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, nullStr: "" });
}

/** Sorts a node as its schema says: known keys in the schema's order, names by code unit, rows by host and platform. */
function sortNode(node: unknown, schema: JsonSchema): void {
  if (isMap(node)) {
    const known = Object.keys(schema.properties ?? {});
    const [first] = node.items;
    node.items.sort((a, b) => compareKeys(keyOf(a), keyOf(b), known));
    swapBlanks(first, node.items[0]);
    for (const pair of node.items) {
      const inner = schema.properties?.[keyOf(pair)] ?? schema.additionalProperties;
      if (typeof inner !== "object") continue;
      releaseFirstComment(pair.value);
      sortNode(pair.value, inner);
    }
    return;
  }
  if (!isSeq(node) || schema.items === undefined) return;
  for (const item of node.items) sortNode(item, schema.items);
  if (schema.items.type === "object") sortRows(node.items);
}

/** The first entry has no blank line above it where the others have one; whichever comes first instead leaves its own behind. */
function swapBlanks(before: Pair | undefined, after: Pair | undefined): void {
  if (!isNode(before?.key) || !isNode(after?.key) || after.key.spaceBefore !== true || before.key.spaceBefore) return;
  after.key.spaceBefore = false;
  before.key.spaceBefore = true;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

/** Keys of the schema first, in its order; others after them by code unit. */
function compareKeys(a: string, b: string, known: readonly string[]): number {
  const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  return rank(a) - rank(b) || byCodeUnit(a, b);
}

function sortRows(rows: unknown[]): void {
  const keys = new Map(rows.map((row) => [row, rowKey(row)]));
  rows.sort((a, b) => byCodeUnit(keys.get(a) ?? "", keys.get(b) ?? ""));
  // The first row stands right below `rows:`, the others behind a blank line.
  for (const [index, row] of rows.entries()) if (isMap(row)) row.spaceBefore = index > 0;
}

function rowKey(row: unknown): string {
  if (!isMap(row)) return "";
  const [host, , platform] = COLUMNS.map(({ name }) => String(row.get(name) ?? ""));
  const read = readHostPattern(host ?? "");
  return `${read.ok ? read.pattern.canonical : host} ${platform}`;
}

/** The parser files a comment above the first entry under the whole collection; it has to move with that entry. */
function releaseFirstComment(collection: unknown): void {
  if (!(isMap(collection) || isSeq(collection)) || collection.commentBefore == null || collection.flow === true) return;
  const [first] = collection.items;
  const entry = (isPair(first) ? first.key : first) as Node | undefined;
  if (!isNode(entry)) return;
  entry.commentBefore = [collection.commentBefore, entry.commentBefore].filter((comment) => comment != null).join("\n");
  collection.commentBefore = null;
}
