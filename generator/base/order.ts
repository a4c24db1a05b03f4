/**
 * Orders two strings by UTF-16 code unit. The only order used for output: unlike `localeCompare` it is the same on every
 * machine, whatever its language.
 */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A copy of `items` sorted by code unit of the given keys, the first key that differs deciding. */
export function sortedBy<T>(items: Iterable<T>, ...keys: readonly ((item: T) => string)[]): readonly T[] {
  return [...items].sort((a, b) => {
    for (const key of keys) {
      const order = byCodeUnit(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** The distinct strings among `items`, in code-unit order. */
export function sortedSet(items: Iterable<string>): readonly string[] {
  return [...new Set(items)].sort(byCodeUnit);
}
