import { expect, test } from "bun:test";
import { createSourceText } from "../../generator/base/source-text.ts";
import { fileSpan, showPlace, startOf } from "../../generator/base/span.ts";

const source = createSourceText("spec/matrix.yaml", "a: 1\nb: 2\n");

test("a span is shown by where it begins, as path:line:column", () => {
  const span = { source, start: 8, end: 9 };
  expect(startOf(span)).toEqual({ line: 2, column: 4 });
  expect(showPlace(span)).toBe("spec/matrix.yaml:2:4");
});

test("a finding about a whole file stands at its first character", () => {
  expect(showPlace(fileSpan("docs/index.md"))).toBe("docs/index.md:1:1");
});
