import { GUARDRAILS } from "./guardrails/index.ts";
import type { GuardedModules, MatrixFacts, RowLocator } from "./subject.ts";
import { type TestBody, testBody } from "./test-body.ts";

/** What the guardrails look at, and their own copy of what the spec says. */
export interface GuardrailSubject extends GuardedModules {
  readonly facts: MatrixFacts;
  readonly locate: RowLocator;
}

/**
 * Gives the body of a guardrail's test, by the guardrail's id.
 *
 * @throws Error for an id that is no guardrail: the generated tests and the installed scopec do not fit together
 */
export function createGuardrailTests(subject: GuardrailSubject): (id: string) => TestBody {
  return (id) => {
    const guardrail = GUARDRAILS.find((candidate) => candidate.id === id);
    if (guardrail === undefined)
      throw new Error(`There is no guardrail "${id}". Run \`scopec gen\` with the installed scopec.`);
    const { severity, why } = guardrail;
    return testBody({ guards: id, severity, why, run: () => guardrail.check(subject, subject.facts) }, subject.locate);
  };
}
