import { findShared, type ScopeValue } from "./helpers/pairs.ts";
import { defineRule } from "./rule.ts";

export const noSharedStorage = defineRule({
  code: "no-shared-storage",
  severity: "error",
  describe:
    "No scope's storage path is another's, or lies inside it, not even on a disk that ignores case: whoever may list one prefix could read the other's data.",
  why: "Whoever may list or delete below a prefix may do so with all that lies below it. A scope that stores in `tenants/acme/` while another one stores in `tenants/` is read, backed up, counted and cleared away together with that one. On macOS and Windows a disk takes `Acme/` and `acme/` for one folder. Give each scope a path beside the others', none inside another, and move the data before the spec changes.",
  check: (matrix) =>
    findShared(matrix, {
      column: "storagePath",
      fold,
      clashes: pathsAbove,
      describe: (mine, other) => ({
        message: `scope \`${mine.scope}\` stores below \`${mine.value}\`, which ${relation(mine, other)} scope \`${other.scope}\``,
        help: "Give each scope a storage path of its own, none inside another.",
      }),
    }),
});

// A path is ASCII, as its column's schema says.
const fold = (path: string) => path.toLowerCase();

function relation({ value: mine }: ScopeValue, { value: other }: ScopeValue): string {
  if (mine === other) return "belongs to";
  return fold(mine) === fold(other) ? `on a disk that ignores case is \`${other}\` of` : `is inside \`${other}\` of`;
}

/** A path and every folder above it: `a/b/` gives `a/` and `a/b/`. */
function pathsAbove(path: string): readonly string[] {
  const paths: string[] = [];
  for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1))
    paths.push(path.slice(0, slash + 1));
  return paths;
}
