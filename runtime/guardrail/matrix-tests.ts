import { type GuardrailFinding, list, REGENERATE, rowOfDomain } from "./finding.ts";
import { holes } from "./guardrails/matrix-completeness.ts";
import type { GuardedMatrix, RowLocator } from "./subject.ts";
import { type TestBody, type TestCheck, testBody } from "./test-body.ts";
import { exampleHost } from "./witness.ts";

/** The bodies of the matrix validation tests, one function for each of the six groups. */
export interface MatrixTests {
  /** Domain detection: the host of a serving domain gets the scope. */
  readonly detects: (servingDomain: string, scope: string) => TestBody;
  /** Matrix completeness: the row is found under its own key, and every column has a value. */
  readonly isComplete: (servingDomain: string, platform: string) => TestBody;
  /** Feature flag mapping: a host of the scope gets exactly these flags. */
  readonly hasFlags: (servingDomain: string, flags: readonly string[]) => TestBody;
  /** Domain normalisation: the domain's flag name. */
  readonly normalises: (servingDomain: string, feature: string) => TestBody;
  /** Storage path structure: the row keeps its data below this path, which is relative and closed. */
  readonly stores: (servingDomain: string, platform: string, path: string) => TestBody;
  /** Matrix coverage: which scope's row answers a host on each platform. */
  readonly covers: (servingDomain: string, scopeByPlatform: Readonly<Record<string, string>>) => TestBody;
}

/** What the tests look at. */
export interface MatrixTestOptions {
  readonly matrix: GuardedMatrix;
  readonly columns: readonly string[];
  readonly locate: RowLocator;
}

/** What the tests of a group have in common. */
type TestGroup = Omit<TestCheck, "run">;

const GROUPS = {
  detection: {
    guards: "domain-detection",
    severity: "critical",
    why: "the scope decides whose data a request reaches.",
  },
  completeness: { guards: "row-completeness", severity: "critical", why: "a hole in a row is filled by chance." },
  flagMapping: {
    guards: "flag-mapping",
    severity: "high",
    why: "a flag too many ships code to those who must not have it.",
  },
  normalisation: {
    guards: "domain-normalisation",
    severity: "medium",
    why: "builds name a tenant's flag after its domain.",
  },
  storagePaths: {
    guards: "storage-paths",
    severity: "critical",
    why: "a path that leads elsewhere mixes the data of scopes.",
  },
  coverage: {
    guards: "matrix-coverage",
    severity: "critical",
    why: "a platform without a row of the scope must get the fallback, nothing else.",
  },
} as const satisfies Readonly<Record<string, TestGroup>>;

/** Makes the test bodies for one generated scopes module. */
export function createMatrixTests({ matrix, columns, locate }: MatrixTestOptions): MatrixTests {
  const test = (group: TestGroup, run: () => readonly GuardrailFinding[]): TestBody =>
    testBody({ ...group, run }, locate);
  const known = new Set(matrix.SCOPING_MATRIX.map(({ servingDomain }) => servingDomain));
  const hostOf = (servingDomain: string) => exampleHost(servingDomain, known);
  const at = (servingDomain: string) => rowOfDomain(matrix.SCOPING_MATRIX, servingDomain);
  const keyOf = (servingDomain: string, platform: string) => `${servingDomain}\n${platform}`;
  // Of two rows with one key, the first one counts.
  const rows = new Map(matrix.SCOPING_MATRIX.toReversed().map((row) => [keyOf(row.servingDomain, row.platform), row]));
  const rowOf = (servingDomain: string, platform: string) => rows.get(keyOf(servingDomain, platform));
  const noRow = (servingDomain: string, platform: string): readonly GuardrailFinding[] => [
    { wrong: "the generated matrix has no such row", remedy: REGENERATE, row: { servingDomain, platform } },
  ];
  return {
    detects: (servingDomain, scope) =>
      test(GROUPS.detection, () => {
        const host = hostOf(servingDomain);
        const { scope: found, rule } = matrix.resolveHost(host);
        if (found === scope && rule === servingDomain) return [];
        const expected = `expected ${scope} by the rule ${servingDomain}`;
        const wrong = `${host} gets ${found} by the rule ${String(rule)}, ${expected}`;
        return [{ wrong, remedy: REGENERATE, ...at(servingDomain) }];
      }),
    isComplete: (servingDomain, platform) =>
      test(GROUPS.completeness, () => {
        const row = rowOf(servingDomain, platform);
        return row === undefined ? noRow(servingDomain, platform) : holes(row, columns);
      }),
    hasFlags: (servingDomain, flags) =>
      test(GROUPS.flagMapping, () => {
        const found = matrix.getScopedFeatureFlags(hostOf(servingDomain));
        if (found.size === flags.length && flags.every((flag) => found.has(flag))) return [];
        const wrong = `${servingDomain} gets the flags ${list(found)}, expected ${list(flags)}`;
        return [{ wrong, remedy: REGENERATE, ...at(servingDomain) }];
      }),
    normalises: (servingDomain, feature) =>
      test(GROUPS.normalisation, () => {
        const found = matrix.domainToFeature(servingDomain);
        const wrong = `${servingDomain} becomes ${found}, expected ${feature}`;
        return found === feature ? [] : [{ wrong, remedy: REGENERATE, ...at(servingDomain) }];
      }),
    stores: (servingDomain, platform, path) =>
      test(GROUPS.storagePaths, () => {
        const row = rowOf(servingDomain, platform);
        return row === undefined ? noRow(servingDomain, platform) : storageFindings(row, path);
      }),
    covers: (servingDomain, scopeByPlatform) =>
      test(GROUPS.coverage, () =>
        Object.entries(scopeByPlatform).flatMap(([platform, scope]) => {
          const found = answeringScope(matrix, hostOf(servingDomain), platform);
          const wrong = `${servingDomain} on ${platform} is answered by ${found ?? "no row at all"}, expected ${scope}`;
          return found === scope ? [] : [{ wrong, remedy: REGENERATE, ...at(servingDomain) }];
        }),
      ),
  };
}

/** The scope of the row that applies; `undefined` where none does. */
function answeringScope(matrix: GuardedMatrix, host: string, platform: string): string | undefined {
  try {
    return matrix.getMatrixRow(host, platform).detectedScope;
  } catch {
    return undefined;
  }
}

function storageFindings(row: GuardedMatrix["SCOPING_MATRIX"][number], expected: string): readonly GuardrailFinding[] {
  const { storagePath } = row;
  const segments = storagePath.split("/").slice(0, -1);
  const closed =
    storagePath.endsWith("/") &&
    segments.every((segment) => /^[A-Za-z0-9._-]+$/.test(segment) && !/^\.{1,2}$/.test(segment));
  return [
    ...(storagePath === expected
      ? []
      : [{ wrong: `storagePath is "${storagePath}", expected "${expected}"`, remedy: REGENERATE, row }]),
    ...(closed
      ? []
      : [
          {
            wrong: `storagePath "${storagePath}" is not a relative path of plain segments that ends in "/"`,
            remedy: "write it like `enterprise/` in the spec",
            row,
          },
        ]),
  ];
}
