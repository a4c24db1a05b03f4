import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSourceText } from "../../generator/base/source-text.ts";
import { formatYaml, hasAnchors, meaningOf } from "../../generator/edit/format-yaml.ts";
import { readYaml } from "../../generator/load/yaml.ts";
import { minimalSpec, modelText } from "../tester.ts";

const SPEC = readFileSync(join(import.meta.dirname, "../../spec/matrix.yaml"), "utf8");

/** A matrix without the pointers, which say where a value stood. */
async function withoutPlaces(text: string) {
  const { matrix } = await modelText(text);
  return JSON.stringify(matrix, (key, value: unknown) => {
    if (key === "pointer") return undefined;
    return value instanceof Map ? [...value] : value;
  });
}

/** All comments of a text, in no order. */
function comments(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|\s)#(.*)$/gm)].map(([, comment = ""]) => comment.trim()).sort();
}

describe("formatYaml", () => {
  test.each([
    ["the project's own spec", SPEC],
    ["the smallest spec", minimalSpec],
  ])("formatting %s twice is formatting it once, and changes neither meaning nor comments", async (_what, text) => {
    const once = formatYaml(text);
    expect(formatYaml(once)).toBe(once);
    expect(await withoutPlaces(once)).toBe(await withoutPlaces(text));
    expect(comments(once)).toEqual(comments(text));
  });

  test("sorts sections and keys as the format lists them, names and rows by code unit, comments with them", () => {
    const text = `# head

rows:
  # the second row
  - platform: macOS
    servingDomain: b.example # behind a value
    x: 1
  # the first row
  - platform: Linux
    servingDomain: B.example
platforms:
  macOS: {}
  # on Linux
  Linux: {}
version: 1
unknown: 1
`;
    expect(formatYaml(text)).toBe(`# head

version: 1
platforms:
  # on Linux
  Linux: {}
  macOS: {}
rows:
  # the first row
  - servingDomain: B.example
    platform: Linux

  # the second row
  - servingDomain: b.example # behind a value
    platform: macOS
    x: 1
unknown: 1
`);
  });

  test("leaves what has another shape than the schema as it is", () => {
    for (const text of ["- a\n- b\n", "x\n", "rows: 1\n", "rows:\n  - 1\n  - a\n", "scopes:\n  - z\n"]) {
      expect(formatYaml(text)).toBe(text);
    }
  });

  test("comes to rest with comments inside a flow collection", () => {
    const text = "rows:\n  - featureFlags: [ #C1\n      A, #C2\n      #C3\n      ]\n    platform: x\n";
    expect(formatYaml(formatYaml(text))).toBe(formatYaml(text));
  });

  test("knows anchors, and whether two values mean the same", () => {
    expect(hasAnchors("a: &x 1\n")).toBe(true);
    expect(hasAnchors("a: [ &x 1 ]\nb: *x\n")).toBe(true);
    expect(hasAnchors("a: '&x'\n")).toBe(false);
    expect(meaningOf({ a: 1, rows: [{ b: 1 }, { c: 2 }] })).toBe(meaningOf({ rows: [{ c: 2 }, { b: 1 }], a: 1 }));
    expect(meaningOf({ flags: ["a", "b"] })).not.toBe(meaningOf({ flags: ["b", "a"] }));
  });

  test("a text that reads without findings still does", () => {
    const [, findings] = readYaml(createSourceText("t.yaml", formatYaml(SPEC)));
    expect(findings).toEqual([]);
  });
});
