/** The most jobs that one matrix of a GitHub workflow may have. */
export const MOST_JOBS = 256;

/**
 * Items in parts of at most `most` each, in their order; no part without items. The parts are counted again: an item too few, too
 * many or in the wrong part is a bug, which ends the command.
 */
export function inShards<T>(items: readonly T[], most: number = MOST_JOBS): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / most);
  const shards = Array.from({ length: count }, (_, index) => items.slice(index * most, (index + 1) * most));
  proveShards(items, shards, most);
  return shards;
}

/**
 * Proves that parts are none too large and together just the items, in their order.
 *
 * @throws where that is not so
 */
export function proveShards<T>(items: readonly T[], shards: readonly (readonly T[])[], most: number): void {
  const large = shards.find(({ length }) => length > most);
  if (large !== undefined) throw new Error(`a part of ${large.length} jobs is more than the ${most} that GitHub takes`);
  const all = shards.flat();
  if (all.length !== items.length || all.some((item, index) => item !== items[index])) {
    throw new Error(`the parts hold ${all.length} jobs that are not just the ${items.length} there are`);
  }
}
