import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { below, pointerTo, pointerTokens } from "../../generator/base/pointer.ts";

describe("a JSON Pointer", () => {
  test.each<[string, readonly (string | number)[], string]>([
    ["the whole document", [], ""],
    ["an item", ["rows", 3, "storagePath"], "/rows/3/storagePath"],
    ["an empty key", [""], "/"],
    ["a slash in a key", ["a/b"], "/a~1b"],
    ["a tilde in a key", ["a~b"], "/a~0b"],
    ["what looks escaped already", ["~1", "~01"], "/~01/~001"],
  ])("is made and taken apart for %s", (_what, tokens, pointer) => {
    expect(pointerTo(...tokens)).toBe(pointer);
    expect(pointerTokens(pointer)).toEqual(tokens.map(String));
  });

  test("comes back unchanged from any tokens", () => {
    const token = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("~", "/", "0", "1", "a") }),
    );
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        expect(pointerTokens(pointerTo(...tokens))).toEqual(tokens);
      }),
    );
  });

  test("is appended to", () => {
    expect(below("/rows/3", "feature/Flags", 0)).toBe("/rows/3/feature~1Flags/0");
    expect(below("", "rows")).toBe("/rows");
  });
});
