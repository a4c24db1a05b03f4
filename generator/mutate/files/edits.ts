import type { FileChange } from "../mutant.ts";

/** What a pattern matched, and its groups; one that the pattern lacks is empty. */
export type Groups = readonly [whole: string, string, string, string, string, string];

/** What to put in place of a match, and what that is; nothing where the match gives no change. */
export type Replacement = (groups: Groups) => readonly { readonly text: string; readonly what: string }[] | undefined;

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
    return (replace(groupsOf(match)) ?? []).map((made) => ({
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

function groupsOf(match: RegExpExecArray): Groups {
  return [0, 1, 2, 3, 4, 5].map((index) => match[index] ?? "") as unknown as Groups;
}
