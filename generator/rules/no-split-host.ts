import { groupBy } from "../base/group.ts";
import { columnPlace } from "./helpers/places.ts";
import { defineRule } from "./rule.ts";

export const noSplitHost = defineRule({
  code: "no-split-host",
  severity: "error",
  essential: true,
  describe:
    "All rows of a host have one scope: the host decides the scope, the platform only what the scope may use there.",
  why: "Which tenant a request belongs to is decided by its host, before anything else is known. With two scopes for one host, the same address would be one tenant's on Linux and another's on macOS, and a test on a developer's machine would say nothing about the server. The generated look-up holds one scope for each host, so it would be wrong on one of the two. Give all rows of the host one scope; what differs between platforms belongs into the other columns.",
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
