import { describe, expect, test } from "bun:test";
import { createScopeFromRequest } from "../../../runtime/request/index.ts";
import { createMatcher } from "../../../runtime/scope/index.ts";
import { type Scope, seedHosts } from "../scope/seed-matrix.ts";
import { inBrief } from "./in-brief.ts";
import { authorities, hostHeaders, loopback, type Situation, untrusted } from "./situations.ts";
import { trusted, walks } from "./situations-proxied.ts";

const { resolve } = createMatcher<Scope>({
  ...seedHosts,
  exact: [...seedHosts.exact, ["127.0.0.1", "LOCAL-SANDBOX"], ["[::1]", "LOCAL-SANDBOX"]],
});
const scopeFromRequest = createScopeFromRequest<Scope>(
  { resolveHost: resolve, fallback: "global", loopbackOnly: ["LOCAL-SANDBOX"] },
  { trustedProxies: ["10.0.0.0/8", "192.0.2.7", "2001:db8:a::/48", "fe80::/10", "127.0.0.53"] },
);

const groups: Readonly<Record<string, readonly Situation[]>> = {
  "the Host header": hostHeaders,
  "the Host header and the authority": authorities,
  "forwarding by a peer that is not trusted": untrusted,
  "forwarding by a trusted proxy": trusted,
  "the walk along Forwarded": walks,
  "scopes for this machine only": loopback,
};

for (const [name, situations] of Object.entries(groups)) {
  describe(name, () => {
    for (const [request, expected, why] of situations) {
      test(`${JSON.stringify(request)} → ${expected}: ${why}`, () => {
        expect(inBrief(scopeFromRequest(request))).toBe(expected);
      });
    }
  });
}

test("no situation stands in the tables twice", () => {
  const requests = Object.values(groups).flatMap((each) => each.map(([request]) => JSON.stringify(request)));
  expect(requests.length).toBe(new Set(requests).size);
  expect(requests.length).toBeGreaterThan(100);
});
