import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { nodeRange } from "./node-range.ts";

/** A value or key of a YAML text, and where it stands in its tree. */
export interface YamlPlace {
  /** An item of a list, or the key or value of an entry of a map. */
  readonly kind: "item" | "key" | "value";
  readonly node: Node;
  /** The list or map it stands in, and which of its items or entries it is. */
  readonly collection: YAMLSeq | YAMLMap;
  readonly index: number;
  /** The place of the collection; absent for the outermost. */
  readonly owner: YamlPlace | undefined;
  /** The keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
}

/** A YAML text as a tree in which every value and key is found by its place. */
export interface YamlTree {
  /** What stands from one offset to another, exactly; `undefined` where there is no such value or key. */
  at(stretch: { readonly start: number; readonly end: number }): YamlPlace | undefined;
  /** What the text says, as a text of its own: the same for two texts that say the same in the same order. */
  meaning(): string;
}

/** Parses a YAML 1.2 text, with the tokens that edits need; `undefined` for one that does not parse. */
export function parseYamlTree(text: string): YamlTree | undefined {
  const options = {
    strict: true,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    version: "1.2",
  } as const;
  const { contents, errors } = parseDocument(text, { ...options, prettyErrors: false, keepSourceTokens: true });
  if (errors.length > 0 || !isNode(contents)) return undefined;
  const places = new Map<string, YamlPlace>();
  index(contents, { owner: undefined, path: [] }, places);
  return {
    at: ({ start, end }) => places.get(`${start}:${end}`),
    meaning: () => JSON.stringify(meaningOf(contents)),
  };
}

type Above = Pick<YamlPlace, "owner" | "path">;

function index(collection: unknown, { owner, path }: Above, places: Map<string, YamlPlace>): void {
  const add = (place: YamlPlace) => {
    const { start, end } = nodeRange(place.node);
    // What has no text of its own has no place of its own either.
    if (end > start) places.set(`${start}:${end}`, place);
    index(place.node, { owner: place, path: place.path }, places);
  };
  if (isSeq(collection)) {
    for (const [at, node] of collection.items.entries()) {
      if (isNode(node)) add({ kind: "item", node, collection, index: at, owner, path: [...path, at] });
    }
  } else if (isMap(collection)) {
    for (const [at, { key, value }] of collection.items.entries()) {
      const common = { collection, index: at, owner, path: [...path, isScalar(key) ? String(key.value) : ""] };
      if (isNode(key)) add({ ...common, kind: "key", node: key });
      if (isNode(value)) add({ ...common, kind: "value", node: value });
    }
  }
}

function meaningOf(node: unknown): unknown {
  if (isAlias(node)) return { alias: node.source };
  if (isSeq(node)) return { list: node.items.map(meaningOf) };
  if (isMap(node)) return { map: node.items.map(({ key, value }) => [meaningOf(key), meaningOf(value)]) };
  return isScalar(node) ? { [typeof node.value]: String(node.value) } : null;
}

/** Changes the tree (not the text): what a text would say in which a value stands at the place of another. */
export function setScalar({ node }: YamlPlace, value: unknown): void {
  if (isScalar(node)) (node as Scalar).value = value;
}

/** Takes a list's item or a map's entry out of the tree (not out of the text). */
export function takeOut({ collection, node }: YamlPlace): void {
  const items: (Node | Pair)[] = collection.items as (Node | Pair)[];
  const at = items.findIndex((item) => item === node || (item as Pair).key === node);
  if (at !== -1) items.splice(at, 1);
}
