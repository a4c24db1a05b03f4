import { type GuardrailFinding, list, REGENERATE, rowOfDomain } from "../finding.ts";
import { defineGuardrail } from "../guardrail.ts";
import type { GuardedMatrix, GuardedModules, MatrixFacts } from "../subject.ts";
import { exampleHost } from "../witness.ts";

export const featureFlagCoverage = defineGuardrail({
  id: "feature-flag-coverage",
  title: "feature flag coverage",
  severity: "high",
  why: "a flag that the catalogue does not know is never built in, and one too many ships code to a tenant who must not have it.",
  check: ({ matrix, flags }, facts) => [
    ...catalogue(Object.keys(flags), facts),
    ...debugClasses(flags, facts),
    ...unknownFlags(matrix, new Set(Object.keys(flags))),
    ...scopeFlags(matrix, facts),
  ],
});

function catalogue(found: readonly string[], facts: MatrixFacts): readonly GuardrailFinding[] {
  const expected = facts.flags.map(({ name }) => name);
  const missing = expected.filter((name) => !found.includes(name));
  const extra = found.filter((name) => !expected.includes(name));
  return [
    ...(missing.length > 0 ? [{ wrong: `the flag catalogue lacks ${list(missing)}`, remedy: REGENERATE }] : []),
    ...(extra.length > 0
      ? [{ wrong: `the flag catalogue has ${list(extra)}, not in the spec`, remedy: REGENERATE }]
      : []),
  ];
}

/** Each flag is of the class that the spec says: what checks for debug code asks the catalogue. */
function debugClasses(flags: GuardedModules["flags"], facts: MatrixFacts): readonly GuardrailFinding[] {
  return facts.flags.flatMap(({ name, debugClass }) => {
    const found = flags[name]?.debugClass ?? debugClass;
    const wrong = `the flag catalogue says that ${list([name])} is ${found ? "" : "not "}of the debug class, the spec not so`;
    return found === debugClass ? [] : [{ wrong, remedy: REGENERATE }];
  });
}

function unknownFlags({ SCOPING_MATRIX }: GuardedMatrix, known: ReadonlySet<string>): readonly GuardrailFinding[] {
  return SCOPING_MATRIX.flatMap((row) => {
    const unknown = row.featureFlags.filter((flag) => !known.has(flag));
    const remedy = "declare the flag under `flags` in the spec, or take it out of the row";
    return unknown.length === 0
      ? []
      : [{ wrong: `the row has ${list(unknown)}, not in the flag catalogue`, remedy, row }];
  });
}

function scopeFlags(matrix: GuardedMatrix, { scopes }: MatrixFacts): readonly GuardrailFinding[] {
  const known = new Set(scopes.flatMap(({ hosts }) => hosts));
  return scopes.flatMap(({ name, hosts, flags }) =>
    hosts.flatMap((host) => {
      const found = matrix.getScopedFeatureFlags(exampleHost(host, known));
      const same = found.size === flags.length && flags.every((flag) => found.has(flag));
      if (same) return [];
      const wrong = `${host} (${name}) gets the flags ${list(found)}, expected ${list(flags)}`;
      return [{ wrong, remedy: REGENERATE, ...rowOfDomain(matrix.SCOPING_MATRIX, host) }];
    }),
  );
}
