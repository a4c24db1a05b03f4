/** How many checks ended which way. A skipped check is in neither of the other two. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** A line for each failed check that has a name of its own, to be read after everything else that was printed. */
  readonly failures: readonly string[];
}

/** One check that went well. */
export const PASSED: Tally = { passed: 1, failed: 0, skipped: 0, failures: [] };

/** One check that did not. */
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0, failures: [] };

/** The sum of all tallies; all zeros for none. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
      skipped: total.skipped + tally.skipped,
      failures: [...total.failures, ...tally.failures],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [] },
  );
}

/** The line that ends every run, without its line break. CI reads it, so its words never change. */
export function finalLine(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed} failed`;
}
