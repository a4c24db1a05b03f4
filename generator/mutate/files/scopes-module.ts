import { rowsOf, textOf } from "../../model/views.ts";
import { scopesWithRows } from "../mutable-spec.ts";
import { defineFileMutator, type FileContext, type FileMutator } from "../mutant.ts";
import { replacing } from "./edits.ts";

const PATH = "generated/scopes.ts";

/** A pair of the host table: a host or suffix, and its scope. */
const HOST_ENTRY = /\["([^"\\]+)", "([^"\\]+)"\](?=,?\n|[\],])/g;

/** Changes of the module that decides about each request. */
export const SCOPES_MODULE_MUTATORS: readonly FileMutator[] = [
  defineFileMutator({
    name: "flip-host-entry",
    describe: "a host of the look-up table gets another scope",
    harms: "tenancy",
    severity: "critical",
    targets: ["current-code", "domain-detection", "scope-context"],
    find: ({ files, matrix }) => {
      const scopes = scopesWithRows(matrix);
      return replacing(files, PATH, [
        HOST_ENTRY,
        ([, host, scope]) =>
          scopes.includes(scope)
            ? scopes
                .filter((other) => other !== scope)
                .map((other) => ({ text: `["${host}", "${other}"]`, what: `${host} gets ${other}` }))
            : undefined,
      ]);
    },
  }),
  defineFileMutator({
    name: "misspell-host-entry",
    describe: "a host of the look-up table is another one",
    harms: "tenancy",
    severity: "critical",
    targets: ["current-code", "domain-detection", "host-witnesses"],
    find: ({ files, matrix }) =>
      replacing(files, PATH, [
        HOST_ENTRY,
        ([, host, scope]) =>
          scopesWithRows(matrix).includes(scope) && !/^\[|^[0-9.]+$/.test(host)
            ? [{ text: `["x${host}", "${scope}"]`, what: `${host} becomes x${host}` }]
            : undefined,
      ]),
  }),
  defineFileMutator({
    name: "production-fallback",
    describe: "everyone else gets a scope for production",
    harms: "tenancy",
    severity: "critical",
    targets: ["current-code", "production-reach", "scope-context"],
    find: ({ files, matrix }) =>
      replacing(files, PATH, [
        /^ {2}fallback: "([^"\\]+)",$/gm,
        () =>
          matrix.scopes
            .filter(({ production, buildOnly }) => production && !buildOnly)
            .map(({ name }) => ({ text: `  fallback: "${name}",`, what: `the fallback is ${name}` })),
      ]),
  }),
  defineFileMutator({
    name: "open-loopback-scope",
    describe: "a scope for the machine itself is given to anyone",
    harms: "tenancy",
    severity: "critical",
    targets: ["current-code", "scope-context"],
    find: ({ files }) =>
      replacing(files, PATH, [
        /^ {2}loopbackOnly: \[[^\]]+\],$/gm,
        () => [{ text: "  loopbackOnly: [],", what: "no scope is for the machine itself only" }],
      ]),
  }),
  defineFileMutator({
    name: "move-row-storage",
    describe: "a row stores in another scope's folder",
    harms: "isolation",
    severity: "critical",
    targets: ["current-code", "scope-isolation", "storage-isolation", "storage-paths"],
    find: (context) => otherScopesText(context, "storagePath"),
  }),
  defineFileMutator({
    name: "move-row-secrets",
    describe: "a row files its secrets under another scope's name",
    harms: "isolation",
    severity: "critical",
    targets: ["current-code", "scope-isolation", "secrets-isolation"],
    find: (context) => otherScopesText(context, "serviceNameFormat"),
  }),
  defineFileMutator({
    name: "unknown-backend",
    describe: "a row keeps its secrets where nobody knows",
    harms: "secrets",
    severity: "critical",
    targets: ["current-code", "secrets-backend"],
    find: ({ files, matrix }) =>
      matrix.secretsBackends.length === 0
        ? []
        : replacing(files, PATH, [
            /^ {4}secretsBackend: "(?:[^"\\])+",$/gm,
            () => [{ text: '    secretsBackend: "nowhere",', what: "the row keeps its secrets nowhere" }],
          ]),
  }),
  defineFileMutator({
    name: "empty-cell",
    describe: "a cell that has to say something says nothing",
    harms: "completeness",
    severity: "critical",
    targets: ["current-code", "matrix-completeness", "row-completeness"],
    find: ({ files }) =>
      replacing(files, PATH, [
        /^ {4}(secretsFlag|bunRuntimeTz|bunTestTz|apiStrategy|operationalBenefit): "(?:[^"\\])+",$/gm,
        ([, column]) => [{ text: `    ${column}: "",`, what: `the row has nothing for ${column}` }],
      ]),
  }),
  defineFileMutator({
    name: "drop-generated-row",
    describe: "a row is gone",
    harms: "completeness",
    severity: "critical",
    targets: ["current-code", "matrix-completeness", "row-completeness", "storage-paths"],
    find: ({ files }) =>
      replacing(files, PATH, [
        /^ {2}\{\n {4}servingDomain: "([^"\\]+)",\n(?: {4}.*\n)* {4}platform: "([^"\\]+)",\n(?: {4}.*\n)* {2}\},\n/gm,
        ([, host, platform]) => [{ text: "", what: `the row of ${host} on ${platform} is gone` }],
      ]),
  }),
  defineFileMutator({
    name: "drop-row-flag",
    describe: "a row loses a flag",
    harms: "flags",
    severity: "high",
    targets: ["cell-flags", "current-code"],
    find: ({ files }) =>
      replacing(files, PATH, [
        /^ {4}featureFlags: \["([A-Z0-9_]+)"(?:, )?(.*)\],$/gm,
        ([, flag, rest]) => [{ text: `    featureFlags: [${rest}],`, what: `the row loses ${flag}` }],
      ]),
  }),
  defineFileMutator({
    name: "break-normalisation",
    describe: "a domain's flag has another name",
    harms: "builds",
    severity: "medium",
    targets: ["current-code", "domain-normalisation"],
    find: ({ files }) =>
      replacing(files, PATH, [
        /^export \{ domainToFeature \} from "scopec\/runtime";$/gm,
        () => [
          {
            text: "export const domainToFeature = (domain: string): string => domain;",
            what: "names stay as they are",
          },
        ],
      ]),
  }),
];

/** Each row with the value that a column has in another scope. */
function otherScopesText({ files, matrix }: FileContext, column: string) {
  const values = new Map(
    scopesWithRows(matrix).flatMap((name) => {
      const [row] = rowsOf(matrix, name);
      return row === undefined ? [] : [[textOf(row, column), name] as const];
    }),
  );
  return replacing(files, PATH, [
    new RegExp(`^ {4}${column}: "([^"\\\\]+)",$`, "gm"),
    ([, own]) =>
      [...values]
        .filter(([value]) => value !== own)
        .map(([value, name]) => ({ text: `    ${column}: "${value}",`, what: `"${own}" becomes that of ${name}` })),
  ]);
}
