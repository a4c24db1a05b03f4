import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instrumentProject } from "./coverage/instrument.ts";
import { coverageTable, judgeCoverage, readCounts, writeReports } from "./coverage/report.ts";
import { FAILED, PASSED, type Tally } from "./tally.ts";
import { testFiles } from "./test-files.ts";
import { runUnitTests } from "./unit-tests.ts";

/** All tests and the gate on their branch coverage: two checks that share the counts. */
export interface CountedRun {
  runTests(): Promise<Tally>;
  /** To be called once, after `runTests`. Writes the reports into `coverage/` and removes the raw counts. */
  judgeBranches(): Tally;
}

/** The counted run of the checkout at `root`; `print` gets its findings. */
export function createCountedRun(root: string, print: (line: string) => void): CountedRun {
  const counts = mkdtempSync(join(tmpdir(), "scopec-coverage-"));
  let unmeasured: readonly string[] = [];
  return {
    async runTests() {
      unmeasured = instrumentProject(root, counts);
      const args = ["--only-failures", "--preload", join(root, "tests/coverage/preload.ts")];
      const env = { SCOPEC_COVERAGE_DIR: counts };
      const [tally, messages] = await runUnitTests({ root, files: testFiles(root), args, env });
      messages.forEach(print);
      return tally;
    },
    judgeBranches() {
      try {
        const map = readCounts(counts);
        writeReports(map, root, join(root, "coverage"));
        coverageTable(map, root).forEach(print);
        // A file that cannot be measured must not raise the share by being left out of it.
        const messages = [...unmeasured, ...judgeCoverage(map, root)];
        messages.forEach(print);
        return messages.length === 0 ? PASSED : FAILED;
      } finally {
        rmSync(counts, { recursive: true, force: true });
      }
    },
  };
}
