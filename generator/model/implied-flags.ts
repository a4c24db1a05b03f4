import { sortedSet } from "../base/order.ts";
import type { Cell, Flag, Row, Variant } from "./matrix.ts";

/** What a matrix has on, and where. */
interface FlagUsers {
  readonly flags: readonly Flag[];
  readonly rows: readonly Row[];
  readonly variants: readonly Variant[];
}

/**
 * Rows and variants with the flags that theirs imply, be it through others. Flags that imply each other are always on
 * together; that is no mistake here.
 */
export function withImpliedFlags<T extends FlagUsers>(matrix: T): T {
  const { flags, rows, variants } = matrix;
  const implied = new Map(
    flags.filter(({ implies }) => implies.length > 0).map(({ name, implies }) => [name, implies]),
  );
  if (implied.size === 0) return matrix;
  const close = (names: readonly string[]) => closure(names, implied);
  return {
    ...matrix,
    rows: rows.map((row) => {
      const all = close(row.flags);
      return all.length === row.flags.length ? row : { ...row, flags: all, cells: withFlags(row.cells, all) };
    }),
    variants: variants.map((variant) => ({ ...variant, features: close(variant.features) })),
  };
}

function closure(names: readonly string[], implied: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const all = new Set(names);
  // A set goes on with what is added to it on the way.
  for (const name of all) for (const other of implied.get(name) ?? []) all.add(other);
  return all.size === names.length ? names : sortedSet([...all]);
}

function withFlags(cells: ReadonlyMap<string, Cell>, flags: readonly string[]): ReadonlyMap<string, Cell> {
  const cell = cells.get("featureFlags");
  return cell === undefined ? cells : new Map(cells).set("featureFlags", { ...cell, value: flags });
}
