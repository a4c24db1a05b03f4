import type { Approval } from "../model/matrix.ts";
import type { Change } from "./change.ts";

/** Changes with the approvals that cover them, and the approvals that cover none. */
export interface Approved {
  readonly changes: readonly Change[];
  readonly unused: readonly Approval[];
  /** Approvals whose last day is over: they cover nothing. */
  readonly expired: readonly Approval[];
}

/**
 * Marks the changes that somebody accepted. An approval names the kind of change and one thing that it is about.
 *
 * @param today the day, as `YYYY-MM-DD`, by which approvals expire; without it none does
 */
export function approveChanges(
  changes: readonly Change[],
  { approvals, today }: { readonly approvals: readonly Approval[]; readonly today: string | undefined },
): Approved {
  const isOver = ({ expires = "" }: Approval) => today !== undefined && expires !== "" && today > expires;
  const expired = approvals.filter(isOver);
  const used = new Set<Approval>();
  const marked = changes.map((change): Change => {
    const approval = approvals.find((candidate) => !isOver(candidate) && covers(candidate, change));
    if (approval === undefined) return change;
    used.add(approval);
    return { ...change, approval };
  });
  return { changes: marked, expired, unused: approvals.filter((approval) => !used.has(approval) && !isOver(approval)) };
}

function covers({ change: kind, subject }: Approval, change: Change): boolean {
  return change.kind === kind && change.subjects.includes(subject);
}
