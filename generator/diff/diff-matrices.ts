import { type Approved, approveChanges } from "./approve-changes.ts";
import { diffCatalogues } from "./diff-catalogues.ts";
import { type Comparison, diffCells } from "./diff-cells.ts";
import { diffSettings } from "./diff-settings.ts";
import { groupChanges } from "./group-changes.ts";

/** What a comparison may depend on besides the matrices. */
export interface DiffOptions {
  /** The day, as `YYYY-MM-DD`, by which approvals expire; without it none does. */
  readonly today?: string;
}

/**
 * What is otherwise in `head` than in `base`: for every host on every platform, as requests see it, and in the catalogues, the
 * limits and what is built. Equal changes are one; the gravest come first; those that `head` approves are marked.
 *
 * @throws Error when a matrix has no fallback scope: hosts could not be resolved
 */
export function diffMatrices(comparison: Comparison, { today }: DiffOptions = {}): Approved {
  const changes = [...diffCells(comparison), ...diffCatalogues(comparison), ...diffSettings(comparison)];
  const approved = approveChanges(changes, { approvals: comparison.head.approvals, today });
  return { ...approved, changes: groupChanges(approved.changes) };
}
