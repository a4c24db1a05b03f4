import { describe, expect, test } from "bun:test";
import { SHOWN_SPECS, siteMatrix } from "../../scripts/docs/site-matrix.ts";
import { stagedPages } from "../../scripts/docs/stage-pages.ts";
import { cellOf, heatOf, rulesOf } from "../../site/explorer/cells.ts";
import { compare, sidesOf } from "../../site/explorer/compare.ts";
import { explainHost, flagsOfRow } from "../../site/explorer/explain-host.ts";
import { endingIn, quarterOf } from "../../site/explorer/timeline.ts";
import { readPage } from "../markdown-page.ts";
import { ROOT } from "../temp-project.ts";

const [own, saas] = await Promise.all(SHOWN_SPECS.map((spec) => siteMatrix(ROOT, spec)));
if (own === undefined || saas === undefined) throw new Error("two matrices are shown");

describe("a host", () => {
  test("gets its scope, its row and the rules that were tried", () => {
    const answer = explainHost(own, "A.printer.local.", "macOS");
    expect(answer).toMatchObject({ scope: "global", rule: "*.local", reason: "wildcard", why: "its row for Any" });
    expect(answer.tried.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
      "a.printer.local no such rule",
      "*.printer.local no such rule",
      "*.local wins",
    ]);
  });

  test("that is none is rejected, and tries no rule", () => {
    expect(explainHost(own, "http://x", "Linux")).toMatchObject({ reason: "rejected", tried: [], scope: "global" });
  });

  test("has flags, each with why it is on", () => {
    const { row } = explainHost(saas, "ginza-retail.harbor.example", "Linux");
    if (row === undefined) throw new Error("no row");
    const why = new Map(flagsOfRow(saas, row).map((flag) => [flag.name, flag.why]));
    expect(why.get("SEARCH_INDEX")).toBe("implied by SEARCH_V2");
    expect(why.get("NEW_BILLING")).toMatch(/^scope default.*, spec\/regions\/ap\.yaml:\d+:\d+$/);
  });
});

test("a cell has what a scope may use, and the hosts that get the fallback's there", () => {
  expect(cellOf(own, "ENTERPRISE", "Linux").flags).toEqual(["APPLE_FACTORY_WAGER_COM_TENANT", "R2_STORAGE"]);
  expect(cellOf(own, "ENTERPRISE", "Other")).toMatchObject({ rows: [], without: ["apple.factory-wager.com"] });
  expect(rulesOf(own, "DEVELOPMENT")).toEqual(["dev.apple.factory-wager.com"]);
  expect(heatOf(own).most).toBe(3);
  expect(heatOf(saas).lines).toHaveLength(41);
});

test("two builds or scopes are compared flag by flag", () => {
  const side = (kind: "variants" | "scopes", name: string) =>
    sidesOf(own, kind).find((each) => each.name === name) ?? { name, flags: [] };
  expect(compare(side("variants", "enterprise"), side("variants", "tenant-apple"))).toEqual({
    onlyA: ["ENTERPRISE"],
    onlyB: ["APPLE_FACTORY_WAGER_COM_TENANT"],
    both: ["PREMIUM_SECRETS", "R2_STORAGE"],
  });
  expect(compare(side("scopes", "global"), side("scopes", "DEVELOPMENT")).onlyA).toEqual([]);
});

describe("the quarters", () => {
  test.each([
    ["2026-12-31", 0, "2026 Q4"],
    ["2026-12-31", 1, "2027 Q1"],
    ["2027-01-01", 1, "2027 Q2"],
    ["2027-03-31", -1, "2026 Q4"],
  ])("%s and %i later is %s", (day, later, quarter) => {
    expect(quarterOf(day, later)).toBe(quarter);
  });

  test("hold the flags that end in them, whatever the day", () => {
    const names = (period: Parameters<typeof endingIn>[1], today: string) =>
      endingIn(saas.flags, period, today).map(({ flag }) => flag.name);
    expect(names("next quarter", "2026-10-01")).toEqual(["OLD_BILLING", "NEW_BILLING", "BULK_IMPORT"]);
    expect(names("next quarter", "2026-12-31")).toEqual(names("next quarter", "2026-10-01"));
    expect(names("over", "2027-02-01")).toEqual(["SEARCH_V2", "OLD_BILLING"]);
    expect(endingIn(saas.flags, "all", "2027-01-30").at(1)).toMatchObject({ day: "2027-01-31", daysLeft: 1 });
  });
});

describe("the pages of the site", () => {
  const pages = stagedPages(ROOT);

  test("are the guides, the generated pages and the site's own", () => {
    for (const path of [
      "index.md",
      "explorer.md",
      "getting-started.md",
      "docs/rules/index.md",
      "generated/docs/index.md",
    ]) {
      expect([...pages.keys()]).toContain(path);
    }
  });

  test.each([...pages].filter(([path]) => path.endsWith(".md")))("%s links to pages of the site only", (path, text) => {
    const lost = readPage(text).links.filter((link) => {
      const [file = ""] = link.split("#");
      if (/^[a-z]+:/.test(link) || file === "") return false;
      return !pages.has(new URL(file, `file:///${path}`).pathname.slice(1));
    });
    expect(lost).toEqual([]);
  });

  test("hold no value of an internal column", () => {
    expect(JSON.stringify([own, saas, ...pages.values()])).not.toMatch(/\bInes\b|\bMarcus\b|\bYuki\b/);
  });
});
