import type { GuardrailFinding } from "../../runtime/guardrail/index.ts";
import { type LoadedTest, type LoadFailure, loadTests, type TestSource } from "./load-tests.ts";

export type { TestSource };

/** A generated test that was run; it failed where something was found. */
export interface TestOutcome extends LoadedTest {
  readonly findings: readonly GuardrailFinding[];
}

/** What running the generated tests of a project gave. */
export interface GuardrailRun {
  readonly outcomes: readonly TestOutcome[];
  readonly failures: readonly LoadFailure[];
}

/** Loads and runs the generated tests of a project, one after the other: some set variables of the environment. */
export async function runTests(source: TestSource): Promise<GuardrailRun> {
  const { tests, failures } = await loadTests(source);
  const outcomes: TestOutcome[] = [];
  for (const test of tests) outcomes.push({ ...test, findings: await findingsOf(test) });
  return { outcomes, failures };
}

/** A check that throws has met a module that is broken in a way that nobody foresaw: that is a finding too. */
async function findingsOf({ check }: LoadedTest): Promise<readonly GuardrailFinding[]> {
  try {
    return await check.run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ wrong: `the generated code fails: ${reason}`, remedy: "run `scopec gen`, which writes it anew" }];
  }
}
