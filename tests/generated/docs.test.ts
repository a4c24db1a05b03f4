import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalizeHost } from "../../runtime/scope/canonicalize-host.ts";
import { readPage } from "../markdown-page.ts";
import { ROOT } from "../temp-project.ts";
import { DEBUG_CLASS, DOMAINS, FLAGS, namesOf, PLATFORMS, ROWS, VARIANTS } from "./seed.ts";

const page = readPage(readFileSync(join(ROOT, "generated/docs/SCOPING_MATRIX_AUTO.md"), "utf8"));

const MASTER = ["Name", "Type", "Category", "Domain", "Scope", "Tier", "Size/Impact", "Release/Status", "Approval"];
const byName = (a: readonly string[], b: readonly string[]) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1);

/** The table under a heading; the first of several, or the one with these headings. */
function tableUnder(heading: string, headings?: readonly string[]) {
  const tables = page.tables.filter(({ under }) => under === heading);
  const wanted = headings === undefined ? tables : tables.filter((table) => Bun.deepEquals(table.headings, headings));
  return wanted[0] ?? { under: heading, headings: [], rows: [] };
}

const listOf = (names: string | undefined) => namesOf(names).join(", ") || "–";

/** A row of the seed as the master table shows it. */
function shownRow([domain = "", platform = "", backend = "", flags, api = "", benefit = ""]: readonly string[]) {
  const [scope = "", path = "", service = ""] = DOMAINS.get(domain) ?? [];
  const fixed = ["CRED_PERSIST_ENTERPRISE", "System local", "UTC"];
  return [domain, scope, platform, path, backend, service, ...fixed, listOf(flags), api, benefit];
}

const inOrder = (rows: readonly (readonly string[])[]) =>
  [...rows].sort((a, b) => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1));

describe("the page", () => {
  test("has every link lead to a heading of its own, and a link to each chapter", () => {
    const chapters = page.headings.filter(({ level }) => level === 2);
    expect(chapters.length).toBeGreaterThan(8);
    expect(page.links).toEqual([...chapters.map(({ id }) => `#${id}`), "FEATURE_FLAGS_GUIDE.md"]);
    const ids = page.headings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has no cell missing and none left empty", () => {
    expect(page.tables.length).toBeGreaterThan(15);
    for (const { headings, rows } of page.tables) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row).toHaveLength(headings.length);
        expect(row).not.toContain("");
      }
    }
  });

  test("says in numbers what it holds", () => {
    const text = page.blocks.join("\n");
    expect(text).toContain("11 rows");
    expect(text).toContain("30 flags");
    expect(text).toContain("8 variants");
  });
});

describe("the master table", () => {
  test("has all rows with all columns", () => {
    const { headings, rows } = tableUnder("Master table");
    expect(headings).toHaveLength(12);
    expect(rows).toEqual(inOrder(ROWS).map(shownRow));
  });

  test("is explained column by column", () => {
    const { rows } = tableUnder("Columns");
    expect(rows.map(([title = ""]) => title)).toEqual([...tableUnder("Master table").headings]);
  });
});

test.each([...PLATFORMS])("on %s the page says which row decides for each domain", (platform) => {
  const expected = [...DOMAINS.keys()].sort().map((domain) => {
    const own = ROWS.find((row) => row[0] === domain && row[1] === platform);
    const any = ROWS.find((row) => row[0] === domain && row[1] === "Any");
    const row = own ?? any ?? ROWS.find((each) => each[1] === "Any") ?? [];
    const [scope = "", path = ""] = DOMAINS.get(row[0] ?? "") ?? [];
    const by = own !== undefined ? "its own row" : any !== undefined ? "its Any row" : "the fallback row";
    return [domain, scope, path, row[2] ?? "", listOf(row[3]), by];
  });
  expect(tableUnder(`Platform ${platform}`).rows).toEqual(expected);
});

test.each([...DOMAINS])("the scope of %s has its rows, without the column that says so", (domain, [scope = ""]) => {
  const expected = inOrder(ROWS.filter((row) => row[0] === domain)).map((row) => shownRow(row).toSpliced(1, 1));
  expect(tableUnder(`Scope ${scope}`).rows).toEqual(expected);
});

describe("the table of rules", () => {
  test("has each domain, exact hosts first, and what happens to all others", () => {
    expect(tableUnder("Detection").rows).toEqual([
      ["apple.factory-wager.com", "this host", "ENTERPRISE", "exact"],
      ["dev.apple.factory-wager.com", "this host", "DEVELOPMENT", "exact"],
      ["localhost", "this host", "LOCAL-SANDBOX", "exact"],
      ["*.local", "every host below it, not the name itself", "global", "wildcard"],
      ["–", "every other host", "global", "fallback"],
      ["–", "what is not the name or address of a host", "global", "rejected"],
    ]);
  });

  test("is followed by examples that are true", () => {
    const { rows } = tableUnder("Detection", ["Host header", "Compared as", "Because"]);
    expect(rows.length).toBeGreaterThan(4);
    for (const [header = "", compared] of rows) {
      const canonical = canonicalizeHost(header);
      expect([header, canonical.ok ? canonical.host : "rejected"]).toEqual([header, compared ?? ""]);
    }
  });
});

/** A flag of the seed in the nine columns. */
function flagRow(wanted: string | undefined): readonly string[] {
  const [name = "", type = "", category = "", domain = "", scope = "", tier = "", size = "", status = ""] =
    FLAGS.find(([each]) => each === wanted) ?? [];
  return [name, type, category, domain, scope, tier, size === "" ? "–" : size, `1.3.5 / ${status}`, "–"];
}

/** The columns of an entry that every listing has: name, domain, scope, tier, status. */
const requiredOf = (entry: readonly string[]) => [0, 3, 4, 5, 7].map((column) => entry[column] ?? "");

describe("the catalogues", () => {
  test("have the nine columns of the master table format", () => {
    for (const heading of ["Flag mapping", "Build variants", "Security limits"]) {
      expect(tableUnder(heading).headings).toEqual(MASTER);
    }
  });

  test("list the flags", () => {
    const expected = FLAGS.map(([name]) => flagRow(name));
    expect(tableUnder("Flag mapping").rows).toEqual(expected.sort(byName));
  });

  test("say where each flag is on", () => {
    const expected = FLAGS.map(([name = "", , , , , , , , description = ""]) => {
      const rows = ROWS.filter((row) => namesOf(row[3]).includes(name));
      const scopes = [...new Set(rows.map(([domain = ""]) => DOMAINS.get(domain)?.[0] ?? ""))].sort();
      const variants = VARIANTS.filter((variant) => namesOf(variant[3]).includes(name)).map(
        ([variant = ""]) => variant,
      );
      const listed = (names: readonly string[]) => (names.length === 0 ? "–" : names.join(", "));
      const debug = DEBUG_CLASS.includes(name) ? "yes" : "–";
      return [...requiredOf(flagRow(name)), description, listed(scopes), listed(variants.sort()), debug];
    });
    expect(tableUnder("Where flags are on").rows).toEqual(expected.sort(byName));
  });

  test("list the variants, and how to build them", () => {
    const expected = [...VARIANTS].sort(byName);
    expect(tableUnder("Build variants").rows).toEqual(
      expected.map(([name = "", title = "", domain = "", flags, scope = "", tier = "", use = "", status = ""]) => {
        const count = namesOf(flags).length;
        return [`${name} (${title})`, "Variant", use, domain, scope, tier, `${count} flags`, status, "–"];
      }),
    );
    const { rows } = tableUnder("Build variants", [...requiredOf(MASTER), "Flags", "Arguments of bun build"]);
    expect(rows).toEqual(
      expected.map(([name = "", , domain = "", flags, scope = "", tier = "", , status = ""]) => {
        const args = namesOf(flags).map((flag) => `--feature=${flag}`);
        return [name, domain, scope, tier, status, listOf(flags), args.join(" ") || "–"];
      }),
    );
  });

  test("list the limits", () => {
    expect(tableUnder("Security limits").rows.map((row) => [row[0], row[6], row[7]] as unknown)).toEqual([
      ["Properties per metric", "100 properties", "default"],
      ["Property key length", "256 characters", "default"],
      ["Property key characters", "A-Za-z0-9_.- in keys", "default"],
      ["Property value length", "10000 characters", "default"],
      ["Connections per scope", "10 connections", "default"],
      ["Messages per client", "100 messages/minute", "default"],
      ["Message size", "65536 bytes", "default"],
      ["Token lifetime", "3600 seconds", "default"],
    ]);
  });

  test("list the secrets backends that rows use", () => {
    const names = tableUnder("Secrets backends").rows.map(([name = ""]) => name);
    expect(names).toEqual([...new Set(ROWS.map((row) => row[2] ?? ""))].sort());
  });
});
