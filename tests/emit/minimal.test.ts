import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { parse } from "yaml";
import { readPage } from "../markdown-page.ts";
import { examplesOf } from "../page-examples.ts";
import { createTempProject, type TempProject } from "../temp-project.ts";
import { compileText, manifestFile, minimalSpec, SPEC_PATH, specWith } from "../tester.ts";

const { compilation } = await compileText(minimalSpec);
const files = new Map((compilation?.artifacts ?? []).map(({ path, text }) => [path, text]));
const manifest = manifestFile(compilation?.artifacts ?? []);
const page = files.get("generated/docs/SCOPING_MATRIX_AUTO.md") ?? "";
const examples = examplesOf(page);

let project: TempProject;
beforeAll(() => {
  const extra = examples.map(({ file, code }) => [file, code] as const);
  project = createTempProject([...files, manifest, ...extra, [SPEC_PATH, minimalSpec]]);
});
afterAll(() => project.remove());

describe("a spec of nothing but what is required", () => {
  test("gives every file, and one workflow", () => {
    expect([...files.keys()].filter((path) => path.includes("workflows"))).toEqual([".github/workflows/scopec.yml"]);
    expect(files.size).toBe(23);
  });

  test("gives a workflow without a job for variants", () => {
    const { jobs } = parse(files.get(".github/workflows/scopec.yml") ?? "") as { readonly jobs: object };
    expect(Object.keys(jobs)).toEqual(["drift", "lint", "code-scanning", "diff", "comment", "scopec"]);
  });

  test("gives pages without a word on what it does not have, and without an empty table", () => {
    const pages = [...files].filter(([path]) => path.endsWith(".md"));
    expect(pages.map(([path]) => path.split("/").pop())).toEqual([
      "FEATURE_FLAGS_DEVELOPER_GUIDE.md",
      "MASTER_PERF_MATRIX.md",
      "QUICK_REFERENCE.md",
      "README.md",
      "SCOPING_MATRIX_AUTO.md",
      "TABLE_FORMAT_STANDARD.md",
    ]);
    for (const [path, source] of pages.filter(([each]) => !each.endsWith("STANDARD.md"))) {
      const { headings, tables } = readPage(source);
      const texts = headings.map(({ text }) => text).join("\n");
      expect([path, /variant|flag(?!s_)|backend|by platform/i.exec(texts)]).toEqual([path, null]);
      for (const { rows } of tables) expect(rows.length).toBeGreaterThan(0);
    }
  });

  test("gives examples that do without flags", () => {
    expect(examples.map(({ title }) => title)).toEqual([
      "Find the scope of a request",
      "Use what the scope may use",
      "Carry the tenant context",
      "Keep metrics in their scope",
    ]);
  });

  test("gives TypeScript that type-checks and is as the formatter leaves it", () => {
    expect(
      project.biome(
        "check",
        [...files.keys()].filter((path) => path.endsWith(".ts")),
      ),
    ).toBe("");
    expect(
      project.biome(
        "format",
        [...files.keys()].filter((path) => path.endsWith(".js")),
      ),
    ).toBe("");
    expect(project.typeErrors()).toEqual([]);
  });

  test("gives tests and examples that pass", () => {
    expect(project.bun("test", "generated/guardrails").stderr).toMatch(/ \d\d pass\n 0 fail\n/);
    for (const { file } of examples) expect(project.bun(file)).toMatchObject({ exitCode: 0, stderr: "" });
  });
});

describe("workflows", () => {
  const VARIANT = `variants:
  plain: { title: Plain, domain: all, features: [], scope: all, tier: basic, useCase: All, status: draft }`;
  const jobsOf = async (sections: Readonly<Record<string, string>>) => {
    const { compilation } = await compileText(specWith(sections));
    const text = compilation?.artifacts.find(({ path }) => path === ".github/workflows/scopec.yml")?.text ?? "";
    return Object.keys((parse(text) as { readonly jobs: object }).jobs);
  };

  test("build variants only where there are both a variant and a file to build", async () => {
    const build = "build: { entries: [src/main.ts] }";
    expect(await jobsOf({ build, variants: VARIANT })).toEqual(expect.arrayContaining(["tests", "plan", "build"]));
    expect(await jobsOf({ build })).not.toContain("build");
    expect(await jobsOf({ variants: VARIANT })).not.toContain("build");
    expect(await jobsOf({ variants: VARIANT })).toContain("tests");
  });
});
