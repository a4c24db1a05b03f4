import { findShared } from "./helpers/pairs.ts";
import { defineRule } from "./rule.ts";

export const noSharedStorage = defineRule({
  code: "no-shared-storage",
  severity: "error",
  describe:
    "No scope's storage path is another's, or lies inside it, not even on a disk that ignores case: whoever may list one prefix could read the other's data.",
  check: (matrix) =>
    findShared(matrix, {
      column: "storagePath",
      fold: (path) => path.normalize("NFC").toLowerCase(),
      clashes: pathsAbove,
      describe: (mine, other) => ({
        message:
          mine.value === other.value
            ? `scope \`${mine.scope}\` stores below \`${mine.value}\`, which belongs to scope \`${other.scope}\``
            : `scope \`${mine.scope}\` stores below \`${mine.value}\`, which is inside \`${other.value}\` of scope \`${other.scope}\``,
        help: "Give each scope a storage path of its own, none inside another.",
      }),
    }),
});

/** A path and every folder above it: `a/b/` gives `a/` and `a/b/`. */
function pathsAbove(path: string): readonly string[] {
  const paths: string[] = [];
  for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1))
    paths.push(path.slice(0, slash + 1));
  return paths;
}
