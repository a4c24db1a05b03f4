import { describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pointerTo } from "../../generator/base/pointer.ts";
import { createSourceText } from "../../generator/base/source-text.ts";
import { createPlainPlaces } from "../../generator/load/plain-places.ts";
import { readPlainYaml } from "../../generator/load/plain-yaml.ts";
import { readYaml } from "../../generator/load/yaml.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDERS = ["spec", "tests/diff", "tests/emit", "tests/corpus", ...rulesFixtures()];

function rulesFixtures(): readonly string[] {
  const folder = "tests/rules/fixtures";
  return readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`);
}

/** Every text of this repository that is everyday YAML. */
const TEXTS = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => [`${folder}/${name}`, readFileSync(join(ROOT, folder, name), "utf8")] as const),
).filter(([, text]) => readPlainYaml(text) !== undefined);

/** Every pointer into a value, and some that lead past its end. */
function pointersInto(value: unknown, at = ""): readonly string[] {
  const past = [`${at}/nowhere`, `${at}/99`, `${at}/01`];
  if (typeof value !== "object" || value === null) return [at, ...past];
  return [at, ...past, ...Object.entries(value).flatMap(([key, inner]) => pointersInto(inner, at + pointerTo(key)))];
}

function expectSamePlaces(path: string, text: string): void {
  const source = createSourceText(path, text);
  const [whole] = readYaml(source);
  const places = createPlainPlaces(source, (part) => readYaml(part)[0]?.spanOf);
  for (const pointer of pointersInto(whole?.value)) {
    for (const part of ["key", "value"] as const) {
      const found = places(pointer, part);
      const wanted = whole?.spanOf(pointer, part);
      const told = (span: typeof wanted) => [path, pointer, part, span?.start, span?.end];
      expect(told(found)).toEqual(told(wanted));
      expect(found.source).toBe(source);
    }
  }
}

test("there are many texts to compare", () => {
  expect(TEXTS.length).toBeGreaterThan(60);
});

describe("a value has the place that the parser gives it when it reads everything", () => {
  test.each(TEXTS)("in %s", (path, text) => {
    expectSamePlaces(path, text);
  });

  test.each([
    ["a: 1\n"],
    ["a: 1"],
    ["a:\nb: x\n"],
    ["a:\n- x\n- z\nb: 1\n"],
    ["a:\n  # why\n  - x # c\n\n  # z\n  - u: 1\n    v:\n      - 1\n      - 2\n\n# end\nb: 1\n"],
    ["# c\na: { b: c, d: [] } # e\n# d\n\nb:\n  c:\n    - x\n"],
    ["a b (c):\n    - { x: 1 }\n    - { x: [2, 3] }"],
    ["a:\n  - - \nb: 1\n"],
    ["__proto__: 1\nconstructor:\n  - 2\n"],
  ])("in %j", (text) => {
    if (readPlainYaml(text) !== undefined) expectSamePlaces("t.yaml", text);
  });

  test("also when so many items are asked for that everything is read", () => {
    const text = `a:\n${Array.from({ length: 4_100 }, (_, index) => `  - { x: ${index} }\n`).join("")}b: 1\n`;
    expectSamePlaces("t.yaml", text);
  });
});
