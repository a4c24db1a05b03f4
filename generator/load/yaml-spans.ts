import { type Alias, isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { pointerTokens } from "../base/pointer.ts";
import type { SourceText } from "../base/source-text.ts";
import type { Span } from "../base/span.ts";
import type { SpecDocument } from "./document.ts";
import type { AliasTarget } from "./yaml-aliases.ts";

/** Finds the places of values in a parsed document; a pointer to what is not there gives its nearest ancestor. */
export function createYamlSpans(
  source: SourceText,
  root: Node,
  aliases: ReadonlyMap<Alias, AliasTarget>,
): SpecDocument["spanOf"] {
  const spanOfNode = (node: unknown, otherwise: Span): Span => {
    const range = (node as Node | null | undefined)?.range;
    return range ? { source, start: range[0], end: range[1] } : otherwise;
  };
  return (pointer, part = "value") => {
    const tokens = pointerTokens(pointer);
    let node: unknown = root;
    let place = spanOfNode(root, { source, start: 0, end: 0 });
    for (const [index, token] of tokens.entries()) {
      if (isAlias(node)) node = aliases.get(node);
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === token);
        if (pair === undefined) return place;
        const key = spanOfNode(pair.key, place);
        const value = spanOfNode(pair.value, key);
        // An empty value (`key:`) has no text of its own to mark.
        place = (part === "key" && index === tokens.length - 1) || value.start === value.end ? key : value;
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(token)];
        if (item === undefined) return place;
        place = spanOfNode(item, place);
        node = item;
      } else {
        return place;
      }
    }
    return place;
  };
}
