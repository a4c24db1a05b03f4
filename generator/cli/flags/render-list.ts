import type { Paint, Style } from "../../diagnostics/paint.ts";
import { visible } from "../../diagnostics/visible.ts";
import type { FlagLifecycle } from "../../flags/lifecycle.ts";

const HEADINGS = ["flag", "owner", "since", "expires", "status", "asked for", "rows", "variants"] as const;

/** The flags as a table for people, one a line: what is over or asked for nowhere stands out. */
export function renderList(flags: readonly FlagLifecycle[], paint: Paint): string {
  if (flags.length === 0) return "The spec declares no flags.\n";
  const table = flags.map(cells);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...table.map((row) => row[column]?.text.length ?? 0)),
  );
  const lines = table.map((row) =>
    row.map(({ text, style }, column) => {
      const padded = text.padEnd(column === row.length - 1 ? 0 : (widths[column] ?? 0));
      return style === undefined ? padded : paint(style, padded);
    }),
  );
  const headings = HEADINGS.map((heading, column) => paint("dim", heading.padEnd(widths[column] ?? 0)));
  return [headings, ...lines].map((row) => `${row.join("  ").trimEnd()}\n`).join("");
}

interface Cell {
  readonly text: string;
  readonly style?: Style;
}

function cells(flag: FlagLifecycle): readonly Cell[] {
  const { name, owner, since, isExpired, replacedBy, status, references, rows, variants } = flag;
  return [
    { text: visible(name), style: "bold" },
    { text: visible(owner ?? "–") },
    { text: visible(since) },
    { text: endOf(flag), ...(isExpired && { style: "red" as const }) },
    { text: replacedBy === undefined ? status : `${status}, now ${replacedBy}` },
    { text: placesOf(flag), ...(references.length === 0 && { style: "yellow" as const }) },
    { text: rows.length === 0 ? "–" : String(rows.length) },
    { text: variants.length === 0 ? "–" : variants.join(", ") },
  ];
}

function endOf({ expires, isExpired, permanent }: FlagLifecycle): string {
  if (isExpired) return `${expires} (over)`;
  return expires ?? (permanent === undefined ? "–" : "never");
}

function placesOf({ references }: FlagLifecycle): string {
  if (references.length === 0) return "nowhere";
  const files = new Set(references.map(({ path }) => path)).size;
  const places = references.length === 1 ? "1 place" : `${references.length} places`;
  return files > 1 ? `${places} in ${files} files` : places;
}
