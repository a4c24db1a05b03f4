import { rowFor } from "./explain-host.ts";
import type { SiteMatrix, SiteRow } from "./site-matrix.ts";

/** What a scope may use on a platform: the rows of its hosts that decide there. */
export interface ScopeCell {
  readonly scope: string;
  readonly platform: string;
  /** A rule and its row; only those where the row is the scope's own. */
  readonly rows: readonly SiteRow[];
  /** The rules of the scope that have no row for the platform, so that they get the fallback's. */
  readonly without: readonly string[];
  readonly flags: readonly string[];
}

/** Looks a scope up on a platform. */
export function cellOf(matrix: SiteMatrix, scope: string, platform: string): ScopeCell {
  const rules = rulesOf(matrix, scope);
  const decided = rules.map((rule) => ({ rule, row: rowFor(matrix, rule, platform).row }));
  const own = decided.flatMap(({ row }) => (row?.scope === scope ? [row] : []));
  return {
    scope,
    platform,
    rows: own,
    without: decided.filter(({ row }) => row?.scope !== scope).map(({ rule }) => rule),
    flags: distinct(own.flatMap(({ flags }) => flags)),
  };
}

/** The hosts and wildcards that become a scope. */
export function rulesOf({ rows }: SiteMatrix, scope: string): readonly string[] {
  return distinct(rows.filter((row) => row.scope === scope).map(({ rule }) => rule));
}

/** All cells, a line for each scope. */
export function heatOf(matrix: SiteMatrix) {
  const lines = matrix.scopes.map(({ name }) => ({
    scope: name,
    cells: matrix.platforms.map((platform) => cellOf(matrix, name, platform)),
  }));
  const most = Math.max(1, ...lines.flatMap(({ cells }) => cells.map(({ flags }) => flags.length)));
  return { lines, most };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
