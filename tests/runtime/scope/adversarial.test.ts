import { describe, expect, test } from "bun:test";
import type { HostResolution } from "../../../runtime/scope/index.ts";
import { adversarialHosts, inBrief, resolve } from "./adversarial-hosts.ts";
import type { Scope } from "./seed-matrix.ts";

/** The parts that must agree do agree. */
function expectSense({ scope, rule, canonicalHost, reason, code }: HostResolution<Scope>): void {
  expect(canonicalHost === null).toBe(reason === "rejected");
  expect(code !== undefined).toBe(reason === "rejected");
  expect(rule !== null).toBe(reason === "exact" || reason === "wildcard");
  if (rule === null) expect(scope).toBe("global");
  if (reason === "exact") expect(canonicalHost).toBe(rule);
  if (reason === "wildcard") expect(canonicalHost).toEndWith(String(rule).slice(1));
}

function show(input: unknown): string {
  const text = typeof input === "string" ? JSON.stringify(input) : Object.prototype.toString.call(input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

for (const [name, hosts] of Object.entries(adversarialHosts)) {
  describe(name, () => {
    for (const [input, expected, why] of hosts) {
      test(`${show(input)} → ${expected}: ${why}`, () => {
        const resolution = resolve(input);
        expectSense(resolution);
        expect(inBrief(resolution)).toBe(expected);
      });
    }
  });
}

test("no host stands in the tables twice", () => {
  const inputs = Object.values(adversarialHosts).flatMap((hosts) => hosts.map(([input]) => input));
  expect(inputs.length).toBe(new Set(inputs).size);
  expect(inputs.length).toBeGreaterThan(300);
});
