import { describe, expect, test } from "bun:test";
import { nearest } from "../../generator/base/suggest.ts";

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
    ["the first by code unit of equally near ones", "flag", ["flag2", "flag1"], "flag1"],
    ["an empty name", "", ["a", "ab"], "a"],
    ["nothing known", "a", [], undefined],
    ["a name that every object has", "constructor", ["scopes"], undefined],
  ])("finds %s", (_what, wanted, known, expected) => {
    expect(nearest(wanted, known)).toBe(expected);
  });

  test("takes a megabyte in its stride", () => {
    const start = performance.now();
    expect(nearest("x".repeat(1_000_000), ["scopes", "platforms"])).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
