import { describe, expect, test } from "bun:test";
import { domainToASCII } from "node:url";
import fc from "fast-check";
import { isALabel } from "../../../runtime/scope/a-label.ts";
import { encodePunycode } from "../../../runtime/scope/punycode.ts";
import { toCodePoints } from "./to-code-points.ts";

const good: readonly (readonly [uLabel: string, why: string])[] = [
  ["ü", "one code point"],
  ["münchen", "among ASCII"],
  ["é-é", "an inner hyphen"],
  ["a--é", "hyphens in second and third place"],
  ["aéb--c", "hyphens in fourth and fifth place"],
  ["日本語", "three bytes each"],
  ["почемужеонинеговорятпорусски", "long"],
  ["ß", "an exception of RFC 5892 §2.6"],
  ["ς", "likewise"],
  ["ا\u200cب", "a zero-width non-joiner (RFC 5892 A.1)"],
  ["ශ\u0dca\u200dරී", "a zero-width joiner (A.2)"],
  ["ᎠᎡ", "Cherokee, whose older letters are what case folding gives"],
  ["💩", "an emoji"],
  ["aא", "two directions in one label: the bidi rules are left out"],
  ["힣", "a Hangul syllable"],
  ["\ue000", "a private code point: the table of allowed ones is left out"],
  ["\u{10ffff}", "the last code point there is"],
];

const bad: readonly (readonly [uLabel: string, why: string])[] = [
  ["abc", "ASCII only"],
  ["Ü", "a capital"],
  ["u\u0308", "not NFC"],
  ["\u212b", "the Ångström sign: NFC makes another of it"],
  ["ẛ\u0323", "NFC, but not stable under NFKC"],
  ["ａ", "full-width"],
  ["ꭰ", "a Cherokee small letter, which case folding changes"],
  ["a\u00ad", "a soft hyphen"],
  ["a\u200bb", "a zero-width space"],
  ["❤\ufe0f", "a variation selector"],
  ["\u0085", "a control character"],
  ["a\u1680b", "an Ogham space: it has a shape, and is a separator all the same"],
  ["a\u2028b", "a line separator"],
  ["a。b", "an ideographic full stop"],
  ["\u0301a", "a combining mark in front"],
  ["-ü", "a hyphen in front"],
  ["ü-", "a hyphen at the end"],
  ["ab--é", "hyphens in third and fourth place"],
  ["é💩--a", "likewise, counted in code points"],
];

const malformed: readonly (readonly [label: string, why: string])[] = [
  ["münchen", "no prefix"],
  ["mnchen-3ya", "no prefix on the Punycode"],
  ["XN--MNCHEN-3YA", "capitals: the caller makes them small"],
  ["xn--MNCHEN-3ya", "capitals in the part that is copied"],
  ["xn--", "nothing"],
  ["xn---a", "a delimiter in first place"],
  ["xn--zz", "a number cut short"],
  ["xn--99999999", "an overflow"],
  ["xn--a_b", "no digit"],
];

describe("isALabel", () => {
  for (const [uLabel, why] of good) {
    test(`accepts the A-label of ${JSON.stringify(uLabel)}: ${why}`, () =>
      expect(isALabel(toALabel(uLabel))).toBe(true));
  }
  for (const [uLabel, why] of bad) {
    test(`refuses the one of ${JSON.stringify(uLabel)}: ${why}`, () => expect(isALabel(toALabel(uLabel))).toBe(false));
  }
  for (const [label, why] of malformed) {
    test(`refuses ${label}: ${why}`, () => expect(isALabel(label)).toBe(false));
  }

  test("accepts whatever another implementation makes of a word", () => {
    const letter = fc.constantFrom(..."äßçéñøœабвгджзіїєґλςώأبتثج中文字한국어กขคあいうアイウ");
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 12 });
    const check = fc.property(word, (uLabel) => {
      // The empty text says that the word mixes directions, which is beside the point here.
      const aLabel = domainToASCII(uLabel);
      return aLabel === "" || (aLabel.startsWith("xn--") && isALabel(aLabel));
    });
    fc.assert(check, { seed: 1, numRuns: 5000 });
  });

  test("refuses a label with one capital of Punycode in it: there is one spelling only", () => {
    expect(isALabel("xn--mnchen-3ya")).toBe(true);
    expect(isALabel("xn--mnchen-3Ya")).toBe(false);
  });
});

function toALabel(uLabel: string): string {
  return `xn--${encodePunycode(toCodePoints(uLabel))}`;
}
