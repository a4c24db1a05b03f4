import { error } from "./catalogue-entry.ts";

/** The findings of `scopec merge`, and of what a merge leaves. */
export const MERGE_FINDINGS = {
  "no-clashing-change": error<{ what: string; ours: string; theirs: string; base: string }>(
    ({ what, ours, theirs, base }) =>
      ours === "" || theirs === ""
        ? `one side removed ${what}, the other changed it`
        : `both sides changed ${what}: ours is ${ours}, theirs is ${theirs}${base === "" ? "" : `; it was ${base}`}`,
    () =>
      "Keep one of the two versions between the markers, or write a third; take the markers out, and run `scopec gen`.",
  ),
  "no-clashing-comment": error<{ what: string }>(
    ({ what }) => `both sides changed the comments at ${what}`,
    () => "Keep what is still true of the lines between the markers, and take the markers out.",
  ),
  "no-clashing-file": error<{ path: string; reason: string }>(
    ({ path, reason }) => `\`${path}\` was merged line by line, with conflicts: ${reason}`,
    () => "Resolve what stands between the markers, then run `scopec gen`.",
  ),
  "drift-unmerged": error<{ path: string }>(
    ({ path }) => `\`${path}\` holds the markers of a merge conflict`,
    () => "Run `scopec gen`, which writes it anew, and commit the result; there is nothing in it to merge by hand.",
  ),
};
