import { createMatcher } from "../../runtime/scope/matcher.ts";
import { sortedSet } from "../base/order.ts";
import type { Matrix, Row } from "../model/matrix.ts";
import { decidingRow, fallbackScope, hostTable } from "../model/views.ts";

/** What stands for the hosts that neither matrix names. */
export const OTHER_HOSTS = "every other host";

/** How one matrix answers a host on a platform. */
export interface ResolvedCell {
  /** The row that applies; none where not even the fallback scope has one. */
  readonly row: Row | undefined;
  /** Whether the row is the fallback's, for want of one of the host's own. */
  readonly isFallback: boolean;
}

/**
 * The hosts to compare two matrices by, each with its name in messages: for each pattern of either one a host that no longer
 * pattern of either one decides, and one host that none does. So each stands for all hosts that are decided alike.
 */
export function witnesses(matrices: readonly Matrix[]): ReadonlyMap<string, string> {
  const patterns = sortedSet(matrices.flatMap(({ rows }) => rows.map(({ host }) => host.canonical)));
  const taken = new Set(patterns);
  const fresh = (suffix: string) => {
    for (let label = "w", count = 2; ; label = `w${count}`, count += 1) {
      if (!taken.has(label + suffix) && !taken.has(`*.${label}${suffix}`)) return label + suffix;
    }
  };
  return new Map([
    ...patterns.map((pattern) => [pattern, pattern.startsWith("*.") ? fresh(pattern.slice(1)) : pattern] as const),
    [OTHER_HOSTS, fresh(".invalid")] as const,
  ]);
}

/** Answers hosts as the generated code would: the matcher of the run-time library over the matrix's table. */
export function createResolver(matrix: Matrix): (host: string, platform: string) => ResolvedCell {
  const { exact, wildcard } = hostTable(matrix);
  const { resolve } = createMatcher({ exact, wildcard, fallback: fallbackScope(matrix).name });
  return (host, platform) => {
    const { rule } = resolve(host);
    const row = decidingRow(matrix, rule ?? "", platform);
    return { row, isFallback: rule === null || row?.host.canonical !== rule };
  };
}
