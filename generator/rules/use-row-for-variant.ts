import type { Matrix, Row, Variant } from "../model/matrix.ts";
import { ALL } from "../model/names.ts";
import { rowsByDomain } from "../model/views.ts";
import { columnPlace } from "./helpers/places.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const useRowForVariant = defineRule({
  code: "use-row-for-variant",
  severity: "warning",
  describe:
    "A variant that is built for one host is built for one that a row serves, and for the scope that serves it; variants of `buildOnly` scopes may do without.",
  why: "A variant with a `domain` is the build that goes out to that host. Where no row serves the host, whoever opens the build gets the fallback scope: its storage, its flags, its secrets backend, and not what the variant was built for. Where a row of another scope serves it, the build has one tenant's flags and the other's data. Correct the `domain` or the `scope` of the variant, or give the host its rows. A scope that no host is meant to be served by says so with `buildOnly`. That a scope has no row at all is for the rule `use-row-for-scope`.",
  check: (matrix) => {
    const buildOnly = new Set(matrix.scopes.filter((scope) => scope.buildOnly).map(({ name }) => name));
    return matrix.variants
      .filter(({ domain, scope }) => domain !== ALL && !buildOnly.has(scope))
      .flatMap((variant) => mistakeOf(variant, servingRows(variant.domain, matrix)));
  },
});

function mistakeOf({ name, domain, scope, pointer }: Variant, rows: readonly Row[]): readonly RuleFinding[] {
  const [row] = rows;
  if (row === undefined) {
    return [
      {
        message: `no row serves \`${domain}\`, the host that the variant \`${name}\` is built for`,
        help: "Give the host a row, or correct the variant's `domain`; where no host is to be served, mark its scope `buildOnly`.",
        at: `${pointer}/domain`,
      },
    ];
  }
  if (scope === ALL || rows.some((each) => each.scope === scope)) return [];
  return [
    {
      message: `the variant \`${name}\` is built for scope \`${scope}\`, but its host \`${domain}\` is served by \`${row.scope}\``,
      help: `Correct the variant's \`scope\` or \`domain\`: who opens \`${domain}\` gets what \`${row.scope}\` may use.`,
      at: `${pointer}/scope`,
      related: [{ message: "the row that serves the host is here", at: columnPlace(row, "detectedScope") }],
    },
  ];
}

/** The rows that decide for a host as the matcher does; for a wildcard also those of the hosts below it. */
function servingRows(domain: string, matrix: Matrix): readonly Row[] {
  const byDomain = rowsByDomain(matrix);
  const isWildcard = domain.startsWith("*.");
  const below = isWildcard ? matrix.rows.filter(({ host }) => host.lookup.endsWith(domain.slice(1))) : [];
  const rules = [domain, ...wildcardsAbove(isWildcard ? domain.slice(2) : domain)];
  return [...(rules.map((rule) => byDomain.get(rule)).find((rows) => rows !== undefined) ?? []), ...below];
}

/** `a.b.example` → `*.b.example`, `*.example`; none for an address. */
function wildcardsAbove(host: string): readonly string[] {
  if (/^[0-9.]+$|^\[/.test(host)) return [];
  const labels = host.split(".");
  return labels.slice(1).map((_label, index) => `*.${labels.slice(index + 1).join(".")}`);
}
