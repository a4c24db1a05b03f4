import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { nearest, surelyMeant } from "../../generator/base/suggest.ts";

describe("nearest", () => {
  test.each<[string, string, readonly string[], string | undefined]>([
    ["one letter off", "Linus", ["Linux", "macOS"], "Linux"],
    ["another case", "LINUX", ["Linux"], "Linux"],
    ["another case and a letter off", "linus", ["Linux"], "Linux"],
    ["a third of the letters off", "abcxyz", ["abcdez"], "abcdez"],
    ["more than a third of the letters off", "abcxyz", ["abcdef"], undefined],
    ["a short name, of which one letter may differ", "ab", ["ac"], "ac"],
    ["a short name with two letters off", "ab", ["cd"], undefined],
    ["a short name with two neighbours that changed places", "teir", ["tier"], "tier"],
    ["no name whose letters changed places further apart", "riet", ["tier"], undefined],
    ["no name that is longer", "teir", ["tierra"], undefined],
    ["the nearest of several", "platfrom", ["platforms", "platform", "plateau"], "platform"],
    ["one with two neighbours swapped", "teir", ["tier", "title"], "tier"],
    ["the first by code unit of equally near ones", "flag", ["flag2", "flag1"], "flag1"],
    ["an empty name", "", ["a", "ab"], "a"],
    ["nothing known", "a", [], undefined],
    ["a name that every object has", "constructor", ["scopes"], undefined],
  ])("finds %s", (_what, wanted, known, expected) => {
    expect(nearest(wanted, known)).toBe(expected);
  });

  test("takes a megabyte in its stride", () => {
    // Two such texts compared letter by letter would take longer than the runner waits.
    expect(nearest("x".repeat(1_000_000), ["scopes", "y".repeat(1_000_000)])).toBeUndefined();
  });
});

describe("surelyMeant", () => {
  test.each<[string, string, readonly string[], string | undefined]>([
    ["another case", "linux", ["Linux", "macOS"], "Linux"],
    ["a letter too many", "Linuxx", ["Linux", "macOS"], "Linux"],
    ["a letter missing", "Linx", ["Linux", "macOS"], "Linux"],
    ["another letter", "Linus", ["Linux", "macOS"], "Linux"],
    ["two neighbours swapped", "teir", ["tier", "title"], "tier"],
    ["a mark between words missing", "no-splithost", ["no-split-host"], "no-split-host"],
    ["another mark between words", "LOCAL_SANDBOX", ["LOCAL-SANDBOX"], "LOCAL-SANDBOX"],
    ["another case of a name with digits", "v2", ["V2"], "V2"],
    ["a name that is listed twice", "Linus", ["Linux", "Linux"], "Linux"],
    ["two letters off", "Limus", ["Linux"], undefined],
    ["two names that are one slip away", "Lin", ["Link", "Line"], undefined],
    ["two names that differ in case", "acme", ["ACME", "Acme"], undefined],
    ["another digit", "PANEL_2", ["PANEL_1"], undefined],
    ["a digit too many", "PANEL_12", ["PANEL_1"], undefined],
    ["a short word", "TENANT_A", ["TENANT_B"], undefined],
    ["a short name", "abc", ["abd"], undefined],
    ["a word of four letters", "abcd", ["abce"], "abce"],
    ["letters beyond ASCII", "Müncher", ["München"], "München"],
    ["nothing known", "a", [], undefined],
    ["an empty name", "", ["a"], undefined],
  ])("of %s", (_what, wanted, known, expected) => {
    expect(surelyMeant(wanted, known)).toBe(expected);
  });

  test("is never a guess: what it finds is the nearest, too", () => {
    const name = fc.string({ unit: fc.constantFrom(..."abAB_1"), maxLength: 8 });
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 5 }), (wanted, known) => {
        const meant = surelyMeant(wanted, known);
        if (meant !== undefined) expect(nearest(wanted, known)).toBe(meant);
      }),
    );
  });
});
