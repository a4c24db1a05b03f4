import { expect, test } from "bun:test";
import { goldenNow, goldenOnDisk } from "../../scripts/golden.ts";
import { ROOT } from "../temp-project.ts";

const now = await goldenNow(ROOT);
const onDisk = goldenOnDisk(ROOT);

test("there is a golden file for each file that an emitter makes, and no other", () => {
  expect([...onDisk.keys()].sort()).toEqual([...now.keys()].sort());
});

test.each([...now])("%s (bun scripts/update-golden.ts rewrites it)", (path, text) => {
  expect(text).toBe(onDisk.get(path) ?? "");
});
