import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { decodePunycode, encodePunycode } from "../../../runtime/scope/punycode.ts";
import { toCodePoints } from "./to-code-points.ts";

/** RFC 3492 §7.1, with the capitals of its mixed-case annotation made small in the Punycode. */
const samples: readonly (readonly [name: string, text: string, punycode: string])[] = [
  ["(A) Arabic", "ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"],
  ["(B) Chinese, simplified", "他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"],
  ["(C) Chinese, traditional", "他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb"],
  ["(E) Hebrew", "למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b"],
  ["(F) Hindi", "यहलोगहिन्दीक्योंनहींबोलसकतेहैं", "i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd"],
  ["(G) Japanese", "なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa"],
  ["(I) Russian", "почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"],
  ["(L) digits in front", "3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"],
  ["(N) hyphens inside", "hello-another-way-それぞれの場所", "hello-another-way--fc4qua05auwb3674vfr0b"],
  ["(P) ASCII at both ends", "majiでkoiする5秒前", "majikoi5-783gue6qz075azm5e"],
  ["(R) no ASCII", "そのスピードで", "d9juau41awczczp"],
  ["what leaves the bias right at the end of its loop (by Python's codec)", "abc\uf95a\uf980", "abc-191szf"],
  ["(S) ASCII only", "-> $1.00 <-", "-> $1.00 <--"],
];

const malformed: readonly (readonly [text: string, why: string])[] = [
  ["zz", "a number cut short"],
  ["a-z", "likewise after a delimiter"],
  ["-a", "a delimiter in first place is a digit, and none"],
  ["a_", "no digit"],
  ["A", "a capital is no digit"],
  ["a-é", "nor is what is not ASCII"],
  ["99999999", "a number of more than 31 bits"],
  ["9".repeat(1000), "a number of any length"],
  [`${"9".repeat(1000)}a`, "likewise, not cut short: beyond what a double holds"],
];

describe("punycode", () => {
  for (const [name, text, punycode] of samples) {
    test(`RFC 3492 §7.1 or like it: ${name}`, () => {
      expect(encodePunycode(toCodePoints(text))).toBe(punycode);
      expect(decodePunycode(punycode)).toEqual(toCodePoints(text));
    });
  }
  for (const [text, why] of malformed) {
    test(`${text.slice(0, 20)} decodes to nothing: ${why}`, () => expect(decodePunycode(text)).toBeNull());
  }

  test("the edges of what a code point can be", () => {
    for (const codePoint of [0x80, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff]) {
      expect(decodePunycode(encodePunycode([codePoint]))).toEqual([codePoint]);
      expect(decodePunycode(encodePunycode([0x61, codePoint]))).toEqual([0x61, codePoint]);
    }
    for (const codePoint of [0xd800, 0xdbff, 0xdc00, 0xdfff, 0x110000, 0x7fffffff]) {
      expect(decodePunycode(encodePunycode([codePoint]))).toBeNull();
    }
  });

  test("the empty text is itself either way", () => {
    expect(encodePunycode([])).toBe("");
    expect(decodePunycode("")).toEqual([]);
  });

  test("decoding undoes encoding", () => {
    const text = fc.string({ unit: "binary", maxLength: 40 });
    const check = fc.property(text, (value) => {
      const codePoints = toCodePoints(value);
      expect(decodePunycode(encodePunycode(codePoints))).toEqual(codePoints);
    });
    fc.assert(check, { seed: 2, numRuns: 2000 });
  });

  test("encoding undoes decoding: a text has one Punycode", () => {
    const text = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789-"), maxLength: 12 });
    const check = fc.property(text, (punycode) => {
      const codePoints = decodePunycode(punycode);
      if (codePoints !== null) expect(encodePunycode(codePoints)).toBe(punycode);
    });
    fc.assert(check, { seed: 3, numRuns: 20_000 });
  });
});
