import type { MetricFinding } from "./metric-finding.ts";
import { shownText, shownValue } from "./shown-text.ts";

/** A metric of another scope than the one it may be of. Its message quotes what was claimed, escaped and cut short. */
export class ScopeViolation extends Error {
  override readonly name = "ScopeViolation";
  readonly code = "SCOPE_VIOLATION";
  /** The scope that the metric has to be of; null when the environment names none of the matrix, so that none may pass. */
  readonly expected: string | null;
  /** What the metric says, for people: escaped, cut short; of what is no text only the type. */
  readonly claimed: string;
  /** All that is wrong with the metric, where it was checked as a whole. */
  readonly findings: readonly MetricFinding[];

  constructor(expected: string | null, claimed: unknown, findings: readonly MetricFinding[] = []) {
    const shown = shownValue(claimed);
    super(
      expected === null
        ? `no scope of the matrix applies here, so that no metric is accepted: DASHBOARD_SCOPE, or the host in HOST, has to name one`
        : `the metric is not of the scope ${shownText(expected)} (it claims ${shown})`,
    );
    this.expected = expected;
    this.claimed = shown;
    this.findings = findings;
  }
}

/** A metric that is malformed. Its message names the first finding; nothing foreign is quoted unescaped. */
export class MetricRejection extends Error {
  override readonly name = "MetricRejection";
  readonly code = "INVALID_METRIC";
  readonly findings: readonly MetricFinding[];

  constructor(findings: readonly MetricFinding[]) {
    const [first] = findings;
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
    super(`the metric is refused: ${first?.message ?? "it is malformed"}${more}`);
    this.findings = findings;
  }
}
