import type { Flag, Row } from "../model/matrix.ts";
import { ALL } from "../model/names.ts";
import { withoutFlag } from "./helpers/flag-fix.ts";
import { columnPlace } from "./helpers/places.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const noForeignTenantFlag = defineRule({
  code: "no-foreign-tenant-flag",
  severity: "error",
  describe:
    "A flag that belongs to one host (its `domain`) is on in rows of that host only: elsewhere it is another tenant's.",
  why: "A flag with a `domain` switches on what was made, and perhaps paid for, by one tenant: its branding, its exports, its connection to its own systems. On in a row of another host, that tenant's users get it, and what they do there may reach the first one's systems. Often a row was copied with its flags. Take the flag out of the row; if everyone may have it, give it the domain `all`.",
  check: (matrix) => {
    const bound = new Map(matrix.flags.filter(({ domain }) => domain !== ALL).map((flag) => [flag.name, flag]));
    return matrix.rows.flatMap((row) => foreignFlags(row, bound));
  },
});

function foreignFlags(row: Row, bound: ReadonlyMap<string, Flag>): readonly RuleFinding[] {
  return row.flags.flatMap((name) => {
    const flag = bound.get(name);
    if (flag === undefined || flag.domain === row.host.canonical) return [];
    return [
      {
        message: `the flag \`${name}\` belongs to \`${flag.domain}\`, but is on for \`${row.host.canonical}\``,
        help: `Take \`${name}\` out of the row, or give the flag the domain \`all\` if it is no tenant's own.`,
        at: columnPlace(row, "featureFlags"),
        related: [{ message: "the flag is declared here", at: `${flag.pointer}/domain` }],
        fix: withoutFlag(name, columnPlace(row, "featureFlags")),
      },
    ];
  });
}
