import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { FILE_PATTERN, fitsPath, fitsPattern } from "../../generator/base/file-pattern.ts";

describe("fitsPattern", () => {
  test.each([
    ["a.yaml", "a.yaml", true],
    ["a.yaml", "b.yaml", false],
    ["a.yaml", "*.yaml", true],
    [".yaml", "*.yaml", false],
    [".a.yaml", ".*.yaml", true],
    ["ab.yaml", "a*b.yaml", true],
    ["ab.yaml", "a*ab.yaml", false],
    ["a-x-b-y.ts", "a*x*b*.ts", true],
    ["a-b-x.ts", "a*x*b*.ts", false],
    ["rows.ts", "*", true],
    ["aXa.ts", "*a*a.ts", true],
    ["a.ts", "*a*a.ts", false],
    ["x.ts", "**.ts", true],
  ])("%s and %s: %p", (name, pattern, expected) => {
    expect(fitsPattern(name, pattern)).toBe(expected);
  });

  test("is what the same pattern means as a regular expression", () => {
    const part = fc.string({ unit: fc.constantFrom("a", "b", "-"), maxLength: 3 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.array(part, { maxLength: 4 }), (fixed, fill) => {
        const pattern = `x${fixed.join("*")}`;
        const name = `x${fixed.map((text, index) => text + (fill[index] ?? "")).join("")}`;
        for (const candidate of [name, fill.join(""), `x${fill.join("")}`]) {
          const expected = new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(candidate);
          expect([candidate, pattern, fitsPattern(candidate, pattern)]).toEqual([candidate, pattern, expected]);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

test.each([
  ["rows.yaml", true],
  ["rows/*.yml", true],
  ["a/b/c-1_2.ts", true],
  ["/rows.yaml", false],
  ["../rows.yaml", false],
  ["a/../b.yaml", false],
  ["./a.yaml", false],
  ["a//b.yaml", false],
  ["a.json", false],
  ["a b.yaml", false],
  ["*", false],
  ["rows/**/*.yaml", false],
  ["**.yaml", false],
])("a spec may include %s: %p", (pattern, expected) => {
  expect(new RegExp(FILE_PATTERN).test(pattern)).toBe(expected);
});

describe("fitsPath", () => {
  test.each([
    ["a.ts", "a.ts", true],
    ["src/a.ts", "a.ts", false],
    ["src/a.ts", "src", true],
    ["src/a.ts", "src/", true],
    ["srcs/a.ts", "src", false],
    ["src/a.ts", "src/*.ts", true],
    ["src/b/a.ts", "src/*.ts", false],
    ["src/b/c/a.ts", "src/**/a.ts", true],
    ["src/a.ts", "src/**/a.ts", true],
    ["src/b/c/d.ts", "src/**/a.ts", false],
    ["src/b", "src/b/c", false],
    ["a/b/c/b/d", "**/b/d", true],
    ["a/b", "**", true],
  ])("%s and %s: %p", (path, pattern, expected) => {
    expect(fitsPath(path, pattern)).toBe(expected);
  });
});
