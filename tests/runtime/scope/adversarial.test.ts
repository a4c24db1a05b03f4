import { describe, expect, test } from "bun:test";
import { createMatcher, type HostResolution } from "../../../runtime/scope/index.ts";
import { ipv4, ipv6 } from "./adversarial-addresses.ts";
import { aLabels, controls, encodings, nonStrings } from "./adversarial-encodings.ts";
import { type AdversarialHost, labels, lengths, lookAlikes, spellings } from "./adversarial-names.ts";
import { type Scope, seedHosts } from "./seed-matrix.ts";

const { resolve } = createMatcher<Scope>({
  exact: [
    ...seedHosts.exact,
    ["127.0.0.1", "LOCAL-SANDBOX"],
    ["[::1]", "LOCAL-SANDBOX"],
    ["[2001:db8::a]", "DEVELOPMENT"],
    ["xn--mnchen-3ya.factory-wager.com", "ENTERPRISE"],
    ["exact.in.wild.example", "LOCAL-SANDBOX"],
  ],
  wildcard: [...seedHosts.wildcard, ["wild.example", "ENTERPRISE"], ["in.wild.example", "DEVELOPMENT"]],
  fallback: "global",
});

const groups: Readonly<Record<string, readonly AdversarialHost[]>> = {
  "look-alikes and wildcards": lookAlikes,
  "case, dots, ports and URL parts": spellings,
  lengths,
  labels,
  "IPv4 forms": ipv4,
  "IPv6 forms": ipv6,
  "A-labels": aLabels,
  encodings,
  "control characters and edges of ranges": controls,
  "values that are no strings": nonStrings,
};

/** `SCOPE rule`, `fallback` or `rejected code`, once the parts that must agree do agree. */
function inBrief({ scope, rule, canonicalHost, reason, code }: HostResolution<Scope>): string {
  expect(canonicalHost === null).toBe(reason === "rejected");
  expect(code !== undefined).toBe(reason === "rejected");
  expect(rule !== null).toBe(reason === "exact" || reason === "wildcard");
  if (rule === null) expect(scope).toBe("global");
  if (reason === "exact") expect(canonicalHost).toBe(rule);
  if (reason === "wildcard") expect(canonicalHost).toEndWith(String(rule).slice(1));
  if (rule !== null) return `${scope} ${rule}`;
  return code === undefined ? reason : `${reason} ${code}`;
}

function show(input: unknown): string {
  const text = typeof input === "string" ? JSON.stringify(input) : Object.prototype.toString.call(input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

for (const [name, hosts] of Object.entries(groups)) {
  describe(name, () => {
    for (const [input, expected, why] of hosts) {
      test(`${show(input)} → ${expected}: ${why}`, () => {
        expect(inBrief(resolve(input))).toBe(expected);
      });
    }
  });
}

test("no host stands in the tables twice", () => {
  const inputs = Object.values(groups).flatMap((hosts) => hosts.map(([input]) => input));
  expect(inputs.length).toBe(new Set(inputs).size);
  expect(inputs.length).toBeGreaterThan(300);
});
