import { expect } from "bun:test";
import type { RequestDecision } from "../../../runtime/request/index.ts";
import type { Scope } from "../scope/seed-matrix.ts";

/** `SCOPE rule by source`, `fallback by source` or `rejected code`, with what was claimed and ignored, once the parts that must agree do agree. */
export function inBrief(decision: RequestDecision<Scope>): string {
  const { scope, rule, canonicalHost, reason, code, source, claimedHost, ignored } = decision;
  expect(rule !== null).toBe(reason === "exact" || reason === "wildcard");
  if (rule === null) expect(scope).toBe("global");
  expect(canonicalHost).toBe(reason === "rejected" ? null : claimedHost);
  expect(code !== undefined).toBe(reason === "rejected");
  expect(claimedHost !== null).toBe(source !== null);
  return [
    reason === "rejected" ? `rejected ${code}` : `${rule === null ? reason : `${scope} ${rule}`} by ${source}`,
    ...(reason === "rejected" && claimedHost !== null ? [`claimed ${claimedHost}`] : []),
    ...(ignored.length > 0 ? [`ignored ${ignored.join(" ")}`] : []),
  ].join(", ");
}
