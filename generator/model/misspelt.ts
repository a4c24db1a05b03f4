import { nearest } from "../base/suggest.ts";
import { isMap } from "./plain-data.ts";

/** What is known of the keys of a map. */
export interface KnownKeys {
  readonly known: readonly string[];
  /** Those that it has to have. */
  readonly required?: readonly string[];
}

/**
 * The known key that someone meant who wrote an unknown one in a map: one that is spelt nearly like it, or the only required
 * one that the map lacks and that has the unknown one in it, as `detectedScope` has `scope`.
 */
export function meantKey(map: unknown, key: string, { known, required = [] }: KnownKeys): string | undefined {
  const near = nearest(key, known);
  if (near !== undefined) return near;
  const [only, ...others] = required.filter(
    (name) => lacks(map, name) && name.toLowerCase().includes(key.toLowerCase()),
  );
  return others.length === 0 && key.length >= SHORTEST_PART ? only : undefined;
}

/** Shorter words are part of many. */
const SHORTEST_PART = 4;

/** Whether a map lacks a key only because it is misspelt there: that is a finding already. */
export function isMisspelt(map: unknown, name: string, keys: KnownKeys): boolean {
  if (!isMap(map) || !lacks(map, name)) return false;
  return Object.keys(map).some((key) => !keys.known.includes(key) && meantKey(map, key, keys) === name);
}

function lacks(map: unknown, name: string): boolean {
  return !isMap(map) || !Object.hasOwn(map, name);
}
