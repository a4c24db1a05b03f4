import { describe, expect, test } from "bun:test";
import { describeClash } from "../../generator/merge/describe-clash.ts";
import { fileText } from "../../generator/merge/merge-blocks.ts";
import { mergeSpec } from "../../generator/merge/merge-spec.ts";
import { readBlocks } from "../../generator/merge/read-blocks.ts";
import { BASE, changed, MARKERS, merged } from "./texts.ts";

/** The row of b.example in one line. */
const BRACES = "  - {servingDomain: b.example, detectedScope: ACME, platform: Any, featureFlags: [A, B]}\n";
const LINES = "  - servingDomain: b.example\n    detectedScope: ACME\n    platform: Any\n    featureFlags: [A, B]\n";
const inBraces = changed([LINES, BRACES]);
const guest = (text: string) =>
  text.replace("b.example\n    detectedScope: ACME", "b.example\n    detectedScope: guest");

describe("a row that one side writes in another style", () => {
  test("is as the other wrote it, where only that one changed what it says", () => {
    expect(merged(inBraces, guest(BASE))).toEqual({ text: guest(BASE), clashes: [] });
    expect(merged(guest(BASE), inBraces)).toEqual({ text: guest(BASE), clashes: [] });
  });

  test("is a conflict where both changed what it says", () => {
    const other = inBraces.replace("b.example, detectedScope: ACME", "b.example, detectedScope: other");
    expect(merged(other, guest(BASE)).clashes).toEqual(["rows / b.example Any"]);
    expect(merged(guest(BASE), other).clashes).toEqual(["rows / b.example Any"]);
  });
});

describe("small texts", () => {
  const clean = (base: string, ours: string, theirs: string) => {
    const { text, clashes } = merged(ours, theirs, base);
    expect(clashes).toEqual([]);
    return text;
  };
  const clashes = (base: string, ours: string, theirs: string) => merged(ours, theirs, base).clashes;

  test("braces with nothing in them, before or after", () => {
    expect(clean("a: {x: {}}\n", "a: {x: {p: 1}}\n", "a: {x: {q: 2}}\n")).toBe("a: {x: {p: 1, q: 2}}\n");
    expect(clean("a: {x: {p: 1, q: 2}}\n", "a: {x: {p: 1}}\n", "a: {x: {q: 2}}\n")).toBe("a: {x: {}}\n");
    expect(clean("a: {x: [p, q]}\n", "a: {x: [p]}\n", "a: {x: [q]}\n")).toBe("a: {x: []}\n");
    expect(clean("a: {x: []}\n", "a: {x: [ p ]}\n", "a: {x: [q]}\n")).toBe("a: {x: [ p, q ]}\n");
    expect(clean("a: {x: []}\n", "a: {x: [p]}\n", "a: {x: []}\nb: 1\n")).toBe("a: {x: [p]}\nb: 1\n");
    expect(clean("a: {p, q: 1}\n", "a: {p, q: 2}\n", "a: {p, q: 1, r}\n")).toBe("a: {p, q: 2, r}\n");
  });

  test("in braces, a key that one side took out and the other changed, and lines that may hold comments", () => {
    expect(clashes("a: {x: 1, y: 1}\n", "a: {y: 2}\n", "a: {x: 2, y: 1}\n")).toEqual(["a / x"]);
    expect(clashes("a: {x: 1, y: 1}\n", "a: {x: 2, y: 1}\n", "a: {y: 2}\n")).toEqual(["a / x"]);
    expect(clashes("a: {x: 1, y: 1}\n", "a: {x: 2,\n  y: 1}\n", "a: {x: 1, y: 2}\n")).toEqual(["a"]);
    expect(clashes("a: {b: {x: 1}}\n", "a: {b: {x: 1}, n: {x: 1}}\n", "a: {b: {x: 1}, n: {x: 2}}\n")).toEqual([
      "a / n / x",
    ]);
    expect(clashes("a: {b: {x: 1}}\n", "a: {b: {x: 1}, n: {x: 1}}\n", "a: {b: {x: 1}, n: {x: 1, y: 2}}\n")).toEqual([
      "a / n / y",
    ]);
  });

  test("a section that was empty, of which both make a map", () => {
    expect(clean("a:\nb: 1\n", "a:\n  x: 1\nb: 1\n", "a:\n  y: 1\nb: 1\n")).toBe("a:\n  x: 1\n  y: 1\nb: 1\n");
    expect(clean("a: {}\n", "a:\n  x: 1\n", "a:\n  y: 1\n")).toBe("a:\n  x: 1\n  y: 1\n");
    expect(clean("a:\n  x: 1 # x\n  y: 1\n", "a:\n  x: 1 # x\n", "a: # all\n  y: 1\n")).toBe("a: {} # all\n");
    expect(clashes("a: text\n", "a:\n  x: 1\n", "a:\n  y: 1\n")).toEqual(["a"]);
  });

  test("lists that are no sets, that the base did not have, or had in brackets, are merged as a whole", () => {
    expect(clashes("a:\n  - x\n  - x\n", "a:\n  - x\n  - x\n  - y\n", "a:\n  - z\n")).toEqual(["a"]);
    expect(clashes("b: 1\n", "b: 1\na:\n  - x\n", "b: 1\na:\n  - y\n")).toEqual(["a"]);
    expect(clashes("a: [x]\n", "a:\n  - x\n  - y\n", "a:\n  - x\n  - z\n")).toEqual(["a"]);
    expect(clashes("a: [1, [2]]\n", "a: [1, [3]]\n", "a: [1, [4]]\n")).toEqual(["a"]);
    expect(clashes("a:\n  - x\n", "a:\n  k: 1\n", "a:\n  - y\n")).toEqual(["a"]);
  });

  test("comments on the line of a key or value", () => {
    expect(clashes("a: # x\n  k: 1\n", "a: # y\n  k: 2\n", "a: # z\n  k: 1\n")).toEqual(["a"]);
    expect(clashes("a: 1 # x\n", "a: 1 # y\n", "a: 1 # z\n")).toEqual(["a"]);
    expect(clean("a: 1 # x\n", "a:  1 # x\n", "a: 2  # x\n")).toBe("a:  2  # x\n");
    expect(clean("a: 1 # x\n", "a: 1   # x\n", "a: 2  # x\n")).toBe("a: 2   # x\n");
    expect(clean("a: 1 # x\n", "a: 2 # x\n", "a: 1  # x\n")).toBe("a: 2  # x\n");
    expect(clean("a: 1\n", "a: '1'\n", 'a: "1"\n')).toBe("a: '1'\n");
    expect(clean("a: 1\n", "\n\na: 1\n", "\na: 1\n")).toBe("\n\na: 1\n");
    expect(clean("# x\na: 1\n", "# x\n\na: 1\n", "\n# y\na: 1\n")).toBe("\n# y\na: 1\n");
  });

  test("keys that stand after their comment, values below their key, dashes on lines of their own, nothing at all", () => {
    const text =
      'a:\n  # x\n  text that\n  goes on\nb:\n  -\n    servingDomain: x\n  - - 1\n  - \n"c d":\n  "e": |+\n    text\n\n\n# end\n';
    expect(fileText(readBlocks(text))).toBe(text);
    expect(clean(text, text.replace("- - 1", "- - 2"), text.replace("goes on", "went on"))).toBe(
      text.replace("- - 1", "- - 2").replace("goes on", "went on"),
    );
    expect(clashes("# only\n", "# only\na: 1\n", "# only, still\n")).toEqual([""]);
    expect(clashes("", "a: 1\n# x\n", "a: 1\n# y\n")).toEqual([""]);
  });

  test.each<string>([
    "? a\n: 1\n",
    "{a: 1}\n",
    "- a\n",
    "a: 1\n...\n",
    "rows:\n  - a\n",
    "a: *x\n",
    "a: !!map {}\n",
    "[a]: 1\n",
    "%TAG ! x:\na: 1\n",
  ])("%p is merged by lines, or as it is", (text) => {
    let read = text;
    try {
      read = fileText(readBlocks(text));
    } catch (error) {
      expect(error).toHaveProperty("name", "Unmergeable");
    }
    expect(read).toBe(text);
  });
});

describe("what clashes is told in words", () => {
  const told = (base: string, ours: string, theirs: string) =>
    mergeSpec({ base, ours, theirs }, { ...MARKERS, ours: "" }).clashes.flatMap(({ places }) =>
      places.map((place) => Object.values(describeClash(place)).join(" | ")),
    );

  test.each([
    ["limits: {a: 1}\n", "limits: {a: 2}\n", "limits: {a: 3}\n", "`limits.a` | `2` | `3` | `1`"],
    ["version: 1\n", "version: 2\n", "version: 3\n", "`version` | `2` | `3` | `1`"],
    ["b: 1\n", "b: 1\na: [x, y]\n", "b: 1\na: {k: x}\n", "`a` | `[x, y]` | `{k: x}` | "],
    ["flags: {A: {t: 1}}\n", "flags: {A: {t: x}}\n", "flags: {A: {}}\n", "`t` of the flag `A` | `x` |  | `1`"],
    ["a: 1\n", "a: 1\n# x\n", "a: 1\n# y\n", "the end of the file |  |  | "],
  ])("%p", (base, ours, theirs, words) => {
    expect(told(base, ours, theirs)).toEqual([words]);
  });
});
