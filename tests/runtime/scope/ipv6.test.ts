import { describe, expect, test } from "bun:test";
import { isIPv6 } from "node:net";
import fc from "fast-check";
import { formatIpv6, parseIpv6 } from "../../../runtime/scope/ipv6.ts";

const canonical: readonly (readonly [input: string, output: string, why: string])[] = [
  ["2001:db8::1", "2001:db8::1", "canonical already"],
  ["2001:0db8::0001", "2001:db8::1", "RFC 5952 §4.1: no leading zeros"],
  ["2001:db8:0:0:0:0:2:1", "2001:db8::2:1", "§4.2.1: as short as possible"],
  ["2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1", "§4.2.2: one zero group stays"],
  ["2001:db8::1:1:1:1:1", "2001:db8:0:1:1:1:1:1", "§4.2.2: and comes back where it was left out"],
  ["2001:0:0:1:0:0:0:1", "2001:0:0:1::1", "§4.2.3: the longest run"],
  ["2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1", "§4.2.3: the first of equals"],
  ["2001:DB8::ABCD", "2001:db8::abcd", "§4.3: lower case"],
  ["0:0:0:0:0:0:0:0", "::", "all zero"],
  ["1::", "1::", "zeros at the end"],
  ["1:0:0:0:0:0:0:0", "1::", "zeros at the end, in full"],
  ["0:0:1:0:0:0:0:0", "0:0:1::", "two runs, the second longer"],
  ["1:2:3:4:5:6:0:0", "1:2:3:4:5:6::", "a run of two at the end"],
  ["0:1:2:3:4:5:6:7", "0:1:2:3:4:5:6:7", "one zero in front"],
  ["1:2:3:4:5:6:7:0", "1:2:3:4:5:6:7:0", "one zero at the end"],
  ["::ffff:192.0.2.1", "::ffff:192.0.2.1", "§5: IPv4-mapped is written mixed"],
  ["::ffff:c000:0201", "::ffff:192.0.2.1", "§5: however it came"],
  ["0:0:0:0:0:FFFF:0:0", "::ffff:0.0.0.0", "§5: zeros too"],
  ["::192.0.2.1", "::c000:201", "IPv4-compatible is out of use and written as any other"],
  ["64:ff9b::192.0.2.33", "64:ff9b::c000:221", "so is NAT64"],
  ["::ffff:0:192.0.2.1", "::ffff:0:c000:201", "and IPv4-translated"],
  ["1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304", "a quad without gap"],
  ["1:2:3:4:5::1.2.3.4", "1:2:3:4:5:0:102:304", "a quad after a gap of one"],
  ["1::ffff:1.2.3.4", "1::ffff:102:304", "ffff, but not after five zeros"],
];

describe("parseIpv6 and formatIpv6", () => {
  for (const [input, output, why] of canonical) {
    test(`${input} → ${output}: ${why}`, () => expect(canonicalize(input)).toBe(output));
  }

  const refused = [
    "",
    ":",
    ":::",
    "1",
    "1.2.3.4",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7:8::",
    "1::2::3",
  ];
  const tricks = [
    "12345::",
    "g::",
    "::1%0",
    "[::1]",
    "1.2.3.4::",
    "::1.2.3.4:1",
    "::1.2.3.04",
    "1:2:3:4:5:6:7:1.2.3.4",
  ];
  for (const text of [...refused, ...tricks, "::1 ", ":1::", "::1:", "::1:2:3:4:5:6:7:8", "1::2:3:4:5:6:7:8"]) {
    test(`refuses ${JSON.stringify(text)}`, () => expect(parseIpv6(text)).toBeNull());
  }

  test("agrees with node:net on anything like an address", () => {
    const part = fc.constantFrom("", "", "0", "1", "00", "ffff", "FFFF", "10000", "1.2.3.4", "1.2.3", "g");
    const text = fc.array(part, { minLength: 2, maxLength: 9 }).map((parts) => parts.join(":"));
    const near = fc
      .array(fc.constantFrom("0", "1", "abcd"), { minLength: 6, maxLength: 9 })
      .map((parts) => parts.join(":"));
    fc.assert(
      fc.property(fc.oneof(text, near), (value) => (parseIpv6(value) !== null) === isIPv6(value)),
      { seed: 5, numRuns: 20_000 },
    );
  });

  test("agrees with the URL standard on how to write one, but for IPv4-mapped, and reads back what it writes", () => {
    const group = fc.oneof(fc.constant(0), fc.constant(0), fc.nat(0xffff));
    const check = fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
      const text = formatIpv6(groups);
      expect(parseIpv6(text)).toEqual(groups);
      if (!text.includes(".")) expect(`[${text}]`).toBe(new URL(`http://[${groups.map(hex).join(":")}]`).hostname);
    });
    fc.assert(check, { seed: 6, numRuns: 5000 });
  });
});

function canonicalize(text: string): string | null {
  const groups = parseIpv6(text);
  return groups && formatIpv6(groups);
}

function hex(group: number): string {
  return group.toString(16);
}
