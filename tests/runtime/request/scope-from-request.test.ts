import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { createScopeFromRequest, type RequestFacts } from "../../../runtime/request/index.ts";
import { createMatcher, createScoping, toScopeContext } from "../../../runtime/scope/index.ts";
import { type Platform, type Row, type Scope, seedHosts, seedRows } from "../scope/seed-matrix.ts";

const { resolve } = createMatcher(seedHosts);
const rules = { resolveHost: resolve, fallback: seedHosts.fallback, loopbackOnly: ["LOCAL-SANDBOX" as const] };
const trustedProxies = ["10.0.0.0/8", "127.0.0.53"];
const scopeFromRequest = createScopeFromRequest<Scope>(rules, { trustedProxies });

const host = fc.constantFrom(...seedHosts.exact.map(([name]) => name), "a.local", "evil.com", "", "a b", "a,b");
const hosts = fc.oneof(host, fc.array(host, { maxLength: 3 }), fc.constant(undefined));
const node = fc.constantFrom("10.0.0.1", "127.0.0.1", "127.0.0.53", "203.0.113.9", "unknown", '"[::1]"');
const element = fc.tuple(node, host).map(([from, to]) => `for=${from};host="${to}"`);
const peer = fc.constantFrom("10.0.0.1", "127.0.0.1", "127.0.0.53", "203.0.113.9", "::1", undefined);
const facts: fc.Arbitrary<RequestFacts> = fc.record(
  {
    hostHeaders: hosts,
    authority: hosts,
    forwarded: fc.oneof(fc.array(element, { maxLength: 3 }), fc.string()),
    xForwardedHost: hosts,
    proxyHeaders: fc.constantFrom("1.2.3.4", []),
    peerAddress: peer,
  },
  { requiredKeys: [] },
);
const options = { seed: 5, numRuns: 5000 };

describe("scopeFromRequest", () => {
  test("never throws, whatever its facts are", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ hostHeaders: fc.anything(), authority: fc.anything(), peerAddress: fc.anything() }),
      fc.record({ forwarded: fc.anything(), xForwardedHost: fc.anything(), peerAddress: fc.constant("10.0.0.1") }),
    );
    const check = fc.property(anything, (request) => {
      const { scope, reason } = scopeFromRequest(request as RequestFacts);
      if (reason === "rejected") expect(scope).toBe("global");
    });
    fc.assert(check, options);
  });

  test("refuses header lines that are no text, though the types forbid them", () => {
    const lines = [1] as unknown as readonly string[];
    const peerAddress = "10.0.0.1";
    expect(scopeFromRequest({ hostHeaders: lines }).code).toBe("not-a-string");
    expect(scopeFromRequest({ authority: lines }).code).toBe("not-a-string");
    expect(scopeFromRequest({ peerAddress, xForwardedHost: lines }).code).toBe("not-a-string");
    expect(scopeFromRequest({ peerAddress, forwarded: lines }).code).toBe("bad-forwarded");
  });

  test("gives no scope that its own host would not get, and none at all with a refusal", () => {
    const reasons = new Set<string>();
    const check = fc.property(facts, (request) => {
      const { scope, rule, canonicalHost, reason, code } = scopeFromRequest(request);
      reasons.add(code ?? reason);
      if (canonicalHost === null)
        expect({ scope, rule, reason }).toEqual({ scope: "global", rule: null, reason: "rejected" });
      else expect(resolve(canonicalHost)).toEqual({ scope, rule, canonicalHost, reason });
    });
    fc.assert(check, options);
    // Each way there is was gone.
    expect([...reasons].sort()).toEqual(
      [
        ...[
          "exact",
          "wildcard",
          "fallback",
          "bad-label",
          "empty",
          "illegal-character",
          "no-host",
          "several-hosts",
          "conflicting-hosts",
        ],
        ...["bad-forwarded", "several-forwarded-hosts", "conflicting-forwarded-hosts", "not-loopback"],
      ].sort(),
    );
  });

  test("gives a scope for this machine only to a loopback peer that no proxy stands before", () => {
    const check = fc.property(facts, (request) => {
      const { scope } = scopeFromRequest(request);
      if (scope !== "LOCAL-SANDBOX") return;
      const { peerAddress, forwarded = [], xForwardedHost = [], proxyHeaders = [] } = request;
      expect(["127.0.0.1", "::1"]).toContain(String(peerAddress));
      expect([forwarded, xForwardedHost, proxyHeaders]).toEqual([[], [], []]);
    });
    fc.assert(check, options);
  });

  test("what a peer that is no proxy forwards changes nothing but a scope for this machine", () => {
    const check = fc.property(facts, ({ forwarded, xForwardedHost, ...request }) => {
      fc.pre(request.peerAddress === undefined || !/^(10|127)\./.test(request.peerAddress ?? ""));
      const { ignored: _all, ...decision } = scopeFromRequest({ ...request, forwarded, xForwardedHost });
      const { ignored, ...without } = scopeFromRequest(request);
      expect(ignored).toEqual([]);
      if (decision.code !== "not-loopback") expect(decision).toEqual(without);
    });
    fc.assert(check, options);
  });

  test("what a client writes before its proxy's element can only have it refused", () => {
    const check = fc.property(fc.oneof(element, fc.string()), host, (written, name) => {
      const own = `for=203.0.113.9;host="${name}"`;
      const request = { hostHeaders: "inner", peerAddress: "10.0.0.1" };
      const expected = scopeFromRequest({ ...request, forwarded: own });
      for (const forwarded of [`${written}, ${own}`, [written, own]]) {
        const decision = scopeFromRequest({ ...request, forwarded });
        if (decision.code !== "bad-forwarded") expect(decision).toEqual(expected);
      }
    });
    fc.assert(check, options);
  });
});

test("a host that was denied its scope leads to the fallback's row, not to its own", () => {
  const { hostRules, getMatrixRow } = createScoping<Scope, Platform, string, Row>({
    hosts: { ...seedHosts, loopbackOnly: ["LOCAL-SANDBOX"] },
    rows: seedRows,
  });
  const decision = createScopeFromRequest(hostRules)({ hostHeaders: "localhost", peerAddress: "203.0.113.9" });
  const row = getMatrixRow(decision.canonicalHost ?? "", "Linux");
  expect(toScopeContext(decision, row, "Linux")).toMatchObject({ scope: "global", host: null, storagePath: "global/" });
});

test("without options no proxy is trusted, and a table without loopbackOnly keeps nothing to this machine", () => {
  const { hostRules } = createScoping<Scope, Platform, string, Row>({ hosts: seedHosts, rows: seedRows });
  const decide = createScopeFromRequest(hostRules);
  expect(decide({ hostHeaders: "localhost" }).scope).toBe("LOCAL-SANDBOX");
  const forwarded = { hostHeaders: "evil.com", xForwardedHost: "localhost", peerAddress: "127.0.0.1" };
  expect(decide(forwarded)).toMatchObject({ scope: "global", ignored: ["x-forwarded-host"] });
});

test("mistakes in the options and the rules are told when the function is made", () => {
  expect(() => createScopeFromRequest<Scope>(rules, { trustedProxies: ["10.0.0.1/8"] })).toThrow(
    'trustedProxies: "10.0.0.1/8" has bits beyond its prefix; its range begins at 10.0.0.0',
  );
  expect(() => createScopeFromRequest<Scope>({ ...rules, loopbackOnly: ["global"] })).toThrow(
    'The fallback scope "global" is for peers on this machine only',
  );
});
