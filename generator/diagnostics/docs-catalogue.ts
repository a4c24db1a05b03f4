import { error } from "./catalogue-entry.ts";

/** The findings of `scopec docs`: about the tables of pages, and the parts of pages that are kept current. */
export const DOCS_FINDINGS = {
  "master-table-columns": error<{ problem: string }>(
    ({ problem }) => problem,
    () =>
      "Bring the table into the form of `generated/docs/TABLE_FORMAT_STANDARD.md`, or, where it lists nothing of the matrix, call its first column something else.",
  ),
  "no-broken-block": error<{ reason: string; help: string }>(
    ({ reason }) => reason,
    ({ help }) => help,
  ),
  "drift-block": error<{ path: string }>(
    ({ path }) => `a block of \`${path}\` does not say what the spec says now`,
    ({ path }) => `Run \`scopec docs inject ${path}\` and commit the result.`,
  ),
};
