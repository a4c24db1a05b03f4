import type { FileChange } from "../mutant.ts";

/** What to put in place of a match, and what that is; nothing where the match gives no change. */
export type Replacement = (
  match: RegExpExecArray,
) => readonly { readonly text: string; readonly what: string }[] | undefined;

/** The changes of a file that come from each match of a pattern, in the order in which they stand there. */
export function replacing(
  files: ReadonlyMap<string, string>,
  path: string,
  [pattern, replace]: readonly [pattern: RegExp, replace: Replacement],
): readonly FileChange[] {
  const text = files.get(path) ?? "";
  return [...text.matchAll(pattern)].flatMap((match) => {
    const end = match.index + match[0].length;
    const line = text.slice(0, match.index).split("\n").length;
    return (replace(match) ?? []).map((made) => ({
      what: `${path}:${line}: ${made.what}`,
      path,
      text: `${text.slice(0, match.index)}${made.text}${text.slice(end)}`,
    }));
  });
}

/** The paths of a project that a pattern fits, in order. */
export function pathsLike(files: ReadonlyMap<string, string>, pattern: RegExp): readonly string[] {
  return [...files.keys()].filter((path) => pattern.test(path));
}
