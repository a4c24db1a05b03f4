import { afterAll, beforeEach, describe, expect, test } from "bun:test";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders, writeFiles } from "../../temporary.ts";
import { runProcess } from "../scopec.ts";
import { build, buildSpec } from "./project.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const ALL = ["full", "half", "prod"];

/** A program of which only builds with the flag A have `only-a.ts`, and only those with B the text. */
const FILES: Readonly<Record<string, string>> = {
  "spec/matrix.yaml": buildSpec(),
  "package.json": "{}\n",
  "README.md": "Words\n",
  "src/main.ts": `import { feature } from "bun:bundle";
import { shared } from "./shared.ts";
if (feature("A")) {
  const { only } = await import("./only-a.ts");
  only();
}
if (feature("B")) {
  const { default: text } = await import("./text.md", { with: { type: "text" } });
  console.log(text);
}
console.log(shared);
`,
  "src/shared.ts": "export const shared = 1;\n",
  "src/only-a.ts": "export const only = () => console.log(2);\n",
  "src/text.md": "A text\n",
  "src/unused.ts": "export const unused = 3;\n",
  "src/data.json": "{}\n",
};

let root = "";
beforeEach(async () => {
  root = folders.create(FILES);
  expect((await build(root, ["--certify"])).status).toBe(0);
  writeFiles(root, { ".gitignore": "dist/\n" });
  for (const words of [
    ["init", "-q", "-b", "main"],
    ["config", "user.email", "a@example.com"],
    ["config", "user.name", "A"],
    ["add", "-A"],
    ["commit", "-qm", "start"],
  ]) {
    expect(runProcess(["git", ...words], root).status).toBe(0);
  }
});

const read = (path: string) => readFileSync(join(root, path), "utf8");
const edit = (path: string, from: string, to: string) => {
  expect(read(path)).toContain(from);
  writeFiles(root, { [path]: read(path).replace(from, to) });
};

/** The variants that would be built, and why. */
async function planned(base = "HEAD"): Promise<Readonly<Record<string, string>>> {
  const { status, out } = await build(root, ["--plan", "--only-affected", "--base", base, "--format", "json"]);
  expect(status).toBe(0);
  const { variants } = JSON.parse(out) as {
    readonly variants: readonly { name: string; builds: boolean; why: string }[];
  };
  return Object.fromEntries(variants.filter(({ builds }) => builds).map(({ name, why }) => [name, why]));
}

const every = (why: string) => Object.fromEntries(ALL.map((name) => [name, why]));
const SPEC = "spec/matrix.yaml";

/** Changes, and the variants that they touch. */
const CHANGES: readonly (readonly [string, () => void, Readonly<Record<string, string>>])[] = [
  ["nothing", () => {}, {}],
  ["a page that nothing imports", () => edit("README.md", "Words", "Other words"), {}],
  ["a source that nothing imports", () => edit("src/unused.ts", "3", "4"), {}],
  ["a new page", () => writeFiles(root, { "docs/new.md": "new" }), {}],
  ["a row of the matrix", () => edit(SPEC, "Fast", "Quick"), {}],
  [
    "a flag that is new",
    () =>
      edit(
        SPEC,
        "\n  B:",
        '\n  C: { description: New, type: Feature, category: Test, domain: all, scope: all, tier: basic, since: "1", status: stable }\n  B:',
      ),
    {},
  ],
  ["a source of every variant", () => edit("src/shared.ts", "1", "2"), every("`src/shared.ts` changes")],
  [
    "a source that only builds with a flag have",
    () => edit("src/only-a.ts", "2", "3"),
    { full: "`src/only-a.ts` changes", half: "`src/only-a.ts` changes" },
  ],
  [
    "a text that only builds with a flag have",
    () => edit("src/text.md", "A text", "Text"),
    { full: "`src/text.md` changes" },
  ],
  ["the flags of a variant", () => edit(SPEC, "features: [A],", "features: [B],"), { half: "its flags change" }],
  [
    "a budget",
    () => edit(SPEC, "title: Production", "budget: { bytes: 9000 }, title: Production"),
    { prod: "its budget changes" },
  ],
  [
    "a new variant",
    () =>
      edit(
        SPEC,
        "\n  prod:",
        "\n  next: { title: Next, features: [], domain: all, scope: all, tier: basic, useCase: T, status: draft }\n  prod:",
      ),
    { next: "it is new" },
  ],
  [
    "a flag that is gone",
    () => {
      edit(SPEC, "\n  B:", "\n  C:");
      edit(SPEC, "[A, B]", "[A]");
    },
    every("the flag `B` is gone"),
  ],
  ["how it is built", () => edit(SPEC, "entries:", "target: node, entries:"), every("`build` of the spec changes")],
  ["the packages", () => writeFiles(root, { "package.json": "{ }\n" }), every("`package.json` changes")],
  [
    "a setting of TypeScript that is new",
    () => writeFiles(root, { "tsconfig.json": "{}" }),
    every("`tsconfig.json` changes"),
  ],
  ["the packages of pnpm", () => writeFiles(root, { "pnpm-lock.yaml": "" }), every("`pnpm-lock.yaml` changes")],
  [
    "a package in a generated folder",
    () => writeFiles(root, { "generated/package.json": "{}" }),
    every("`generated/package.json` changes"),
  ],
  ["a schema beside the spec", () => writeFiles(root, { "spec/matrix.schema.json": "{ }" }), {}],
  ["data, which may be a setting", () => edit("src/data.json", "{}", "{ }"), every("`src/data.json` changes")],
  ["a picture", () => writeFiles(root, { "src/a.png": "x" }), every("`src/a.png` changes")],
  ["a setting of Bun", () => writeFiles(root, { "bunfig.toml": "" }), every("`bunfig.toml` changes")],
  ["a file that is gone", () => rmSync(join(root, "src/unused.ts")), every("`src/unused.ts` is gone")],
  [
    "the certificate of a variant",
    () => edit("generated/certificates/half.json", "{", "{ "),
    { half: "its certificate changes" },
  ],
  [
    "a size in the lock",
    () => edit("generated/variants.lock.json", '"variant": "prod"', '"variant": "prod", "more": 1'),
    {},
  ],
  [
    "the bundler in the lock",
    () => edit("generated/variants.lock.json", '"bundler": "bun', '"bundler": "bum'),
    every("how `generated/variants.lock.json` was measured changes"),
  ],
  [
    "a macro, which may read anything",
    () =>
      writeFiles(root, {
        "src/shared.ts": 'import { m } from "./m.ts" with { type: "macro" };\nexport const shared = m();\n',
        "src/m.ts": "export const m = () => 1;\n",
      }),
    every("`src/shared.ts` may read any file"),
  ],
  ["a mistake in the source", () => edit("src/shared.ts", "=", "= ="), every("it does not build")],
];

describe("scopec build --plan --only-affected", () => {
  test.each(CHANGES)("after a change of %s names what it touches, and why", async (_, change, expected) => {
    change();
    expect(await planned()).toEqual(expected);
  });

  test("never leaves out a variant whose bundle differs", async () => {
    for (const [, change] of CHANGES) {
      for (const words of [
        ["checkout", "-q", "."],
        ["clean", "-qfd"],
      ])
        runProcess(["git", ...words], root);
      const sizes = async () => {
        const { out } = await build(root, ["--format", "json"]);
        const { variants } = JSON.parse(out) as { readonly variants: readonly { name: string; files: object }[] };
        return new Map(variants.map(({ name, files }) => [name, JSON.stringify(files)]));
      };
      const before = await sizes();
      change();
      const after = await sizes();
      const differing = [...after].filter(([name, files]) => before.get(name) !== files).map(([name]) => name);
      expect(Object.keys(await planned())).toEqual(expect.arrayContaining(differing));
    }
  });

  test("takes all where the commit has no spec, or none that compiles", async () => {
    edit(SPEC, "platform: Any", "platform: Ani");
    runProcess(["git", "commit", "-qam", "broken"], root);
    edit(SPEC, "platform: Ani", "platform: Any");
    expect(await planned()).toEqual(every("the spec of HEAD does not compile"));
    for (const words of [
      ["rm", "-q", "--cached", SPEC],
      ["commit", "-qm", "no spec"],
    ])
      runProcess(["git", ...words], root);
    expect(await planned()).toEqual(every("HEAD has no spec"));
  });

  test("works in a folder of a repository, and sees what changes beside it", async () => {
    const top = folders.create();
    runProcess(["cp", "-r", root, join(top, "shop")], top);
    rmSync(join(top, "shop/.git"), { recursive: true });
    const git = (...words: readonly string[]) =>
      runProcess(["git", "-c", "user.email=a@b", "-c", "user.name=A", ...words], top);
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "start");
    root = join(top, "shop");
    expect(await planned()).toEqual({});
    writeFiles(top, { "other/src/a.ts": "1", "README.md": "" });
    expect(await planned()).toEqual({});
    edit("src/only-a.ts", "2", "3");
    expect(Object.keys(await planned())).toEqual(["full", "half"]);
    writeFiles(top, { "package-lock.json": "{}" });
    expect(await planned()).toEqual(every("`../package-lock.json` changes"));
  });

  test("builds just those", async () => {
    edit("src/only-a.ts", "2", "3");
    const { status, out } = await build(root, ["--only-affected", "--base", "HEAD", "--outdir", join(root, "out")]);
    expect(status).toBe(0);
    expect(out).toMatch(/^full /m);
    expect(out).toMatch(/^half /m);
    expect(out).not.toMatch(/^prod /m);
  });

  test("refuses what makes no sense", async () => {
    const wrong: readonly (readonly [readonly string[], string])[] = [
      [["--only-affected"], "--only-affected needs a commit to compare with: --base <ref>"],
      [["--only-affected", "--base", "HEAD", "--entry", "src/main.ts"], "--entry means nothing with it"],
      [["--check", "--base", "HEAD"], "so --base means nothing with them"],
      [["--certify", "--plan"], "so --plan means nothing with them"],
      [["--plan", "--only-affected", "--base", "nothing"], "nothing is no commit: git knows no commit `nothing`"],
      [["--max-growth", "much"], "much is neither a number of bytes nor a share in percent"],
    ];
    for (const [args, message] of wrong) {
      const { status, err } = await build(root, args);
      expect([args, status, err]).toEqual([args, 2, expect.stringContaining(message)]);
    }
  });
});

describe("scopec build --base", () => {
  const grow = () => edit("src/shared.ts", "1", JSON.stringify("x".repeat(200)));

  test("compares with the sizes of a commit, whatever was certified since", async () => {
    grow();
    expect((await build(root, ["--certify"])).status).toBe(0);
    expect((await build(root)).out).toMatch(/^prod +\d+ +=/m);
    const { status, out } = await build(root, ["--base", "HEAD"]);
    expect(status).toBe(0);
    expect(out).toMatch(/^prod +\d+ +\+2\d\d/m);
  });

  test("fails for a variant that grew too much, at its place in the spec, and lets its own budget go first", async () => {
    grow();
    expect((await build(root, ["--certify"])).status).toBe(0);
    const args = ["--base", "HEAD", "--max-growth", "10%"];
    const failed = await build(root, args);
    expect(failed.status).toBe(1);
    const line = read(SPEC).slice(0, read(SPEC).indexOf("  prod:")).split("\n").length;
    expect(failed.out).toMatch(
      new RegExp(`spec/matrix.yaml:${line}:.*\`prod\` grew from \\d+ to \\d+ bytes; it may grow by 10%`),
    );
    expect((await build(root, ["--base", "HEAD", "--max-growth", "300"])).status).toBe(0);
    edit(SPEC, "title: Production", "budget: { growth: 300 }, title: Production");
    const { out } = await build(root, args);
    expect(out).toContain("`half` grew from");
    expect(out).not.toContain("`prod` grew from");
  });

  test("gives a table for the summary of a workflow, with what is found", async () => {
    grow();
    const { status, out } = await build(root, ["prod", "--base", "HEAD", "--max-growth", "1%", "--format", "markdown"]);
    expect(status).toBe(1);
    expect(out).toMatch(/^\| `prod` +\| \d+ +\| \+2\d\d \(\d+\.\d %\)/m);
    expect(out).toMatch(/^- `spec\/matrix.yaml:\d+:\d+`: error: .*grew from/m);
  });

  test("takes a variant for a new one where the commit has no sizes", async () => {
    for (const words of [
      ["rm", "-q", "--cached", "generated/variants.lock.json"],
      ["commit", "-qm", "none"],
    ])
      runProcess(["git", ...words], root);
    const { status, out } = await build(root, ["prod", "--base", "HEAD", "--max-growth", "1%"]);
    expect([status, out]).toEqual([0, expect.stringMatching(/^prod +\d+ +new/m)]);
  });
});
