import { type Markdown, none, table } from "../writers/markdown.ts";

/** An entry of a master table: every list of flags, variants, limits or deliverables has these columns. */
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

/** The headings of the master table format, in their order. */
const MASTER_HEADINGS: readonly string[] = [
  "Name",
  "Type",
  "Category",
  "Domain",
  "Scope",
  "Tier",
  "Size/Impact",
  "Release/Status",
  "Approval",
];

/** A table in the master table format. */
export function masterTable(entries: readonly MasterEntry[]): Markdown {
  return table(
    MASTER_HEADINGS,
    entries.map(({ name, type, category, domain, scope, tier, impact = none, status, approval = none }) => [
      name,
      type,
      category,
      domain,
      scope,
      tier,
      impact,
      status,
      approval,
    ]),
  );
}
