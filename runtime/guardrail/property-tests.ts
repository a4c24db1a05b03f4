import { createApart } from "./apart.ts";
import { type GuardrailFinding, list, REGENERATE, rowOfDomain } from "./finding.ts";
import { type LimitTable, type LimitValue, limitFindings } from "./limit-findings.ts";
import { PROPERTIES, type Property } from "./properties.ts";
import { createReach, type Reach } from "./reach.ts";
import type { GuardedMatrix, GuardedProject, RowLocator } from "./subject.ts";
import { type TestBody, testBody } from "./test-body.ts";
import { exampleHost } from "./witness.ts";

/** The bodies of the tests of what this matrix promises, one function for each property. */
export interface PropertyTests {
  /** The scope stores below these paths, and no other scope in, above or below them. */
  readonly storesApart: (scope: string, paths: readonly string[]) => TestBody;
  /** The scope files its secrets under these service names, and no other scope does. */
  readonly secretsApart: (scope: string, serviceNames: readonly string[]) => TestBody;
  /** The serving domain decides about these hosts, and not about those, which only look like it. */
  readonly decides: (servingDomain: string, hosts: HostWitnesses) => TestBody;
  /** A host that two serving domains fit is decided by the first. */
  readonly wins: (host: string, winner: string, loser: string) => TestBody;
  /** On each platform, a host of the serving domain has exactly these flags. */
  readonly hasFlags: (servingDomain: string, flagsByPlatform: Readonly<Record<string, readonly string[]>>) => TestBody;
  /** Wherever the variant is built or tested, it is with exactly these flags. */
  readonly buildsWith: (variant: string, flags: readonly string[]) => TestBody;
  /** The limit is there and kept. */
  readonly hasLimit: (name: string, value: LimitValue, own?: Readonly<Record<string, LimitValue>>) => TestBody;
  /** Neither the machine itself nor a stranger of another scope gets the scope, which is for production. */
  readonly outOfReach: (scope: string) => TestBody;
  /** Each generated file is as scopec left it. */
  readonly current: () => TestBody;
  /** The project's type checker is strict, so that the generated types mean something. */
  readonly strict: () => TestBody;
}

/** Hosts that a serving domain decides about, and hosts that only look so. */
export interface HostWitnesses {
  readonly inside: readonly string[];
  readonly outside: readonly string[];
}

/** What the tests look at. */
export interface PropertySubject {
  readonly matrix: GuardedMatrix;
  /** The limits of each scope: `LIMITS` of the generated security module. */
  readonly limits: LimitTable;
  readonly isPerfMetric: (value: unknown) => boolean;
  readonly project: GuardedProject;
  readonly locate: RowLocator;
  /** Hosts that a mistake could let into a scope that is not theirs, by the scope that they get. */
  readonly strangers: Readonly<Record<string, readonly string[]>>;
}

type Findings = readonly GuardrailFinding[];

/** Makes the test bodies for the generated modules of one project. */
export function createPropertyTests(subject: PropertySubject): PropertyTests {
  const { matrix, limits, isPerfMetric, project, locate, strangers } = subject;
  const test = (property: Property, run: () => Findings | Promise<Findings>): TestBody =>
    testBody({ ...PROPERTIES[property], run }, locate);
  const apart = createApart(matrix);
  const reach = createReach(matrix, strangers);
  let known: ReadonlySet<string> | undefined;
  const hostOf = (domain: string) => {
    known ??= new Set(matrix.SCOPING_MATRIX.map(({ servingDomain }) => servingDomain));
    return exampleHost(domain, known);
  };
  return {
    storesApart: (scope, paths) => test("storage-isolation", () => apart(scope, paths, "storagePath")),
    secretsApart: (scope, names) => test("secrets-isolation", () => apart(scope, names, "serviceNameFormat")),
    decides: (rule, hosts) => test("host-witnesses", () => witnessFindings(matrix, rule, hosts)),
    wins: (host, winner, loser) =>
      test("host-precedence", () => {
        const { rule } = matrix.resolveHost(host);
        const wrong = `${host} is decided by ${rule ?? "no row"}, expected ${winner}, which comes before ${loser}`;
        return rule === winner ? [] : [{ wrong, remedy: REGENERATE, ...rowOfDomain(matrix.SCOPING_MATRIX, winner) }];
      }),
    hasFlags: (domain, flags) =>
      test("cell-flags", () => cellFindings(matrix, { domain, host: hostOf(domain) }, flags)),
    buildsWith: (variant, flags) =>
      test("variant-flags", async () => variantFindings(variant, flags, await project.variantFlags(variant))),
    hasLimit: (name, value, own) =>
      test("limits", () => limitFindings({ name, value, own }, { matrix, limits }, isPerfMetric)),
    outOfReach: (scope) => test("production-reach", () => reachFindings(matrix, scope, reach)),
    current: () =>
      test("current-code", async () =>
        (await project.changedFiles()).map(({ path, how }) => ({
          wrong: `${path} ${how}`,
          remedy: "run `scopec gen --check`, which shows the difference",
        }))),
    strict: () =>
      test("type-strictness", async () =>
        (await project.looseSettings()).map((wrong) => ({ wrong, remedy: "set `strict` to true in tsconfig.json" }))),
  };
}

function witnessFindings(matrix: GuardedMatrix, rule: string, { inside, outside }: HostWitnesses): Findings {
  const decider = (host: string) => matrix.resolveHost(host).rule;
  const missed = inside.filter((host) => decider(host) !== rule);
  const taken = outside.filter((host) => decider(host) === rule);
  if (missed.length === 0 && taken.length === 0) return [];
  const at = rowOfDomain(matrix.SCOPING_MATRIX, rule);
  return [
    ...missed.map((host) => ({
      wrong: `${host} is decided by ${decider(host) ?? "no row"}, expected ${rule}`,
      remedy: REGENERATE,
      ...at,
    })),
    ...taken.map((host) => ({ wrong: `${host} is decided by ${rule}, which it is not`, remedy: REGENERATE, ...at })),
  ];
}

function reachFindings(matrix: GuardedMatrix, scope: string, reach: Reach): Findings {
  return reach(scope).map(({ host, rule }) => {
    const wrong = `${host} reaches ${scope}, a scope for production, by ${rule ?? "no rule: it is the fallback"}`;
    const row = rule === null ? {} : rowOfDomain(matrix.SCOPING_MATRIX, rule);
    return { wrong, remedy: REGENERATE, ...row };
  });
}

function cellFindings(
  matrix: GuardedMatrix,
  { domain, host }: { readonly domain: string; readonly host: string },
  expected: Readonly<Record<string, readonly string[]>>,
): Findings {
  return Object.entries(expected).flatMap(([platform, flags]) => {
    const found = flagsAt(matrix, host, platform);
    if (found !== undefined && sameNames(found, flags)) return [];
    const have = found === undefined ? "no row" : `the flags ${list(found)}`;
    const wrong = `${domain} on ${platform} has ${have}, expected ${list(flags)}`;
    return [{ wrong, remedy: REGENERATE, ...rowOfDomain(matrix.SCOPING_MATRIX, domain) }];
  });
}

function flagsAt(matrix: GuardedMatrix, host: string, platform: string): readonly string[] | undefined {
  try {
    return [...matrix.getScopedFeatureFlags(host, platform)];
  } catch {
    return undefined;
  }
}

function variantFindings(
  variant: string,
  expected: readonly string[],
  found: Awaited<ReturnType<GuardedProject["variantFlags"]>>,
): Findings {
  if (found.length === 0) return [{ wrong: `no generated workflow has the variant ${variant}`, remedy: REGENERATE }];
  return found
    .filter(({ flags }) => !sameNames(flags, expected))
    .map(({ place, flags }) => ({
      wrong: `${place} gives the variant ${variant} the flags ${list(flags)}, expected ${list(expected)}`,
      remedy: REGENERATE,
    }));
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && others.every((name) => some.includes(name));
}
