import { type GuardrailFinding, list, REGENERATE } from "../finding.ts";
import { defineGuardrail } from "../guardrail.ts";
import type { GuardedMatrix, MatrixFacts } from "../subject.ts";
import { exampleHost } from "../witness.ts";

export const scopeContext = defineGuardrail({
  id: "scope-context",
  title: "scope context",
  severity: "critical",
  why: "whoever gets the wrong scope reads another tenant's data, and metrics land where others see them.",
  check: ({ matrix }, facts) => [
    ...spellings(matrix, facts),
    ...lookAlikes(matrix, facts),
    ...currentScope(matrix, facts),
  ],
});

/** Case, a port and one trailing dot never change a host's scope. */
function spellings(matrix: GuardedMatrix, { scopes }: MatrixFacts): readonly GuardrailFinding[] {
  return scopes.flatMap(({ name, hosts }) =>
    hosts.flatMap((rule) => {
      const host = exampleHost(rule);
      const isName = !host.startsWith("[") && !/^[0-9.]+$/.test(host);
      const written = [host, host.toUpperCase(), `${host}:8443`, ...(isName ? [`${host}.`] : [])];
      const wrong = written.filter((spelling) => matrix.detectScope(spelling) !== name);
      return wrong.length === 0 ? [] : [{ wrong: `${list(wrong)} should get ${name}`, remedy: REGENERATE }];
    }),
  );
}

/** A host that only contains a name of the matrix gets nothing from it. */
function lookAlikes(matrix: GuardedMatrix, { scopes }: MatrixFacts): readonly GuardrailFinding[] {
  const fallback = scopes.find((scope) => scope.fallback)?.name;
  const known = scopes.flatMap(({ hosts }) => hosts);
  return known.flatMap((rule) => {
    const host = exampleHost(rule);
    const wrong = [
      `${host}.attacker.example`,
      `${host}@attacker.example`,
      `${host}\u0000.attacker.example`,
      `x${host}x`,
    ]
      .filter((alike) => !matchesAny(alike, known))
      .filter((alike) => matrix.detectScope(alike) !== fallback);
    return wrong.length === 0 ? [] : [{ wrong: `${list(wrong)} should get the fallback scope`, remedy: REGENERATE }];
  });
}

function matchesAny(host: string, rules: readonly string[]): boolean {
  return rules.some((rule) => (rule.startsWith("*.") ? host.endsWith(rule.slice(1)) : host === rule));
}

/** `DASHBOARD_SCOPE` decides, else `HOST`; only the very same scope passes. */
function currentScope(matrix: GuardedMatrix, { scopes }: MatrixFacts): readonly GuardrailFinding[] {
  const names = scopes.map(({ name }) => name);
  const passing = (environment: Environment) =>
    withEnvironment(environment, () =>
      [...names, ...names.map((name) => `${name}-x`)].filter((name) => matrix.validateMetricScope(name)),
    );
  const byName = names.flatMap((name) =>
    only(passing({ DASHBOARD_SCOPE: name, HOST: undefined }), name, `DASHBOARD_SCOPE=${name}`),
  );
  const byHost = scopes.flatMap(({ name, hosts }) =>
    hosts.flatMap((rule) => {
      const host = exampleHost(rule);
      return only(passing({ DASHBOARD_SCOPE: undefined, HOST: host }), name, `HOST=${host}`);
    }),
  );
  const unknown = passing({ DASHBOARD_SCOPE: `${names[0] ?? ""}-x`, HOST: undefined });
  const closed =
    unknown.length === 0
      ? []
      : [{ wrong: `an unknown DASHBOARD_SCOPE lets ${list(unknown)} pass`, remedy: REGENERATE }];
  return [...byName, ...byHost, ...closed];
}

function only(passing: readonly string[], expected: string, setting: string): readonly GuardrailFinding[] {
  if (passing.length === 1 && passing[0] === expected) return [];
  return [
    { wrong: `with ${setting}, metrics of ${list(passing)} pass, expected "${expected}" alone`, remedy: REGENERATE },
  ];
}

type Environment = Readonly<Record<"DASHBOARD_SCOPE" | "HOST", string | undefined>>;

/** Runs something with environment variables set or unset, and puts them back as they were. */
function withEnvironment<T>(environment: Environment, run: () => T): T {
  const before = Object.keys(environment).map((name) => [name, process.env[name]] as const);
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  for (const [name, value] of Object.entries(environment)) set(name, value);
  try {
    return run();
  } finally {
    for (const [name, value] of before) set(name, value);
  }
}
