import { describe, expect, test } from "bun:test";
import { isIPv4 } from "node:net";
import fc from "fast-check";
import { parseIpv4 } from "../../../runtime/scope/ipv4.ts";

describe("parseIpv4", () => {
  test("gives the octets of a canonical quad", () => {
    expect(parseIpv4("192.0.2.1")).toEqual([192, 0, 2, 1]);
    expect(parseIpv4("0.0.0.0")).toEqual([0, 0, 0, 0]);
    expect(parseIpv4("255.255.255.255")).toEqual([255, 255, 255, 255]);
  });

  const refused = ["", "1", "1.2.3", "1.2.3.4.5", "1.2.3.", ".1.2.3", "1..2.3", "256.1.1.1", "01.2.3.4", "1.2.3.04"];
  const tricks = ["1e0.2.3.4", "1e-7.0.0.0", "-0.0.0.0", "-1.0.0.0", "+1.2.3.4", "0x1.2.3.4", " 1.2.3.4", "1.2.3.4\n"];
  for (const text of [...refused, ...tricks, "Infinity.0.0.0", "NaN.0.0.0", "١.2.3.4"]) {
    test(`refuses ${JSON.stringify(text)}`, () => expect(parseIpv4(text)).toBeNull());
  }

  test("agrees with node:net on anything like an address", () => {
    const part = fc.oneof(
      fc.nat(300).map(String),
      fc.constantFrom("", "0", "00", "01", "0x1", "1e1", "255", "256", "-1"),
    );
    const text = fc.array(part, { minLength: 3, maxLength: 5 }).map((parts) => parts.join("."));
    fc.assert(
      fc.property(text, (value) => (parseIpv4(value) !== null) === isIPv4(value)),
      { seed: 4, numRuns: 5000 },
    );
  });
});
