import { afterAll, describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HOSTILE_SPEC, specOf, specText } from "../emit/hostile/spec.ts";
import { HOSTILE } from "../emit/hostile/texts.ts";
import { readPage } from "../markdown-page.ts";
import { examplesOf } from "../page-examples.ts";
import { createTempProject, ROOT } from "../temp-project.ts";
import { compileText, minimalSpec, specWith } from "../tester.ts";
import { namesOf, VARIANTS } from "./seed.ts";

const DEVELOPER = "generated/docs/FEATURE_FLAGS_DEVELOPER_GUIDE.md";
const FLAGS = "generated/docs/FEATURE_FLAGS_GUIDE.md";
const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** The guides that a spec gives, by path. */
async function guidesOf(spec: string): Promise<Readonly<Record<string, string>>> {
  const pages = await pagesOf(spec);
  return Object.fromEntries(Object.entries(pages).filter(([path]) => [DEVELOPER, FLAGS].includes(path)));
}

/** All pages that a spec gives, by path. */
async function pagesOf(spec: string): Promise<Readonly<Record<string, string>>> {
  const { compilation } = await compileText(spec);
  const pages = (compilation?.artifacts ?? []).filter(({ path }) => path.endsWith(".md"));
  return Object.fromEntries(pages.map(({ path, text }) => [path, text]));
}

const ROLES = ["QUICK_REFERENCE", "MASTER_PERF_MATRIX", "TABLE_FORMAT_STANDARD", "README"];

describe.each([DEVELOPER, FLAGS, ...ROLES.map((name) => `generated/docs/${name}.md`)])("%s", (path) => {
  const page = readPage(textOf(path));

  test("links to each of its chapters, and to no other heading", () => {
    const chapters = page.headings.filter(({ level }) => level === 2);
    expect(page.links.filter((link) => link.startsWith("#"))).toEqual(chapters.map(({ id }) => `#${id}`));
    for (const link of page.links.filter((each) => !each.startsWith("#")))
      textOf(`generated/docs/${link.replace(/#.*/, "")}`);
  });

  test("has the structure of one with plain texts, whatever the spec says", async () => {
    const hostile = readPage((await pagesOf(specText(HOSTILE_SPEC)))[path] ?? "");
    const plain = readPage((await pagesOf(specText(specOf(HOSTILE.map((_, index) => `text ${index}`)))))[path] ?? "");
    expect(hostile.structure).toEqual(plain.structure);
    expect(hostile.links).toEqual(plain.links);
    expect(hostile.structure.length).toBeGreaterThan(50);
  });
});

test("the guides name every variant with the commands that are its own", () => {
  const table = readPage(textOf(DEVELOPER)).tables.find(({ under }) => under === "Work as a variant");
  const rows = VARIANTS.map(([variant = "", , useCase = "", flags]) => [variant, useCase, flags] as const);
  expect(table?.rows.map(([variant, , , , , , tests, builds]) => [variant, tests, builds]).sort()).toEqual(
    rows
      .map(([variant, , flags]) => [
        variant,
        ["npx bun test", ...namesOf(flags).map((flag) => `--feature=${flag}`)].join(" "),
        `npx scopec build ${variant}`,
      ])
      .sort(),
  );
});

test("the guide says which variant has which flag: what differs is in two columns of it", () => {
  const table = readPage(textOf(FLAGS)).tables.find(({ under }) => under === "Which build has which flag");
  const columns = table?.headings.slice(5) ?? [];
  expect([...columns].sort()).toEqual(VARIANTS.map(([name = ""]) => name).sort());
  for (const [variant = "", , , flags] of VARIANTS) {
    const column = 5 + columns.indexOf(variant);
    const on = table?.rows.filter((row) => row[column] === "on").map(([flag = ""]) => flag);
    expect([variant, on]).toEqual([variant, [...namesOf(flags)].sort()]);
  }
});

describe("the guide to flags with ends and relations", () => {
  const spec = (flags: string) => specWith({ flags: `flags:\n${flags}` });
  const flag = (name: string, more: string) =>
    `  ${name}: { description: x, type: y, category: z, domain: all, scope: all, tier: basic, since: "1", status: stable${more} }\n`;

  test("lists the flags that end by their day, with the quarter, and draws what depends on what", async () => {
    const { [FLAGS]: page = "" } = await guidesOf(
      spec(
        flag("A", ', expires: "2031-04-01", implies: [B]') +
          flag("B", ', expires: "2030-12-31", owner: team') +
          flag("C", ""),
      ),
    );
    const ends = readPage(page).tables.find(({ under }) => under === "Ends");
    expect(ends?.rows.map((row) => [row[0], ...row.slice(5)])).toEqual([
      ["B", "2030 Q4", "2030-12-31", "team", "–"],
      ["A", "2031 Q2", "2031-04-01", "–", "–"],
    ]);
    expect(page).toContain('```mermaid\nflowchart LR\n  accTitle: How flags depend on each other\n  f0["A"]\n');
    expect(page).toContain('  f0 -->|"implies"| f1\n');
    expect(page).not.toContain('f2["C"]');
  });

  test("without them says that none ends, and draws nothing", async () => {
    const { [FLAGS]: page = "" } = await guidesOf(spec(flag("C", "")));
    expect(page).toContain("No flag of this matrix has a last day");
    expect(page).not.toContain("mermaid");
  });
});

test("a spec without flags and variants gives a guide for developers without a word of them", async () => {
  const guides = await guidesOf(minimalSpec);
  expect(Object.keys(guides)).toEqual([DEVELOPER]);
  expect(guides[DEVELOPER]).not.toMatch(/variant|scopec build|feature\(/);
  expect(guides[DEVELOPER]).toContain("for the scopes `ACME`, `guest`.");
});

test("a spec with flags and no variants gives guides that ask for them at run time", async () => {
  const guides = await guidesOf(`${minimalSpec}flags:
  A: { description: x, type: y, category: z, domain: all, scope: all, tier: basic, since: "1", status: stable }
`);
  expect(Object.keys(guides)).toEqual([DEVELOPER, FLAGS]);
  expect(Object.values(guides).join("\n")).not.toMatch(/variant|bun:bundle|\bbuilds?\b/i);
  expect(examplesOf(guides[DEVELOPER] ?? "").map(({ title }) => title)).toEqual([
    "Which scope a host gets, and why",
    "Is it on for a host",
    "What the catalogue says of it",
  ]);
});

describe("the examples of the guides", () => {
  const examples = [DEVELOPER, FLAGS].flatMap((path, index) =>
    examplesOf(textOf(path)).map((example) => ({ ...example, file: `guide-${index}-${example.file}` })),
  );
  const generated = readdirSync(join(ROOT, "generated"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => `generated/${name.replaceAll("\\", "/")}`);
  const project = createTempProject([
    ...generated.map((path) => [path, textOf(path)] as const),
    ...examples.map(({ file, code }) => [file, code] as const),
  ]);
  afterAll(() => project.remove());

  test("type-check", () => {
    expect(examples.length).toBe(6);
    expect(project.typeErrors()).toEqual([]);
  });

  test.each(examples)("run: $title", ({ file }) => {
    const { exitCode, stderr } = project.bun(file);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });
});
