import { type Page, type PageTable, readPage } from "../../markdown-page.ts";
import { type ArtifactReader, type Subject, textOf } from "../artifact.ts";
import type { Statements } from "../truth.ts";

/** A row of a table by its headings. */
export type Cells = Readonly<Record<string, string>>;

/** The names in a cell; a dash is none. */
export const namesIn = (cell = ""): readonly string[] => cell.split(", ").filter((name) => name !== "" && name !== "–");

/** The rows of a table by its headings. */
export function cellsOf({ headings, rows }: PageTable): readonly Cells[] {
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ""])));
}

/** The rows of the tables under a heading that have all of some columns. */
export function rowsUnder(page: Page, under: string, columns: readonly string[]): readonly Cells[] {
  const isIt = (table: PageTable) =>
    table.under === under && columns.every((column) => table.headings.includes(column));
  return page.tables.filter(isIt).flatMap(cellsOf);
}

type PageRead = (page: Page, subject: Subject) => Statements;

/** A reader of one part of a page. */
export function pageReader(
  path: string,
  { part, holds, read }: { readonly part: string; readonly holds: ArtifactReader["holds"]; readonly read: PageRead },
): ArtifactReader {
  const name = `${path.slice("generated/docs/".length)}, ${part}`;
  const files = new RegExp(`^${path.replaceAll(".", "\\.")}$`);
  return { name, files, holds, read: (subject) => read(readPage(textOf(subject, path)), subject) };
}
