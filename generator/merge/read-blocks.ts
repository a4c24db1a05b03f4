import {
  type CST,
  isAlias,
  isCollection,
  isMap,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Block, BlockFile, Entry, Leaf } from "./block.ts";
import { identityOf, type KeyPath, keyedOf, keyText, Unmergeable } from "./keyed.ts";
import { placeOf, rangeOf } from "./range-of.ts";

/**
 * Reads a YAML spec, or a file of one, as a tree of its own text. Lines end in line feeds, the last one too.
 *
 * @throws {Unmergeable} for a text that is no YAML, or in which lines cannot be moved without changing what they say
 */
export function readBlocks(text: string): BlockFile {
  const root = parse(text);
  if (root === null) {
    return { root: { kind: "map", indent: 0, entries: [] }, tail: text, keyed: { kind: "map", entries: new Map() } };
  }
  if (!isMap(root) || root.flow === true) throw new Unmergeable("it is no map with a line for each section");
  const reader: Reader = { text, at: 0 };
  const block = readBlock(reader, root, []);
  return { root: block, tail: text.slice(reader.at), keyed: keyedOf(root, []) };
}

function parse(text: string): Node | null {
  const document = parseDocument(text, {
    version: "1.2",
    strict: true,
    stringKeys: true,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: true,
  });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw new Unmergeable("it is no YAML that a spec may be");
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) || node.anchor !== undefined) throw new Unmergeable("it has anchors or aliases");
      if (node.tag !== undefined && !isPlainTag(node)) throw new Unmergeable("it has tags");
    },
  });
  return document.contents;
}

/** Collections say their own tag, whether one is written or not. */
function isPlainTag(node: Node): boolean {
  return isCollection(node) && (node.tag === "tag:yaml.org,2002:map" || node.tag === "tag:yaml.org,2002:seq");
}

/** Reads on from a place: all before it is in the tree already. */
interface Reader {
  readonly text: string;
  at: number;
}

function readBlock(reader: Reader, node: YAMLMap | YAMLSeq, path: KeyPath): Block {
  const indent = columnOf(reader.text, startOf(node, 0));
  const entries = node.items.map((item, index) => {
    const start = startOf(node, index);
    const place = { lead: readLead(reader, start), path };
    return isMap(node)
      ? readPair(reader, item as Pair<Node, Node | null>, place)
      : readItem(reader, item as Node, place);
  });
  return { kind: isMap(node) ? "map" : "list", indent, entries };
}

interface Place {
  readonly lead: string;
  readonly path: KeyPath;
}

function readPair(reader: Reader, pair: Pair<Node, Node | null>, { lead, path }: Place): Entry {
  const key = keyText(pair);
  const below = [...path, key];
  const colon = pair.srcToken?.sep?.find(({ type }) => type === "map-value-ind")?.offset;
  if (colon === undefined) throw new Unmergeable("a key has no colon");
  return {
    key,
    lead,
    ...readValue(reader, pair.value, { path: below, behind: colon + 1 }),
    keyed: keyedOf(pair.value, below),
  };
}

function readItem(reader: Reader, item: Node, { lead, path }: Place): Entry {
  const key = identityOf(item, path) ?? "";
  const below = [...path, key];
  const parts = readValue(reader, item, { path: below, behind: reader.at + 1 });
  return { key, lead, ...parts, keyed: keyedOf(item, below) };
}

/** Reads a key or dash, the value behind it, and the rest of the line. `behind` is where the colon or dash ends. */
function readValue(
  reader: Reader,
  node: Node | null,
  { path, behind }: { readonly path: KeyPath; readonly behind: number },
): Pick<Entry, "open" | "value" | "close"> {
  const { text, at } = reader;
  if (isCollection(node) && node.flow !== true && (isMap(node) || isSeq(node))) {
    const first = startOf(node, 0);
    const isInline = !text.slice(behind, first).includes("\n");
    reader.at = isInline ? first : restOfLine(text, behind);
    const open = text.slice(at, reader.at);
    return { open, value: readBlock(reader, node, path), close: "" };
  }
  const [from, to] = rangeOf(node) ?? [behind, behind];
  const isEmpty = from === to;
  const start = isEmpty ? behind : from;
  const end = isEmpty ? behind : to;
  reader.at = text[end - 1] === "\n" && !isEmpty ? end : restOfLine(text, end);
  const value: Leaf = { kind: "leaf", text: text.slice(start, end), node, source: text };
  return { open: text.slice(at, start), value, close: text.slice(end, reader.at) };
}

/** Where an entry's key or an item's dash stands. */
function startOf(node: YAMLMap | YAMLSeq, index: number): number {
  if (isMap(node)) return placeOf(node.items[index]?.key)[0];
  const start = (node.srcToken as CST.BlockSequence | undefined)?.items[index]?.start;
  const dash = start?.find(({ type }) => type === "seq-item-ind");
  if (dash === undefined) throw new Error("an item of a parsed list has no dash");
  return dash.offset;
}

/** The lines between what was read and an entry that begins on a line of its own, or right here. */
function readLead(reader: Reader, start: number): string {
  const { text, at } = reader;
  reader.at = start;
  if (at === start) return "";
  const line = text.lastIndexOf("\n", start - 1) + 1;
  if (line < at || /\S/.test(text.slice(line, start))) throw new Unmergeable("two entries share a line");
  return text.slice(at, line);
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

/** The offset behind the line feed when nothing but a comment follows on the line. */
function restOfLine(text: string, offset: number): number {
  REST.lastIndex = offset;
  if (!REST.test(text)) throw new Unmergeable("something else shares the line of a value");
  return REST.lastIndex;
}

const REST = /[ \t]*(?:(?<=[ \t])#[^\n]*)?\n/y;
