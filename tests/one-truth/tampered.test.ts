import { describe, expect, test } from "bun:test";
import { CASES, differing, isSlow } from "./cases.ts";
import { ownFiles } from "./projects.ts";
import { READERS } from "./readers/index.ts";

const files = ownFiles();

describe("one edit of a generated file", () => {
  test.each(CASES.filter((each) => !isSlow(each)))("$path: $what: $reader", async (each) => {
    expect(await differing(files, each)).toEqual(expect.arrayContaining([...each.parts]));
  });
});

test("each reader is tried with each part that it holds", () => {
  const tried = new Set(CASES.flatMap(({ reader, parts }) => parts.map((part) => `${reader}: ${part}`)));
  const held = READERS.flatMap(({ name, holds }) => holds.map((part) => `${name}: ${part}`));
  expect(held.filter((each) => !tried.has(each))).toEqual([]);
});
