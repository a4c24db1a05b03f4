import { expect, test } from "bun:test";
import fc from "fast-check";
import { parse, Scalar } from "yaml";
import { quotedText, scalarText } from "../../generator/edit/scalar-text.ts";
import { anyText } from "../emit/arbitraries.ts";

const STYLES = [Scalar.PLAIN, Scalar.QUOTE_SINGLE, Scalar.QUOTE_DOUBLE, undefined] as const;

test("a scalar keeps the quotes of the one it replaces, and needs none where none were", () => {
  const written = STYLES.map((type) => scalarText("Linux", { ...(type && { type }) }));
  expect(written).toEqual(["Linux", "'Linux'", '"Linux"', "Linux"]);
  expect(scalarText(true, { type: Scalar.QUOTE_DOUBLE })).toBe("true");
  expect(quotedText("1.10")).toBe('"1.10"');
});

test.each([
  "[::1]",
  "a, b",
  "1.10",
  "true",
  "null",
  "a: b",
  "a #b",
  "- a",
  "--- a",
  "---",
  "... b",
  "*a",
  "&a",
  "",
  " a",
  "a\nb",
  "{}",
  "?",
  "'",
])("%j gets quotes where without them it would mean something else", (value) => {
  expect(scalarText(value, { type: Scalar.PLAIN })).toMatch(/^(?:"[^\n]*"|'[^\n]*')$/);
});

test("any text can be read back from wherever a scalar may stand", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...STYLES), (value, type) => {
      const text = scalarText(value, { ...(type && { type }) });
      expect(text).not.toMatch(/[\r\n]/);
      for (const around of [`a: ${text} # c\n`, `a: [x, ${text}]\n`, `a:\n  - ${text}\n`, `a: {b: ${text}, c: d}\n`]) {
        const { a } = parse(around) as { a: unknown };
        const found = Array.isArray(a) ? a.at(-1) : typeof a === "object" && a !== null ? Object.values(a)[0] : a;
        expect(found).toBe(value);
      }
      expect(Object.keys(parse(`${text}: 1\n`) as object)).toEqual([value]);
      expect(Object.keys(parse(`{${text}: 1}\n`) as object)).toEqual([value]);
    }),
    { numRuns: 2_000 },
  );
});
