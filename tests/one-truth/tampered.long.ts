import { expect, test } from "bun:test";
import { CASES, differing, isSlow } from "./cases.ts";
import { ownFiles } from "./projects.ts";

const files = ownFiles();

test.each(CASES.filter(isSlow))("$path: $what: $reader", async (each) => {
  expect(await differing(files, each)).toEqual(expect.arrayContaining([...each.parts]));
});
