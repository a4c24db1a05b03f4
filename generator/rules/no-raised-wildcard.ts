import { groupBy, type NonEmpty } from "../base/group.ts";
import type { Matrix, Row } from "../model/matrix.ts";
import { ANY_PLATFORM } from "../model/names.ts";
import { rowsByDomain } from "../model/views.ts";
import { columnPlace } from "./helpers/places.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const noRaisedWildcard = defineRule({
  code: "no-raised-wildcard",
  severity: "warning",
  describe:
    "The hosts below a name have no flag that the host of that name lacks: whoever can make `x.a.example` resolve would have more than `a.example` itself.",
  why: "A wildcard answers for hosts that nobody has listed, so it is the easier one to get in by: a forgotten DNS entry, a preview deployment, a customer's subdomain is enough. It should therefore never allow more than the host that stands above it, which somebody wrote down on purpose. Platform by platform the flags of `*.a.example` are compared with those of `a.example`; flags that belong to the wildcard itself, by their `domain`, do not count. Take the flags out of the wildcard, give the hosts that need them rows of their own, or waive the rule at the row and say why.",
  check: (matrix) => {
    const byDomain = rowsByDomain(matrix);
    const own = new Map(matrix.flags.map(({ name, domain }) => [name, domain]));
    return [...byDomain.values()].flatMap((below) => {
      const exact = below[0].host.kind === "wildcard" ? byDomain.get(below[0].host.lookup) : undefined;
      if (exact === undefined) return [];
      return pairsOf(matrix, below, exact).flatMap(([wildcard, parent]) => raise(wildcard, parent, own));
    });
  },
});

/** The row that decides below a name together with the one that decides for the name, wherever they meet on a platform. */
function pairsOf(
  { platforms }: Matrix,
  below: NonEmpty<Row>,
  exact: NonEmpty<Row>,
): readonly (readonly [wildcard: Row, parent: Row])[] {
  const pairs = platforms.flatMap(({ name }) => {
    const wildcard = rowFor(below, name);
    const parent = rowFor(exact, name);
    return wildcard === undefined || parent === undefined ? [] : [[wildcard, parent] as const];
  });
  return [...groupBy(pairs, ([wildcard, parent]) => `${wildcard.pointer} ${parent.pointer}`).values()].map(
    ([pair]) => pair,
  );
}

function rowFor(rows: readonly Row[], platform: string): Row | undefined {
  return rows.find((row) => row.platform === platform) ?? rows.find((row) => row.platform === ANY_PLATFORM);
}

function raise(wildcard: Row, parent: Row, domains: ReadonlyMap<string, string>): readonly RuleFinding[] {
  const { canonical } = wildcard.host;
  const raised = wildcard.flags.filter((flag) => !parent.flags.includes(flag) && domains.get(flag) !== canonical);
  if (raised.length === 0) return [];
  const list = raised.map((flag) => `\`${flag}\``).join(" and ");
  const platform = wildcard.platform === ANY_PLATFORM ? parent.platform : wildcard.platform;
  const where = platform === ANY_PLATFORM ? "" : ` on ${platform}`;
  return [
    {
      message: `\`${canonical}\` has ${list}${where}, which \`${parent.host.canonical}\` lacks`,
      help: "Take out here what the host above does not have, or give the hosts that need it rows of their own.",
      at: columnPlace(wildcard, "featureFlags"),
      related: [{ message: "these are the flags of the host above", at: columnPlace(parent, "featureFlags") }],
    },
  ];
}
