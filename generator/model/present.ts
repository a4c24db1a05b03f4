/**
 * A value that a valid matrix always has. Without it an emitter would write something wrong without a word, so that it is
 * missing is a bug, and throws.
 */
export function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the matrix has no ${what}`);
  return value;
}
