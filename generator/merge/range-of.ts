import type { Node } from "yaml";

/** Where a node of a parsed text begins, and where what it says ends; nothing for one that is not there. */
export function rangeOf(node: Node | null | undefined): readonly [start: number, end: number] | undefined {
  return node?.range == null ? undefined : [node.range[0], node.range[1]];
}

/** The same for a node that is there: every node of a parsed text has its place. */
export function placeOf(node: unknown): readonly [start: number, end: number] {
  const range = rangeOf(node as Node);
  if (range === undefined) throw new Error("a parsed node has no place");
  return range;
}
