import { expect, test } from "bun:test";
import { createSourceText } from "../../generator/base/source-text.ts";
import { fileSpan, firstLineOf, showPlace, startOf } from "../../generator/base/span.ts";

const source = createSourceText("spec/matrix.yaml", "a: 1\nb: 2\n");

test("a span is shown by where it begins, as path:line:column", () => {
  const span = { source, start: 8, end: 9 };
  expect(startOf(span)).toEqual({ line: 2, column: 4 });
  expect(showPlace(span)).toBe("spec/matrix.yaml:2:4");
});

test.each([
  ["over two lines ends with the first", 3, 8, 4],
  ["on one line stays as it is", 0, 2, 2],
  ["on the last line stays as it is", 5, 9, 9],
  ["without a line feed behind it stays as it is", 5, 7, 7],
])("the first line of a span %s", (_what, start, end, expected) => {
  const short = createSourceText("t.yaml", "a: 1\nb: 2");
  expect(firstLineOf({ source: short, start, end })).toEqual({ source: short, start, end: expected });
});

test("a finding about a whole file stands at its first character", () => {
  expect(showPlace(fileSpan("docs/index.md"))).toBe("docs/index.md:1:1");
});
