import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { isMap, isNode, isSeq, type Node, parse, parseDocument } from "yaml";
import { createSourceText } from "../../generator/base/source-text.ts";
import { fixedText, resolveFixes } from "../../generator/edit/resolve-fixes.ts";
import { finding } from "../diagnostics/findings.ts";

/** A text after an item or entry of what stands at `list` (or at a path) was taken out; `undefined` when scopec would not. */
function without(text: string, index: number, path: readonly (string | number)[] = ["list"]): string | undefined {
  const list = parseDocument(text).getIn(path);
  const item = isSeq(list) ? list.items[index] : isMap(list) ? list.items[index]?.key : undefined;
  if (!isNode(item)) throw new Error(`there is no item ${index}`);
  const source = createSourceText("spec.yaml", text);
  const [start = 0, end = 0] = (item as Node).range ?? [];
  const fix = { kind: "safe", description: "x", steps: [{ do: "remove", span: { source, start, end } }] } as const;
  const [resolved] = resolveFixes([finding({ span: { source, start, end }, fix })]);
  if (resolved?.fix === undefined) return undefined;
  const after = fixedText(source, [resolved.fix]);
  // Edits that would say something else than the step are a mistake of ours.
  expect(after).toBeDefined();
  return after;
}

describe("an item of a block list", () => {
  test.each<[string, string, number, string]>([
    ["goes with its line and the comment behind it", "list:\n  - a # x\n  - b # y\n", 0, "list:\n  - b # y\n"],
    ["leaves comments on lines of their own", "list:\n  # a\n  - a\n  # b\n  - b\n", 1, "list:\n  # a\n  - a\n  # b\n"],
    ["goes with what is inside it", "list:\n  - a: 1\n    # x\n    b: |\n      t\n  - c\n", 0, "list:\n  - c\n"],
    ["goes with one of two blank lines", "list:\n  - a\n\n  - b\n\n  - c\n", 1, "list:\n  - a\n\n  - c\n"],
    ["goes with the blank line at the end of the text", "list:\n  - a\n\n  - b\n", 1, "list:\n  - a\n"],
    ["is the last without a line feed", "list:\n  - a\n  - b", 1, "list:\n  - a\n"],
    ["stands below its dash", "list:\n  -\n    a: 1\n  - b\n", 0, "list:\n  - b\n"],
    ["has an empty value", "list:\n  - a:\n  - b:  # x\n", 1, "list:\n  - a:\n"],
    ["is the only one", "x: 1\nlist: # x\n  # y\n  - a\nz: 1\n", 0, "x: 1\nlist: [] # x\n  # y\nz: 1\n"],
    ["stands no deeper than its key", "list:\n- a\n- b\nz: 1\n", 1, "list:\n- a\nz: 1\n"],
    ["is folded over lines", "list:\n  - a\n    b\n  - c\n", 0, "list:\n  - c\n"],
    ["is a list itself", "list:\n  - - a\n    - b\n  - c\n", 0, "list:\n  - c\n"],
    ["has CRLF", "list:\r\n  - a # x\r\n\r\n  - b\r\n\r\nz: 1\r\n", 1, "list:\r\n  - a # x\r\n\r\nz: 1\r\n"],
  ])("%s", (_what, text, index, expected) => {
    expect(without(text, index)).toBe(expected);
  });

  test.each([
    ["has an anchor", "list:\n  - &x a\n  - b\nz: *x\n"],
    ["has an anchor inside", "list:\n  - a: &x b\n  - c\nz: *x\n"],
    ["stands below an anchor", "list: &x\n  - a\n  - b\nz: *x\n"],
    ["has a tag", "list:\n  - !!str a\n  - b\n"],
  ])("stays when it %s", (_what, text) => {
    expect(without(text, 0)).toBeUndefined();
  });

  test("stays when it shares its line with what it stands in", () => {
    expect(without("list:\n  - - a\n    - b\n", 0, ["list", 0])).toBeUndefined();
    expect(without("list:\n  - - a\n    - b\n", 1, ["list", 0])).toBe("list:\n  - - a\n");
    expect(without("list:\n  - - a\n", 0, ["list", 0])).toBeUndefined();
    expect(without("list:\n  - a: 1\n    b: 2\n", 0, ["list", 0])).toBeUndefined();
  });
});

describe("an item of a flow list", () => {
  test.each<[string, string, number, string]>([
    ["is the first", "list: [a, b]\n", 0, "list: [b]\n"],
    ["is in the middle", "list: [a, b, c]\n", 1, "list: [a, c]\n"],
    ["is the last", "list: [a, b] # x\n", 1, "list: [a] # x\n"],
    ["is the last, with a comma behind", "list: [a, b, ]\n", 1, "list: [a, ]\n"],
    ["is the only one", "list: [ a ]\n", 0, "list: []\n"],
    ["is the only one, with a comma", "list: [a,]\n", 0, "list: []\n"],
    ["has a line of its own", "list: [\n  a, # x\n  b,\n]\n", 0, "list: [\n  b,\n]\n"],
    ["has the last line", "list: [\n  a, # x\n  b # y\n  ]\n", 1, "list: [\n  a # x\n  ]\n"],
    ["ends a line", "list: [a, b, # x\n  c]\n", 1, "list: [a, # x\n  c]\n"],
    ["begins a line", "list: [a, # x\n  b, c]\n", 1, "list: [a, # x\n  c]\n"],
    ["begins the last line", "list: [a, # x\n  b]\n", 1, "list: [a # x\n  ]\n"],
    ["has brackets of its own", "list: [[a, b], {c: d}, e]\n", 1, "list: [[a, b], e]\n"],
  ])("%s", (_what, text, index, expected) => {
    expect(without(text, index)).toBe(expected);
  });

  test("stays when it has a tag, which would be left behind", () => {
    expect(without("list: [!!map {a: 1}, b]\n", 0)).toBeUndefined();
    expect(without("list: [!!str a, b]\n", 0)).toBeUndefined();
  });

  test("stays when its comma stands on another line", () => {
    expect(without("list: [a\n  , b]\n", 0)).toBeUndefined();
  });
});

describe("an entry of a map", () => {
  test.each<[string, string, number, string]>([
    ["in block form", "list:\n  a: 1 # x\n  # y\n  b: {c: d}\n", 1, "list:\n  a: 1 # x\n  # y\n"],
    ["in block form, the only one", "list: # x\n  a:\n    - 1\n", 0, "list: {} # x\n"],
    ["in flow form", "list: {a: 1, b: [c, d], e: 2}\n", 1, "list: {a: 1, e: 2}\n"],
    ["in flow form, the last one, without a value", "list: {a: 1, b}\n", 1, "list: {a: 1}\n"],
  ])("goes %s", (_what, text, index, expected) => {
    expect(without(text, index)).toBe(expected);
  });

  test("stays behind a question mark", () => {
    expect(without("list:\n  ? a\n  : 1\n  b: 2\n", 0)).toBeUndefined();
  });
});

const comment = fc.constantFrom("", " # c", "  # , ]");
const ownLine = fc.constantFrom("", "\n", "  # own\n", "\n  # own\n\n");
const blockItem = fc.constantFrom(
  "a",
  "'b, # c'",
  "{d: [e, f], g: 1}",
  "h: 1\n    i:\n      - j\n    # inside\n    k:",
  "|\n    text\n\n    more",
  "[l,\n      m]",
  "n\n    o",
  "\n    p: q",
);
const blockList = fc
  .array(fc.tuple(ownLine, blockItem, comment), { minLength: 1, maxLength: 5 })
  .map((items) => items.map(([above, item, behind]) => `${above}  - ${item}${behind}\n`))
  .map((lines) => `x: 1\nlist: # items\n${lines.join("")}z: 2\n`);

const gap = fc.constantFrom("", " ", "\n  ", " # c\n  ", "\n\n  # own\n  ");
const flowItem = fc.constantFrom("a", '"b, ]"', "{c: d}", "[e, f]", "g h");
const flowList = fc
  .tuple(fc.array(fc.tuple(gap, flowItem, gap), { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(([items, comma]) => `${items.map((parts) => parts.join("")).join(",")}${comma ? "," : ""}`)
  .map((inner) => `x: 1\nlist: [${inner} ]\nz: 2\n`);

test.each([
  ["block", blockList],
  ["flow", flowList],
])("any item of any %s list goes, and nothing else does", (_form, lists) => {
  const ends = { gone: 0, kept: 0 };
  const own = (content: string) => content.split("\n").filter((line) => line === "  # own").length;
  fc.assert(
    fc.property(lists, fc.nat(), (text, seed) => {
      const before = parse(text) as { readonly list: readonly unknown[] };
      const index = seed % before.list.length;
      const after = without(text, index);
      ends[after === undefined ? "kept" : "gone"] += 1;
      if (after === undefined) return;
      expect(parse(after)).toEqual({ ...before, list: before.list.filter((_item, at) => at !== index) });
      expect(own(after)).toBe(own(text));
    }),
    { numRuns: 1_000, seed: 20_261_122 },
  );
  expect(ends.gone).toBeGreaterThan(ends.kept);
});
