import type { Guardrail } from "../guardrail.ts";
import { featureFlagCoverage } from "./feature-flag-coverage.ts";
import { matrixCompleteness } from "./matrix-completeness.ts";
import { productionReadiness } from "./production-readiness.ts";
import { scopeContext } from "./scope-context.ts";
import { scopeIsolation } from "./scope-isolation.ts";
import { secretsBackend } from "./secrets-backend.ts";
import { typeSafety } from "./type-safety.ts";

/** Every guardrail. To add one: its file, a line here, and a test that shows it fail. */
export const GUARDRAILS: readonly Guardrail[] = [
  scopeIsolation,
  featureFlagCoverage,
  secretsBackend,
  typeSafety,
  matrixCompleteness,
  scopeContext,
  productionReadiness,
];
