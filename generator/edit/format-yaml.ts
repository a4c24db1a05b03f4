import { isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";
import { byCodeUnit } from "../base/order.ts";
import { COLUMNS } from "../model/columns.ts";
import { readHostPattern } from "../model/host-pattern.ts";
import type { JsonSchema } from "../model/json-schema.ts";
import { specSchema } from "../model/schema.ts";

/**
 * A YAML spec in its canonical order: sections and keys as the format lists them, names and rows sorted, comments kept with
 * what they stand above. Formatting twice is formatting once. Call it only for text that parses.
 */
export function formatYaml(text: string): string {
  const document = parseDocument(text, { version: "1.2", uniqueKeys: false });
  releaseFirstComment(document.contents);
  sortNode(document.contents, specSchema());
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, nullStr: "" });
}

/** Sorts a node as its schema says: known keys in the schema's order, names by code unit, rows by host and platform. */
function sortNode(node: unknown, schema: JsonSchema): void {
  if (isMap(node)) {
    const known = Object.keys(schema.properties ?? {});
    node.items.sort((a, b) => compareKeys(keyOf(a), keyOf(b), known));
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
