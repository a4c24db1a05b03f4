import { describe, expect, test } from "bun:test";
import { isMisspelt, meantKey } from "../../generator/model/misspelt.ts";
import { findings, modelText, specWith } from "../tester.ts";
import { FLAG, ROW } from "./cases.ts";

describe("the key that was meant", () => {
  const keys = { known: ["detectedScope", "platform", "tier"], required: ["detectedScope", "platform"] };

  test.each<[string, string, object, string | undefined]>([
    ["is spelt nearly like it", "platfrom", {}, "platform"],
    ["has it in it, is required and not there", "scope", { scope: 1 }, "detectedScope"],
    ["is not one that is there already", "scope", { scope: 1, detectedScope: 1 }, undefined],
    ["is not one that a short word is part of by chance", "ed", { ed: 1 }, undefined],
    ["is none of two that have it in them", "detected", { detected: 1 }, "detectedScope"],
    ["is none", "colour", { colour: 1 }, undefined],
  ])("%s", (_what, key, map, expected) => {
    expect(meantKey(map, key, keys)).toBe(expected);
  });

  test("is none of several that have it in them", () => {
    expect(meantKey({}, "name", { known: [], required: ["firstName", "lastName"] })).toBeUndefined();
  });

  test("is lacking only because it is misspelt, or not", () => {
    expect(isMisspelt({ teir: 1 }, "tier", keys)).toBe(true);
    expect(isMisspelt({ teir: 1, tier: 1 }, "tier", keys)).toBe(false);
    expect(isMisspelt({ platform: 1 }, "tier", keys)).toBe(false);
    expect(isMisspelt("teir", "tier", keys)).toBe(false);
  });
});

describe("a misspelt key is one finding, whatever is missing for want of it:", () => {
  test.each([
    ["a section", { platforms: "platform: { Linux: {} }" }, /^12:1 no-unknown-key: /],
    [
      "a key that has to be there",
      { rows: `rows: [{ ${ROW.replace("detectedScope", "scope")} }]` },
      /no-unknown-key: `scope`/,
    ],
    [
      "a column of a row",
      { rows: `rows: [{ ${ROW.replace("apiStrategy", "apiStrategie")} }]` },
      /no-unknown-key: `apiStrategie`/,
    ],
    [
      "the catalogue that a flag is looked for in",
      { rows: `rows: [{ ${ROW}, featureFlags: [F] }]`, flags: `flag: { F: { ${FLAG} } }` },
      /no-unknown-key: `flag`/,
    ],
  ])("%s", async (_what, sections, expected) => {
    const found = findings((await modelText(specWith(sections))).diagnostics);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  test.each([
    ["misspelt", "default: {"],
    ["left empty", "defaults: # {"],
  ])("a scope's defaults, %s", async (_what, written) => {
    const text = specWith({}).replace("defaults: {", written);
    expect(findings((await modelText(text)).diagnostics)).toHaveLength(1);
  });
});

test("a value of process.platform, written for a platform, is known", async () => {
  const { diagnostics } = await modelText(specWith({ rows: `rows: [{ ${ROW.replace("Any", "darwin")} }]` }));
  expect(diagnostics.map(({ help }) => help)).toEqual(["Did you mean `macOS`?"]);
});
