import { groupBy, type NonEmpty } from "../base/group.ts";
import { byCodeUnit, sortedSet } from "../base/order.ts";
import type { Column } from "./column.ts";
import type { Cell, Limits, Matrix, Row, Scope } from "./matrix.ts";
import { ANY_PLATFORM } from "./names.ts";

/** The scopes that serve hosts: all but the build-only ones. */
export function servingScopes({ scopes }: Matrix): readonly Scope[] {
  return scopes.filter(({ buildOnly }) => !buildOnly);
}

/** The scope for hosts that no row names. Emitters run only on a matrix that has exactly one (rule `use-one-fallback`). */
export function fallbackScope({ scopes }: Matrix): Scope {
  const scope = scopes.find(({ fallback }) => fallback);
  if (scope === undefined)
    throw new Error("the matrix has no fallback scope; the rule `use-one-fallback` must run first");
  return scope;
}

/** The rows of a matrix by what they are asked for; made once for each matrix, since tables ask for each row again. */
interface RowIndex {
  readonly byDomain: ReadonlyMap<string, NonEmpty<Row>>;
  readonly byScope: ReadonlyMap<string, readonly Row[]>;
  readonly flags: Map<string, readonly string[]>;
}

const indexes = new WeakMap<Matrix, RowIndex>();

function indexOf(matrix: Matrix): RowIndex {
  const known = indexes.get(matrix);
  if (known !== undefined) return known;
  const index: RowIndex = {
    byDomain: groupBy(matrix.rows, ({ host }) => host.canonical),
    byScope: groupBy(matrix.rows, ({ scope }) => scope),
    flags: new Map(),
  };
  indexes.set(matrix, index);
  return index;
}

/** The rows of each serving domain by its canonical form, in the matrix's order. */
export function rowsByDomain(matrix: Matrix): ReadonlyMap<string, NonEmpty<Row>> {
  return indexOf(matrix).byDomain;
}

/** The rows of a scope, in the matrix's order. */
export function rowsOf(matrix: Matrix, scope: string): readonly Row[] {
  return indexOf(matrix).byScope.get(scope) ?? [];
}

/** All flags that are on in some row of a scope. */
export function flagsOf(matrix: Matrix, scope: string): readonly string[] {
  const { flags } = indexOf(matrix);
  const known = flags.get(scope) ?? sortedSet(rowsOf(matrix, scope).flatMap((row) => row.flags));
  flags.set(scope, known);
  return known;
}

/** Host and scope, the shape of the generated look-up table. */
export type HostEntry = readonly [lookup: string, scope: string];

/** All limits of a scope, in the order of the table of limits: its own, and the matrix's where it has none. */
export function limitsOf({ limits }: Matrix, scope: Scope): Limits {
  return new Map([...limits].map(([name, value]) => [name, scope.limits.get(name) ?? value]));
}

/** The look-up table of the matrix: each host and each wildcard suffix once, sorted by code unit. */
export function hostTable({ rows }: Matrix): {
  readonly exact: readonly HostEntry[];
  readonly wildcard: readonly HostEntry[];
} {
  const entries = (kind: "exact" | "wildcard"): readonly HostEntry[] => {
    const found = new Map<string, string>();
    for (const { host, scope } of rows) if (host.kind === kind) found.set(host.lookup, scope);
    return [...found].sort(([a], [b]) => byCodeUnit(a, b));
  };
  return { exact: entries("exact"), wildcard: entries("wildcard") };
}

/** A column's value in a row that is a text; empty for a column that is not. */
export function textOf(row: Row, column: string): string {
  const value = cellOf(row, column).value;
  return typeof value === "object" ? value.join(", ") : String(value);
}

/** The columns whose values anyone may read who reads the docs. */
export function publicColumns({ columns }: Matrix): readonly Column[] {
  return columns.filter(({ internal }) => internal !== true);
}

/** The names of the columns that every row has a value in. */
export function requiredColumns({ columns }: Matrix): readonly string[] {
  return columns.filter(({ optional }) => optional !== true).map(({ name }) => name);
}

/** A column's cell in a row. A valid matrix has a cell for each column that is not optional. */
export function cellOf({ cells, pointer }: Row, column: string): Cell {
  const cell = cells.get(column);
  if (cell === undefined) throw new Error(`row ${pointer} has no column ${column}`);
  return cell;
}

/**
 * The row that decides a case given the canonical serving domain that won: its row for the platform, else its `Any` row,
 * else the fallback scope's. The same order as `getMatrixRow` of `scopec/runtime`, on the compiler's side.
 */
export function decidingRow(matrix: Matrix, domain: string, platform: string): Row | undefined {
  const own = indexOf(matrix).byDomain.get(domain) ?? [];
  return rowFor(own, platform) ?? rowFor(rowsOf(matrix, fallbackScope(matrix).name), platform);
}

function rowFor(rows: readonly Row[], platform: string): Row | undefined {
  return rows.find((row) => row.platform === platform) ?? rows.find((row) => row.platform === ANY_PLATFORM);
}
