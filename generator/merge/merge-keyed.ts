import { sortedSet } from "../base/order.ts";
import { type Keyed, type KeyPath, saysSame } from "./keyed.ts";

/** Which of two sides counts where both changed one thing. */
export type Side = "ours" | "theirs";

/** Three versions of one thing; one that is not there is missing. */
export interface Versions<T> {
  readonly base: T | undefined;
  readonly ours: T | undefined;
  readonly theirs: T | undefined;
}

/** How to merge where the sides disagree. */
export interface KeyedOptions {
  readonly prefer: Side;
  /** Places that count as a whole as the preferred side has them. */
  readonly whole?: readonly KeyPath[];
}

/** What three versions of a spec give, and where both sides changed one thing in different ways. */
export interface KeyedMerge {
  readonly merged: Keyed | undefined;
  readonly conflicts: readonly KeyPath[];
}

/** A path as one text. */
function pathKey(path: KeyPath): string {
  return JSON.stringify(path);
}

/**
 * Merges three versions of what a spec says: of each entry, row and cell the change of the side that changed it, of a set what
 * either side added without what either took out. It is the measure that merged text is held against.
 */
export function mergeKeyed(versions: Versions<Keyed>, options: KeyedOptions): KeyedMerge {
  const conflicts: KeyPath[] = [];
  const whole = new Set(options.whole?.map(pathKey));
  const above = new Set(options.whole?.flatMap((path) => path.map((_, at) => pathKey(path.slice(0, at)))));
  const merge = ({ base, ours, theirs }: Versions<Keyed>, path: KeyPath, isNew: IsNew): Keyed | undefined => {
    const preferred = options.prefer === "ours" ? ours : theirs;
    const name = whole.size > 0 ? pathKey(path) : "";
    if (whole.has(name)) return preferred;
    // What one side alone changed may have its comments changed by both, and then it counts as a whole.
    if (!above.has(name)) {
      if (saysSame(ours, theirs)) return ours;
      if (isNew === "old" && saysSame(ours, base)) return theirs;
      if (isNew === "old" && saysSame(theirs, base)) return ours;
    }
    if (ours?.kind === "map" && theirs?.kind === "map" && isMapOrNothing(base)) {
      const below = isNewRecord(base, path) ? "new" : isNew;
      const get = (side: Keyed | undefined, key: string) => (side?.kind === "map" ? side.entries.get(key) : undefined);
      const merged = [...new Set([...ours.entries.keys(), ...theirs.entries.keys()])].flatMap((key) => {
        const inner = { base: get(base, key), ours: get(ours, key), theirs: get(theirs, key) };
        const value = merge(inner, [...path, key], below);
        return value === undefined ? [] : [[key, value] as const];
      });
      return { kind: "map", entries: new Map(merged) };
    }
    if (base?.kind === "set" && ours?.kind === "set" && theirs?.kind === "set") {
      return { kind: "set", items: mergeSets(base.items, ours.items, theirs.items) };
    }
    conflicts.push(path);
    return preferred;
  };
  return { merged: merge(versions, [], "old"), conflicts };
}

/** Whether a part belongs to a row or entry that both sides added: there is nothing then to tell who changed what. */
export type IsNew = "new" | "old";

/** Whether a map is a row or an entry of a catalogue that the base does not have. */
export function isNewRecord(base: unknown, path: KeyPath): boolean {
  return base === undefined && path.length === 2;
}

/** The items of two lists without those that either side took out of the base; ours first. */
export function mergeSets(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const isKept = (item: string) => (ours.includes(item) && theirs.includes(item)) || !base.includes(item);
  return sortedSet([...ours, ...theirs].filter(isKept));
}

function isMapOrNothing(base: Keyed | undefined): boolean {
  return base === undefined || base.kind === "map" || (base.kind === "value" && base.text === "null");
}
