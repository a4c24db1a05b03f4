import { expect, test } from "bun:test";
import { whyUnsafe } from "../../generator/plan/safe-path.ts";

const REASONS: Readonly<Record<string, string>> = {
  "": "it is empty",
  "/etc/passwd": "it is an absolute path",
  "C:/Windows/win.ini": "it is an absolute path",
  "c:relative.txt": "it is an absolute path",
  "\\\\server\\share": "it has a backslash",
  "..\\outside": "it has a backslash",
  "a\0b": "it has a control character",
  "a\nb": "it has a control character",
  "..": "it leads out of the project",
  "generated/../../outside": "it leads out of the project",
  ".": "it is not in its plain form",
  "./a": "it is not in its plain form",
  "a//b": "it is not in its plain form",
  "a/./b": "it is not in its plain form",
  "a/": "it is not in its plain form",
  ".git": "it belongs to git",
  ".git/hooks/pre-commit": "it belongs to git",
  ".GIT/config": "it belongs to git",
  "packages/sub/.git/config": "it belongs to git",
  "generated/.scopec.json": "scopec keeps its own records there",
  "generated/.SCOPEC.json": "scopec keeps its own records there",
  "generated/.scopec-tmp/0": "scopec keeps its own records there",
};

test.each(Object.entries(REASONS))("%j is unsafe: %s", (path, reason) => {
  expect(whyUnsafe(path)).toBe(reason);
});

test.each([
  "generated/scopes.ts",
  ".github/workflows/scopec.yml",
  ".gitignore",
  "a.git/b",
  "a..b/...",
  "generated/.scopecs",
  "ä/日本 .md",
])("%j is safe", (path) => {
  expect(whyUnsafe(path)).toBeUndefined();
});
