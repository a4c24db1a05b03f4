import { type GuardrailFinding, list, REGENERATE, rowOfDomain } from "../finding.ts";
import { defineGuardrail } from "../guardrail.ts";
import type { GuardedMatrix, MatrixFacts } from "../subject.ts";
import { exampleHost, LONGEST_NAME } from "../witness.ts";

export const scopeContext = defineGuardrail({
  id: "scope-context",
  title: "scope context",
  severity: "critical",
  why: "whoever gets the wrong scope reads another tenant's data, and metrics land where others see them.",
  check: ({ matrix }, facts) => [
    ...spellings(matrix, facts),
    ...lookAlikes(matrix, facts),
    ...currentScope(matrix, facts),
    ...loopbackOnly(matrix, facts),
  ],
});

/** Case, a port and one trailing dot never change a host's scope. */
function spellings(matrix: GuardedMatrix, { scopes }: MatrixFacts): readonly GuardrailFinding[] {
  const known = new Set(scopes.flatMap(({ hosts }) => hosts));
  return scopes.flatMap(({ name, hosts }) =>
    hosts.flatMap((rule) => {
      const host = exampleHost(rule, known);
      const isName = !host.startsWith("[") && !/^[0-9.]+$/.test(host);
      const written = [host, host.toUpperCase(), `${host}:8443`, ...(isName ? [`${host}.`] : [])];
      const wrong = written.filter((spelling) => matrix.detectScope(spelling) !== name);
      if (wrong.length === 0) return [];
      const row = rowOfDomain(matrix.SCOPING_MATRIX, rule);
      return [{ wrong: `${list(wrong)} should get ${name}`, remedy: REGENERATE, ...row }];
    }),
  );
}

/** A host that only looks like one of the matrix gets what its own rule says, or the fallback scope. */
function lookAlikes(matrix: GuardedMatrix, { scopes }: MatrixFacts): readonly GuardrailFinding[] {
  const rules = new Map(scopes.flatMap(({ name, hosts }) => hosts.map((rule) => [rule, name])));
  const known = new Set(rules.keys());
  const fallback = scopes.find((scope) => scope.fallback)?.name ?? "";
  return [...known].flatMap((rule) => {
    const host = exampleHost(rule, known);
    const noHosts = [`${host}@attacker.example`, `${host}\u0000.attacker.example`];
    const expected = new Map(noHosts.map((alike) => [alike, fallback]));
    for (const alike of otherHostsLike(rule, host)) expected.set(alike, ruledScope(alike, rules) ?? fallback);
    const wrong = [...expected].filter(([alike, scope]) => matrix.detectScope(alike) !== scope);
    return wrong.map(([alike, scope]) => ({
      wrong: `${list([alike])} gets ${matrix.detectScope(alike)}, expected ${scope}`,
      remedy: REGENERATE,
      ...rowOfDomain(matrix.SCOPING_MATRIX, rule),
    }));
  });
}

/** Hosts that a rule does not match, but a careless comparison with its beginning, middle or end would. */
function otherHostsLike(rule: string, host: string): readonly string[] {
  const name = rule.startsWith("*.") ? rule.slice(2) : rule;
  const near = rule.startsWith("*.") ? name : `x.${name}`;
  return [`${host}.attacker.example`, `x${host}x`, `x${name}`, near].filter((alike) => alike.length <= LONGEST_NAME);
}

/** The scope of the rule that a host falls under: its own, else the longest wildcard above it. */
function ruledScope(host: string, rules: ReadonlyMap<string, string>): string | undefined {
  const wildcards = [...host.matchAll(/\./g)].map(({ index }) => `*${host.slice(index)}`);
  const rule = [host, ...wildcards].find((candidate) => rules.has(candidate));
  return rule === undefined ? undefined : rules.get(rule);
}

/** The scopes that only peers on the machine itself get are those that the spec marks so. */
function loopbackOnly({ hostRules }: GuardedMatrix, { scopes }: MatrixFacts): readonly GuardrailFinding[] {
  const expected = scopes.filter((scope) => scope.loopbackOnly).map(({ name }) => name);
  const found = hostRules.loopbackOnly;
  if (found.length === expected.length && expected.every((name) => found.includes(name))) return [];
  const wrong = `${list(found)} is kept for peers on the machine itself, expected ${list(expected)}`;
  return [{ wrong, remedy: REGENERATE }];
}

/** `DASHBOARD_SCOPE` decides, else `HOST`; only the very same scope passes. */
function currentScope(matrix: GuardedMatrix, { scopes }: MatrixFacts): readonly GuardrailFinding[] {
  const known = new Set(scopes.flatMap(({ hosts }) => hosts));
  const names = scopes.map(({ name }) => name);
  // No scope is called so: `!` is not a character of their names.
  const strangers = names.map((name) => `${name}!`);
  const passing = (environment: Environment) =>
    withEnvironment(environment, () => [...names, ...strangers].filter((name) => matrix.validateMetricScope(name)));
  const byName = names.flatMap((name) =>
    only(passing({ DASHBOARD_SCOPE: name, HOST: undefined }), name, `DASHBOARD_SCOPE=${name}`),
  );
  const byHost = scopes.flatMap(({ name, hosts }) =>
    hosts.flatMap((rule) => {
      const host = exampleHost(rule, known);
      return only(passing({ DASHBOARD_SCOPE: undefined, HOST: host }), name, `HOST=${host}`);
    }),
  );
  const unknown = passing({ DASHBOARD_SCOPE: strangers[0], HOST: undefined });
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
