import { sortedSet } from "../../base/order.ts";
import { withoutSecrets } from "../../base/secrets.ts";
import type { Span } from "../../base/span.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Change } from "../../diff/change.ts";
import { phraseWithoutSecrets } from "../../diff/phrase.ts";

/** A change with its places as files and lines: found when asked for, since a large spec has to be parsed anew for them. */
export interface PlacedChange extends Change {
  /** Which spec it is of, where several are compared: its path as seen from the config. */
  readonly spec?: string;
  readonly basePlaces: () => readonly Span[];
  readonly headPlaces: () => readonly Span[];
}

/** What a comparison found, ready to be printed. */
export interface DiffReport {
  /** How to speak of the two sides. */
  readonly base: string;
  readonly head: string;
  readonly changes: readonly PlacedChange[];
  /** Why there is nothing to compare, where that is so. */
  readonly problem?: string;
  /** Approvals that nothing needs, or that are over. */
  readonly findings: readonly Diagnostic[];
}

/**
 * A change as it may be printed, in whatever form: what looks like a secret in what it says of the specs is starred out. For after
 * equal changes are put together: with stars, unequal ones look alike.
 */
export function changeWithoutSecrets(change: Change): Change {
  const { message, why, subjects, scopes, cells, approval } = change;
  return {
    ...change,
    message: phraseWithoutSecrets(message),
    why: phraseWithoutSecrets(why),
    subjects: subjects.map(withoutSecrets),
    ...(scopes !== undefined && { scopes: scopes.map(withoutSecrets) }),
    cells: cells.map(({ host, platform }) => ({ host: withoutSecrets(host), platform: withoutSecrets(platform) })),
    ...(approval !== undefined && {
      approval: {
        ...approval,
        subject: withoutSecrets(approval.subject),
        owner: withoutSecrets(approval.owner),
        reason: withoutSecrets(approval.reason),
      },
    }),
  };
}

/** How many changes of each impact there are; those that are approved are counted apart. */
export interface DiffSummary {
  readonly breaking: number;
  readonly risky: number;
  readonly safe: number;
  readonly approved: number;
  /** The cells (hosts on platforms) that are answered otherwise. */
  readonly cells: number;
}

/** Counts the changes of a report. */
export function summarise({ changes }: DiffReport): DiffSummary {
  const standing = changes.filter(({ approval }) => approval === undefined);
  const count = (impact: Change["impact"]) => standing.filter((change) => change.impact === impact).length;
  const cells = new Set(
    changes.flatMap((change) => change.cells.map(({ host, platform }) => `${change.spec ?? ""} ${host} ${platform}`)),
  );
  return {
    breaking: count("breaking"),
    risky: count("risky"),
    safe: count("safe"),
    approved: changes.length - standing.length,
    cells: cells.size,
  };
}

/** The scopes that changes touch which are more than safe, each once, in order; approved ones count too. */
export function touchedScopes({ changes }: DiffReport): readonly string[] {
  return sortedSet(changes.filter(({ impact }) => impact !== "safe").flatMap(({ scopes = [] }) => scopes));
}

/** The summary as a sentence: `2 breaking, 1 risky and 3 safe changes: 12 cells (hosts on platforms) are answered otherwise.` */
export function inOneSentence(report: DiffReport): string {
  if (report.problem !== undefined) return report.problem;
  const { breaking, risky, safe, approved, cells } = summarise(report);
  if (report.changes.length === 0) return `Nothing changes between ${report.base} and ${report.head}.`;
  const counts = [
    [breaking, "breaking"],
    [risky, "risky"],
    [safe, "safe"],
    [approved, "approved"],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  const total = report.changes.length;
  const touched =
    cells === 0
      ? "no host is answered otherwise"
      : `${cells} ${cells === 1 ? "cell (a host on a platform) is" : "cells (hosts on platforms) are"} answered otherwise`;
  const kinds = [told.slice(0, -1).join(", "), told.at(-1) ?? ""].filter((part) => part !== "").join(" and ");
  return `${kinds} ${total === 1 ? "change" : "changes"}: ${touched}.`;
}
