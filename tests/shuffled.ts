/** Gives numbers from 0 to below 1, one after another. */
export type Random = () => number;

/** A source of numbers that gives the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A value with the keys of all its maps, and the items of all its lists, in another order. */
export function shuffled(value: unknown, random: Random): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return inRandomOrder(value, random).map((item) => shuffled(item, random));
  const entries = inRandomOrder(Object.entries(value), random);
  return Object.fromEntries(entries.map(([key, inner]) => [key, shuffled(inner, random)]));
}

function inRandomOrder<T>(items: readonly T[], random: Random): readonly T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/** How many maps and lists of a value have their keys or items in another order than in a second value of the same content. */
export function countMoved(value: unknown, other: unknown): number {
  if (typeof value !== "object" || value === null || typeof other !== "object" || other === null) return 0;
  const isMoved = Array.isArray(value)
    ? JSON.stringify(value.map(orderless)) !== JSON.stringify((other as readonly unknown[]).map(orderless))
    : Object.keys(value).join("\n") !== Object.keys(other).join("\n");
  if (Array.isArray(value)) return isMoved ? 1 : 0;
  const inner = Object.entries(value).map(([key, each]) => countMoved(each, (other as Record<string, unknown>)[key]));
  return inner.reduce((sum, each) => sum + each, isMoved ? 1 : 0);
}

/** A text that two values share that differ in order only. */
function orderless(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map(orderless)
    : Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${orderless(inner)}`);
  return `${Array.isArray(value) ? "[" : "{"}${parts.sort().join(",")}}`;
}
