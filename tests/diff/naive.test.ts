import { expect, test } from "bun:test";
import fc from "fast-check";
import { diffCells } from "../../generator/diff/diff-cells.ts";
import { OTHER_HOSTS, witnesses } from "../../generator/diff/resolve-cells.ts";
import type { Matrix, Row } from "../../generator/model/matrix.ts";
import { matrixOf, specWith } from "../tester.ts";

const SCOPES = `scopes:
  ACME: { description: A, tier: premium, defaults: { storagePath: acme/, secretsBackend: Vault, serviceNameFormat: acme, secretsFlag: KEEP, featureFlags: [AUDIT] } }
  STAFF: { description: S, tier: standard, defaults: { storagePath: staff/, secretsBackend: Vault, serviceNameFormat: staff, secretsFlag: KEEP } }
  guest: { description: G, tier: basic, fallback: true, defaults: { storagePath: guest/, secretsBackend: Vault, serviceNameFormat: guest, secretsFlag: KEEP } }`;
const FLAG =
  "description: F, type: Feature, category: C, domain: all, scope: all, tier: basic, since: v1, status: stable";
const FLAGS = `flags:\n  AUDIT: { ${FLAG} }\n  SEARCH: { ${FLAG} }`;
const PLATFORMS = ["Linux", "macOS"];
const HOSTS = ["a.test", "b.test", "x.a.test", "y.x.a.test", "*.test", "*.a.test", "*.x.a.test", "*.b.test"];
/** Hosts that requests may come with: each pattern's own, ones below each wildcard, and ones that nothing names. */
const ASKED = [
  ...HOSTS.map((host) => host.replace("*.", "q.")),
  ...HOSTS.filter((host) => host.startsWith("*.")).map((host) => host.replace("*.", "p.q.")),
  "test",
  "c.test",
  "elsewhere.org",
];

interface RandomRow {
  readonly host: string;
  readonly scope: string;
  readonly platform: string;
  readonly flags: readonly string[] | undefined;
  readonly storage: string | undefined;
}

const rowsOf = (scopes: readonly string[]): fc.Arbitrary<readonly RandomRow[]> =>
  fc.uniqueArray(
    fc.record({
      host: fc.constantFrom(...HOSTS),
      scope: fc.constantFrom(...scopes),
      platform: fc.constantFrom("Any", ...PLATFORMS),
      flags: fc.option(fc.subarray(["AUDIT", "SEARCH"]), { nil: undefined }),
      storage: fc.option(fc.constantFrom("one/", "two/"), { nil: undefined }),
    }),
    { maxLength: 9, selector: ({ host, platform }) => `${host} ${platform}` },
  );

function specOf(rows: readonly RandomRow[]): string {
  const written = rows.map(({ host, scope, platform, flags, storage }) => {
    const more = [
      ...(flags ? [`featureFlags: [${flags.join(", ")}]`] : []),
      ...(storage ? [`storagePath: ${storage}`] : []),
    ];
    return `  - { servingDomain: "${host}", detectedScope: ${scope}, platform: ${platform}, ${[...more, "apiStrategy: HTTP", "operationalBenefit: Fast"].join(", ")} }`;
  });
  const fallback =
    '  - { servingDomain: "fallback.invalid", detectedScope: guest, platform: Any, apiStrategy: HTTP, operationalBenefit: Fast }';
  return specWith({ scopes: SCOPES, flags: FLAGS, rows: `rows:\n${[...written, fallback].join("\n")}` });
}

/** The row for a host, found by going through all of them: the host itself, else the longest wildcard, else the fallback's. */
function naiveRow({ rows, scopes }: Matrix, host: string, platform: string): Row | undefined {
  const names = rows.map((row) => row.host.canonical);
  const wildcards = names.filter((name) => name.startsWith("*.") && host.endsWith(name.slice(1)));
  const longest = wildcards.sort((a, b) => b.length - a.length)[0];
  const rule = names.includes(host) ? host : longest;
  const forPlatform = (own: readonly Row[]) =>
    own.find((row) => row.platform === platform) ?? own.find((row) => row.platform === "Any");
  const fallback = scopes.find((scope) => scope.fallback)?.name;
  return (
    forPlatform(rows.filter((row) => row.host.canonical === rule)) ??
    forPlatform(rows.filter((row) => row.scope === fallback))
  );
}

/** What differs between two rows, in the words of the kinds of changes. */
function naiveKinds(before: Row, after: Row): readonly string[] {
  if (before.scope !== after.scope) return ["scope"];
  const values = (row: Row) =>
    Object.fromEntries([...row.cells].map(([name, { value }]) => [name, JSON.stringify(value)]));
  const [was, is] = [values(before), values(after)];
  const columns = Object.keys({ ...was, ...is }).filter(
    (name) => !["servingDomain", "platform", "featureFlags"].includes(name),
  );
  return [
    ...columns.filter((name) => was[name] !== is[name]).map((name) => `${name}-changed`),
    ...after.flags.filter((flag) => !before.flags.includes(flag)).map((flag) => `flag-gained ${flag}`),
    ...before.flags.filter((flag) => !after.flags.includes(flag)).map((flag) => `flag-lost ${flag}`),
  ].sort();
}

test("diff finds for every host and platform just what going through all rows finds", async () => {
  const scopes = ["ACME", "STAFF", "guest"];
  await fc.assert(
    fc.asyncProperty(rowsOf(scopes), rowsOf(scopes), async (one, other) => {
      const [base, head] = [await matrixOf(specOf(one)), await matrixOf(specOf(other))];
      const found = diffCells({ base, head });
      const kindsAt = (host: string, platform: string) =>
        found
          .filter(({ cells }) => cells.some((cell) => cell.host === host && cell.platform === platform))
          .map(({ kind, subjects }) =>
            /^(?:host|scope)-/.test(kind) ? "scope" : kind.startsWith("flag-") ? `${kind} ${subjects[2]}` : kind,
          )
          .sort();
      const patterns = witnesses([base, head]);
      for (const platform of PLATFORMS) {
        for (const [pattern, witness] of patterns) {
          const [was, is] = [naiveRow(base, witness, platform), naiveRow(head, witness, platform)];
          if (was === undefined || is === undefined) throw new Error("the fallback has a row on each platform");
          expect([pattern, platform, kindsAt(pattern, platform)]).toEqual([
            pattern,
            platform,
            [...naiveKinds(was, is)],
          ]);
        }
        for (const host of ASKED) {
          // Each host is decided as one of those that stand for all is: by the longest pattern of either matrix.
          const names = [...patterns.keys()].filter((name) => name !== OTHER_HOSTS);
          const longest = names.filter((name) => name.startsWith("*.") && host.endsWith(name.slice(1)));
          const pattern = names.includes(host) ? host : (longest.sort((a, b) => b.length - a.length)[0] ?? OTHER_HOSTS);
          const [was, is] = [naiveRow(base, host, platform), naiveRow(head, host, platform)];
          if (was === undefined || is === undefined) throw new Error("the fallback has a row on each platform");
          expect([host, platform, kindsAt(pattern, platform)]).toEqual([host, platform, [...naiveKinds(was, is)]]);
        }
      }
    }),
    { numRuns: 300 },
  );
}, 120_000);
