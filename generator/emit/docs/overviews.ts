import { sortedBy, sortedSet } from "../../base/order.ts";
import type { Column } from "../../model/column.ts";
import type { Matrix, Row } from "../../model/matrix.ts";
import { flagsOf, publicColumns, rowsOf, servingScopes, textOf } from "../../model/views.ts";
import { codeSpan, codeSpans, type Markdown, table, text } from "../writers/markdown.ts";

/** All scopes that serve hosts, a line each: for a matrix that has too many for chapters. */
export function scopeOverview(matrix: Matrix): Markdown {
  const own = listedColumns(matrix);
  return table(
    ["Scope", "What it is", "Tier", "Hosts", "Storage path", ...own.map(headingOf), "Flags", "Standing"],
    servingScopes(matrix).map((scope) => {
      const rows = rowsOf(matrix, scope.name);
      return [
        codeSpan(scope.name),
        text(scope.description),
        text(scope.tier),
        codeSpans(sortedSet(rows.map(({ host }) => host.canonical))),
        codeSpans(sortedSet(rows.map((row) => textOf(row, "storagePath")))),
        ...own.map((column) => codeSpans(sortedSet(rows.flatMap((row) => valuesIn(row, column))))),
        codeSpans(flagsOf(matrix, scope.name)),
        text(scope.fallback ? "everyone else" : scope.production ? "serves customers" : "internal"),
      ];
    }),
  );
}

/** The columns of the spec's own that list their values, and may be shown. */
export function listedColumns(matrix: Matrix): readonly Column[] {
  return publicColumns(matrix).filter(({ custom, values }) => custom === true && values !== undefined);
}

/** The chapter about these columns: called after the column, where there is one with a plain title. */
export function ownColumnChapter(matrix: Matrix): { readonly title: string; readonly anchor: string } {
  const [only, ...more] = listedColumns(matrix);
  const isPlain =
    only !== undefined && more.length === 0 && /^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$/.test(only.title);
  const title = isPlain ? `By ${only.title.toLowerCase()}` : "By own column";
  return { title, anchor: title.toLowerCase().replaceAll(" ", "-") };
}

/** For each value of these columns: the scopes and the hosts that have it. Values that nothing has come last. */
export function ownColumnTable(matrix: Matrix): Markdown {
  const columns = listedColumns(matrix);
  const isOne = columns.length === 1;
  const rows = columns.flatMap((column) => {
    const values = sortedBy(valuesOf(matrix, column), (value) => (value.rows.length === 0 ? "last" : "first"));
    return values.map(({ value, rows: having }) => [
      ...(isOne ? [] : [text(column.title)]),
      codeSpan(value),
      codeSpans(sortedSet(having.map(({ scope }) => scope))),
      codeSpans(sortedSet(having.map(({ host }) => host.canonical))),
    ]);
  });
  const first = isOne ? columns.map(headingOf) : ["Column", "Value"];
  return table([...first, "Scopes", "Hosts"], rows);
}

function valuesOf(matrix: Matrix, column: Column) {
  return (column.values ?? []).map(String).map((value) => ({
    value,
    rows: matrix.rows.filter((row) => valuesIn(row, column).includes(value)),
  }));
}

function valuesIn({ cells }: Row, { name }: Column): readonly string[] {
  const value = cells.get(name)?.value;
  if (value === undefined) return [];
  return typeof value === "object" ? value : [String(value)];
}

function headingOf({ title }: Column): string {
  return text(title).markdown;
}
