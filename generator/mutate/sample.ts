/** How many changes of each kind are made where nothing else is asked for. */
export const OF_EACH_KIND = 4;

/**
 * Some of a list, in its order: the same for the same seed and word.
 *
 * @param word tells lists apart, so that one more entry in one of them changes no other's choice
 */
export function sample<T>(items: readonly T[], count: number, [seed, word]: readonly [number, string]): readonly T[] {
  const ranked = items.map((item, index) => ({ item, index, rank: hash(`${seed} ${word} ${index}`) }));
  const chosen = ranked.sort((a, b) => a.rank - b.rank || a.index - b.index).slice(0, count);
  return chosen.sort((a, b) => a.index - b.index).map(({ item }) => item);
}

/** FNV-1a, 32 bits, mixed once more: near indexes must not give near numbers. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
