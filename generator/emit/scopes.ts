import type { Column } from "../model/column.ts";
import type { Matrix, Row } from "../model/matrix.ts";
import { ANY_PLATFORM } from "../model/names.ts";
import { fallbackScope, hostTable, servingScopes } from "../model/views.ts";
import { defineEmitter } from "./emitter.ts";
import {
  declareUnion,
  doc,
  id,
  type LiteralValue,
  lines,
  lit,
  litTable,
  type TsCode,
  ts,
  tsFile,
} from "./writers/typescript.ts";

/** The scopes module: the matrix as data, and calls into `scopec/runtime` that answer from it. */
export const scopes = defineEmitter({
  name: "scopes",
  describe: "scope, platform and row types, the matrix, and the functions that answer from it",
  emit: (matrix) => [
    {
      path: "generated/scopes.ts",
      text: tsFile([
        imports,
        types(matrix),
        ...valueTypes(matrix),
        rowType(matrix),
        contextType,
        rows(matrix),
        hosts(matrix),
        api,
      ]),
      origin: ["/columns", "/platforms", "/rows", "/scopes"],
    },
  ],
});

const imports = ts`import {
  createScoping,
  type HostResolution,
  type HostRules,
  type HostTable,
  type ScopeContextOf,
} from "scopec/runtime";
import type { FeatureFlag } from "./flags.ts";

export { domainToFeature } from "scopec/runtime";
export type { FeatureFlag };`;

function types(matrix: Matrix): TsCode {
  const scopeNames = servingScopes(matrix).map(({ name }) => name);
  const platformNames = matrix.platforms.map(({ name }) => name);
  return ts`${doc("A scope (tenant context) that hosts are served by.")}
${declareUnion(ts`export type Scope =`, scopeNames)}

${doc(`A platform; a row may also say \`${ANY_PLATFORM}\`.`)}
${declareUnion(ts`export type Platform =`, platformNames)}`;
}

/** A type for each column of the spec's own that lists its values. */
function valueTypes({ columns }: Matrix): readonly TsCode[] {
  return columns.flatMap(({ name, title, values }) =>
    values === undefined
      ? []
      : [
          ts`${doc(`${title}: a value that the spec allows.`)}
${declareUnion(ts`export type ${valueType(name)} =`, values)}`,
        ],
  );
}

/** `region` → `RegionValue`; nothing else that the module exports ends like this. */
function valueType(column: string): TsCode {
  return id(`${column.charAt(0).toUpperCase()}${column.slice(1)}Value`);
}

const CELL_TYPES: Readonly<Record<Column["type"], TsCode>> = {
  string: ts`string`,
  number: ts`number`,
  boolean: ts`boolean`,
  texts: ts`readonly string[]`,
  Scope: ts`Scope`,
  Platform: ts`Platform | "Any"`,
  FeatureFlags: ts`readonly FeatureFlag[]`,
};

function cellType({ name, type, values }: Column): TsCode {
  if (values === undefined) return CELL_TYPES[type];
  return type === "texts" ? ts`readonly ${valueType(name)}[]` : valueType(name);
}

function rowType({ columns }: Matrix): TsCode {
  const properties = columns.map(
    (column) => ts`  ${doc(column.describe, 2)}
  readonly ${id(column.name)}${column.optional === true ? ts`?` : ts``}: ${cellType(column)};`,
  );
  return ts`${doc("One row of the matrix: which scope applies to a host on a platform, and what it may use.")}
export interface MatrixRow {
${lines(properties)}
}`;
}

const contextType = ts`${doc("The tenant context of one request: what applies to its host and platform, as plain data.")}
export type ScopeContext = ScopeContextOf<MatrixRow>;`;

function rows({ rows: all }: Matrix): TsCode {
  return ts`${doc("The matrix, sorted by serving domain and platform.")}
export const SCOPING_MATRIX: readonly MatrixRow[] = ${litTable(all.map(rowLiteral))};`;
}

function rowLiteral({ cells }: Row): { readonly [column: string]: LiteralValue } {
  return Object.fromEntries([...cells].map(([name, { value }]) => [name, value]));
}

/** The table that decides a host's scope: one line a host, each host once, sorted. */
function hosts(matrix: Matrix): TsCode {
  const { exact, wildcard } = hostTable(matrix);
  const loopbackOnly = servingScopes(matrix).flatMap((scope) => (scope.loopbackOnly ? [scope.name] : []));
  return ts`${doc("Which scope each host gets. Exact hosts win over wildcards, longer wildcards over shorter ones.")}
const HOSTS: HostTable<Scope> = {
  exact: ${litTable(exact, { indent: 2, before: 9 })},
  ${doc("Suffixes: a host below one of them, never the suffix itself.", 2)}
  wildcard: ${litTable(wildcard, { indent: 2, before: 12 })},
  fallback: ${lit(fallbackScope(matrix).name)},
  loopbackOnly: ${lit(loopbackOnly, { indent: 2, before: 16 })},
};`;
}

const api = ts`const scoping = createScoping<Scope, Platform, FeatureFlag, MatrixRow>({ hosts: HOSTS, rows: SCOPING_MATRIX });

${doc("The scope of a host, the rule that decided it and why; a rejected host gets the fallback scope and a code.")}
export const resolveHost: (host: string) => HostResolution<Scope> = scoping.resolveHost;

${doc("The scope of a host (a Host header's value, port allowed); the fallback scope for unknown and malformed hosts.")}
export const detectScope: (host: string) => Scope = scoping.detectScope;

${doc("The one row that applies to a host on a platform; the fallback row where none is written for it.")}
export const getMatrixRow: (host: string, platform: Platform) => MatrixRow = scoping.getMatrixRow;

${doc("The flags of the host's scope, in a new Set; with a platform, exactly those of the row that applies.")}
export const getScopedFeatureFlags: (host: string, platform?: Platform) => Set<FeatureFlag> =
  scoping.getScopedFeatureFlags;

${doc("The scope that this process works in: `DASHBOARD_SCOPE`, else that of `HOST`; null where the former is no scope.")}
export const currentScope: () => Scope | null = scoping.currentScope;

${doc("Whether a metric's scope is the current one: `DASHBOARD_SCOPE`, else the scope of `HOST`. Exact match only.")}
export const validateMetricScope: (scope: string) => boolean = scoping.validateMetricScope;

${doc("What `createScopeFromRequest` of `scopec/runtime/request` decides by: Host headers, proxies and peers.")}
export const hostRules: HostRules<Scope> = scoping.hostRules;`;
