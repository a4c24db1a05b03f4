/** How much is kept. */
export interface EntryBounds {
  /** The most entries; a whole number from 1. */
  readonly capacity: number;
  /** The most memory that they take, in bytes, as {@link bytesOf} guesses it; a whole number from 1. */
  readonly maxBytes: number;
}

/** The latest of many entries, within bounds. */
export interface LatestEntries<T> {
  /** Keeps an entry, and forgets the oldest until the bounds hold; the latest stays in any case. */
  readonly add: (entry: T) => void;
  /** What is kept, oldest first; a new list each time. */
  readonly list: () => readonly T[];
}

interface Kept<T> {
  readonly entry: T;
  readonly bytes: number;
}

/** What a value takes besides its characters: its place in an object, and a header. */
const VALUE_BYTES = 16;

/**
 * Makes an empty list of the latest entries. What is added has to be plain data that does not change any more.
 *
 * @throws Error for a bound that is no whole number from 1: with such a one, nothing would ever be forgotten
 */
export function createLatestEntries<T extends object>({ capacity, maxBytes }: EntryBounds): LatestEntries<T> {
  for (const [name, bound] of Object.entries({ capacity, maxBytes })) {
    if (!Number.isSafeInteger(bound) || bound < 1) throw new Error(`the bound \`${name}\` is no whole number from 1`);
  }
  /** By their numbers, which are those from `oldest` on, without a gap. */
  const kept = new Map<number, Kept<T>>();
  let [oldest, next, total] = [0, 0, 0];

  function add(entry: T): void {
    const bytes = bytesOf(entry);
    kept.set(next, { entry, bytes });
    next += 1;
    total += bytes;
    while (kept.size > capacity || (total > maxBytes && kept.size > 1)) forgetOldest();
  }

  function forgetOldest(): void {
    const { bytes } = kept.get(oldest) as Kept<T>;
    kept.delete(oldest);
    oldest += 1;
    total -= bytes;
  }

  return { add, list: () => Array.from(kept.values(), ({ entry }) => entry) };
}

/** About how much memory plain data takes, and rather more than less: two bytes a character, and 16 for each value. */
export function bytesOf(data: unknown): number {
  if (typeof data === "string") return VALUE_BYTES + 2 * data.length;
  if (typeof data !== "object" || data === null) return VALUE_BYTES;
  let bytes = VALUE_BYTES;
  // Pairs of key and value would take three times as long.
  for (const key of Object.keys(data))
    bytes += 2 * key.length + bytesOf((data as Readonly<Record<string, unknown>>)[key]);
  return bytes;
}
