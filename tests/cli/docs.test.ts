import { afterAll, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { BLOCKS } from "../../generator/docs/blocks.ts";
import { temporaryFolders } from "../temporary.ts";
import { minimalSpec, specWith } from "../tester.ts";
import { build, buildFiles } from "./build/project.ts";
import { runProcess, scopec, stampsOf, treeOf } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const FLAGS = specWith({
  flags: `flags:
  ALPHA: { description: "The *first*", type: y, category: z, domain: all, scope: ACME, tier: gold, since: "1", status: stable }`,
  rows: `rows:
  - { servingDomain: acme.example, detectedScope: ACME, platform: Any, featureFlags: [ALPHA], apiStrategy: HTTP, operationalBenefit: Fast }
  - { servingDomain: "*.example", detectedScope: guest, platform: Any, apiStrategy: HTTP, operationalBenefit: Safe }`,
});
const block = (name: string, inside = "") => `<!-- scopec:begin ${name} -->\n${inside}<!-- scopec:end -->\n`;
const project = (page: string, spec = FLAGS) => folders.create({ "spec/matrix.yaml": spec, "page.md": page });
const run = (root: string, ...args: readonly string[]) => scopec(root, ["docs", ...args]);

describe("scopec docs lint", () => {
  test("without files looks at the generated pages, which are as they should be", async () => {
    const root = project("");
    expect((await scopec(root, ["gen"])).status).toBe(0);
    expect(await run(root, "lint")).toEqual({ status: 0, out: "", err: "" });
  });

  test("holds the files that it is given to the standard, and says where they break it", async () => {
    const root = project("# Page\n\n| Flag | Tier |\n| --- | --- |\n| `ALPHA` | gold |\n");
    const { status, out } = await run(root, "lint", "page.md");
    expect([status, out]).toEqual([1, expect.stringContaining("page.md:3:3  error  this table lists entries")]);
    expect(JSON.parse((await run(root, "lint", "page.md", "--format", "json")).out).diagnostics).toHaveLength(1);
  });

  test("names files for GitHub from the top of the repository", async () => {
    const page = "| Flag | Tier |\n| --- | --- |\n| `ALPHA` | gold |\n";
    const top = folders.create({ "services/shop/spec/matrix.yaml": FLAGS, "services/shop/page.md": page });
    runProcess(["git", "init", "-q"], top);
    const { out } = await run(join(top, "services/shop"), "lint", "page.md", "--format", "github");
    expect(out).toContain("::error file=services/shop/page.md,line=1,");
  });

  test("says which file is not there, or lies outside", async () => {
    const root = project("");
    expect((await run(root, "lint", "no.md")).out).toContain("no.md:1:1  error  the file cannot be read");
    expect((await run(root, "lint", "../no.md")).status).toBe(2);
  });

  test("says at once which files are not there and what is wrong with the others", async () => {
    const root = project("| Flag | Tier |\n| --- | --- |\n| `ALPHA` | gold |\n");
    const { out } = await run(root, "lint", "no.md", "page.md");
    expect(out).toContain("no.md:1:1  error  the file cannot be read");
    expect(out).toContain("page.md:1:3  error  this table lists entries");
  });
});

describe("scopec docs inject", () => {
  test("writes what the spec says between the markers, and not a byte outside of them", async () => {
    const before = `\ufeff# Title  \r\n\n${block("flag-list", "old\n")}\ttail without an end`;
    const root = project(before);
    expect(await run(root, "inject", "page.md")).toEqual({ status: 0, out: "", err: "changed page.md\n" });
    expect(treeOf(root)["page.md"]).toBe(
      `\ufeff# Title  \r\n\n${block("flag-list", "\n- `ALPHA`: The \\*first\\*\n\n")}\ttail without an end`,
    );
    const stamps = stampsOf(root);
    expect(await run(root, "inject", "page.md")).toEqual({ status: 0, out: "", err: "" });
    expect(stampsOf(root)).toEqual(stamps);
    expect(await run(root, "inject", "--check", "page.md")).toEqual({ status: 0, out: "", err: "" });
  });

  test("keeps the line endings of the block's markers", async () => {
    const root = project(block("flag-list ACME").replaceAll("\n", "\r\n"));
    await run(root, "inject", "page.md");
    expect(treeOf(root)["page.md"]).toBe(
      block("flag-list ACME", "\n- `ALPHA`: The \\*first\\*\n\n").replaceAll("\n", "\r\n"),
    );
  });

  test("with --check writes nothing, and fails with a diff", async () => {
    const root = project(block("flag-list guest", "old\n"));
    const { status, out } = await run(root, "inject", "--check", "page.md");
    expect(status).toBe(1);
    expect(out).toContain("a block of `page.md` does not say what the spec says now  drift-block");
    expect(out).toMatch(/-old\n(?:.*\n)*.*\+None\./);
    expect(treeOf(root)["page.md"]).toBe(block("flag-list guest", "old\n"));
  });

  test.each(Object.keys(BLOCKS).filter((name) => name !== "variant-sizes"))("knows the block %s", async (name) => {
    const root = project(block(name));
    expect(await run(root, "inject", "page.md")).toMatchObject({ status: 0 });
    expect(await run(root, "inject", "--check", "page.md")).toMatchObject({ status: 0 });
  });

  test("writes the sizes that are committed", async () => {
    const root = folders.create({ ...buildFiles(), "page.md": block("variant-sizes") });
    expect((await run(root, "inject", "page.md")).out).toContain("no sizes are committed  no-broken-block");
    expect((await build(root, ["--certify"])).status).toBe(0);
    expect((await run(root, "inject", "page.md")).status).toBe(0);
    const { bytes } = JSON.parse(treeOf(root)["generated/variants.lock.json"] ?? "").files[0];
    expect(treeOf(root)["page.md"]).toMatch(new RegExp(`\\| \`full\`.* ${bytes} `));
  });

  test.each([
    ["a block that there is not", block("flag"), "1:1  error  there is no block called `flag`"],
    ["a scope that there is not", block("flag-list NOBODY"), "1:1  error  there is no scope called `NOBODY`"],
    ["a block without an end", "x\n<!-- scopec:begin flags -->\n", "2:1  error  the block `flags` does not end"],
    ["an end without a beginning", "<!-- scopec:end -->\n", "1:1  error  a block ends here that does not begin"],
    ["a block inside another", `<!-- scopec:begin flags -->\n${block("flags")}`, "2:1  error  a block begins inside"],
  ])("refuses %s, and writes none of the pages", async (_, page, said) => {
    const root = folders.create({ "spec/matrix.yaml": FLAGS, "bad.md": page, "good.md": block("flags") });
    const { status, out } = await run(root, "inject", "good.md", "bad.md");
    expect([status, out]).toEqual([1, expect.stringContaining(`bad.md:${said}`)]);
    expect(treeOf(root)["good.md"]).toBe(block("flags"));
  });

  test("says at once what is wrong with all of the files, and writes none of them", async () => {
    const pages = {
      "good.md": block("flags"),
      "unclosed.md": "<!-- scopec:begin flags -->\n",
      "bad.md": block("flag"),
    };
    const root = folders.create({ "spec/matrix.yaml": FLAGS, ...pages });
    const names = ["good.md", "unclosed.md", "missing.md", "bad.md", "gone.md"];
    const codesOf = async (...args: readonly string[]) => {
      const { status, out } = await run(root, "inject", ...names, "--format", "json", ...args);
      const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; path: string }[] };
      return [status, diagnostics.map(({ code, path }) => `${path} ${code}`).sort()];
    };
    const wrong = ["missing.md", "gone.md"].map((file) => `${file} no-unreadable-file`);
    const broken = ["unclosed.md", "bad.md"].map((file) => `${file} no-broken-block`);
    expect(await codesOf()).toEqual([1, [...wrong, ...broken].sort()]);
    expect(await codesOf("--check")).toEqual([1, [...wrong, ...broken, "good.md drift-block"].sort()]);
    expect(treeOf(root)).toMatchObject(pages);
    const spoilt = folders.create({ "spec/matrix.yaml": "version: 2\n", ...pages });
    const { out } = await run(spoilt, "inject", "missing.md");
    expect(out).toContain("matrix.yaml:1:");
    expect(out).toContain("missing.md:1:1  error  the file cannot be read");
  });

  test("takes markers in fenced code for what they are: an example", async () => {
    const page = `\`\`\`md\n${block("flag")}\`\`\`\n`;
    const root = project(page, minimalSpec);
    expect(await run(root, "inject", "page.md")).toEqual({ status: 0, out: "", err: "page.md has no markers\n" });
    expect((await run(root, "inject")).status).toBe(2);
  });
});
