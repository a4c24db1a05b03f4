import { describe, expect, test } from "bun:test";
import { type ClientFacts, forwardedClient } from "../../../runtime/request/forwarded-client.ts";
import { createIpSet } from "../../../runtime/request/ip-set.ts";

const TRUSTED = createIpSet(["10.0.0.0/8", "2001:db8:ffff::/48"]);
const PROXY = "10.0.0.1";

const cases: readonly (readonly [why: string, facts: Omit<ClientFacts, "peerAddress">, expected: string | null])[] = [
  ["nothing is said", {}, null],
  ["X-Forwarded-For names one", { xForwardedFor: "192.0.2.1" }, "192.0.2.1"],
  ["Forwarded names one", { forwarded: "for=192.0.2.1" }, "192.0.2.1"],
  ["an IPv6 address", { xForwardedFor: "2001:DB8::1" }, "2001:db8::1"],
  ["an IPv6 address in Forwarded", { forwarded: 'for="[2001:db8::1]:4711"' }, "2001:db8::1"],
  ["an IPv6 address with a port", { xForwardedFor: "[2001:db8::1]:4711" }, "2001:db8::1"],
  ["an IPv4-mapped one is IPv4", { xForwardedFor: "::ffff:192.0.2.1" }, "192.0.2.1"],
  ["a port", { xForwardedFor: "192.0.2.1:4711" }, "192.0.2.1"],
  ["what is left of the proxy's own is the client's", { xForwardedFor: "203.0.113.9, 192.0.2.1" }, "192.0.2.1"],
  ["likewise in Forwarded", { forwarded: "for=203.0.113.9, for=192.0.2.1" }, "192.0.2.1"],
  ["likewise nonsense", { xForwardedFor: "<script>,, 192.0.2.1" }, "192.0.2.1"],
  ["lines by themselves", { xForwardedFor: ["203.0.113.9", "192.0.2.1"] }, "192.0.2.1"],
  ["through two proxies", { xForwardedFor: "203.0.113.9, 192.0.2.1, 10.0.0.2" }, "192.0.2.1"],
  ["through two proxies, Forwarded", { forwarded: "for=192.0.2.1, for=10.0.0.2;proto=http" }, "192.0.2.1"],
  ["through one of IPv6", { forwarded: 'for=192.0.2.1, for="[2001:db8:ffff::1]"' }, "192.0.2.1"],
  ["a proxy is the client", { xForwardedFor: "10.0.0.3, 10.0.0.2" }, "10.0.0.3"],
  ["both say the same", { forwarded: "for=192.0.2.1", xForwardedFor: "203.0.113.9, 192.0.2.1" }, "192.0.2.1"],
  ["each says another", { forwarded: "for=203.0.113.9", xForwardedFor: "192.0.2.1" }, null],
  ["one of them names nobody", { forwarded: "proto=https", xForwardedFor: "192.0.2.1" }, null],
  ["the other one does", { forwarded: "for=192.0.2.1", xForwardedFor: "" }, null],
  ["nobody is known", { forwarded: "for=unknown" }, null],
  ["a name of the proxy's own making", { forwarded: "for=_hidden" }, null],
  ["a proxy in between knows nobody", { xForwardedFor: "192.0.2.1, unknown, 10.0.0.2" }, null],
  ["nothing behind the last comma", { xForwardedFor: "192.0.2.1," }, null],
  ["Forwarded is malformed further left", { forwarded: 'for="1, for=192.0.2.1' }, null],
  ["a short form", { xForwardedFor: "127.1" }, null],
  ["what is no text", { xForwardedFor: [7 as never] }, null],
];

describe("of a proxy that is trusted,", () => {
  for (const [why, facts, expected] of cases) {
    test(`${why}: ${JSON.stringify(facts)} → ${expected}`, () => {
      const peers = [PROXY, `::ffff:${PROXY}`, "2001:db8:ffff::7"];
      const found = peers.map((peerAddress) => forwardedClient({ ...facts, peerAddress }, TRUSTED)?.toString() ?? null);
      expect(found).toEqual([expected, expected, expected]);
    });
  }
});

test("of a peer that is no trusted proxy, nothing is believed", () => {
  const facts = { forwarded: "for=192.0.2.1", xForwardedFor: "192.0.2.1" };
  for (const peerAddress of ["192.0.2.7", "11.0.0.1", "::1", "/run/app.sock", "undefined", undefined, null])
    expect(forwardedClient({ ...facts, peerAddress }, TRUSTED)).toBeNull();
});
