import { domainToFeature } from "../../../runtime/scope/domain-to-feature.ts";
import { sortedSet } from "../../base/order.ts";
import type { Matrix } from "../../model/matrix.ts";
import { present } from "../../model/present.ts";
import { decidingRow, flagsOf, rowsOf, servingScopes, textOf } from "../../model/views.ts";
import type { LiteralValue } from "../writers/typescript.ts";

/** A group of matrix validation tests. */
export interface TestGroup {
  readonly title: string;
  readonly tests: readonly {
    readonly name: string;
    /** The function of `createMatrixTests` that makes the test's body, and what it is called with. */
    readonly check: string;
    readonly values: readonly LiteralValue[];
  }[];
}

/**
 * The six groups. Detection has a test for each serving domain, normalisation for each that is no wildcard, completeness and
 * storage for each row, flags and coverage for each scope: 37 for the seed matrix.
 */
export function matrixTestGroups(matrix: Matrix): readonly TestGroup[] {
  const domains = new Map(matrix.rows.map(({ host, scope }) => [host.canonical, scope]));
  const exact = [...domains.keys()].filter((domain) => !domain.startsWith("*."));
  // A scope may be without a row where the spec waives that rule: no host shows what it has.
  const scopes = servingScopes(matrix).filter(({ name }) => rowsOf(matrix, name).length > 0);
  return [
    {
      title: "domain detection",
      tests: [...domains].map(([domain, scope]) => ({
        name: `${domain} is ${scope}`,
        check: "detects",
        values: [domain, scope],
      })),
    },
    {
      title: "matrix completeness",
      tests: matrix.rows.map(({ host, platform }) => ({
        name: `${host.canonical} on ${platform} has every column`,
        check: "isComplete",
        values: [host.canonical, platform],
      })),
    },
    {
      title: "feature flag mapping",
      tests: scopes.map(({ name }) => ({
        name: `${name} has its flags`,
        check: "hasFlags",
        values: [firstDomain(matrix, name), flagsOf(matrix, name)],
      })),
    },
    {
      title: "domain normalisation",
      tests: exact.map((domain) => ({
        name: `${domain} becomes ${domainToFeature(domain)}`,
        check: "normalises",
        values: [domain, domainToFeature(domain)],
      })),
    },
    {
      title: "storage path structure",
      tests: matrix.rows.map((row) => ({
        name: `${row.host.canonical} on ${row.platform} stores below ${textOf(row, "storagePath")}`,
        check: "stores",
        values: [row.host.canonical, row.platform, textOf(row, "storagePath")],
      })),
    },
    {
      title: "matrix coverage",
      tests: scopes.map(({ name }) => ({
        name: `${name} is answered on every platform`,
        check: "covers",
        values: [firstDomain(matrix, name), answers(matrix, firstDomain(matrix, name))],
      })),
    },
  ];
}

function firstDomain(matrix: Matrix, scope: string): string {
  const [first] = sortedSet(rowsOf(matrix, scope).map(({ host }) => host.canonical));
  return present(first, `row for the scope ${scope}`);
}

function answers(matrix: Matrix, domain: string): LiteralValue {
  const answer = (platform: string) =>
    present(decidingRow(matrix, domain, platform), `row for ${domain} on ${platform}`).scope;
  return Object.fromEntries(matrix.platforms.map(({ name }) => [name, answer(name)]));
}
