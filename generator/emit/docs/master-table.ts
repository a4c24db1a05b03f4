import { type Markdown, none, table } from "../writers/markdown.ts";

/** An entry of a listing: what is said of a flag, variant, security requirement or deliverable wherever it is listed. */
export interface MasterEntry {
  readonly name: Markdown;
  readonly type: Markdown;
  readonly category: Markdown;
  readonly domain: Markdown;
  readonly scope: Markdown;
  readonly tier: Markdown;
  /** What it costs or bounds. */
  readonly impact?: Markdown;
  readonly status: Markdown;
  readonly approval?: Markdown;
}

/** A column of the master table format. */
export interface MasterColumn {
  readonly key: keyof MasterEntry;
  readonly heading: string;
  /** What stands in it, as Markdown of the project's own. */
  readonly means: string;
  /** Every table that lists such entries has it. */
  readonly required: boolean;
}

/** The columns of the master table format, in their order. */
export const MASTER_COLUMNS: readonly MasterColumn[] = [
  column("name", "Name", "what is listed, as code where it is a name of the spec", "required"),
  column("type", "Type", "its kind: for flags Scope, Feature or Utility, else Limit, Guardrail, Page and the like"),
  column("category", "Category", "its field, or what it is for"),
  column("domain", "Domain", "the host it belongs to, or `all`", "required"),
  column("scope", "Scope", "the scope it belongs to, or `all`", "required"),
  column("tier", "Tier", "the tier it belongs to, or `all`", "required"),
  column("impact", "Size/Impact", "what it costs, what it bounds, or how grave it is when it fails"),
  column("status", "Release/Status", "for flags the first version and the status, else the status", "required"),
  column("approval", "Approval", "who approved it"),
];

/** The headings of the master table format, in their order. */
export const MASTER_HEADINGS: readonly string[] = MASTER_COLUMNS.map(({ heading }) => heading);

/** The headings that every listing has, in their order. */
export const REQUIRED_HEADINGS: readonly string[] = requiredColumns().map(({ heading }) => heading);

/** What the tables of a kind list, and their own columns, which follow those of the standard. */
export interface Listing {
  readonly title: string;
  readonly lists: "flags" | "variants" | "security requirements" | "deliverables";
  /** All nine columns, or only those that every listing has. */
  readonly columns: "all" | "required";
  readonly own: readonly string[];
  /** What a spec has, or has not, where it is made; absent where each has it. */
  readonly onlyWith?: "variants" | "no variants" | "components";
}

/** A table in the master table format: all nine columns. */
export function masterTable(entries: readonly MasterEntry[]): Markdown {
  return table(
    MASTER_HEADINGS,
    entries.map((entry) => MASTER_COLUMNS.map(({ key }) => entry[key] ?? none)),
  );
}

/** A row of a table with columns of its own. */
export interface DetailRow {
  readonly entry: MasterEntry;
  /** The cells of the listing's own columns, in their order. */
  readonly own: readonly Markdown[];
}

/** A table that has the required columns, then its own; `headings` where these depend on the matrix. */
export function detailTable({ own }: Listing, rows: readonly DetailRow[], headings: readonly string[] = own): Markdown {
  return table(
    [...REQUIRED_HEADINGS, ...headings],
    rows.map((row) => [...requiredColumns().map(({ key }) => row.entry[key] ?? none), ...row.own]),
  );
}

function requiredColumns(): readonly MasterColumn[] {
  return MASTER_COLUMNS.filter(({ required }) => required);
}

function column(key: keyof MasterEntry, heading: string, means: string, required?: "required"): MasterColumn {
  return { key, heading, means, required: required !== undefined };
}
