import { sortedSet } from "../../base/order.ts";
import type { Matrix, Scope } from "../../model/matrix.ts";
import { flagsOf, requiredColumns, rowsOf, servingScopes, textOf } from "../../model/views.ts";
import type { LiteralValue } from "../writers/typescript.ts";

/** `MatrixFacts` of `scopec/runtime` for a matrix. */
export function matrixFacts(matrix: Matrix): LiteralValue {
  return {
    columns: requiredColumns(matrix),
    platforms: matrix.platforms.map(({ name }) => name),
    scopes: servingScopes(matrix).map((scope) => scopeFacts(matrix, scope)),
    flags: matrix.flags.map(({ name, debugClass }) => ({ name, debugClass })),
    secretsBackends: matrix.secretsBackends.map(({ name, platforms, production }) => ({ name, platforms, production })),
    rows: matrix.rows.map(({ host, platform }) => `${host.canonical} ${platform}`),
  };
}

function scopeFacts(matrix: Matrix, { name, production, fallback, loopbackOnly }: Scope): LiteralValue {
  const rows = rowsOf(matrix, name);
  return {
    name,
    production,
    fallback,
    loopbackOnly,
    hosts: sortedSet(rows.map(({ host }) => host.canonical)),
    storagePaths: sortedSet(rows.map((row) => textOf(row, "storagePath"))),
    serviceNames: sortedSet(rows.map((row) => textOf(row, "serviceNameFormat"))),
    flags: flagsOf(matrix, name),
  };
}
