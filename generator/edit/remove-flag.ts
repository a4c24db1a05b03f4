import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { applyEdits, type TextEdit } from "../base/text-edit.ts";
import { removeEntry, removeItems } from "./remove-yaml.ts";

/** Lists of flags that a flag of the catalogue may have; an empty one says nothing. */
const FLAG_LISTS: readonly string[] = ["implies", "prerequisites", "conflicts"];

/**
 * A YAML spec, or a file of one, without a flag: its entry in the catalogue, its name in rows, defaults, variants and in what other
 * flags require or exclude, and waivers that are about it. Everything else stays as it is written, comments included. Call it only
 * for text that parses.
 *
 * @throws {EditByHandError} when the text says something else then than the spec without the flag would
 */
export function removeFlag(text: string, flag: string): string {
  const root = parse(text);
  const removed = applyEdits(text, editsFor(text, root, flag));
  if (said(removed) !== JSON.stringify(withoutFlag(parse(text).toJS(), flag))) {
    throw new EditByHandError(
      `taking ${flag} out would change something else that the spec says, perhaps by an anchor that aliases repeat, so nothing was written; take it out by hand`,
    );
  }
  return removed;
}

/** A text cannot be edited without changing more than was asked for: its author has to. */
export class EditByHandError extends Error {
  override readonly name = "EditByHandError";
}

/** What a text says, to be compared; nothing where an alias repeats an anchor that is not there any more. */
function said(text: string): string | undefined {
  try {
    return JSON.stringify(parse(text).toJS());
  } catch {
    return undefined;
  }
}

function parse(text: string) {
  return parseDocument(text, { version: "1.2", uniqueKeys: false });
}

function editsFor(text: string, document: ReturnType<typeof parse>, flag: string): readonly TextEdit[] {
  const root = document.contents;
  if (!isMap(root)) return [];
  const resolve = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
  const namesFlag = (item: unknown) => {
    const scalar = resolve(item);
    return isScalar(scalar) && scalar.value === flag;
  };
  const edits: TextEdit[] = [];
  const drop = (list: unknown) => {
    if (isSeq(list)) edits.push(...removeItems(text, list, list.items.filter(namesFlag) as Node[]));
  };
  for (const row of itemsAt(root, "rows")) drop(valueAt(row, "featureFlags"));
  for (const { value } of pairsAt(root, "scopes")) drop(valueAt(valueAt(value, "defaults"), "featureFlags"));
  for (const { value } of pairsAt(root, "variants")) drop(valueAt(value, "features"));
  const flags = valueAt(root, "flags");
  for (const pair of pairsAt(root, "flags")) {
    if (keyOf(pair) === flag && isMap(flags)) edits.push(...removeEntry(text, flags, pair));
    else {
      for (const name of FLAG_LISTS) edits.push(...shrunk(text, { entry: pair.value, name, namesFlag }));
      edits.push(...notReplacedBy(text, pair.value, namesFlag));
    }
  }
  const waivers = valueAt(root, "waivers");
  if (isSeq(waivers)) {
    edits.push(...removeItems(text, waivers, waivers.items.filter((item) => isAbout(item, flag)) as Node[]));
  }
  return edits;
}

/** A list of flags without one; the whole entry where nothing else is in it. */
function shrunk(
  text: string,
  {
    entry,
    name,
    namesFlag,
  }: { readonly entry: unknown; readonly name: string; readonly namesFlag: (item: unknown) => boolean },
): readonly TextEdit[] {
  const pair = isMap(entry) ? entry.items.find((each) => keyOf(each) === name) : undefined;
  if (!isMap(entry) || pair === undefined || !isSeq(pair.value)) return [];
  const gone = pair.value.items.filter(namesFlag) as Node[];
  if (gone.length === 0) return [];
  return gone.length === pair.value.items.length ? removeEntry(text, entry, pair) : removeItems(text, pair.value, gone);
}

/** An entry whose flag is replaced by one, without saying so: nothing is there any more to ask for instead. */
function notReplacedBy(text: string, entry: unknown, namesFlag: (item: unknown) => boolean): readonly TextEdit[] {
  const pair = isMap(entry) ? entry.items.find((each) => keyOf(each) === "replacedBy") : undefined;
  return isMap(entry) && pair !== undefined && namesFlag(pair.value) ? removeEntry(text, entry, pair) : [];
}

/** Whether a waiver covers the flag's own entry, or a part of it. */
function isAbout(waiver: unknown, flag: string): boolean {
  const pointer = isMap(waiver) ? waiver.get("pointer") : undefined;
  return typeof pointer === "string" && isOfFlag(pointer, flag);
}

function isOfFlag(pointer: string, flag: string): boolean {
  return pointer === `/flags/${flag}` || pointer.startsWith(`/flags/${flag}/`);
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

function valueAt(node: unknown, key: string): unknown {
  return isMap(node) ? (node as YAMLMap).items.find((pair) => keyOf(pair) === key)?.value : undefined;
}

function itemsAt(node: unknown, key: string): readonly unknown[] {
  const list = valueAt(node, key);
  return isSeq(list) ? (list as YAMLSeq).items : [];
}

function pairsAt(node: unknown, key: string): readonly Pair[] {
  const map = valueAt(node, key);
  return isMap(map) ? map.items.filter(isPair) : [];
}

type Data = Readonly<Record<string, unknown>>;

/** What a spec says without a flag, as plain data: the truth that the edited text is held against. */
export function withoutFlag(spec: unknown, flag: string): unknown {
  if (!isData(spec)) return spec;
  const less = (list: unknown) => (Array.isArray(list) ? list.filter((name) => name !== flag) : list);
  const change = (entry: unknown, key: string) =>
    isData(entry) && Array.isArray(entry[key]) ? { ...entry, [key]: less(entry[key]) } : entry;
  const changers: Readonly<Record<string, (value: unknown) => unknown>> = {
    rows: (rows) => (Array.isArray(rows) ? rows.map((row) => change(row, "featureFlags")) : rows),
    scopes: (scopes) =>
      mapped(scopes, (scope) =>
        isData(scope) && isData(scope["defaults"])
          ? { ...scope, defaults: change(scope["defaults"], "featureFlags") }
          : scope,
      ),
    variants: (variants) => mapped(variants, (variant) => change(variant, "features")),
    flags: (flags) => {
      if (!isData(flags)) return flags;
      const others = Object.entries(flags).filter(([name]) => name !== flag);
      return mapped(Object.fromEntries(others), (entry) =>
        FLAG_LISTS.reduce((each, key) => lessOrNone(each, key, less), replacedByOther(entry, flag)),
      );
    },
    waivers: (waivers) => (Array.isArray(waivers) ? waivers.filter((waiver) => !isWaiverOf(waiver, flag)) : waivers),
  };
  return Object.fromEntries(Object.entries(spec).map(([key, value]) => [key, changers[key]?.(value) ?? value]));
}

function lessOrNone(entry: unknown, key: string, less: (list: unknown) => unknown): unknown {
  if (!isData(entry) || !Array.isArray(entry[key])) return entry;
  const left = less(entry[key]) as readonly unknown[];
  if (left.length === entry[key].length) return entry;
  const { [key]: _gone, ...others } = entry;
  return left.length === 0 ? others : { ...entry, [key]: left };
}

function replacedByOther(entry: unknown, flag: string): unknown {
  if (!isData(entry) || entry["replacedBy"] !== flag) return entry;
  const { replacedBy: _gone, ...others } = entry;
  return others;
}

function isWaiverOf(waiver: unknown, flag: string): boolean {
  return isData(waiver) && typeof waiver["pointer"] === "string" && isOfFlag(waiver["pointer"], flag);
}

function mapped(map: unknown, change: (value: unknown) => unknown): unknown {
  if (!isData(map)) return map;
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
