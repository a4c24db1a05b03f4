import { afterAll, describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HOSTILE_SPEC, specOf, specText } from "../emit/hostile/spec.ts";
import { HOSTILE } from "../emit/hostile/texts.ts";
import { readPage } from "../markdown-page.ts";
import { examplesOf } from "../page-examples.ts";
import { createTempProject, ROOT } from "../temp-project.ts";
import { compileText, minimalSpec } from "../tester.ts";
import { namesOf, VARIANTS } from "./seed.ts";

const QUICK_START = "generated/docs/QUICK_START_AUTO.md";
const FLAGS = "generated/docs/FEATURE_FLAGS_AUTO.md";
const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** The guides that a spec gives, by path. */
async function guidesOf(spec: string): Promise<Readonly<Record<string, string>>> {
  const { compilation } = await compileText(spec);
  const guides = (compilation?.artifacts ?? []).filter(({ emitter }) => emitter === "guides");
  return Object.fromEntries(guides.map(({ path, text }) => [path, text]));
}

describe.each([QUICK_START, FLAGS])("%s", (path) => {
  const page = readPage(textOf(path));

  test("links to each of its chapters, and to no other heading", () => {
    const chapters = page.headings.filter(({ level }) => level === 2);
    expect(page.links.filter((link) => link.startsWith("#"))).toEqual(chapters.map(({ id }) => `#${id}`));
    for (const link of page.links.filter((each) => !each.startsWith("#"))) textOf(`generated/docs/${link}`);
  });

  test("has the structure of one with plain texts, whatever the spec says", async () => {
    const hostile = readPage((await guidesOf(specText(HOSTILE_SPEC)))[path] ?? "");
    const plain = readPage((await guidesOf(specText(specOf(HOSTILE.map((_, index) => `text ${index}`)))))[path] ?? "");
    expect(hostile.structure).toEqual(plain.structure);
    expect(hostile.links).toEqual(plain.links);
    expect(hostile.structure.length).toBeGreaterThan(50);
  });
});

test("the guides name every variant with the commands that are its own", () => {
  const [table] = readPage(textOf(QUICK_START)).tables;
  const rows = VARIANTS.map(([variant = "", , useCase = "", flags]) => [variant, useCase, flags] as const);
  expect(table?.rows.map(([variant, , tests, builds]) => [variant, tests, builds]).sort()).toEqual(
    rows
      .map(([variant, , flags]) => [
        variant,
        ["npx bun test", ...namesOf(flags).map((flag) => `--feature=${flag}`)].join(" "),
        `npx scopec build ${variant}`,
      ])
      .sort(),
  );
  expect(readPage(textOf(FLAGS)).tables.find(({ under }) => under === "Build variants")?.rows).toHaveLength(8);
});

test("a spec without flags and variants gives a quick start that says so, and no guide to flags", async () => {
  const guides = await guidesOf(minimalSpec);
  expect(Object.keys(guides)).toEqual([QUICK_START]);
  const page = readPage(guides[QUICK_START] ?? "");
  expect(page.blocks).toContain("The spec declares no variants.");
  expect(guides[QUICK_START]).not.toContain("scopec build");
  const flags = await guidesOf(`${minimalSpec}flags:
  A: { description: x, type: y, category: z, domain: all, scope: all, tier: basic, since: "1", status: stable }
`);
  expect(readPage(flags[FLAGS] ?? "").blocks).toContain("The spec declares no variants.");
  expect(examplesOf(flags[FLAGS] ?? "").map(({ title }) => title)).not.toContain("Two flags");
});

describe("the examples of the guides", () => {
  const examples = [QUICK_START, FLAGS].flatMap((path, index) =>
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
