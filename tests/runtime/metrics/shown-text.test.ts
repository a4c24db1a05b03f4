import { describe, expect, test } from "bun:test";
import { shownText, shownValue, toLogLine } from "../../../runtime/metrics/index.ts";
import { shownId, shownName } from "../../../runtime/metrics/shown-text.ts";

describe("shownText", () => {
  test.each([
    ["", ""],
    ["plain-text_1.0", "plain-text_1.0"],
    ["two words, ok: (yes) [no] = a/b", "two words, ok: (yes) [no] = a/b"],
    ["a\nb\r\t\0", "a\\u{a}b\\u{d}\\u{9}\\u{0}"],
    ["\u001b[31m", "\\u{1b}[31m"],
    ["<b>&'\"`", "\\u{3c}b\\u{3e}\\u{26}\\u{27}\\u{22}\\u{60}"],
    ["${x} {{y}} %s %00;", "\\u{24}\\u{7b}x\\u{7d} \\u{7b}\\u{7b}y\\u{7d}\\u{7d} \\u{25}s \\u{25}00\\u{3b}"],
    ["back\\slash", "back\\u{5c}slash"],
    ["é😀", "\\u{e9}\\u{1f600}"],
    ["\ud800", "\\u{d800}"],
    ["\u202e\u200b\u2028", "\\u{202e}\\u{200b}\\u{2028}"],
    ["~ is the last, \x7f is not", "~ is the last, \\u{7f} is not"],
  ])("of %j is %j", (text, shown) => {
    expect(shownText(text)).toBe(shown);
  });

  test("is cut after 64 characters", () => {
    expect(shownText("x".repeat(64))).toBe("x".repeat(64));
    expect(shownText("x".repeat(65))).toBe(`${"x".repeat(64)}...`);
    expect(shownText("\n".repeat(65))).toBe(`${"\\u{a}".repeat(64)}...`);
    expect(shownText("\n".repeat(64))).toBe("\\u{a}".repeat(64));
    expect(shownName("x".repeat(128))).toBe("x".repeat(128));
    expect(shownName("x".repeat(129))).toBe(`${"x".repeat(128)}...`);
    expect(shownName("\n".repeat(129))).toBe(`${"\\u{a}".repeat(128)}...`);
    expect(shownId("x".repeat(256))).toBe("x".repeat(256));
    expect(shownId("x".repeat(257))).toBe(`${"x".repeat(256)}...`);
  });
});

test.each<[unknown, string]>([
  ["a\n", "a\\u{a}"],
  [null, "null"],
  [undefined, "undefined"],
  [7, "number"],
  [{ toString: () => "x" }, "object"],
  [["x"], "object"],
  [() => "x", "function"],
])("shownValue of %p is %j", (value, shown) => {
  expect(shownValue(value)).toBe(shown);
});

describe("toLogLine", () => {
  const data = { text: "a\n\u2028</script>&'`\u001b[31m é😀 \ud800 \x7f\u009b", list: [1, true, null] };

  test("is one line of printable ASCII without what ends markup", () => {
    expect(toLogLine(data)).toMatch(/^[\x20-\x7e]+$/);
    expect(toLogLine(data)).not.toMatch(/[<>&'`]/);
  });

  test("is JSON of the same data", () => {
    expect(JSON.parse(toLogLine(data))).toEqual(data);
    expect(toLogLine("a~b")).toBe('"a~b"');
    expect(toLogLine("\u00e9")).toBe('"\\u00e9"');
  });

  test("of nothing is null, and of what is no JSON an error", () => {
    expect([toLogLine(undefined), toLogLine(() => 1)]).toEqual(["null", "null"]);
    expect(() => toLogLine(1n)).toThrow(TypeError);
  });
});
