import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { domainToFeature } from "../../../runtime/scope/index.ts";

const examples: readonly (readonly [domain: string, feature: string])[] = [
  ["apple.factory-wager.com", "APPLE_FACTORY_WAGER_COM"],
  ["dev.apple.factory-wager.com", "DEV_APPLE_FACTORY_WAGER_COM"],
  ["localhost", "LOCALHOST"],
  ["*.local", "WILDCARD_LOCAL"],
  ["*.", "WILDCARD_"],
  ["*", "_"],
  ["a.*.b", "A___B"],
  ["", "_"],
  [".", "_"],
  ["example.com.", "EXAMPLE_COM_"],
  ["example.com:8080", "EXAMPLE_COM_8080"],
  ["127.0.0.1", "_127_0_0_1"],
  ["3com.com", "_3COM_COM"],
  ["[::1]", "___1_"],
  ["xn--mnchen-3ya.de", "XN__MNCHEN_3YA_DE"],
  ["a_b", "A_B"],
  ["münchen.de", "M_NCHEN_DE"],
  ["straße.de", "STRA_E_DE"],
  ["\u0131\u017f\u212a", "___"],
  ["💩", "__"],
  ["a`;process.exit()//", "A__PROCESS_EXIT____"],
  ["a\nb", "A_B"],
  ["a\u0000", "A_"],
  ["\ud800", "_"],
  ["constructor", "CONSTRUCTOR"],
  ["__proto__", "__PROTO__"],
];

describe("domainToFeature", () => {
  for (const [domain, feature] of examples) {
    test(`${JSON.stringify(domain)} → ${feature}`, () => expect(domainToFeature(domain)).toBe(feature));
  }

  test("gives a legal identifier for any string", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string(), fc.domain());
    fc.assert(
      fc.property(text, (domain) => /^[A-Z_][A-Z0-9_]*$/.test(domainToFeature(domain))),
      { seed: 7, numRuns: 5000 },
    );
  });

  test("leaves its own output as it is", () => {
    const check = fc.property(fc.string(), (domain) => {
      const feature = domainToFeature(domain);
      expect(domainToFeature(feature)).toBe(feature);
    });
    fc.assert(check, { seed: 8, numRuns: 2000 });
  });

  test("takes a very long string in its stride", () => {
    expect(domainToFeature(".".repeat(1_000_000))).toHaveLength(1_000_000);
  });
});
