import { describe, expect, test } from "bun:test";
import { HEAT_MAP_PATH, heatMap } from "../../generator/emit/heat-map.ts";
import { compileText, minimalSpec, specWith } from "../tester.ts";

const FLAGS = ["ALPHA", "BETA"]
  .map(
    (name) =>
      `  ${name}: { description: x, type: y, category: z, domain: all, scope: all, tier: basic, since: "1", status: stable }`,
  )
  .join("\n");
const ROWS = `rows:
  - { servingDomain: acme.example, detectedScope: ACME, platform: Linux, featureFlags: [ALPHA, BETA], apiStrategy: HTTP, operationalBenefit: Fast }
  - { servingDomain: "*.acme.example", detectedScope: ACME, platform: macOS, featureFlags: [BETA], apiStrategy: HTTP, operationalBenefit: Fast }
  - { servingDomain: "*.example", detectedScope: guest, platform: Any, apiStrategy: HTTP, operationalBenefit: Safe }`;

async function pictureOf(sections: Readonly<Record<string, string>>): Promise<string> {
  const { compilation } = await compileText(specWith({ flags: `flags:\n${FLAGS}`, rows: ROWS, ...sections }), [
    heatMap,
  ]);
  return compilation?.artifacts.find(({ path }) => path === HEAT_MAP_PATH)?.text ?? "";
}

/** What a cell says when it is pointed at, and what stands in it. */
const cellsOf = (picture: string) =>
  [
    ...picture.matchAll(/<g><title>([^<]*)<\/title>.*?fill="(#[0-9a-f]{6})".*? fill="(#[0-9a-f]{6})">([^<]*)<\/text>/g),
  ].map(([, title, fill = "", ink = "", written]) => ({ title, fill, ink, written }));

describe("the heat map", () => {
  test("says in each cell how many flags are on, in words and as a number", async () => {
    expect(cellsOf(await pictureOf({})).map(({ title, written }) => [title, written])).toEqual([
      ["ACME on Linux: ALPHA, BETA", "2"],
      ["ACME on macOS: BETA", "1"],
      ["guest on Linux: no flag", "–"],
      ["guest on macOS: no flag", "–"],
    ]);
  });

  test("is flag by flag where there is but one platform", async () => {
    const picture = await pictureOf({ platforms: "platforms:\n  Linux: {}", rows: ROWS.replace("macOS", "Linux") });
    expect(cellsOf(picture).map(({ title, written }) => [title, written])).toEqual([
      ["ACME, ALPHA: ALPHA", "on"],
      ["ACME, BETA: BETA", "on"],
      ["guest, ALPHA: no flag", "–"],
      ["guest, BETA: no flag", "–"],
    ]);
  });

  test("has a title and a description, and ink that can be read on its paper", async () => {
    const picture = await pictureOf({});
    expect(picture).toContain('role="img" aria-labelledby="title desc"');
    expect(picture).toContain(
      ">For each of 2 scopes, the flags that are on. ACME: 2 on Linux, 1 on macOS; guest: none.</desc>",
    );
    for (const { fill, ink } of cellsOf(picture)) expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
  });

  test("is not there where no flag is on", async () => {
    const { compilation } = await compileText(minimalSpec, undefined);
    expect(compilation?.artifacts.map(({ path }) => path)).not.toContain(HEAT_MAP_PATH);
  });
});

/** The contrast of two colours as WCAG 2 counts it. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
