import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { byCodeUnit, sortedBy, sortedSet } from "../../generator/base/order.ts";

describe("byCodeUnit", () => {
  test.each<[string, string, number]>([
    ["a", "a", 0],
    ["", "a", -1],
    ["Z", "a", -1],
    ["a", "B", 1],
    ["é", "z", 1],
    // U+1F600 begins with the surrogate 0xD83D, which is below U+FF5E although its code point is above.
    ["\u{1f600}", "\uff5e", -1],
  ])("orders %j and %j by code unit, whatever the language", (a, b, expected) => {
    expect(byCodeUnit(a, b)).toBe(expected);
  });
});

describe("sortedBy", () => {
  test("lets the first key that differs decide, and leaves the input as it is", () => {
    const rows = [
      ["b", "1"],
      ["a", "2"],
      ["b", "0"],
      ["a", "10"],
    ] as const;
    const sorted = sortedBy(
      rows,
      ([host]) => host,
      ([, platform]) => platform,
    );
    expect(sorted.map(([host, platform]) => host + platform)).toEqual(["a10", "a2", "b0", "b1"]);
    expect(rows[0]).toEqual(["b", "1"]);
  });

  test("keeps the order of items with equal keys", () => {
    const items = [{ id: 1 }, { id: 2 }, { id: 3 }];
    expect(sortedBy(items, () => "same")).toEqual(items);
    expect(sortedBy(items)).toEqual(items);
  });
});

describe("sortedSet", () => {
  test("gives the same names whatever the order and number of their mentions", () => {
    expect(sortedSet(["b", "a", "b", "A"])).toEqual(["A", "a", "b"]);
    fc.assert(
      fc.property(fc.array(fc.string()), (names) => {
        expect(sortedSet([...names, ...names].reverse())).toEqual(sortedSet(names));
      }),
    );
  });
});
