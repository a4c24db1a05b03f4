import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { createSourceText } from "../../generator/base/source-text.ts";

const at = (text: string, offset: number) => {
  const { line, column } = createSourceText("t.yaml", text).positionAt(offset);
  return `${line}:${column}`;
};

describe("positionAt", () => {
  test.each([
    ["the beginning", "ab\ncd", 0, "1:1"],
    ["the end of a line, which is its line feed", "ab\ncd", 2, "1:3"],
    ["the beginning of the next line", "ab\ncd", 3, "2:1"],
    ["the end of a text without a final line feed", "ab\ncd", 5, "2:3"],
    ["the empty line behind a final line feed", "ab\n", 3, "2:1"],
    ["beyond the end", "ab\ncd", 99, "2:3"],
    ["before the beginning", "ab\ncd", -1, "1:1"],
    ["an empty text", "", 0, "1:1"],
    ["a carriage return, which belongs to its line", "ab\r\ncd", 2, "1:3"],
    ["the line behind CRLF", "ab\r\ncd", 4, "2:1"],
    ["behind an astral character, which counts as two", "\u{1f600}x", 2, "1:3"],
    ["a byte order mark", "\ufeffab", 0, "1:1"],
    ["behind a byte order mark, which editors do not count", "\ufeffab\ncd", 2, "1:2"],
    ["the second line behind a byte order mark", "\ufeffab\ncd", 5, "2:2"],
    ["a line of many", "a\n".repeat(1000), 1998, "1000:1"],
  ])("counts from 1, in UTF-16 code units, at %s", (_what, text, offset, expected) => {
    expect(at(text, offset)).toBe(expected);
  });

  test("agrees with counting line feeds, for any text and offset", () => {
    const texts = fc.array(fc.constantFrom("a", "\n", "\r\n", "\u{1f600}", "é"), { maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.nat(100), (pieces, offset) => {
        const text = pieces.join("");
        const before = text.slice(0, offset).split("\n");
        expect(at(text, offset)).toBe(`${before.length}:${(before.at(-1) ?? "").length + 1}`);
      }),
    );
  });
});

describe("lineText", () => {
  const { lineText } = createSourceText("t.yaml", "one\r\ntwo\n\nfour\rstill four");

  test.each([
    ["without CRLF", 1, "one"],
    ["without LF", 2, "two"],
    ["that is empty", 3, ""],
    ["that is the last one, with a carriage return inside", 4, "four\rstill four"],
    ["past the last one", 5, undefined],
    ["before the first one", 0, undefined],
  ])("gives a line %s", (_what, line, expected) => {
    expect(lineText(line)).toBe(expected);
  });

  test("gives the first line without a byte order mark", () => {
    expect(createSourceText("t.yaml", "\ufeffone\n").lineText(1)).toBe("one");
  });

  test("gives the empty line behind a final line feed", () => {
    expect(createSourceText("t.yaml", "one\n").lineText(2)).toBe("");
  });
});

test("a source keeps its path and text", () => {
  expect(createSourceText("spec/matrix.yaml", "a: 1")).toMatchObject({ path: "spec/matrix.yaml", text: "a: 1" });
});
