import { expect, test } from "bun:test";
import { columnPlace } from "../../generator/rules/helpers/places.ts";
import { matrixOf, minimalSpec } from "../tester.ts";

test.each([
  ["in the row, where it stands there", "apiStrategy", "/rows/1/apiStrategy"],
  ["in the scope's defaults, where it comes from them", "storagePath", "/scopes/guest/defaults/storagePath"],
  ["the row itself, where it is nowhere in the spec", "bunTestTz", "/rows/1"],
])("the place of a column's value is %s", async (_what, column, pointer) => {
  const [row] = (await matrixOf(minimalSpec)).rows;
  expect(row && columnPlace(row, column)).toBe(pointer);
});
