export { GuardrailFailure, type GuardrailFinding } from "./finding.ts";
export { GUARDRAIL_SEVERITIES, type Guardrail, type GuardrailSeverity } from "./guardrail.ts";
export { createGuardrailTests, type GuardrailSubject } from "./guardrail-tests.ts";
export { GUARDRAILS } from "./guardrails/index.ts";
export { createMatrixTests, type MatrixTestOptions, type MatrixTests } from "./matrix-tests.ts";
export { createPropertyTests, type PropertySubject, type PropertyTests } from "./property-tests.ts";
export type {
  GuardedMatrix,
  GuardedModules,
  GuardedProject,
  GuardedRow,
  MatrixFacts,
  RowLocator,
  ScopeFacts,
} from "./subject.ts";
export type { TestBody, TestCheck } from "./test-body.ts";
