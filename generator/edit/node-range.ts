import type { Node, Range } from "yaml";

/** Where a node of a parsed text begins, and where what it says ends, as offsets: each such node has its place. */
export function nodeRange({ range }: Node): { readonly start: number; readonly end: number } {
  const [start, end] = range as Range;
  return { start, end };
}
