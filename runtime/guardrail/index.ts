export { GuardrailFailure, type GuardrailFinding } from "./finding.ts";
export type { Guardrail, GuardrailSeverity } from "./guardrail.ts";
export { createGuardrailTests, type GuardrailSubject, type TestBody } from "./guardrail-tests.ts";
export { GUARDRAILS } from "./guardrails/index.ts";
export { createMatrixTests, type MatrixTestOptions, type MatrixTests } from "./matrix-tests.ts";
export type { GuardedMatrix, GuardedModules, GuardedRow, MatrixFacts, RowLocator, ScopeFacts } from "./subject.ts";
