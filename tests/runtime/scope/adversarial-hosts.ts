import { createMatcher, type HostResolution } from "../../../runtime/scope/index.ts";
import { ipv4, ipv6 } from "./adversarial-addresses.ts";
import { aLabels, controls, encodings, nonStrings } from "./adversarial-encodings.ts";
import { type AdversarialHost, labels, lengths, lookAlikes, spellings } from "./adversarial-names.ts";
import { type Scope, seedHosts } from "./seed-matrix.ts";

/** The table that they are resolved by. */
export const { resolve } = createMatcher<Scope>({
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

/** All of them, by what they try. */
export const adversarialHosts: Readonly<Record<string, readonly AdversarialHost[]>> = {
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

/** `SCOPE rule`, `fallback` or `rejected code`. */
export function inBrief({ scope, rule, reason, code }: HostResolution<Scope>): string {
  if (rule !== null) return `${scope} ${rule}`;
  return code === undefined ? reason : `${reason} ${code}`;
}
