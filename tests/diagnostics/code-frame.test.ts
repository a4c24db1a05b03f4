import { describe, expect, test } from "bun:test";
import { createSourceText } from "../../generator/base/source-text.ts";
import { fileSpan } from "../../generator/base/span.ts";
import { codeFrame } from "../../generator/diagnostics/code-frame.ts";

/** The frame of the text between the two `|` bars of a source; the bars themselves are not part of it. */
function frameOf(marked: string): string {
  const start = marked.indexOf("|");
  const end = marked.indexOf("|", start + 1);
  const text = marked.slice(0, start) + marked.slice(start + 1, end) + marked.slice(end + 1);
  return codeFrame({ source: createSourceText("t.yaml", text), start, end: end - 1 }).join("\n");
}

describe("a code frame", () => {
  test.each([
    ["marks a stretch below its line", "a: |Linus|", "1 | a: Linus\n  |    ^^^^^"],
    ["shows one line of context before it", "x: 1\na: |b|", "1 | x: 1\n2 | a: b\n  |    ^"],
    ["shows an empty line of context", "\na: |b|", "1 |\n2 | a: b\n  |    ^"],
    ["marks one character of an empty stretch", "a:||\nb: 1", "1 | a:\n  |   ^"],
    ["marks a stretch over several lines up to the end of the first", "|a: 1\nb: 2|", "1 | a: 1\n  | ^^^^"],
    ["does not count CRLF to the line", "|a: 1\r\nb: 2|", "1 | a: 1\n  | ^^^^"],
    ["keeps columns where a line has tabs", "\ta:\t|b|", "1 | ·a:·b\n  |     ^"],
    ["shows escape sequences instead of sending them", "a: |\u001b[2J\u0007|", "1 | a: ·[2J·\n  |    ^^^^^"],
    ["shows bidirectional controls", "a: |\u202eb\u2069\u061c|", "1 | a: ·b··\n  |    ^^^^"],
    ["shows invisible characters", "a: |b\u200bc\u00ad\ufeff|", "1 | a: b·c··\n  |    ^^^^^"],
    ["shows spaces that are none", "a:|\u00a0b|\u3000c", "1 | a:·b·c\n  |   ^^"],
    ["shows half a surrogate pair", "a: |\ud83d|", "1 | a: ·\n  |    ^"],
    ["leaves whole pairs alone", "a: |\u{1f600}|", "1 | a: \u{1f600}\n  |    ^^"],
    ["shows an invisible character beyond the first plane at its width", "\u{e0041}|b|", "1 | ··b\n  |   ^"],
  ])("%s", (_what, marked, expected) => {
    expect(frameOf(marked)).toBe(expected);
  });

  test("aligns line numbers of different length", () => {
    expect(frameOf(`${"x: 1\n".repeat(9)}a: |b|`)).toBe(" 9 | x: 1\n10 | a: b\n   |    ^");
  });

  test("shows a window of a long line, around its place", () => {
    const [line = "", marker = ""] = frameOf(`${"x".repeat(500_000)}|here|${"y".repeat(500_000)}`).split("\n");
    expect(line).toBe(`1 | ${"x".repeat(39)}here${"y".repeat(117)}`);
    expect(marker).toBe(`  | ${" ".repeat(39)}^^^^`);
  });

  test.each([
    ["the last column that is shown from the first on", 120, 119],
    ["the first column that is not", 121, 39],
  ])("moves its window for %s", (_what, column, indent) => {
    const [, marker = ""] = frameOf(`${"x".repeat(column - 1)}|here|`).split("\n");
    expect(marker).toBe(`  | ${" ".repeat(indent)}^^^^`);
  });

  test("marks no further than the window goes", () => {
    const [line = "", marker = ""] = frameOf(`a: |${"x".repeat(1000)}|`).split("\n");
    expect(line).toBe(`1 | a: ${"x".repeat(157)}`);
    expect(marker).toBe(`  |    ${"^".repeat(157)}`);
  });

  test("shows the half of a pair that the window leaves as what it is", () => {
    expect(frameOf(`${"\u{1f600}".repeat(100)}xx|here|`)).toBe(
      `1 | ·${"\u{1f600}".repeat(18)}xxhere\n  | ${" ".repeat(39)}^^^^`,
    );
  });

  test("stars out what looks like a secret, in the line above as well, and keeps columns", () => {
    expect(frameOf("a: AKIAIOSFODNN7EXAMPLE\nb: https://me:hunter2@a.example |c|")).toBe(
      `1 | a: AKIA${"*".repeat(16)}\n2 | b: https://me:*******@a.example c\n  | ${" ".repeat(32)}^`,
    );
  });

  test("is empty for a text that is not known", () => {
    expect(codeFrame(fileSpan("spec/matrix.yaml"))).toEqual([]);
  });

  test("marks the place behind the last character", () => {
    const source = createSourceText("t.yaml", "a: b");
    expect(codeFrame({ source, start: 4, end: 9 }).join("\n")).toBe("1 | a: b\n  |     ^");
  });
});
