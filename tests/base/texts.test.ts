import { describe, expect, test } from "bun:test";
import { clip } from "../../generator/base/clip.ts";
import { groupBy } from "../../generator/base/group.ts";
import { sha256, withLineFeeds } from "../../generator/base/hash.ts";

describe("clip", () => {
  test.each([
    ["a text that fits", "abcd", 4, "abcd"],
    ["a text that does not", "abcde", 4, "abc…"],
    ["a character of two code units at the cut", "ab\u{1f600}d", 4, "ab…"],
    ["one before the cut", "\u{1f600}bcd", 4, "\u{1f600}b…"],
  ])("leaves or shortens %s", (_what, text, length, expected) => {
    expect(clip(text, length)).toBe(expected);
  });

  test("stars out a secret before it cuts it in two", () => {
    expect(clip(`key AKIA${"IOSFODNN7EXAMPLE"} of it`, 12)).toBe("key AKIA***…");
  });
});

describe("sha256", () => {
  test("is the well-known hash, of UTF-8", () => {
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256("é")).toBe("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
  });

  test("does not care how lines end", () => {
    expect(sha256("a\r\nb\r\n")).toBe(sha256("a\nb\n"));
    expect(withLineFeeds("a\r\nb\n\rc\r")).toBe("a\nb\n\rc\r");
  });
});

test("groupBy keeps the order in which keys and items first appear", () => {
  const groups = groupBy(["b1", "a1", "b2"], ([letter]) => letter);
  expect([...groups]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});
