import type { Matrix, Row } from "../model/matrix.ts";
import { columnPlace } from "./helpers/places.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const noWildcardOnPublicSuffix = defineRule({
  code: "no-wildcard-on-public-suffix",
  severity: "error",
  describe:
    "No wildcard stands on a name that anyone may register names below, like `*.co.uk` or `*.github.io` (publicsuffix.org): strangers' hosts would get the scope.",
  why: "Below a public suffix such as `co.uk` or `github.io`, anyone can register a name within minutes. A wildcard there gives the scope, with its storage, its secrets and its flags, to every host that a stranger registers and points at your servers. Put the wildcard on a name that you own, or name the hosts one by one. For a suffix that you run yourself, so that only you hand out names below it, waive the finding and say so.",
  check: async (matrix) => {
    const wildcards = firstRowsOfWildcards(matrix);
    if (wildcards.length === 0) return [];
    // The list is large, and most specs have no such wildcard.
    const { parse } = await import("tldts");
    return wildcards.flatMap((row): readonly RuleFinding[] => {
      const { lookup, canonical } = row.host;
      const { publicSuffix, isIcann, isPrivate } = parse(lookup, { allowPrivateDomains: true, extractHostname: false });
      if (publicSuffix !== lookup || !(isIcann === true || isPrivate === true)) return [];
      return [
        {
          message: `\`${canonical}\` matches hosts that anyone may register: \`${lookup}\` is a public suffix`,
          help: `Put the wildcard on a name of your own, like \`*.example.${lookup}\`.`,
          at: columnPlace(row, "servingDomain"),
        },
      ];
    });
  },
});

/** One row of each wildcard with a name of two labels or more behind it; shorter ones are judged where hosts are read. */
function firstRowsOfWildcards({ rows }: Matrix): readonly Row[] {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const { kind, lookup } = row.host;
    if (kind === "wildcard" && lookup.includes(".") && !first.has(lookup)) first.set(lookup, row);
  }
  return [...first.values()];
}
