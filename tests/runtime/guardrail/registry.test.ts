import { expect, test } from "bun:test";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { GUARDRAILS } from "../../../runtime/guardrail/index.ts";

test("there are seven guardrails, each with its test", () => {
  expect(GUARDRAILS.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
    "scope-isolation critical",
    "feature-flag-coverage high",
    "secrets-backend critical",
    "type-safety high",
    "matrix-completeness critical",
    "scope-context critical",
    "production-readiness high",
  ]);
  const tests = readdirSync(join(import.meta.dir, "guardrails")).sort();
  expect(tests).toEqual(GUARDRAILS.map(({ id }) => `${id}.test.ts`).sort());
});
