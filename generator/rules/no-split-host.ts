import { groupBy } from "../base/group.ts";
import { columnPlace } from "./helpers/places.ts";
import { defineRule } from "./rule.ts";

export const noSplitHost = defineRule({
  code: "no-split-host",
  severity: "error",
  essential: true,
  describe:
    "All rows of a host have one scope: the host decides the scope, the platform only what the scope may use there.",
  check: ({ rows }) =>
    [...groupBy(rows, ({ host }) => host.canonical)].flatMap(([canonical, [first, ...others]]) =>
      others
        .filter((row) => row.scope !== first.scope)
        .map((row) => ({
          message: `\`${canonical}\` gets scope \`${row.scope}\` on ${row.platform}, but \`${first.scope}\` on ${first.platform}`,
          help: "Give all rows of the host the same scope.",
          at: columnPlace(row, "detectedScope"),
          related: [{ message: "the other scope is here", at: columnPlace(first, "detectedScope") }],
        })),
    ),
});
