import { expect, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

test.each(["node", "bun"])("the bundle for %s leaves out what few specs need, so that it starts fast", (target) => {
  const file = join(ROOT, `dist/${target}/cli.cjs`);
  expect(existsSync(file), `${file} is missing: run npm run build`).toBe(true);
  const text = readFileSync(file, "utf8");
  for (const name of ["ts-morph", "tldts"]) expect(text).toMatch(new RegExp(`(?:require|import)\\("${name}"\\)`));
  expect(text.length).toBeLessThan(2_000_000);
});
