import { failOn, type GuardrailFinding } from "./finding.ts";
import type { GuardrailSeverity } from "./guardrail.ts";
import type { RowLocator } from "./subject.ts";

/** What a generated test guards. */
export interface TestCheck {
  /** The guardrail or group of tests that it belongs to; never changes its meaning. */
  readonly guards: string;
  /** How grave it is when the test fails. */
  readonly severity: GuardrailSeverity;
  /** One sentence: what happens to tenants then. */
  readonly why: string;
  /** Everything that is wrong; `[]` when all is well. */
  readonly run: () => readonly GuardrailFinding[] | Promise<readonly GuardrailFinding[]>;
}

/** The body of a test, for any test runner; `check` is what it does, for who runs it without one. */
export interface TestBody {
  (): Promise<void>;
  readonly check: TestCheck;
}

/** A test's body: it fails with all that its check finds, each row with its place. */
export function testBody(check: TestCheck, locate: RowLocator): TestBody {
  return Object.assign(async () => failOn(await check.run(), { why: check.why, locate }), { check });
}
