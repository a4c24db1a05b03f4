import { afterAll, describe, expect, test } from "bun:test";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { detectScope, getMatrixRow, getScopedFeatureFlags } from "../../examples/saas-regions/generated/scopes.ts";
import { ROOT, scopec } from "../cli/scopec.ts";
import { readPage } from "../markdown-page.ts";
import { examplesOf } from "../page-examples.ts";
import { temporaryFolders } from "../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const HOME = join(ROOT, "examples/saas-regions");
const DOCS = join(HOME, "generated/docs");
const pages = new Map(
  readdirSync(DOCS)
    .filter((name) => name.endsWith(".md"))
    .map((name) => [name, readFileSync(join(DOCS, name), "utf8")]),
);
const pageOf = (name: string) => readPage(pages.get(name) ?? "");

test("what is committed is what its spec gives, and its tables are in the master table format", async () => {
  // As a user has it, who copied it: in a repository of its own, where its workflow is at the top.
  const root = folders.create();
  cpSync(HOME, root, { recursive: true });
  expect(await scopec(root, ["gen", "--check"])).toEqual({ status: 0, out: "", err: "" });
  expect(await scopec(root, ["docs", "lint"])).toEqual({ status: 0, out: "", err: "" });
});

test("gen says nothing about it where it is, so that `npm run gen` begins without a warning", async () => {
  expect(await scopec(HOME, ["gen", "--check"])).toEqual({ status: 0, out: "", err: "" });
});

test("its guardrails hold", () => {
  const run = Bun.spawnSync([process.execPath, "test", "./generated/guardrails"], { cwd: HOME });
  expect(run.stderr.toString()).toContain(" 0 fail");
  expect(run.exitCode).toBe(0);
});

test("hosts become what the spec says", () => {
  expect(detectScope("booking.fjordline.example")).toBe("FJORDLINE");
  expect(getMatrixRow("fjordline.harbor.example", "Linux").region).toBe("eu");
  expect(detectScope("nobody.harbor.example")).toBe("SIGN-UP");
  expect(getScopedFeatureFlags("hanse-bank.harbor.example").has("OLD_BILLING")).toBe(true);
});

describe("the pages read as if they were written for it", () => {
  test.each([...pages])("%s does not know what the spec does not have", (_, text) => {
    expect(text.match(/\bvariants?\b|bun:bundle|`feature\(\)`|--feature|bundles?\b.*\bflag|factory-wager/gi)).toEqual(
      null,
    );
    for (const { rows } of readPage(text).tables) expect(rows.length).toBeGreaterThan(0);
  });

  test.each([...pages])("%s shows no value of an internal column", (_, text) => {
    expect(text).not.toMatch(/Ines|Marcus|Yuki/);
  });

  test("a region is a chapter, with its tenants", () => {
    const regions = pageOf("SCOPING_MATRIX_AUTO.md").tables.find(({ under }) => under === "By region");
    expect(regions?.headings).toEqual(["Region", "Scopes", "Hosts"]);
    const counts = regions?.rows.map(([region = "", scopes = ""]) => [region, scopes.split(", ").length]);
    expect(counts).toEqual([
      ["ap", 12],
      ["eu", 14],
      // Who is no tenant yet is looked after there.
      ["us", 15],
    ]);
  });

  test("each tenant is one line of one table, not a chapter", () => {
    const page = pageOf("SCOPING_MATRIX_AUTO.md");
    expect(page.headings.map(({ text }) => text).filter((text) => text.startsWith("Scope "))).toEqual([]);
    expect(page.tables.find(({ under }) => under === "By scope")?.rows).toHaveLength(41);
  });

  test("the flags that end next quarter are found in one place", () => {
    const ends = pageOf("FEATURE_FLAGS_GUIDE.md").tables.find(({ under }) => under === "Ends");
    const next = ends?.rows.filter((row) => row[5] === "2027 Q1").map(([flag]) => flag);
    expect(next).toEqual(["OLD_BILLING", "NEW_BILLING", "BULK_IMPORT"]);
  });

  test("no sentence lists forty tenants", () => {
    for (const text of pages.values()) {
      for (const block of readPage(text).blocks) expect(block.split(", ").length).toBeLessThan(12);
    }
  });

  test("its examples ask for flags at run time", () => {
    const titles = examplesOf(pages.get("FEATURE_FLAGS_DEVELOPER_GUIDE.md") ?? "").map(({ title }) => title);
    expect(titles).toEqual([
      "Which scope a host gets, and why",
      "Is it on for a host",
      "What the catalogue says of it",
    ]);
  });
});
