import { rowsOf } from "../../model/views.ts";
import { entryOf, scopesWithRows } from "../mutable-spec.ts";
import { defineSpecMutator, type SpecMutator } from "../mutant.ts";

const HARMS = "completeness";

/** Changes by which a case is decided otherwise, or by chance. */
export const ROW_MUTATORS: readonly SpecMutator[] = [
  defineSpecMutator({
    name: "drop-row",
    describe: "a row is gone",
    harms: HARMS,
    severity: "critical",
    targets: ["matrix-completeness", "row-completeness", "storage-paths"],
    find: ({ rows }) =>
      rows.map((row) => ({
        what: `${row.host.canonical} on ${row.platform} is gone`,
        apply(spec) {
          spec.rows.splice(spec.rows.indexOf(entryOf(spec, row)), 1);
        },
      })),
  }),
  defineSpecMutator({
    name: "empty-required-cell",
    describe: "a cell that has to say something says nothing",
    harms: HARMS,
    severity: "critical",
    targets: ["matrix-completeness", "row-completeness"],
    find: ({ rows, columns }) =>
      rows.flatMap((row) =>
        columns
          .filter(({ name, type, optional }) => type === "string" && optional !== true && name !== "servingDomain")
          .map(({ name }) => ({
            what: `${row.host.canonical} on ${row.platform} has nothing for ${name}`,
            apply(spec) {
              entryOf(spec, row)[name] = "";
            },
          })),
      ),
  }),
  defineSpecMutator({
    name: "drop-platform",
    describe: "a platform is gone, and its rows with it",
    harms: HARMS,
    severity: "critical",
    targets: ["matrix-completeness", "row-completeness"],
    find: ({ platforms, rows }) =>
      platforms
        .filter(({ name }) => platforms.length > 1 && rows.some(({ platform }) => platform === name))
        .map(({ name }) => ({
          what: `${name} is gone`,
          apply(spec) {
            delete spec.platforms[name];
            spec.rows = spec.rows.filter(({ platform }) => platform !== name);
            for (const backend of Object.values(spec.secretsBackends ?? {})) {
              backend.platforms = backend.platforms.filter((platform) => platform !== name);
            }
            for (const [backend, { platforms: left }] of Object.entries(spec.secretsBackends ?? {})) {
              if (left.length === 0) delete spec.secretsBackends?.[backend];
            }
          },
        })),
  }),
  defineSpecMutator({
    name: "move-fallback",
    describe: "another scope gets the hosts that no row names",
    harms: "tenancy",
    severity: "critical",
    targets: ["scope-context"],
    find: (matrix) =>
      scopesWithRows(matrix)
        .filter((name) => matrix.scopes.some((scope) => scope.name === name && !scope.fallback))
        .map((name) => ({
          what: `${name} becomes the fallback`,
          apply(spec) {
            for (const scope of Object.values(spec.scopes)) delete scope["fallback"];
            const scope = spec.scopes[name];
            if (scope !== undefined) scope["fallback"] = true;
          },
        })),
  }),
  defineSpecMutator({
    name: "unmark-loopback-only",
    describe: "a scope for the machine itself is given to anyone",
    harms: "tenancy",
    severity: "critical",
    targets: ["scope-context"],
    find: (matrix) =>
      matrix.scopes
        .filter(({ name, loopbackOnly }) => loopbackOnly && rowsOf(matrix, name).length > 0)
        .map(({ name }) => ({
          what: `${name} is no longer for the machine itself only`,
          apply(spec) {
            delete spec.scopes[name]?.["loopbackOnly"];
          },
        })),
  }),
  defineSpecMutator({
    name: "reorder-rows",
    describe: "two rows stand in another order",
    harms: "nothing",
    severity: "medium",
    targets: [],
    find: ({ rows }) =>
      rows.slice(1).map((_, index) => ({
        what: `rows ${index + 1} and ${index + 2} of the spec swap places`,
        apply(spec) {
          spec.rows.splice(index, 2, ...spec.rows.slice(index, index + 2).reverse());
        },
      })),
  }),
  defineSpecMutator({
    name: "change-text",
    describe: "a text for people says something else",
    harms: "documentation",
    severity: "medium",
    targets: [],
    unguarded: "no tenant depends on a text for people; the check for drift has it reviewed",
    find: ({ rows }) =>
      rows.map((row) => ({
        what: `${row.host.canonical} on ${row.platform} has another benefit`,
        apply(spec) {
          entryOf(spec, row)["operationalBenefit"] = "Another benefit";
        },
      })),
  }),
  defineSpecMutator({
    name: "change-time-zone",
    describe: "a row runs in another time zone",
    harms: "operation",
    severity: "medium",
    targets: [],
    unguarded: "any time zone is as right as another; the check for drift and `scopec diff` have it reviewed",
    find: ({ rows }) =>
      rows.map((row) => ({
        what: `${row.host.canonical} on ${row.platform} runs in Asia/Tokyo`,
        apply(spec) {
          entryOf(spec, row)["bunRuntimeTz"] = "Asia/Tokyo";
        },
      })),
  }),
];
