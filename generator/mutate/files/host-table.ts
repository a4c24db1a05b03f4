import type { Matrix } from "../../model/matrix.ts";
import { rowsByDomain, rowsOf } from "../../model/views.ts";
import { scopesWithRows } from "../mutable-spec.ts";
import { defineFileMutator, type FileContext, type FileMutator } from "../mutant.ts";
import { replacing } from "./edits.ts";

const PATH = "generated/scopes.ts";

/** Changes by which the look-up table and the rows no longer fit together. */
export const HOST_TABLE_MUTATORS: readonly FileMutator[] = [
  defineFileMutator({
    name: "drop-host-entry",
    describe: "a host is gone from the look-up table",
    harms: "tenancy",
    severity: "critical",
    targets: ["current-code", "domain-detection", "host-witnesses"],
    find: (context) => dropped(context, ({ length }) => length === 0),
  }),
  defineFileMutator({
    name: "drop-preferred-entry",
    describe: "a host is gone from the look-up table, and a wildcard above it decides",
    harms: "tenancy",
    severity: "critical",
    targets: ["current-code", "domain-detection", "host-precedence", "host-witnesses"],
    find: (context) => dropped(context, ({ length }) => length > 0),
  }),
  defineFileMutator({
    name: "change-row-scope",
    describe: "a row says that it is another scope's",
    harms: "tenancy",
    severity: "critical",
    targets: ["current-code", "matrix-coverage", "scope-isolation"],
    find: ({ files, matrix }) =>
      replacing(files, PATH, [
        /^( {4}servingDomain: "([^"\\]+)",\n {4}detectedScope: )"([^"\\]+)"(,\n {4}platform: "([^"\\]+)",)$/gm,
        ([, head, host, scope, tail, platform]) =>
          isAsked(matrix, { host, scope, platform })
            ? scopesWithRows(matrix)
                .filter((name) => name !== scope)
                .map((name) => ({
                  text: `${head}"${name}"${tail}`,
                  what: `the row of ${host} on ${platform} says ${name}`,
                }))
            : undefined,
      ]),
  }),
];

/** Entries of the look-up table that are gone, by the wildcards that would decide in their place. */
function dropped({ files, matrix }: FileContext, wanted: (above: readonly string[]) => boolean) {
  const known = [...rowsByDomain(matrix).keys()];
  const isWanted = (lookup: string) => {
    const domain = known.includes(lookup) ? lookup : `*.${lookup}`;
    const name = domain.replace(/^\*\./, "");
    const above = known.filter((rule) => rule.startsWith("*.") && rule !== domain && name.endsWith(rule.slice(1)));
    return known.includes(domain) && wanted(above);
  };
  const gone = (text: string, lookup: string) =>
    isWanted(lookup) ? [{ text, what: `${lookup} is gone from the table` }] : undefined;
  return [
    ...replacing(files, PATH, [/^ {4}\["([^"\\]+)", "[^"\\]+"\],\n/gm, ([, lookup]) => gone("", lookup)]),
    ...replacing(files, PATH, [/\[\["([^"\\]+)", "[^"\\]+"\]\]/g, ([, lookup]) => gone("[]", lookup)]),
  ];
}

interface RowKey {
  readonly host: string;
  readonly scope: string;
  readonly platform: string;
}

/** Whether the tests of coverage ask for a row: they take the first host of each scope, on each platform. */
function isAsked(matrix: Matrix, { host, scope, platform }: RowKey): boolean {
  const first = rowsOf(matrix, scope).map((row) => row.host.canonical)[0];
  const own = (rowsByDomain(matrix).get(host) ?? []).map((row) => row.platform);
  return first === host && (platform !== "Any" || matrix.platforms.some(({ name }) => !own.includes(name)));
}
