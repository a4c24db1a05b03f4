import { describe, expect, test } from "bun:test";
import { createSourceText } from "../../generator/base/source-text.ts";
import { scan } from "../../generator/flags/scan.ts";
import { findFiles } from "../../generator/flags/sources/find-files.ts";
import { NOTHING_IGNORED, withIgnoreFile } from "../../generator/flags/sources/ignored.ts";
import { commandsIn } from "../../generator/flags/sources/read-commands.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { findings, specWith } from "../tester.ts";
import { specOf } from "./spec.ts";

const FLAG = "type: Feature, category: Release, domain: all, scope: all, tier: basic, since: '1.0.0', status: stable";
const SPEC = specWith({ flags: `flags:\n  BETA: { description: The one, ${FLAG} }` });

async function found(
  files: Readonly<Record<string, string>>,
  paths: readonly string[] = [],
): Promise<readonly string[]> {
  const { diagnostics } = await scan(createMemoryHost({ files }), await specOf(SPEC), { paths });
  return findings(diagnostics);
}

describe("files", () => {
  const files = {
    "src/a.ts": "",
    "src/b.tsx": "",
    "src/c.d.ts": "",
    "src/d.d.mts": "",
    "src/e.mjs": "",
    "src/notes.md": "",
    "src/.hidden.ts": "",
    "generated/flags.ts": "",
    "src/generated/own.ts": "",
    "node_modules/x/index.js": "",
    "src/node_modules/y.js": "",
    ".git/hook.sh": "",
    ".github/workflows/ci.yml": "",
    ".github/other.yml": "",
    "package.json": "",
    "docker/Dockerfile.web": "",
    "build.sh": "",
    Makefile: "",
  };

  test("are the sources and what calls Bun, without what others wrote", () => {
    expect(findFiles(createMemoryHost({ files }))).toEqual({
      sources: ["src/a.ts", "src/b.tsx", "src/e.mjs", "src/generated/own.ts"],
      commands: [".github/workflows/ci.yml", "Makefile", "build.sh", "docker/Dockerfile.web", "package.json"],
      missing: [],
    });
  });

  test("may be named, also those that are left out otherwise", () => {
    const host = createMemoryHost({ files, links: ["src/link.ts"] });
    expect(findFiles(host, { paths: ["src/.hidden.ts", "src/b.tsx", "docker", "nothing.ts"] })).toEqual({
      sources: ["src/.hidden.ts", "src/b.tsx"],
      commands: ["docker/Dockerfile.web"],
      missing: ["nothing.ts"],
    });
    expect(findFiles(host, { paths: ["src/link.ts"] }).missing).toEqual(["src/link.ts"]);
    expect(findFiles(host, { own: new Set(["src/a.ts"]) }).sources).not.toContain("src/a.ts");
  });

  test("that git ignores are left out, folder by folder", () => {
    const host = createMemoryHost({
      files: {
        ".gitignore": "dist/\n*.gen.ts\n",
        "dist/a.ts": "",
        "src/a.gen.ts": "",
        "src/dist.ts": "",
        "lib/.gitignore": "!a.gen.ts\n/only.ts\n",
        "lib/a.gen.ts": "",
        "lib/only.ts": "",
        "lib/deep/only.ts": "",
      },
    });
    expect(findFiles(host).sources).toEqual(["lib/a.gen.ts", "lib/deep/only.ts", "src/dist.ts"]);
  });
});

describe("a .gitignore", () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ["# comment\n\nname", "a/name", true],
    ["name", "a/names", false],
    ["/name", "a/name", false],
    ["a/b", "a/b", true],
    ["a/b", "x/a/b", false],
    ["**/b", "x/a/b", true],
    ["a/**/b", "a/x/y/b", true],
    ["a/**", "a", true],
    ["*.log", "x/a.log", true],
    ["a*c", "a/c", false],
    ["a?c", "abc", true],
    ["[ab].ts", "b.ts", true],
    ["[!ab].ts", "b.ts", false],
    ["a.b", "aXb", false],
    ["*\n!keep", "keep", false],
    ["[", "[", true],
  ];
  test.each(cases)("with %j on %s: %p", (text, path, ignored) => {
    expect(withIgnoreFile(NOTHING_IGNORED, "", text)(path, "directory")).toBe(ignored);
  });

  test("tells folders from files, and counts from its own folder", () => {
    const ignored = withIgnoreFile(NOTHING_IGNORED, "lib", "out/\n/x");
    expect([ignored("lib/out", "directory"), ignored("lib/out", "file"), ignored("lib/x", "file")]).toEqual([
      true,
      false,
      true,
    ]);
    expect(withIgnoreFile(ignored, "lib", "# nothing")).toBe(ignored);
  });
});

test("options of commands are found in their forms", () => {
  const text = `bun --feature=A --feature B --feature="C" --feature 'D,E' --feature=$F --features=G --feature-flag=H --feature=
other --features=I
"build": "bun build x --feature=\\"J\\" --feature=K"`;
  const found = commandsIn(createSourceText("x.sh", text)).map(({ name, isMisspelt, whole }) => [
    name,
    isMisspelt,
    text.slice(whole.start, whole.end),
  ]);
  expect(found).toEqual([
    ["A", false, "--feature=A"],
    ["B", false, "--feature B"],
    ["C", false, '--feature="C"'],
    ["D,E", false, "--feature 'D,E'"],
    ["G", true, "--features=G"],
    ["J", false, '--feature=\\"J\\"'],
    ["K", false, "--feature=K"],
  ]);
});

describe("modules that hand `feature` on", () => {
  const detour = "no-feature-detour: this is an import from a module that hands `feature` on;";
  const use = (specifier: string) => `import { feature } from "${specifier}";\nif (feature("BETA")) console.log(1);\n`;
  const pathsOf = (all: readonly string[]) => all.filter((line) => line.includes(detour)).length;

  test.each([
    ["by a path", "./flags", {}],
    ["by a path with its ending", "./flags.ts", {}],
    ["by `paths`", "@/flags", { "tsconfig.json": '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }' }],
    [
      "by `paths` of a file that is extended",
      "~/flags",
      {
        "tsconfig.json": '{ "extends": "./config/base.json" }',
        "config/base.json": '{ "compilerOptions": { "paths": { "~/*": ["../src/*"] } } /* a comment */ }',
      },
    ],
  ] as const)("are followed %s", async (_how, specifier, files) => {
    const own = { "src/flags.ts": 'export { feature } from "bun:bundle";\n', "src/use.ts": use(specifier) };
    expect(pathsOf(await found({ ...own, ...files }))).toBe(1);
  });

  test("are followed through others, and told from modules with a `feature` of their own", async () => {
    const all = await found({
      "src/flags.ts": 'import { feature } from "bun:bundle";\nexport { feature as other, feature };\n',
      "src/index.ts": 'export * from "./flags";\n',
      "src/use.ts": use("."),
      "src/own.ts": "export const feature = (name: string) => name === '';\n",
      "src/no-use.ts": use("./own"),
      "src/elsewhere.ts": use("a-package"),
    });
    expect(pathsOf(all)).toBe(1);
    expect(all.some((line) => line.startsWith("use.ts") || line.includes("no-use"))).toBe(false);
  });
});

test("what cannot be read is said, and nothing else is parsed than what names the module", async () => {
  expect(await found({ "src/a.ts": "syntax error (" }, ["src/b.ts"])).toEqual([
    "1:1 no-unreadable-file: the file cannot be read: there is no such file or folder",
  ]);
  const host = createMemoryHost({ files: { "src/a.ts": "not parsed (", "src/b.ts": 'import "bun:bundle";' } });
  const { counts, subject } = await scan(host, await specOf(SPEC));
  expect(counts).toEqual({ read: 2, parsed: 1 });
  expect(subject.isWhole).toBe(true);
});
