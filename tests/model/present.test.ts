import { expect, test } from "bun:test";
import { present } from "../../generator/model/present.ts";

test("what a valid matrix always has is given back, and its absence is a bug that says what is missing", () => {
  expect(present("", "tier")).toBe("");
  expect(() => present(undefined, "tier")).toThrow("the matrix has no tier");
});
