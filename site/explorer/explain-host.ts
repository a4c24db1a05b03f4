import { canonicalizeHost } from "../../runtime/scope/canonicalize-host.ts";
import { createMatcher, type HostTable } from "../../runtime/scope/matcher.ts";
import { ANY, fallbackOf, type SiteMatrix, type SiteRow } from "./site-matrix.ts";

/** A rule that is tried for a host, in the order in which they are. */
export interface TriedRule {
  readonly rule: string;
  readonly outcome: "wins" | "loses" | "no such rule";
  readonly scope?: string;
}

/** What the explorer says of a host. */
export interface HostAnswer {
  readonly scope: string;
  readonly reason: string;
  readonly rule: string | null;
  readonly canonicalHost: string | null;
  readonly tried: readonly TriedRule[];
  /** The row that applies, and why it is this one. */
  readonly row: SiteRow | undefined;
  readonly why: string;
}

/** Which scope a host gets on a platform, by the matcher of the run-time library itself, and why. Never throws. */
export function explainHost(matrix: SiteMatrix, host: string, platform: string): HostAnswer {
  const { scope, reason, rule, canonicalHost } = createMatcher(hostTableOf(matrix)).resolve(host);
  return { scope, reason, rule, canonicalHost, tried: triedRules(matrix, host), ...rowFor(matrix, rule, platform) };
}

/** The table that the matcher works from. */
export function hostTableOf(matrix: SiteMatrix): HostTable<string> {
  const rules = new Map(matrix.rows.map(({ rule, scope }) => [rule, scope]));
  const entries = [...rules];
  return {
    exact: entries.filter(([rule]) => !rule.startsWith("*.")),
    wildcard: entries.filter(([rule]) => rule.startsWith("*.")).map(([rule, scope]) => [rule.slice(2), scope] as const),
    fallback: fallbackOf(matrix),
  };
}

function triedRules({ rows }: SiteMatrix, host: string): readonly TriedRule[] {
  const canonical = canonicalizeHost(host);
  if (!canonical.ok) return [];
  const labels = canonical.kind === "name" ? canonical.host.split(".") : [];
  const suffixes = labels.slice(1).map((_, index) => `*.${labels.slice(index + 1).join(".")}`);
  let isDecided = false;
  return [canonical.host, ...suffixes].map((rule): TriedRule => {
    const scope = rows.find((row) => row.rule === rule)?.scope;
    if (scope === undefined) return { rule, outcome: "no such rule" };
    const outcome = isDecided ? "loses" : "wins";
    isDecided = true;
    return { rule, outcome, scope };
  });
}

/** The row that decides for the rule that won (null: for none) on a platform. */
export function rowFor(
  matrix: SiteMatrix,
  rule: string | null,
  platform: string,
): { readonly row: SiteRow | undefined; readonly why: string } {
  const own = matrix.rows.filter((row) => row.rule === rule);
  const fallback = matrix.rows.filter(({ scope }) => scope === fallbackOf(matrix));
  const on = (rows: readonly SiteRow[], wanted: string) => rows.find((row) => row.platform === wanted);
  const candidates = [
    { row: on(own, platform), why: "its own row for the platform" },
    { row: on(own, ANY), why: `its row for ${ANY}` },
    { row: on(fallback, platform), why: "the fallback scope's row for the platform" },
    { row: on(fallback, ANY), why: `the fallback scope's row for ${ANY}` },
  ];
  return candidates.find(({ row }) => row !== undefined) ?? { row: undefined, why: "no row applies" };
}

/** The flags that are on in a row, each with what it does and why it is on. */
export function flagsOfRow({ flags }: SiteMatrix, row: SiteRow) {
  return row.flags.map((name) => {
    const flag = flags.find((each) => each.name === name);
    const cause = flags.find((each) => row.flags.includes(each.name) && each.implies.includes(name));
    const cell = row.cells["featureFlags"];
    const said = cell === undefined ? "the row" : `${cell.source}, ${cell.place ?? "built in"}`;
    return { name, description: flag?.description ?? "", why: cause === undefined ? said : `implied by ${cause.name}` };
  });
}
