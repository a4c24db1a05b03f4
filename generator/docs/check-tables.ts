import { createSourceText } from "../base/source-text.ts";
import { createCollector } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { MASTER_HEADINGS, REQUIRED_HEADINGS } from "../emit/docs/master-table.ts";
import type { Matrix } from "../model/matrix.ts";
import { ALL } from "../model/names.ts";
import { type MarkdownTable, readTables, type TableCell } from "./read-tables.ts";

/** What a first column is called that lists entries of the master table format. */
const LISTED = ["Name", "Flag", "Variant", "Limit", "Guardrail", "Requirement", "Deliverable"];

/** What an empty cell holds. */
const NONE = "–";

/**
 * What breaks the table format standard in a page: `master-table-columns`, for each listing without a column that every listing
 * has, with columns in another order, or with a cell that is empty or names a scope or tier that there is not.
 *
 * @param path what findings call the page, relative to the root
 */
export function checkTables(
  page: { readonly path: string; readonly text: string },
  matrix: Matrix,
): readonly Diagnostic[] {
  const collector = createCollector();
  const source = createSourceText(page.path, page.text);
  for (const table of readTables(page.text)) {
    if (!isListing(table, matrix)) continue;
    for (const { at, problem } of [...columnProblems(table), ...cellProblems(table, matrix)]) {
      collector.report("master-table-columns", { problem }, { span: { source, start: at.start, end: at.end } });
    }
  }
  return collector.checked(undefined)[1];
}

interface Problem {
  readonly at: TableCell;
  readonly problem: string;
}

/** A table that lists entries by the name of its first column, or whose first column has names of one catalogue only. */
function isListing({ headings: [first], rows }: MarkdownTable, { flags, variants }: Matrix): boolean {
  if (first === undefined) return false;
  if (LISTED.some((heading) => heading === first.text)) return true;
  const names = rows.map(([cell]) => cell?.text ?? "");
  const allOf = (catalogue: readonly { readonly name: string }[]) =>
    names.length > 0 && names.every((name) => catalogue.some((each) => each.name === name));
  return allOf(flags) || allOf(variants);
}

function columnProblems({ headings }: MarkdownTable): readonly Problem[] {
  const [first] = headings;
  if (first === undefined) return [];
  const texts = headings.map(({ text }) => text);
  const missing = REQUIRED_HEADINGS.filter((heading) => !texts.includes(heading));
  if (missing.length > 0) {
    const names = missing.map((heading) => `\`${heading}\``).join(", ");
    const noun = missing.length === 1 ? "column" : "columns";
    return [{ at: first, problem: `this table lists entries of the matrix, but lacks the ${noun} ${names}` }];
  }
  const known = texts.filter((heading) => MASTER_HEADINGS.includes(heading));
  const expected = MASTER_HEADINGS.filter((heading) => known.includes(heading));
  const wrong = headings.find(({ text }, index) => index < expected.length && text !== expected[index]);
  if (wrong === undefined) return [];
  const wanted = expected[headings.indexOf(wrong)];
  return [{ at: wrong, problem: `here stands the column \`${wrong.text}\` where the standard has \`${wanted}\`` }];
}

function cellProblems({ headings, rows }: MarkdownTable, matrix: Matrix): readonly Problem[] {
  const { scopes, flags, variants, components } = matrix;
  const allowed: Readonly<Record<string, readonly string[]>> = {
    Scope: scopes.flatMap(({ name, aliases }) => [name, ...aliases]),
    Tier: [...scopes, ...flags, ...variants, ...components].map(({ tier }) => tier),
  };
  return rows.flatMap((row) =>
    headings.flatMap(({ text: heading }, index): readonly Problem[] => {
      const cell = row[index];
      if (cell === undefined || cell.text === "") {
        const at = cell ?? row.at(-1);
        return at === undefined ? [] : [{ at, problem: `the cell of \`${heading}\` is empty` }];
      }
      const known = allowed[heading];
      if (known === undefined || [ALL, NONE, ...known].includes(cell.text)) return [];
      return [{ at: cell, problem: `there is no ${heading.toLowerCase()} called \`${cell.text}\`` }];
    }),
  );
}
