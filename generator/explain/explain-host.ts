import { type CanonicalHost, canonicalizeHost } from "../../runtime/scope/canonicalize-host.ts";
import { showPlace } from "../base/span.ts";
import type { SpecDocument } from "../load/document.ts";
import type { CellValue } from "../model/column.ts";
import type { Cell, Matrix } from "../model/matrix.ts";
import { ANY_PLATFORM } from "../model/names.ts";
import { valueUnder } from "../model/plain-data.ts";
import { fallbackScope, rowsOf } from "../model/views.ts";

/** A rule that was tried for a host, in the order of matching. */
export interface ConsideredRule {
  /** The exact host, or `*.` and a suffix. */
  readonly rule: string;
  readonly outcome: "wins" | "loses" | "no such rule";
  readonly scope?: string;
}

/** A cell of the row that applies, and where its value stands. */
export interface ExplainedCell {
  readonly column: string;
  readonly value: CellValue;
  readonly source: string;
  /** `path:line:column`; absent for built-in defaults. */
  readonly place?: string;
}

/** What applies on one platform. */
export interface ExplainedPlatform {
  readonly platform: string;
  /** Where the row stands. */
  readonly row: string;
  readonly scope: string;
  readonly why: string;
  readonly cells: readonly ExplainedCell[];
  /** Rows that would apply if the one that does were not there, each with its place. */
  readonly losing: readonly string[];
}

/** Why a host is what it is. */
export interface HostExplanation {
  readonly kind: "host";
  readonly host: string;
  /** A known host, flag, name, code or file that is spelt nearly like it, or what requests write for it, where no rule knows the host. */
  readonly meant?: string;
  readonly canonicalHost: string | null;
  readonly code?: string;
  readonly scope: string;
  readonly reason: "exact" | "wildcard" | "fallback" | "rejected";
  readonly rule: string | null;
  readonly considered: readonly ConsideredRule[];
  readonly platforms: readonly ExplainedPlatform[];
}

/** A compiled spec, as explaining needs it. */
export interface ExplainSubject {
  readonly document: SpecDocument;
  readonly matrix: Matrix;
}

/** Explains a host, on one platform or on all. Never throws, whatever the host is. */
export function explainHost(subject: ExplainSubject, host: string, platform?: string): HostExplanation {
  const { matrix } = subject;
  const canonical = canonicalizeHost(host);
  const rules = new Map(matrix.rows.map((row) => [row.host.canonical, row.scope]));
  const considered = considerRules(canonical, rules);
  const winner = considered.find(({ outcome }) => outcome === "wins");
  const platforms = matrix.platforms
    .map(({ name }) => name)
    .filter((name) => platform === undefined || name === platform);
  return {
    kind: "host",
    host,
    canonicalHost: canonical.ok ? canonical.host : null,
    ...(!canonical.ok && { code: canonical.code }),
    scope: winner?.scope ?? fallbackScope(matrix).name,
    reason: reasonOf(canonical, winner),
    rule: winner?.rule ?? null,
    considered,
    platforms: platforms.flatMap((name) => explainPlatform(subject, winner?.rule, name)),
  };
}

function reasonOf(canonical: CanonicalHost, winner: ConsideredRule | undefined): HostExplanation["reason"] {
  if (!canonical.ok) return "rejected";
  if (winner === undefined) return "fallback";
  return winner.rule.startsWith("*.") ? "wildcard" : "exact";
}

/** The exact host, then each suffix from the longest on: the probes of the matcher, and those after the one that wins. */
function considerRules(canonical: CanonicalHost, rules: ReadonlyMap<string, string>): readonly ConsideredRule[] {
  if (!canonical.ok) return [];
  const labels = canonical.kind === "name" ? canonical.host.split(".") : [canonical.host];
  const candidates = [
    canonical.host,
    ...labels.slice(1).map((_label, index) => `*.${labels.slice(index + 1).join(".")}`),
  ];
  let decided = false;
  return candidates.map((rule) => {
    const scope = rules.get(rule);
    if (scope === undefined) return { rule, outcome: "no such rule" };
    const outcome = decided ? "loses" : "wins";
    decided = true;
    return { rule, outcome, scope };
  });
}

function explainPlatform(
  { document, matrix }: ExplainSubject,
  rule: string | undefined,
  platform: string,
): readonly ExplainedPlatform[] {
  const own = matrix.rows.filter(({ host }) => host.canonical === rule);
  const fallback = rowsOf(matrix, fallbackScope(matrix).name);
  const candidates = [
    ...own.filter((row) => row.platform === platform).map((row) => ({ row, why: "its own row for the platform" })),
    ...own.filter((row) => row.platform === ANY_PLATFORM).map((row) => ({ row, why: `its row for ${ANY_PLATFORM}` })),
    ...fallback
      .filter((row) => row.platform === platform)
      .map((row) => ({ row, why: "the fallback scope's row for the platform" })),
    ...fallback
      .filter((row) => row.platform === ANY_PLATFORM)
      .map((row) => ({ row, why: `the fallback scope's row for ${ANY_PLATFORM}` })),
  ];
  const [winner, ...losing] = candidates.filter(
    ({ row }, index) => candidates.findIndex((other) => other.row === row) === index,
  );
  if (winner === undefined) return [];
  return [
    {
      platform,
      row: showPlace(document.spanOf(winner.row.pointer)),
      scope: winner.row.scope,
      why: winner.why,
      cells: [...winner.row.cells].map(([name, cell]) => explainCell(document, name, cell)),
      losing: losing.map(({ row, why }) => `${why}, ${showPlace(document.spanOf(row.pointer))}`),
    },
  ];
}

function explainCell(document: SpecDocument, column: string, { value, source, pointer }: Cell): ExplainedCell {
  if (pointer === undefined) return { column, value, source };
  const written = valueUnder(document.value, pointer);
  const isMore = typeof value === "object" && Array.isArray(written) && written.length < value.length;
  const place = showPlace(document.spanOf(pointer));
  return { column, value, source: isMore ? `${source}, and what its flags imply` : source, place };
}
