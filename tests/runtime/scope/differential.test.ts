import { expect, test } from "bun:test";
import { createMatcher } from "../../../runtime/scope/index.ts";
import { mulberry32 } from "../mulberry32.ts";
import { naiveResolve } from "./naive-matcher.ts";
import { randomHost, randomTable } from "./random-hosts.ts";

const TABLES = 500;
const HOSTS_PER_TABLE = 600;

test("agrees with a matcher that tries every rule, on 200,000 hosts and more", () => {
  const random = mulberry32(20_240_229);
  const reasons = new Map<string, number>();
  for (let count = 0; count < TABLES; count += 1) {
    const table = randomTable(random);
    const { resolve } = createMatcher(table);
    for (let index = 0; index < HOSTS_PER_TABLE; index += 1) {
      const host = randomHost(random, table);
      const expected = naiveResolve(table, host);
      if (expected === undefined) continue;
      const { scope, rule, canonicalHost, reason } = resolve(host);
      const actual = { scope, rule, canonicalHost, reason };
      // Compared as text first: `expect` on each of so many would take longer than all the rest.
      if (JSON.stringify(actual) !== JSON.stringify(expected))
        expect({ host, ...actual }).toEqual({ host, ...expected });
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  }
  const compared = [...reasons.values()].reduce((sum, value) => sum + value, 0);
  expect(compared).toBeGreaterThanOrEqual(200_000);
  // Each way a host can go was gone often enough for the comparison to mean something.
  for (const reason of ["exact", "wildcard", "fallback", "rejected"]) {
    expect(reasons.get(reason) ?? 0).toBeGreaterThan(compared / 10);
  }
});
