import { expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CHECKS } from "../../generator/flags/checks/index.ts";

const ROOT = join(import.meta.dirname, "../..");

test("the page on flags names every check, as grave as it is, and says which have fixes", () => {
  const page = readFileSync(join(ROOT, "docs/flags.md"), "utf8");
  const rows = [...page.matchAll(/^\| `(no-[a-z-]+)` +\| (\w+) +\|.*\| (yes|) *\|$/gm)];
  const fixable = (code: string) =>
    readdirSync(join(ROOT, "tests/flags/fixtures", code)).some((name) => name.endsWith(".fixed"));
  expect(rows.map(([, code, severity, fix]) => [code, severity, fix === "yes"]).sort()).toEqual(
    CHECKS.map(({ code, severity }) => [code, severity, fixable(code)]).sort(),
  );
});
