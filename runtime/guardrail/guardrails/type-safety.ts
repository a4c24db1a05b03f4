import { toScopeContext } from "../../scope/scope-context.ts";
import { list, REGENERATE } from "../finding.ts";
import { defineGuardrail } from "../guardrail.ts";
import type { GuardedRow } from "../subject.ts";
import { exampleHost } from "../witness.ts";

export const typeSafety = defineGuardrail({
  id: "type-safety",
  title: "type safety",
  severity: "high",
  why: "a context that the validators refuse, or one that they let through with wrong names, crosses a boundary unchecked.",
  check: ({ matrix, isScopeContext }, { platforms }) => {
    const known = new Set(matrix.SCOPING_MATRIX.map(({ servingDomain }) => servingDomain));
    const contextOf = (row: GuardedRow, platform: string): object =>
      toScopeContext(matrix.resolveHost(exampleHost(row.servingDomain, known)), row, platform);
    return matrix.SCOPING_MATRIX.flatMap((row) => {
      const refused = (row.platform === "Any" ? platforms : [row.platform]).filter(
        (platform) => !isScopeContext(contextOf(row, platform)),
      );
      const accepted = spoilt(row, contextOf(row, platforms[0] ?? "")).filter(([, value]) => isScopeContext(value));
      return [
        ...(refused.length === 0
          ? []
          : [{ wrong: `isScopeContext refuses the row's own context on ${list(refused)}`, remedy: REGENERATE, row }]),
        ...accepted.map(([what]) => ({
          wrong: `isScopeContext accepts a context with ${what}`,
          remedy: REGENERATE,
          row,
        })),
      ];
    });
  },
});

/** A row's context with one thing wrong, in each way that the validator must find. */
function spoilt(row: GuardedRow, context: object): readonly (readonly [what: string, value: object])[] {
  return [
    ["an unknown scope", { ...context, scope: `${row.detectedScope} ` }],
    ["an unknown platform", { ...context, platform: "Any" }],
    ["an unknown flag", { ...context, featureFlags: [...row.featureFlags, "no such flag"] }],
    ["no storage path", { ...context, storagePath: undefined }],
    ["a property too many", { ...context, extra: true }],
  ];
}
