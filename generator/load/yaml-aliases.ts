import { type Alias, isAlias, isMap, isSeq, type Node, visit } from "yaml";

/** What an alias stands for: a node, nothing, or a node that the alias itself is part of. */
export type AliasTarget = Node | "unknown" | "circular";

/**
 * What each alias below a node stands for: the nearest anchor of its name above it. One pass over the tree; the parser's own
 * `resolve()` passes over it again for each alias.
 */
export function resolveAliases(root: Node): ReadonlyMap<Alias, AliasTarget> {
  const targets = new Map<Alias, AliasTarget>();
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  const walk = (node: unknown): void => {
    if (node === null || node === undefined) return;
    const current = node as Node;
    if (isAlias(current)) {
      const target = anchors.get(current.source);
      targets.set(current, target === undefined ? "unknown" : open.has(target) ? "circular" : target);
      return;
    }
    const { anchor } = current as Node & { readonly anchor?: string };
    if (anchor !== undefined) anchors.set(anchor, current);
    open.add(current);
    if (isSeq(current)) for (const item of current.items) walk(item);
    if (isMap(current)) {
      for (const { key, value } of current.items) {
        walk(key);
        walk(value);
      }
    }
    open.delete(current);
  };
  walk(root);
  return targets;
}

/** The names of all anchors below a node. */
export function anchorsIn(root: Node): ReadonlySet<string> {
  const names = new Set<string>();
  visit(root, {
    Value(_key, { anchor }) {
      if (anchor !== undefined) names.add(anchor);
    },
  });
  return names;
}
