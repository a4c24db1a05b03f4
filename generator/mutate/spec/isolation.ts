import { present } from "../../model/present.ts";
import { rowsOf, textOf } from "../../model/views.ts";
import { combinations, entryOf, pairs, scopesWithRows, setColumn } from "../mutable-spec.ts";
import { defineSpecMutator, type SpecMutator } from "../mutant.ts";

const HARMS = "isolation";
const STORAGE = ["scope-isolation", "storage-isolation", "storage-paths"];

/** Changes by which scopes get at each other's storage or secrets. */
export const ISOLATION_MUTATORS: readonly SpecMutator[] = [
  defineSpecMutator({
    name: "swap-storage-paths",
    describe: "two scopes store where the other did",
    harms: HARMS,
    severity: "critical",
    targets: STORAGE,
    find: (matrix) =>
      combinations(scopesWithRows(matrix)).map(([one, other]) => ({
        what: `${one} and ${other} swap their storage paths`,
        apply(spec) {
          const paths = [one, other].map((name) => firstText(matrix, name, "storagePath"));
          setColumn(spec, rowsOf(matrix, one), ["storagePath", paths[1]]);
          setColumn(spec, rowsOf(matrix, other), ["storagePath", paths[0]]);
        },
      })),
  }),
  defineSpecMutator({
    name: "nest-storage-path",
    describe: "a scope stores inside another's folder",
    harms: HARMS,
    severity: "critical",
    targets: STORAGE,
    find: (matrix) =>
      pairs(scopesWithRows(matrix)).map(([inner, outer]) => ({
        what: `${inner} stores below the path of ${outer}`,
        apply: (spec) =>
          setColumn(spec, rowsOf(matrix, inner), ["storagePath", `${firstText(matrix, outer, "storagePath")}nested/`]),
      })),
  }),
  defineSpecMutator({
    name: "share-storage-path",
    describe: "one row of a scope stores in another's folder",
    harms: HARMS,
    severity: "critical",
    targets: STORAGE,
    find: (matrix) =>
      matrix.rows.flatMap((row) =>
        scopesWithRows(matrix)
          .filter((name) => name !== row.scope)
          .map((name) => ({
            what: `${row.host.canonical} on ${row.platform} stores in the path of ${name}`,
            apply(spec) {
              entryOf(spec, row)["storagePath"] = firstText(matrix, name, "storagePath");
            },
          })),
      ),
  }),
  defineSpecMutator({
    name: "share-service-name",
    describe: "a scope files its secrets under another's name",
    harms: HARMS,
    severity: "critical",
    targets: ["scope-isolation", "secrets-isolation"],
    find: (matrix) =>
      pairs(scopesWithRows(matrix)).map(([one, other]) => ({
        what: `${one} files its secrets as ${other} does`,
        apply: (spec) =>
          setColumn(spec, rowsOf(matrix, one), ["serviceNameFormat", firstText(matrix, other, "serviceNameFormat")]),
      })),
  }),
  defineSpecMutator({
    name: "wrong-backend",
    describe: "a row has a secrets backend that its platform lacks",
    harms: "secrets",
    severity: "critical",
    targets: ["secrets-backend"],
    find: ({ rows, secretsBackends, platforms }) =>
      rows.flatMap((row) =>
        secretsBackends
          .filter((backend) =>
            (row.platform === "Any" ? platforms.map(({ name }) => name) : [row.platform]).some(
              (platform) => !backend.platforms.includes(platform),
            ),
          )
          .map(({ name }) => ({
            what: `${row.host.canonical} on ${row.platform} keeps secrets in ${name}`,
            apply(spec) {
              entryOf(spec, row)["secretsBackend"] = name;
            },
          })),
      ),
  }),
  defineSpecMutator({
    name: "weak-backend-in-production",
    describe: "a production row has a backend that is not good enough",
    harms: "secrets",
    severity: "critical",
    targets: ["secrets-backend"],
    find: ({ rows, scopes, secretsBackends }) =>
      rows
        .filter((row) => scopes.some(({ name, production }) => production && name === row.scope))
        .flatMap((row) =>
          secretsBackends
            .filter(({ production }) => !production)
            .map(({ name }) => ({
              what: `${row.host.canonical} on ${row.platform} keeps customers' secrets in ${name}`,
              apply(spec) {
                entryOf(spec, row)["secretsBackend"] = name;
              },
            })),
        ),
  }),
];

function firstText(matrix: Parameters<typeof rowsOf>[0], scope: string, column: string): string {
  return textOf(present(rowsOf(matrix, scope)[0], `row of ${scope}`), column);
}
