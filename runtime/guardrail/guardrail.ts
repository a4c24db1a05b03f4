import type { GuardrailFinding } from "./finding.ts";
import type { GuardedModules, MatrixFacts } from "./subject.ts";

/** How grave a breach is, the gravest first: data of a tenant in danger, code or secrets, or only what people read. */
export const GUARDRAIL_SEVERITIES = ["critical", "high", "medium"] as const;

/** How grave a breach of a guardrail is. */
export type GuardrailSeverity = (typeof GUARDRAIL_SEVERITIES)[number];

/** A property of the generated modules that must hold whatever the spec says. */
export interface Guardrail {
  /** Stands in generated tests; never changes its meaning. */
  readonly id: string;
  readonly title: string;
  readonly severity: GuardrailSeverity;
  /** One sentence: what happens to tenants when it does not hold. */
  readonly why: string;
  /** Everything that breaks it; `[]` when it holds. */
  readonly check: (modules: GuardedModules, facts: MatrixFacts) => readonly GuardrailFinding[];
}

/** Declares a guardrail. */
export function defineGuardrail(guardrail: Guardrail): Guardrail {
  return guardrail;
}
