import { describe, expect, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { lint } from "markdownlint/sync";
import { scopec } from "../cli/scopec.ts";
import { readPage } from "../markdown-page.ts";
import { ROOT } from "../temp-project.ts";
import { projectFiles } from "../tidy/project.ts";

const PAGES = [...projectFiles().keys()].filter((path) =>
  /^(?:README\.md|(?:docs|generated\/docs|examples\/[^/]+(?:\/generated\/docs)?)\/.*\.md)$/.test(path),
);

/** How pages are written; a table is as wide as it has to be, and not always padded. */
const STYLE = { default: true, MD013: false, MD060: false, MD033: { allowed_elements: ["br", "code"] } };

const CONTRACT = [
  "BUILD_OPTIMIZATION",
  "FEATURE_FLAGS_DEVELOPER_GUIDE",
  "FEATURE_FLAGS_GUIDE",
  "MASTER_PERF_MATRIX",
  "QUICK_REFERENCE",
  "README",
  "SCOPING_MATRIX_AUTO",
  "TABLE_FORMAT_STANDARD",
];

test("the generated pages that people know by name are there", () => {
  const names = PAGES.filter((path) => path.startsWith("generated/docs/")).map((path) => path.slice(15, -3));
  expect(names).toEqual(expect.arrayContaining(CONTRACT));
});

describe.each(PAGES)("%s", (path) => {
  const text = readFileSync(join(ROOT, path), "utf8");

  test("is Markdown as markdownlint wants it", () => {
    const found = lint({ strings: { [path]: text }, config: STYLE })[path] ?? [];
    expect(found.map(({ lineNumber, ruleNames, errorDetail }) => [lineNumber, ruleNames[0], errorDetail])).toEqual([]);
  });

  test("has links that lead somewhere", () => {
    const lost = readPage(text).links.filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(path, link));
    expect(lost).toEqual([]);
  });
});

/** Whether a file of the project is there, and has the heading. */
function leadsSomewhere(from: string, link: string): boolean {
  const [file = "", anchor] = link.split("#");
  const target = file === "" ? from : relative(ROOT, resolve(ROOT, dirname(from), file));
  if (!existsSync(join(ROOT, target))) return false;
  if (anchor === undefined) return true;
  return readPage(readFileSync(join(ROOT, target), "utf8")).headings.some(({ id }) => id === anchor);
}

test("every table of the generated pages is in the master table format", async () => {
  expect(await scopec(ROOT, ["docs", "lint"])).toEqual({ status: 0, out: "", err: "" });
});

test("the parts of hand-written pages that are kept current are current", async () => {
  const marked = PAGES.filter((path) => /^<!-- scopec:begin /m.test(readFileSync(join(ROOT, path), "utf8")));
  expect(marked).toContain("README.md");
  expect(await scopec(ROOT, ["docs", "inject", "--check", ...marked])).toEqual({ status: 0, out: "", err: "" });
});
