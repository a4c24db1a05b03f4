import type { Node } from "yaml";
import type { Keyed } from "./keyed.ts";

/** A value that is merged as one, or by the items of its brackets. */
export interface Leaf {
  readonly kind: "leaf";
  /** As it is written; it may go over several lines. */
  readonly text: string;
  /** What it was read from, and the text in which its places count. */
  readonly node: Node | null;
  readonly source: string;
}

/** A map or list with a line or more for each entry. All its text is in its entries. */
export interface Block {
  readonly kind: "map" | "list";
  /** The column (from 0) at which its entries begin. */
  readonly indent: number;
  readonly entries: readonly Entry[];
}

/** An entry of a map or an item of a list, with the lines above it that belong to it. */
export interface Entry {
  /** Its key; of an item, what identifies it. */
  readonly key: string;
  /** Whole lines above it: comments and blank lines. */
  readonly lead: string;
  /** From its key or dash to its value: `key: `, `- `; of a block of its own lines, to the end of the line. */
  readonly open: string;
  readonly value: Leaf | Block;
  /** What follows the value: a comment, the end of the line; nothing behind a block. */
  readonly close: string;
  readonly keyed: Keyed;
}

/** A spec, or a file of one, as a tree of its own text: nothing is left out, nothing is added. */
export interface BlockFile {
  readonly root: Block;
  /** What follows the last entry. */
  readonly tail: string;
  readonly keyed: Keyed;
}

/** An entry as it is written, without the lines above it; it begins at its column. */
export function entryText({ open, value, close }: Entry): string {
  return open + (value.kind === "leaf" ? value.text : blockText(value, open)) + close;
}

/** An entry as it is written, in whole lines, without the lines above it. */
export function entryLines(entry: Entry, indent: number): string {
  return " ".repeat(indent) + entryText(entry);
}

/** A block as it is written; its first entry stands on the line of what is before it, unless that line ended. */
export function blockText({ indent, entries }: Block, before: string): string {
  const isInline = before !== "" && !before.endsWith("\n");
  return entries
    .map((entry, at) => entry.lead + (isInline && at === 0 ? entryText(entry) : entryLines(entry, indent)))
    .join("");
}

/** A block moved to another column, with all that is in it. */
export function moveBlock(block: Block, indent: number): Block {
  const by = indent - block.indent;
  if (by === 0) return block;
  return { ...block, indent, entries: block.entries.map((entry) => moveEntry(entry, by)) };
}

function moveEntry(entry: Entry, by: number): Entry {
  const { value } = entry;
  return {
    ...entry,
    lead: moveLines(entry.lead, by, "from the first"),
    open: moveLines(entry.open, by, "behind the first"),
    close: moveLines(entry.close, by, "behind the first"),
    value:
      value.kind === "leaf"
        ? { ...value, text: moveLines(value.text, by, "behind the first") }
        : moveBlock(value, value.indent + by),
  };
}

/** Moves the lines of a text that begin in it, blank ones aside. */
function moveLines(text: string, by: number, which: "from the first" | "behind the first"): string {
  const move = (line: string, at: number) => {
    if ((at === 0 && which === "behind the first") || line.trim() === "") return line;
    return by > 0 ? " ".repeat(by) + line : line.replace(new RegExp(`^ {0,${-by}}`), "");
  };
  return text.split("\n").map(move).join("\n");
}
