import { toScopeContext } from "../../scope/scope-context.ts";
import { type GuardrailFinding, list, REGENERATE } from "../finding.ts";
import { defineGuardrail } from "../guardrail.ts";
import type { GuardedModules, GuardedRow, MatrixFacts } from "../subject.ts";
import { exampleHost } from "../witness.ts";

export const typeSafety = defineGuardrail({
  id: "type-safety",
  title: "type safety",
  severity: "high",
  why: "a context that the validators refuse, or one that they let through with wrong names, crosses a boundary unchecked.",
  check: (modules, facts) =>
    modules.matrix.SCOPING_MATRIX.flatMap((row) => [...accepted(modules, facts, row), ...refused(modules, facts, row)]),
});

function contextOf({ matrix }: GuardedModules, row: GuardedRow, platform: string): object {
  return toScopeContext(matrix.resolveHost(exampleHost(row.servingDomain)), row, platform);
}

/** Each row's own context is what the validator accepts. */
function accepted(modules: GuardedModules, facts: MatrixFacts, row: GuardedRow): readonly GuardrailFinding[] {
  const platforms = row.platform === "Any" ? facts.platforms : [row.platform];
  const wrong = platforms.filter((platform) => !modules.isScopeContext(contextOf(modules, row, platform)));
  if (wrong.length === 0) return [];
  return [{ wrong: `isScopeContext refuses the row's own context on ${list(wrong)}`, remedy: REGENERATE, row }];
}

/** The same context with one thing wrong is not. */
function refused(modules: GuardedModules, { platforms }: MatrixFacts, row: GuardedRow): readonly GuardrailFinding[] {
  const context = contextOf(modules, row, platforms[0] ?? "");
  const spoilt = {
    "an unknown scope": { ...context, scope: `${row.detectedScope} ` },
    "an unknown platform": { ...context, platform: "Any" },
    "an unknown flag": { ...context, featureFlags: [...row.featureFlags, "no such flag"] },
    "no storage path": { ...context, storagePath: undefined },
    "a property too many": { ...context, extra: true },
  };
  return Object.entries(spoilt)
    .filter(([, value]) => modules.isScopeContext(value))
    .map(([what]) => ({ wrong: `isScopeContext accepts a context with ${what}`, remedy: REGENERATE, row }));
}
