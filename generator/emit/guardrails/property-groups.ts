import { exampleHost, LONGEST_NAME } from "../../../runtime/guardrail/witness.ts";
import { groupBy } from "../../base/group.ts";
import { byCodeUnit, sortedSet } from "../../base/order.ts";
import type { Matrix } from "../../model/matrix.ts";
import { present } from "../../model/present.ts";
import { decidingRow, fallbackScope, rowsByDomain, rowsOf, servingScopes, textOf } from "../../model/views.ts";
import type { LiteralValue } from "../writers/typescript.ts";
import type { TestGroup } from "./matrix-groups.ts";

/** A host that no spec can name: the name is reserved (RFC 6761 §6.4). */
const UNKNOWN = "unknown.invalid";

/** The rows of each serving domain. */
type ServingDomains = ReturnType<typeof rowsByDomain>;

/** The groups of tests of what a matrix promises besides its rows; those that it gives no test are left out. */
export function propertyTestGroups(matrix: Matrix): readonly TestGroup[] {
  const known = rowsByDomain(matrix);
  const domains = [...known.keys()];
  const scopes = servingScopes(matrix).filter(({ name }) => rowsOf(matrix, name).length > 0);
  const production = scopes.filter((scope) => scope.production);
  const groups: readonly TestGroup[] = [
    group("storage isolation", scopes, ({ name }) => [
      `${name} stores apart from all others`,
      "storesApart",
      [name, valuesOf(matrix, name, "storagePath")],
    ]),
    group("secrets isolation", scopes, ({ name }) => [
      `${name} files its secrets apart from all others`,
      "secretsApart",
      [name, valuesOf(matrix, name, "serviceNameFormat")],
    ]),
    group("host witnesses", domains, (domain) => [
      `${domain} decides about its hosts and no others`,
      "decides",
      [domain, witnesses(domain, known)],
    ]),
    group("host precedence", overlaps(known), ({ host, winner, loser }) => [
      `${host}: ${winner} comes before ${loser}`,
      "wins",
      [host, winner, loser],
    ]),
    group("flags of each cell", domains, (domain) => [
      `${domain} has its flags on each platform`,
      "hasFlags",
      [domain, cellFlags(matrix, domain)],
    ]),
    group("flags of each variant", matrix.variants, ({ name, features }) => [
      `${name} is built with its flags`,
      "buildsWith",
      [name, features],
    ]),
    group("limits", [...matrix.limits], ([name, value]) => [
      `${name} is ${value}`,
      "hasLimit",
      [name, value, ...ownValues(matrix, name)],
    ]),
    group("reach of production", production, ({ name }) => [
      `${name} is out of reach of other hosts`,
      "outOfReach",
      [name],
    ]),
    group("project", PROJECT_TESTS, (test) => test),
  ];
  return groups.filter(({ tests }) => tests.length > 0);
}

/** A test's name, the function that makes its body, and what that is called with. */
type GroupedTest = readonly [name: string, check: string, values: readonly LiteralValue[]];

const PROJECT_TESTS: readonly GroupedTest[] = [
  ["each generated file is as scopec left it", "current", []],
  ["the type checker is strict", "strict", []],
];

function group<T>(title: string, subjects: readonly T[], toTest: (subject: T) => GroupedTest): TestGroup {
  const tests = subjects.map(toTest).map(([name, check, values]) => ({ name, check, values }));
  return { title, tests };
}

function valuesOf(matrix: Matrix, scope: string, column: string): readonly string[] {
  return sortedSet(rowsOf(matrix, scope).map((row) => textOf(row, column)));
}

/** Hosts that a serving domain decides about, and hosts that a careless comparison would give it too. */
function witnesses(domain: string, known: ServingDomains): LiteralValue {
  const host = exampleHost(domain, known);
  const isWildcard = domain.startsWith("*.");
  const name = isWildcard ? domain.slice(2) : domain;
  const deeper = `deep.${host}`;
  const inside = [host, ...(isWildcard && deciding(deeper, known) === domain ? [deeper] : [])];
  const alike = [isWildcard ? name : `x.${name}`, `x${name}`, `${host}.attacker.example`];
  const outside = alike.filter((other) => deciding(other, known) !== domain);
  return { inside: inside.filter(isShort), outside: outside.filter(isShort) };
}

function isShort(host: string): boolean {
  return host.length <= LONGEST_NAME;
}

/** The serving domain that decides about a host: the host itself, else the longest wildcard above it. */
function deciding(host: string, known: ServingDomains): string | undefined {
  const wildcards = [...host.matchAll(/\./g)].map(({ index }) => `*${host.slice(index)}`);
  return [host, ...wildcards].find((rule) => known.has(rule));
}

/** Each pair of serving domains that fit the same hosts, with such a host. */
function overlaps(known: ServingDomains) {
  const domains = [...known.keys()];
  const wildcards = domains.filter((domain) => domain.startsWith("*."));
  return domains.flatMap((winner) => {
    const host = exampleHost(winner, known);
    const name = winner.startsWith("*.") ? winner.slice(2) : winner;
    const losers = wildcards.filter((loser) => loser !== winner && name.endsWith(loser.slice(1)));
    return losers.map((loser) => ({ host, winner, loser }));
  });
}

function cellFlags(matrix: Matrix, domain: string): LiteralValue {
  const flagsOn = (platform: string) =>
    present(decidingRow(matrix, domain, platform), `row for ${domain} on ${platform}`).flags;
  return Object.fromEntries(matrix.platforms.map(({ name }) => [name, flagsOn(name)]));
}

/**
 * Hosts beside and below those of the matrix, and an unknown one, by the scope that they get: whatever is not its own must
 * not reach a scope for production. Once for all scopes, or it would grow with scopes times hosts. Empty where no scope is for production.
 */
export function strangers(matrix: Matrix): Readonly<Record<string, readonly string[]>> {
  if (!servingScopes(matrix).some(({ production }) => production)) return {};
  const known = rowsByDomain(matrix);
  const domains = [...known.keys()];
  const wildcards = domains.filter((domain) => domain.startsWith("*."));
  const below = domains.filter((domain) => !/^\*\.|^\[|^[0-9.]+$/.test(domain)).map((domain) => `x.${domain}`);
  const hosts = sortedSet([...wildcards.map((domain) => exampleHost(domain, known)), ...below, UNKNOWN]).filter(
    isShort,
  );
  const everyoneElse = fallbackScope(matrix).name;
  const scopeOf = (host: string) => known.get(deciding(host, known) ?? "")?.[0].scope ?? everyoneElse;
  return Object.fromEntries([...groupBy(hosts, scopeOf)].sort(([a], [b]) => byCodeUnit(a, b)));
}

/** What the scopes have that set this limit themselves, by name; nothing where none does. */
function ownValues(matrix: Matrix, name: string): readonly LiteralValue[] {
  const own = servingScopes(matrix).flatMap((scope) => {
    const value = scope.limits.get(name);
    return value === undefined ? [] : [[scope.name, value] as const];
  });
  return own.length === 0 ? [] : [Object.fromEntries(own)];
}
