import { groupBy, type NonEmpty } from "../base/group.ts";
import type { Row, Scope } from "../model/matrix.ts";
import { ANY_PLATFORM } from "../model/names.ts";
import { rowsByDomain } from "../model/views.ts";
import { columnPlace } from "./helpers/places.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const noUncoveredPlatform = defineRule({
  code: "no-uncovered-platform",
  severity: "info",
  describe:
    "Each host of a scope has a row for each platform, or an `Any` row: where it has none, it gets the row of the fallback scope.",
  why: "Where a host has no row for a platform, `getMatrixRow` gives the row of the fallback scope, with its storage and its flags, while `detectScope` still names the host's own scope: code that mixes the two would look for a tenant's data in another place. That may be meant, for a platform that the scope is not built for. If so, waive the rule at the scope and say why; if not, give the host a row for the platform, or one for `Any`.",
  check: (matrix) => {
    const fallback = matrix.scopes.find((scope) => scope.fallback);
    if (fallback === undefined) return [];
    const hosts = [...rowsByDomain(matrix).values()].filter(([row]) => row.scope !== fallback.name);
    const byScope = groupBy(hosts, ([row]) => row.scope);
    return matrix.scopes.flatMap((scope) =>
      matrix.platforms.flatMap(({ name: platform }) => {
        const own = byScope.get(scope.name) ?? [];
        const uncovered = own.filter((rows) => !rows.some((row) => [platform, ANY_PLATFORM].includes(row.platform)));
        return uncovered.length === 0 ? [] : [finding({ scope, platform, uncovered, fallback: fallback.name })];
      }),
    );
  },
});

/** The most hosts that a finding names; a scope may have thousands. */
const MOST_HOSTS = 3;

function finding(gap: {
  readonly scope: Scope;
  readonly platform: string;
  /** The rows of each host that has none for the platform. */
  readonly uncovered: readonly NonEmpty<Row>[];
  readonly fallback: string;
}): RuleFinding {
  const { scope, platform, uncovered, fallback } = gap;
  const named = uncovered.slice(0, MOST_HOSTS);
  const more = uncovered.length - named.length;
  const hosts = named.map(([row]) => `\`${row.host.canonical}\``).join(", ") + (more > 0 ? ` and ${more} more` : "");
  return {
    message: `scope \`${scope.name}\` has no row for ${platform} that answers for ${hosts}, so the row of \`${fallback}\` does`,
    help: `Add a row for ${platform}, or one for \`${ANY_PLATFORM}\`; if this is as it should be, waive the rule at \`${scope.pointer}\`.`,
    at: scope.pointer,
    part: "key",
    related: named.map(([row]) => ({
      message: `\`${row.host.canonical}\` has its first row here`,
      at: columnPlace(row, "servingDomain"),
    })),
  };
}
