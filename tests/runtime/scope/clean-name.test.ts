import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { isCleanName } from "../../../runtime/scope/clean-name.ts";

const label63 = "a".repeat(63);
const name253 = [label63, label63, label63, "a".repeat(61)].join(".");

const names: readonly (readonly [text: string, expected: boolean, why: string])[] = [
  ["apple.factory-wager.com", true, "a usual name"],
  ["localhost", true, "one label"],
  ["a", true, "one letter"],
  ["az.09.z", true, "the ends of the ranges"],
  ["0-9.x1", true, "digits, but not at the beginning of the last label"],
  ["a-b--c.a--b.com", true, "hyphens in a row, in fourth and second place"],
  ["a---b.com", false, "in second to fourth place"],
  ["aa.-", false, "a hyphen alone"],
  ["ab--c.com", false, "hyphens in third place"],
  ["xn--tda.com", false, "as an A-label has them"],
  ["com.xn--tda", false, "in the last label"],
  ["", false, "nothing"],
  [".", false, "a dot"],
  [".a", false, "a dot in front"],
  ["a.", false, "a dot at the end: canonical without it"],
  ["a..b", false, "two dots"],
  ["-a", false, "a hyphen in front"],
  ["a-", false, "a hyphen at the end"],
  ["a-.b", false, "a hyphen at the end of a label"],
  ["a.-b", false, "a hyphen at the beginning of one"],
  ["A.com", false, "a capital"],
  ["a.com:80", false, "a port"],
  ["a`", false, "the character before a"],
  ["a{", false, "the character behind z"],
  ["a/", false, "the character before 0"],
  ["a:", false, "the character behind 9"],
  ["a_b", false, "an underscore"],
  ["a\u00e9", false, "not ASCII"],
  ["a\ud83d\ude00", false, "an emoji"],
  ["127.0.0.1", false, "an address"],
  ["a.1", false, "a number at the end"],
  ["a.1a", false, "a digit at the beginning of the last label"],
  ["a.0x1", false, "a hexadecimal number"],
  [label63, true, "a label of 63"],
  [`${label63}.a`, true, "and one behind it"],
  [`${label63}a`, false, "a label of 64"],
  [`${label63}a.b`, false, "and one behind it"],
  [name253, true, "253 characters"],
  [`${name253}a`, false, "254"],
];

describe("isCleanName", () => {
  for (const [text, expected, why] of names) {
    test(`${JSON.stringify(text.slice(0, 40))} → ${expected}: ${why}`, () => expect(isCleanName(text)).toBe(expected));
  }

  test("is what the rules say as a pattern", () => {
    const pattern = /^(?=.{1,253}$)(?:(?!..--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.(?=.)|$))+$/;
    const unit = fc.constantFrom(..."ab09--..xnZ:_");
    const check = fc.property(fc.string({ unit, maxLength: 16 }), (text) => {
      const last = text.slice(text.lastIndexOf(".") + 1);
      expect(isCleanName(text)).toBe(pattern.test(text) && /^[a-z]/.test(last));
    });
    fc.assert(check, { seed: 6, numRuns: 50_000 });
  });
});
