import { expect, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dir, "..");
const page = readFileSync(join(ROOT, "docs/threat-model.md"), "utf8");
const threats = page.split("\n").filter((line) => /^\| [STRIDE] /.test(line));
const named = [...page.matchAll(/`(tests\/[^`]+)`: "([^"]+)"/g)].map(
  ([, path = "", name = ""]) => [path, name] as const,
);

test("each threat of the model names a test", () => {
  expect(threats.length).toBeGreaterThan(50);
  expect(threats.filter((line) => !/`tests\/[^`]+`: "[^"]+" \|$/.test(line))).toEqual([]);
  expect(named).toHaveLength(threats.length);
});

test.each(named)("%s has the test %j", (path, name) => {
  const file = join(ROOT, path);
  expect(existsSync(file)).toBe(true);
  expect(path).toMatch(/\.(?:test|long)\.ts$/);
  // As it is written there: the name of a test, of a group, or of a case in a table.
  expect(readFileSync(file, "utf8").split(`"${name}"`).length).toBe(2);
});

test("every letter of STRIDE stands somewhere, and each boundary has threats", () => {
  expect(new Set(threats.map((line) => line[2]))).toEqual(new Set("STRIDE"));
  const boundaries = page.split(/^## /m).filter((section) => section.includes("The boundary between"));
  expect(boundaries).toHaveLength(6);
  for (const section of boundaries) expect(section.match(/^\| [STRIDE] /gm)?.length ?? 0).toBeGreaterThanOrEqual(5);
});
