import { fencedLines } from "./fenced-lines.ts";

/** A cell of a table and where its text stands; offsets in UTF-16 code units of the page. */
export interface TableCell {
  /** As a reader sees it: without the marks of code, links and escapes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A table of a Markdown page. */
export interface MarkdownTable {
  readonly headings: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The tables of a page in their order, those in fenced code aside: a line of headings, one of dashes, then rows. */
export function readTables(page: string): readonly MarkdownTable[] {
  const lines = linesOf(page);
  const isFenced = fencedLines(lines.map(({ text }) => text));
  const tables: MarkdownTable[] = [];
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const [head, rule] = [lines[at], lines[at + 1]];
    if (head === undefined || rule === undefined || isFenced[at] === true || !isRule(rule.text)) continue;
    const headings = cellsOf(head);
    if (headings.length !== cellsOf(rule).length || !head.text.includes("|")) continue;
    let end = at + 2;
    while (end < lines.length && isRow(lines[end]?.text ?? "") && isFenced[end] !== true) end += 1;
    tables.push({ headings, rows: lines.slice(at + 2, end).map(cellsOf) });
    at = end - 1;
  }
  return tables;
}

function linesOf(page: string): readonly Line[] {
  let start = 0;
  return page.split("\n").map((written) => {
    const line = { text: written.replace(/\r$/, ""), start };
    start += written.length + 1;
    return line;
  });
}

function isRule(line: string): boolean {
  return /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(line) && line.includes("|");
}

function isRow(line: string): boolean {
  return line.trim() !== "" && line.includes("|");
}

/** The cells of a line: what stands between bars that no backslash escapes. */
function cellsOf({ text, start }: Line): readonly TableCell[] {
  const bars = [...text.matchAll(/(?<!\\)(?:\\\\)*\|/g)].map(({ index, 0: whole }) => index + whole.length - 1);
  const first = text.search(/\S/);
  const last = text.trimEnd().length - 1;
  const edges = [...(bars[0] === first ? [] : [-1]), ...bars, ...(bars.at(-1) === last ? [] : [text.length])];
  return edges.slice(1).map((end, index) => {
    const begin = Number(edges[index]) + 1;
    const written = text.slice(begin, end);
    const lead = written.length - written.trimStart().length;
    const at = start + begin + (written.trim() === "" ? 0 : lead);
    return { text: plain(written.trim()), start: at, end: at + Math.max(1, written.trim().length) };
  });
}

function plain(written: string): string {
  return written
    .replace(/^`+\s?|\s?`+$/g, "")
    .replace(/<\/?code>/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "")
    .trim();
}
