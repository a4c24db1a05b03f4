import { groupBy } from "../../base/group.ts";
import type { Matrix, Row } from "../../model/matrix.ts";
import { textOf } from "../../model/views.ts";
import type { RuleFinding } from "../rule.ts";
import { columnPlace } from "./places.ts";

/** What two different scopes may not have in common. */
export interface SharedColumn {
  readonly column: string;
  /** A value in the form in which it is compared. */
  readonly fold: (value: string) => string;
  /** All folded values that clash with one: itself, and for paths those above it. */
  readonly clashes: (folded: string) => readonly string[];
  readonly describe: (mine: ScopeValue, other: ScopeValue) => { readonly message: string; readonly help: string };
}

/** A value of a scope, and the first row that gives it. */
export interface ScopeValue {
  readonly scope: string;
  readonly value: string;
  readonly row: Row;
}

/** One finding for each value of a scope that clashes with another scope's; both places are named. Linear in the rows. */
export function findShared(
  { rows }: Matrix,
  { column, fold, clashes, describe }: SharedColumn,
): readonly RuleFinding[] {
  const distinct = new Map<string, ScopeValue>();
  for (const row of rows) {
    const value = textOf(row, column);
    const key = `${row.scope} ${fold(value)}`;
    if (!distinct.has(key)) distinct.set(key, { scope: row.scope, value, row });
  }
  const byFolded = groupBy(distinct.values(), ({ value }) => fold(value));
  return [...distinct.values()].flatMap((mine) =>
    clashes(fold(mine.value))
      .flatMap((folded) => byFolded.get(folded) ?? [])
      .filter((other) => other.scope !== mine.scope && isReportedFrom(mine, other, fold))
      .map((other) => ({
        ...describe(mine, other),
        at: columnPlace(mine.row, column),
        related: [{ message: `scope \`${other.scope}\` has \`${other.value}\``, at: columnPlace(other.row, column) }],
      })),
  );
}

/** Two equal values clash both ways but are one finding, reported at the scope that comes second. */
function isReportedFrom(mine: ScopeValue, other: ScopeValue, fold: (value: string) => string): boolean {
  return fold(mine.value) !== fold(other.value) || mine.scope > other.scope;
}
