import { sortedSet } from "../../base/order.ts";
import type { Matrix } from "../../model/matrix.ts";
import { decidingRow, rowsByDomain, servingScopes } from "../../model/views.ts";

/** A cell: the flags that are on in a scope on a platform, for some host of the scope. */
export interface HeatCell {
  readonly where: string;
  readonly flags: readonly string[];
}

/**
 * The cells of the matrix, a row for each scope that serves hosts and a column for each platform; for each flag that is on
 * somewhere, where there is but one platform.
 */
export interface HeatCells {
  readonly across: "platform" | "flag";
  readonly columns: readonly string[];
  readonly rows: readonly { readonly scope: string; readonly cells: readonly HeatCell[] }[];
  /** The most flags of a cell; 1 where none is on. */
  readonly most: number;
}

/** Whether there are flags to show. */
export function hasHeatMap(matrix: Matrix): boolean {
  return matrix.rows.some(({ flags }) => flags.length > 0) && matrix.platforms.length > 0;
}

/** Counts the flags of each cell. A host without a row for a platform gets the fallback's, which is another scope's cell. */
export function heatCells(matrix: Matrix): HeatCells {
  const columns = matrix.platforms.map(({ name }) => name);
  const flagsIn = new Map<string, Set<string>>();
  for (const domain of rowsByDomain(matrix).keys()) {
    for (const platform of columns) {
      const row = decidingRow(matrix, domain, platform);
      if (row === undefined) continue;
      const where = placeOf(row.scope, platform);
      const flags = flagsIn.get(where) ?? new Set();
      for (const flag of row.flags) flags.add(flag);
      flagsIn.set(where, flags);
    }
  }
  const rows = servingScopes(matrix).map(({ name: scope }) => ({
    scope,
    cells: columns.map((platform) => {
      const where = placeOf(scope, platform);
      return { where, flags: sortedSet(flagsIn.get(where) ?? []) };
    }),
  }));
  if (columns.length === 1) return cellsByFlag(rows);
  const counts = rows.flatMap(({ cells }) => cells.map(({ flags }) => flags.length));
  return { across: "platform", columns, rows, most: counts.reduce((most, count) => Math.max(most, count), 1) };
}

/** The same for one platform: which flag is on in which scope. */
function cellsByFlag(rows: HeatCells["rows"]): HeatCells {
  const onIn = new Map(rows.map(({ scope, cells }) => [scope, new Set(cells.flatMap(({ flags }) => flags))]));
  const columns = sortedSet([...onIn.values()].flatMap((flags) => [...flags]));
  return {
    across: "flag",
    columns,
    rows: rows.map(({ scope }) => ({
      scope,
      cells: columns.map((flag) => ({
        where: `${scope}, ${flag}`,
        flags: onIn.get(scope)?.has(flag) === true ? [flag] : [],
      })),
    })),
    most: 1,
  };
}

function placeOf(scope: string, platform: string): string {
  return `${scope} on ${platform}`;
}
