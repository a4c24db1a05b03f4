import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import { byCodeUnit, sortedSet } from "../base/order.ts";
import { readHostPattern } from "../model/host-pattern.ts";

/**
 * What a part of a spec says, whatever the order in which it says it: rows, waivers and approvals are maps from what identifies
 * each of them, lists of distinct texts are sets, and all else is one value. Two parts that say the same are equal as JSON.
 */
export type Keyed =
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, Keyed> }
  | { readonly kind: "set"; readonly items: readonly string[] }
  | { readonly kind: "value"; readonly text: string };

/** The keys that lead to a part of a spec; of a list, what identifies an item. */
export type KeyPath = readonly string[];

/** Thrown for a text that cannot be merged by what it says; the message says why. */
export class Unmergeable extends Error {
  override readonly name = "Unmergeable";
}

/** How the items of each list of maps are told apart. */
const IDENTITIES: Readonly<Record<string, (textOf: (key: string) => string) => string>> = {
  rows: (textOf) => rowName(textOf("servingDomain"), textOf("platform")),
  waivers: (textOf) => `${textOf("rule")} ${textOf("pointer")}`,
  approvals: (textOf) => `${textOf("change")} ${textOf("subject")}`,
};

/** What identifies a row, in the order of which the rows of a formatted spec stand. */
export function rowName(servingDomain: string, platform: string): string {
  const read = readHostPattern(servingDomain);
  return `${read.ok ? read.pattern.canonical : servingDomain} ${platform}`;
}

/**
 * What a node says.
 *
 * @throws {Unmergeable} where two entries have one key, or a node is none of a spec
 */
export function keyedOf(node: Node | null | undefined, path: KeyPath): Keyed {
  if (isMap(node)) {
    return keyedMap(node.items.map((pair) => [keyText(pair), keyedOf(pair.value as Node, [...path, keyText(pair)])]));
  }
  if (isSeq(node)) return keyedList(node.items as readonly Node[], path);
  return { kind: "value", text: scalarText(node) };
}

/** The identity of an item of a list; `undefined` for a list whose items have none. */
export function identityOf(item: Node, path: KeyPath): string | undefined {
  if (isScalar(item)) return scalarText(item);
  const identify = identityIn(path);
  if (identify === undefined || !isMap(item)) return undefined;
  return identify((key) => String(item.get(key) ?? ""));
}

function identityIn([section = "", ...rest]: KeyPath) {
  return rest.length === 0 && Object.hasOwn(IDENTITIES, section) ? IDENTITIES[section] : undefined;
}

/** The text of the key of an entry. */
export function keyText({ key }: Pair): string {
  if (!isScalar(key)) throw new Unmergeable("a key is no text");
  return String(key.value);
}

/** Whether two parts say the same; two that are not there do. */
export function saysSame(a: Keyed | undefined, b: Keyed | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && keyedJson(a) === keyedJson(b));
}

/** A text that is the same for parts that say the same. */
export function keyedJson(keyed: Keyed): string {
  if (keyed.kind === "value") return keyed.text;
  if (keyed.kind === "set") return JSON.stringify(sortedSet(keyed.items));
  const entries = [...keyed.entries].sort(([a], [b]) => byCodeUnit(a, b));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${keyedJson(inner)}`).join(",")}}`;
}

function keyedList(items: readonly Node[], path: KeyPath): Keyed {
  if (identityIn(path) !== undefined) {
    return keyedMap(
      items.map((item) => {
        const identity = identityOf(item, path);
        if (identity === undefined || !isMap(item)) throw new Unmergeable(`an item of ${path} is no map`);
        return [identity, keyedOf(item, [...path, identity])] as const;
      }),
    );
  }
  const texts = items.map((item) => keyedJson(keyedOf(item, [...path, "*"])));
  const isSet = items.every(isScalar) && new Set(texts).size === texts.length;
  return isSet ? { kind: "set", items: texts } : { kind: "value", text: `[${texts.join(",")}]` };
}

function keyedMap(entries: readonly (readonly [string, Keyed])[]): Keyed {
  const map = new Map(entries);
  if (map.size < entries.length) throw new Unmergeable("something stands there twice");
  return { kind: "map", entries: map };
}

/** A number counts as it is written: 1.10 is not 1.1. */
function scalarText(node: unknown): string {
  if (!isScalar(node) || node.value === null) return "null";
  return typeof node.value === "string" ? JSON.stringify(node.value) : (node.source ?? String(node.value));
}
