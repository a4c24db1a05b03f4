import { type Pointer, pointerTokens } from "../base/pointer.ts";
import type { Span } from "../base/span.ts";
import type { SpanPart } from "./document.ts";

/** A value that still knows where it stands, as a tree: what a spec is read into where its parts come from several places. */
export type StaticNode =
  | { readonly kind: "scalar"; readonly span: Span; readonly value: string | number | boolean | null }
  | { readonly kind: "list"; readonly span: Span; readonly items: readonly StaticNode[] }
  | { readonly kind: "map"; readonly span: Span; readonly entries: ReadonlyMap<string, StaticEntry> };

/** An entry of a map: where its key stands, and its value. */
export interface StaticEntry {
  readonly key: Span;
  readonly node: StaticNode;
}

/** The plain data of a node. */
export function valueOfNode(node: StaticNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(valueOfNode);
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, valueOfNode(entry.node)]));
}

/** The place of a value below a node; a pointer to something that is not there gives its nearest ancestor that is. */
export function spanBelow(root: StaticNode, pointer: Pointer, part: SpanPart = "value"): Span {
  const tokens = pointerTokens(pointer);
  let node = root;
  let place = root.span;
  for (const [index, token] of tokens.entries()) {
    if (node.kind === "list") {
      const item = node.items[Number(token)];
      if (item === undefined) return place;
      node = item;
      place = item.span;
      continue;
    }
    const entry = node.kind === "map" ? node.entries.get(token) : undefined;
    if (entry === undefined) return place;
    node = entry.node;
    place = part === "key" && index === tokens.length - 1 ? entry.key : node.span;
  }
  return place;
}
