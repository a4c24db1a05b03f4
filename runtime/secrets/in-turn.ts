import { codeOf } from "./file-error.ts";

/** By what is wanted: the end of the last one in this process who wants it. */
const ends = new Map<string, Promise<void>>();

/**
 * Does things to the same file one after the other, in the order in which they are asked for, whatever becomes of the others.
 * Only who waits behind one that found the file `BUSY` need not find out again, and fails with it.
 *
 * A lock beside the file would do as well, but those who wait for it come in no order, and of many some would wait too long.
 */
export async function inTurn<T>(path: string, action: () => Promise<T>): Promise<T> {
  const mine = (ends.get(path) ?? Promise.resolve()).then(action);
  const end = mine.then(
    () => undefined,
    (error) => (codeOf(error) === "BUSY" ? Promise.reject(error) : undefined),
  );
  ends.set(path, end);
  try {
    return await mine;
  } finally {
    await Promise.allSettled([end]);
    if (ends.get(path) === end) ends.delete(path);
  }
}

/** How many files somebody works at or waits for: none of them is remembered longer. */
export function countInTurn(): number {
  return ends.size;
}
