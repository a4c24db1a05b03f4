import type { TestRunner } from "../../model/matrix.ts";

/** Which of the generated tests a page is about: all of them, or the guardrails alone. */
type Tests = "all" | "guardrails";

const FOLDER = "./generated/guardrails";

const COMMANDS: Readonly<Record<TestRunner, Readonly<Record<Tests, string>>>> = {
  bun: { all: `npx bun test ${FOLDER}`, guardrails: `npx bun test ${FOLDER}/guardrails.test.ts` },
  node: { all: `node --test ${FOLDER}/*.test.mjs`, guardrails: `node --test ${FOLDER}/guardrails.test.mjs` },
  vitest: { all: `npx vitest run ${FOLDER}`, guardrails: `npx vitest run ${FOLDER}/guardrails.test.ts` },
};

/** The command of a page that runs the generated tests, by the runner that they are written for. */
export function testCommand(runner: TestRunner, tests: Tests): string {
  return COMMANDS[runner][tests];
}
