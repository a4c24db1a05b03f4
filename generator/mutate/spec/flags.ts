import { LIMITS } from "../../model/limits.ts";
import { fallbackScope, flagsOf, rowsOf } from "../../model/views.ts";
import { entryOf, pairs, scopesWithRows } from "../mutable-spec.ts";
import { defineSpecMutator, type SpecMutator } from "../mutant.ts";

const HARMS = "flags";
const FLAGS = ["cell-flags", "feature-flag-coverage", "flag-mapping"];

/** Changes by which code is shipped to those who must not have it, or limits give way. */
export const FLAG_MUTATORS: readonly SpecMutator[] = [
  defineSpecMutator({
    name: "move-flag",
    describe: "a flag goes from the rows of one scope to those of another",
    harms: HARMS,
    severity: "high",
    targets: FLAGS,
    find: (matrix) =>
      pairs(scopesWithRows(matrix)).flatMap(([from, to]) =>
        flagsOf(matrix, from)
          .filter((flag) => !flagsOf(matrix, to).includes(flag))
          .map((flag) => ({
            what: `${flag} goes from ${from} to ${to}`,
            apply(spec) {
              for (const row of rowsOf(matrix, from)) {
                entryOf(spec, row)["featureFlags"] = row.flags.filter((own) => own !== flag);
              }
              for (const row of rowsOf(matrix, to)) entryOf(spec, row)["featureFlags"] = [...row.flags, flag];
            },
          })),
      ),
  }),
  defineSpecMutator({
    name: "drop-flag-from-row",
    describe: "a flag is off in one row",
    harms: HARMS,
    severity: "high",
    targets: ["cell-flags"],
    find: ({ rows }) =>
      rows.flatMap((row) =>
        row.flags.map((flag) => ({
          what: `${flag} is off for ${row.host.canonical} on ${row.platform}`,
          apply(spec) {
            entryOf(spec, row)["featureFlags"] = row.flags.filter((own) => own !== flag);
          },
        })),
      ),
  }),
  defineSpecMutator({
    name: "debug-in-production",
    describe: "a debug-class flag is on for customers",
    harms: "production",
    severity: "high",
    targets: ["production-readiness", ...FLAGS],
    find: ({ rows, scopes, flags }) =>
      rows
        .filter((row) => scopes.some(({ name, production }) => production && name === row.scope))
        .flatMap((row) =>
          flags
            .filter(({ debugClass }) => debugClass)
            .map(({ name }) => ({
              what: `${name} is on for ${row.host.canonical} on ${row.platform}`,
              apply(spec) {
                entryOf(spec, row)["featureFlags"] = [...row.flags, name];
              },
            })),
        ),
  }),
  defineSpecMutator({
    name: "privileged-fallback",
    describe: "a flag is on for everyone else that others lack",
    harms: "production",
    severity: "high",
    targets: ["production-readiness", ...FLAGS],
    find: (matrix) => {
      const { name } = fallbackScope(matrix);
      const taken = new Set(flagsOf(matrix, name));
      const others = scopesWithRows(matrix).filter((scope) => scope !== name);
      return matrix.flags
        .filter((flag) => !taken.has(flag.name) && others.some((scope) => !flagsOf(matrix, scope).includes(flag.name)))
        .map((flag) => ({
          what: `${flag.name} is on for ${name}`,
          apply(spec) {
            for (const row of rowsOf(matrix, name)) entryOf(spec, row)["featureFlags"] = [...row.flags, flag.name];
          },
        }));
    },
  }),
  defineSpecMutator({
    name: "add-unknown-flag",
    describe: "a row has a flag that the catalogue lacks",
    harms: HARMS,
    severity: "high",
    targets: FLAGS,
    find: ({ rows }) =>
      rows.map((row) => ({
        what: `${row.host.canonical} on ${row.platform} has NO_SUCH_FLAG`,
        apply(spec) {
          entryOf(spec, row)["featureFlags"] = [...row.flags, "NO_SUCH_FLAG"];
        },
      })),
  }),
  defineSpecMutator({
    name: "drop-flag-from-catalogue",
    describe: "a flag is gone that code may ask for",
    harms: HARMS,
    severity: "high",
    targets: ["feature-flag-coverage"],
    find: ({ flags }) =>
      flags.map(({ name }) => ({
        what: `${name} is not in the catalogue`,
        apply(spec) {
          delete spec.flags?.[name];
        },
      })),
  }),
  defineSpecMutator({
    name: "unmark-debug-class",
    describe: "a flag that shows or fakes things passes for any other",
    harms: "production",
    severity: "high",
    targets: ["feature-flag-coverage"],
    find: ({ flags }) =>
      flags
        .filter(({ debugClass }) => debugClass)
        .map(({ name }) => ({
          what: `${name} is no longer of the debug class`,
          apply(spec) {
            delete spec.flags?.[name]?.["debugClass"];
          },
        })),
  }),
  defineSpecMutator({
    name: "drop-variant-flag",
    describe: "a variant is built without one of its flags",
    harms: "builds",
    severity: "high",
    targets: ["variant-flags"],
    find: ({ variants }) =>
      variants.flatMap(({ name, features }) =>
        features.map((flag) => ({
          what: `${name} is built without ${flag}`,
          apply(spec) {
            const variant = spec.variants?.[name];
            if (variant !== undefined) variant.features = features.filter((own) => own !== flag);
          },
        })),
      ),
  }),
  defineSpecMutator({
    name: "add-variant-flag",
    describe: "a variant is built with a flag more",
    harms: "builds",
    severity: "high",
    targets: ["variant-flags"],
    find: ({ variants, flags }) =>
      variants.flatMap(({ name, features }) =>
        flags
          .filter((flag) => !features.includes(flag.name))
          .map((flag) => ({
            what: `${name} is built with ${flag.name}`,
            apply(spec) {
              spec.variants?.[name]?.features.push(flag.name);
            },
          })),
      ),
  }),
  defineSpecMutator({
    name: "lower-limit",
    describe: "a limit is one less",
    harms: "limits",
    severity: "high",
    targets: ["limits"],
    find: ({ limits }) =>
      [...limits]
        .flatMap(([name, value]) => (typeof value === "number" && value > 1 ? [[name, value] as const] : []))
        .map(([name, value]) => ({
          what: `${name} is ${value - 1}`,
          apply(spec) {
            spec.limits = { ...spec.limits, [name]: value - 1 };
          },
        })),
  }),
  defineSpecMutator({
    name: "drop-default-limit",
    describe: "a limit is not written that is the default",
    harms: "nothing",
    severity: "medium",
    targets: [],
    find: ({ limits }, { limits: written = {} }) =>
      LIMITS.filter(({ name, default: value }) => limits.get(name) === value && Object.hasOwn(written, name)).map(
        ({ name }) => ({
          what: `${name} is left to its default`,
          apply(spec) {
            delete spec.limits?.[name];
          },
        }),
      ),
  }),
];
