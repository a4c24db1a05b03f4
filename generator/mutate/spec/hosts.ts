import type { Matrix, Row } from "../../model/matrix.ts";
import { rowsByDomain, rowsOf } from "../../model/views.ts";
import { combinations, entryOf, scopesWithRows } from "../mutable-spec.ts";
import { defineSpecMutator, type SpecMutator } from "../mutant.ts";

const HARMS = "tenancy";
const DETECTION = ["domain-detection", "scope-context"];

/** Changes by which a host gets another tenant's scope. */
export const HOST_MUTATORS: readonly SpecMutator[] = [
  defineSpecMutator({
    name: "move-host",
    describe: "a host gets another scope",
    harms: HARMS,
    severity: "critical",
    targets: DETECTION,
    find: (matrix) =>
      [...rowsByDomain(matrix)].flatMap(([domain, rows]) =>
        scopesWithRows(matrix)
          .filter((name) => name !== rows[0].scope && rowsOf(matrix, rows[0].scope).length > rows.length - 1)
          .map((name) => ({
            what: `${domain} gets ${name} instead of ${rows[0].scope}`,
            apply: (spec) => setScope(spec, rows, name),
          })),
      ),
  }),
  defineSpecMutator({
    name: "swap-scopes",
    describe: "two hosts get each other's scope",
    harms: HARMS,
    severity: "critical",
    targets: DETECTION,
    find: (matrix) =>
      combinations([...rowsByDomain(matrix)])
        .filter(([[, one], [, other]]) => one[0].scope !== other[0].scope)
        .map(([[one, ones], [other, others]]) => ({
          what: `${one} and ${other} swap their scopes`,
          apply(spec) {
            setScope(spec, ones, others[0].scope);
            setScope(spec, others, ones[0].scope);
          },
        })),
  }),
  defineSpecMutator({
    name: "split-host",
    describe: "one row of a host names another scope",
    harms: HARMS,
    severity: "critical",
    targets: ["storage-paths"],
    find: (matrix) =>
      [...rowsByDomain(matrix).values()]
        .filter((rows) => rows.length > 1)
        .flatMap((rows) =>
          rows.flatMap((row) =>
            scopesWithRows(matrix)
              .filter((name) => name !== row.scope)
              .map((name) => ({
                what: `${row.host.canonical} on ${row.platform} alone gets ${name}`,
                apply: (spec) => setScope(spec, [row], name),
              })),
          ),
        ),
  }),
  defineSpecMutator({
    name: "loopback-in-production",
    describe: "a host of the machine itself gets a scope for production",
    harms: HARMS,
    severity: "critical",
    targets: ["domain-detection", "production-reach", "production-readiness", "scope-context"],
    find: (matrix) =>
      matrix.scopes
        .filter(({ production, buildOnly }) => production && !buildOnly)
        .flatMap(({ name }) =>
          ["localhost", "127.0.0.1", "[::1]"].flatMap((host) => {
            const rows = rowsByDomain(matrix).get(host);
            return rows === undefined
              ? []
              : [{ what: `${host} gets ${name}`, apply: (spec) => setScope(spec, rows, name) }];
          }),
        ),
  }),
  defineSpecMutator({
    name: "widen-host",
    describe: "a host becomes a wildcard above it, or a wildcard a wider one",
    harms: HARMS,
    severity: "critical",
    targets: ["domain-detection", "host-witnesses", "matrix-completeness"],
    find: (matrix) => renamings(matrix, widened),
  }),
  defineSpecMutator({
    name: "misspell-host",
    describe: "a host loses or gains a letter",
    harms: HARMS,
    severity: "critical",
    targets: ["domain-detection", "host-witnesses", "matrix-completeness"],
    find: (matrix) => renamings(matrix, (domain) => (/^\[|^[0-9.]+$/.test(domain) ? undefined : misspelt(domain))),
  }),
  defineSpecMutator({
    name: "duplicate-host",
    describe: "a row stands twice, the second time with another scope",
    harms: HARMS,
    severity: "critical",
    targets: ["domain-detection"],
    find: (matrix) =>
      matrix.rows.map((row) => ({
        what: `${row.host.canonical} on ${row.platform} stands twice`,
        apply(spec) {
          const [other = row.scope] = scopesWithRows(matrix).filter((name) => name !== row.scope);
          spec.rows.push({ ...entryOf(spec, row), detectedScope: other });
        },
      })),
  }),
  defineSpecMutator({
    name: "rename-scope-in-one-place",
    describe: "a row names a scope that is not declared",
    harms: HARMS,
    severity: "critical",
    targets: ["domain-detection"],
    find: ({ rows }) =>
      rows.map((row) => ({
        what: `${row.host.canonical} on ${row.platform} names ${row.scope}-2`,
        apply(spec) {
          entryOf(spec, row)["detectedScope"] = `${row.scope}-2`;
        },
      })),
  }),
];

function setScope(spec: Parameters<typeof entryOf>[0], rows: readonly Row[], scope: string): void {
  for (const row of rows) entryOf(spec, row)["detectedScope"] = scope;
}

function renamings(matrix: Matrix, rename: (domain: string) => string | undefined) {
  const known = rowsByDomain(matrix);
  return [...known].flatMap(([domain, rows]) => {
    const name = rename(domain);
    if (name === undefined || known.has(name)) return [];
    return [
      {
        what: `${domain} becomes ${name}`,
        apply(spec: Parameters<typeof entryOf>[0]) {
          for (const row of rows) entryOf(spec, row)["servingDomain"] = name;
        },
      },
    ];
  });
}

/** `a.b.c` → `*.b.c`, `*.b.c` → `*.c`; nothing where that would be a wildcard on a single name that none was on before. */
function widened(domain: string): string | undefined {
  if (/^\[|^[0-9.]+$/.test(domain)) return undefined;
  const labels = domain.replace(/^\*\./, "").split(".");
  return labels.length < 3 ? undefined : `*.${labels.slice(1).join(".")}`;
}

function misspelt(domain: string): string {
  return domain.startsWith("*.") ? `*.x${domain.slice(2)}` : `x${domain}`;
}
