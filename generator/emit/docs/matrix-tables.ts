import type { CellValue, Column } from "../../model/column.ts";
import type { Matrix, Row, Scope } from "../../model/matrix.ts";
import { ANY_PLATFORM } from "../../model/names.ts";
import { present } from "../../model/present.ts";
import { decidingRow, fallbackScope, publicColumns, rowsOf } from "../../model/views.ts";
import {
  codeSpan,
  codeSpans,
  joined,
  type Markdown,
  md,
  none,
  ownMarkdown,
  sentence,
  table,
  text,
} from "../writers/markdown.ts";

/** A cell as its column wants it shown. */
function cell(row: Row, { name, cell: style }: Column): Markdown {
  const value = row.cells.get(name)?.value;
  if (value === undefined) return none;
  if (typeof value === "object") return codeSpans(value);
  return style === "code" ? codeSpan(String(value)) : text(String(value));
}

/** All rows with all columns but the internal ones. */
export function masterMatrix(matrix: Matrix): Markdown {
  const shown = publicColumns(matrix);
  return table(
    shown.map(headingOf),
    matrix.rows.map((row) => shown.map((column) => cell(row, column))),
  );
}

/** What each column means, whether a scope may give it a default, and what changing it means. */
export function columnTable({ columns }: Matrix): Markdown {
  return table(
    ["Column", "Key in the spec", "Meaning", "Required", "A change is"],
    columns.map((column) => [
      text(column.title),
      codeSpan(column.name),
      meaning(column),
      required(column),
      text(column.impact),
    ]),
  );
}

function meaning({ describe, custom, internal, values }: Column): Markdown {
  const parts = [
    custom === true ? sentence(describe) : ownMarkdown(describe),
    ...(values === undefined || internal === true ? [] : [md`One of ${codeSpans(values.map(String))}.`]),
    ...(internal === true ? [text("Internal: its values are not shown here.")] : []),
  ];
  return joined(parts, " ");
}

function required({ role, optional, internal, default: value }: Column): Markdown {
  if (value !== undefined && internal === true) return text("no");
  if (value !== undefined) return md`no (${defaultCell(value)})`;
  if (optional === true) return text("no");
  return text(role === "key" ? "in each row" : "in the row or its scope's defaults");
}

function defaultCell(value: CellValue): Markdown {
  if (typeof value !== "object") return codeSpan(String(value));
  return value.length === 0 ? text("none") : codeSpans(value);
}

/** A table's headings are Markdown as they stand; a title of the spec's own is text. */
function headingOf({ title, custom }: Column): string {
  return custom === true ? text(title).markdown : title;
}

/** For one platform: the row that decides for each serving domain, the fallback's where there is no other. */
export function platformTable(matrix: Matrix, platform: string): Markdown {
  const domains = new Set(matrix.rows.map(({ host }) => host.canonical));
  const shown = matrix.columns.filter(({ name }) => ["storagePath", "secretsBackend", "featureFlags"].includes(name));
  return table(
    ["Serving domain", "Scope", ...shown.map(({ title }) => title), "Decided by"],
    [...domains].map((domain) => {
      const row = present(decidingRow(matrix, domain, platform), `row for ${domain} on ${platform}`);
      return [
        codeSpan(domain),
        codeSpan(row.scope),
        ...shown.map((column) => cell(row, column)),
        decidedBy(row, domain),
      ];
    }),
  );
}

function decidedBy(row: Row, domain: string): Markdown {
  if (row.host.canonical !== domain) return text("the fallback row");
  return row.platform === ANY_PLATFORM ? text(`its ${ANY_PLATFORM} row`) : text("its own row");
}

/** The rows of one scope, without the columns that say which scope it is. */
export function scopeTable(matrix: Matrix, { name }: Scope): Markdown {
  const shown = publicColumns(matrix).filter((column) => column.name !== "detectedScope");
  return table(
    shown.map(headingOf),
    rowsOf(matrix, name).map((row) => shown.map((column) => cell(row, column))),
  );
}

/** The rules that decide a host's scope, in the order in which they are tried. */
export function detectionTable(matrix: Matrix): Markdown {
  const rules = new Map(matrix.rows.map(({ host, scope }) => [host.canonical, { host, scope }]));
  const ordered = [...rules.values()].sort((a, b) => rank(a.host.canonical) - rank(b.host.canonical));
  const written = ordered.map(({ host, scope }) => [
    host.written === host.canonical
      ? codeSpan(host.canonical)
      : md`${codeSpan(host.canonical)} (written ${codeSpan(host.written)})`,
    text(host.kind === "exact" ? "this host" : "every host below it, not the name itself"),
    codeSpan(scope),
    codeSpan(host.kind),
  ]);
  const fallback = codeSpan(fallbackScope(matrix).name);
  return table(
    ["Rule", "Matches", "Scope", "Reason given"],
    [
      ...written,
      [none, text("every other host"), fallback, codeSpan("fallback")],
      [none, text("what is not the name or address of a host"), fallback, codeSpan("rejected")],
    ],
  );
}

/** Exact hosts first, then wildcards from the longest to the shortest. */
function rank(canonical: string): number {
  return canonical.startsWith("*.") ? 1000 - canonical.length : 0;
}
