import { exampleHost } from "../../runtime/guardrail/witness.ts";
import { createMatcher } from "../../runtime/scope/matcher.ts";
import type { Matrix } from "../model/matrix.ts";
import { decidingRow, fallbackScope, hostTable } from "../model/views.ts";

/** The serving domains of a matrix, each once. */
function domainsOf({ rows }: Matrix): readonly string[] {
  return [...new Set(rows.map(({ host }) => host.canonical))];
}

/** The row that answers each host on each platform, through the matcher of the run-time library. */
function answers(matrix: Matrix, hosts: readonly string[], platforms: readonly string[]): readonly string[] {
  const { resolve } = createMatcher({ ...hostTable(matrix), fallback: fallbackScope(matrix).name });
  return hosts.flatMap((host) =>
    platforms.map((platform) => {
      const { rule, scope } = resolve(host);
      const row = decidingRow(matrix, rule ?? "", platform);
      return JSON.stringify([host, platform, scope, row === undefined ? null : [...row.cells].map(cellText)]);
    }),
  );
}

function cellText([name, { value }]: readonly [string, { readonly value: unknown }]): readonly unknown[] {
  return [name, value];
}

/** Whether two matrices give every host on every platform the same: for each pattern of either one, hosts that it decides. */
export function isSameRelation(one: Matrix, other: Matrix): boolean {
  const known = new Set([...domainsOf(one), ...domainsOf(other)]);
  const hosts = [...[...known].map((domain) => exampleHost(domain, known)), "unknown.invalid"];
  const platforms = [...new Set([...one.platforms, ...other.platforms].map(({ name }) => name))];
  return JSON.stringify(answers(one, hosts, platforms)) === JSON.stringify(answers(other, hosts, platforms));
}
