import { expect, test } from "bun:test";
import { projectFiles } from "./project.ts";
import { checkWords, FORBIDDEN } from "./words.ts";

test("no file holds a path of somebody's machine, a marker for work left, or a test switched off", () => {
  const files = projectFiles();
  expect(files.size).toBeGreaterThan(0);
  expect(checkWords(files, FORBIDDEN)).toEqual([]);
});
