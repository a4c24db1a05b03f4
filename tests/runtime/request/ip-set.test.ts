import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import ipaddr from "ipaddr.js";
import { isLoopback, parseIpAddress } from "../../../runtime/request/ip-address.ts";
import { createIpSet } from "../../../runtime/request/ip-set.ts";

const addresses: readonly (readonly [text: unknown, expected: string | null, why: string])[] = [
  ["192.0.2.1", "192.0.2.1", "IPv4"],
  ["::1", "::1", "IPv6"],
  ["2001:DB8:0:0::1", "2001:db8::1", "IPv6 in another spelling"],
  ["::ffff:192.0.2.1", "192.0.2.1", "IPv4-mapped is IPv4"],
  ["::FFFF:c000:201", "192.0.2.1", "likewise in hexadecimal"],
  ["::192.0.2.1", "::c000:201", "IPv4-compatible is not"],
  ["fe80::1%eth0", "fe80::1", "a zone is left out"],
  ["fe80::1%25eth0.1", "fe80::1", "likewise a longer one"],
  ["fe80::1%a:1", null, "a zone is at the end"],
  ["192.0.2.1%eth0", null, "IPv4 has no zone"],
  ["fe80::1%", null, "an empty zone"],
  ["fe80::1%a b", null, "a zone with a space"],
  ["[::1]", null, "brackets belong to hosts"],
  ["192.0.2.1:80", null, "a port"],
  ["127.1", null, "a short form"],
  ["0177.0.0.1", null, "octal"],
  ["0x7f.0.0.1", null, "hexadecimal"],
  ["2130706433", null, "an integer"],
  ["::1::", null, "two gaps"],
  [" ::1", null, "a space"],
  ["", null, "nothing"],
  ["/run/app.sock", null, "the path of a socket"],
  [undefined, null, "unknown"],
  [2130706433, null, "a number"],
];

describe("parseIpAddress", () => {
  for (const [text, expected, why] of addresses) {
    test(`${JSON.stringify(text)} → ${expected}: ${why}`, () => {
      expect(parseIpAddress(text)?.toString() ?? null).toBe(expected);
    });
  }

  test("reads what ipaddr.js reads, wherever both read anything", () => {
    const check = fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
      // The one difference: ipaddr.js takes `::1.2.3.4` for an IPv4-mapped address.
      fc.pre(!/^::[0-9.]+$/.test(text));
      expect(parseIpAddress(text)?.toString()).toBe(ipaddr.process(text).toString());
    });
    fc.assert(check, { seed: 4, numRuns: 5000 });
  });
});

test("loopback is 127.0.0.0/8 and ::1, and nothing beside them", () => {
  const judged = [
    "127.0.0.0",
    "127.255.255.255",
    "::1",
    "::ffff:127.0.0.1",
    "126.255.255.255",
    "128.0.0.0",
    "::2",
    "::",
  ];
  const verdicts = judged.map(parseIpAddress).map((address) => address !== null && isLoopback(address));
  expect(verdicts).toEqual([true, true, true, true, false, false, false, false]);
});

describe("createIpSet", () => {
  const members: readonly (readonly [range: string, inside: readonly string[], outside: readonly string[]])[] = [
    [
      "10.0.0.0/8",
      ["10.0.0.0", "10.255.255.255", "::ffff:10.9.8.7"],
      ["9.255.255.255", "11.0.0.0", "a00::", "::a00:0"],
    ],
    ["192.0.2.7", ["192.0.2.7", "::ffff:192.0.2.7"], ["192.0.2.6", "192.0.2.8"]],
    ["192.0.2.128/25", ["192.0.2.128", "192.0.2.255"], ["192.0.2.127", "192.0.3.0"]],
    ["128.0.0.0/1", ["128.0.0.0", "255.255.255.255"], ["127.255.255.255"]],
    ["2001:db8::/33", ["2001:db8::", "2001:db8:7fff::1"], ["2001:db8:8000::", "2001:db7:ffff::"]],
    ["::1", ["::1"], ["::", "::2", "0.0.0.1"]],
    ["::1/128", ["::1"], ["::2"]],
  ];
  for (const [range, inside, outside] of members) {
    test(range, () => {
      const set = createIpSet([range]);
      const has = (text: string): boolean => {
        const address = parseIpAddress(text);
        return address !== null && set.has(address);
      };
      expect(inside.filter((text) => !has(text))).toEqual([]);
      expect(outside.filter(has)).toEqual([]);
    });
  }

  test("of several ranges holds what any of them holds; of none, nothing", () => {
    const here = new ipaddr.IPv4([127, 0, 0, 1]);
    expect(createIpSet(["::1", "10.0.0.0/8", "127.0.0.1"]).has(here)).toBe(true);
    expect(createIpSet([]).has(here)).toBe(false);
  });

  const bad: readonly (readonly [range: string, message: string])[] = [
    ["", "is no IP address or CIDR range, like 10.0.0.0/8 or 2001:db8::/32"],
    ["proxy.local", "is no IP address or CIDR range, like 10.0.0.0/8 or 2001:db8::/32"],
    ["10.0.0.0/", "is no IP address or CIDR range, like 10.0.0.0/8 or 2001:db8::/32"],
    ["10.0.0.0/08", "is no IP address or CIDR range, like 10.0.0.0/8 or 2001:db8::/32"],
    ["10.0.0.0/8/8", "is no IP address or CIDR range, like 10.0.0.0/8 or 2001:db8::/32"],
    ["10.0.0.0/-8", "is no IP address or CIDR range, like 10.0.0.0/8 or 2001:db8::/32"],
    ["10.0.0.0/1000", "is no IP address or CIDR range, like 10.0.0.0/8 or 2001:db8::/32"],
    ["10/8", "is no IP address or CIDR range, like 10.0.0.0/8 or 2001:db8::/32"],
    ["fe80::%eth0/10", "is no IP address or CIDR range, like 10.0.0.0/8 or 2001:db8::/32"],
    ["x/10.0.0.0/8", "is no IP address or CIDR range, like 10.0.0.0/8 or 2001:db8::/32"],
    ["x10.0.0.0/8", "is no IP address or CIDR range, like 10.0.0.0/8 or 2001:db8::/32"],
    ["10.0.0.0/33", "has a prefix of more than 32 bits"],
    ["::/129", "has a prefix of more than 128 bits"],
    ["0.0.0.0/0", "holds every address, so anyone could forward for anyone"],
    ["::/0", "holds every address, so anyone could forward for anyone"],
    ["10.0.0.5/8", "has bits beyond its prefix; its range begins at 10.0.0.0"],
    ["2001:db8::1/32", "has bits beyond its prefix; its range begins at 2001:db8::"],
    ["::ffff:10.0.0.0/104", "is IPv4-mapped: write the IPv4 addresses"],
  ];
  test.each(bad)("refuses %p", (range, message) => {
    expect(() => createIpSet(["192.0.2.1", range])).toThrow(`trustedProxies: ${JSON.stringify(range)} ${message}`);
  });
});
