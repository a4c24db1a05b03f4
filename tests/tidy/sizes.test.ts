import { expect, test } from "bun:test";
import { projectFiles, sourcesIn } from "./project.ts";
import { checkSizes, type Exception } from "./sizes.ts";

/** What may be longer than the rule says, each with the reason. */
const EXCEPTIONS: readonly Exception[] = [];

test("files and functions stay small", () => {
  const files = sourcesIn(projectFiles(), ["generator", "runtime", "site", "scripts", "tests", "bench"]);
  const written = new Map([...files].filter(([path]) => !path.startsWith("generator/precompiled/")));
  expect(written.size).toBeGreaterThan(0);
  expect(checkSizes(written, EXCEPTIONS)).toEqual([]);
});
