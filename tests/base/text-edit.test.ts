import { expect, test } from "bun:test";
import { applyEdits, compatible } from "../../generator/base/text-edit.ts";

const edit = (start: number, end: number, text = "") => ({ start, end, text });

test("edits are made in any order, at the offsets of the text before", () => {
  expect(applyEdits("abcdef", [edit(4, 6, "!"), edit(0, 1), edit(2, 2, "-")])).toBe("b-cd!");
  expect(applyEdits("abc", [])).toBe("abc");
  expect(() => applyEdits("abc", [edit(0, 2), edit(1, 3)])).toThrow(RangeError);
});

test("of edits that touch one place the first group counts, as a whole", () => {
  const group = (name: string, ...edits: readonly ReturnType<typeof edit>[]) => ({ name, edits });
  const groups = [
    group("first", edit(0, 2), edit(5, 6)),
    group("overlaps", edit(7, 8), edit(1, 3)),
    group("behind", edit(7, 8)),
    group("touches", edit(2, 5)),
    group("inserts", edit(9, 9, "x")),
    group("inserts there too", edit(9, 9, "y")),
  ];
  expect(compatible(groups).map(({ name }) => name)).toEqual(["first", "behind", "touches", "inserts"]);
});
