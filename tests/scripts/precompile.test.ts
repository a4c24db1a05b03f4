import { describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Artifact, defineEmitter, type Emitter } from "../../generator/emit/emitter.ts";
import { EMITTERS } from "../../generator/emit/index.ts";
import { EMITTERS_FINGERPRINT } from "../../generator/precompiled/fingerprint.ts";
import { RULES } from "../../generator/rules/index.ts";
import { CLI_PAGES } from "../../scripts/precompile/cli-pages.ts";
import { fingerprintModule } from "../../scripts/precompile/fingerprint.ts";
import { precompileAll } from "../../scripts/precompile/precompile-all.ts";
import { emitReference } from "../../scripts/precompile/reference.ts";
import { RULE_PAGES } from "../../scripts/precompile/rule-examples.ts";
import { readPage } from "../markdown-page.ts";
import { ROOT } from "../temp-project.ts";

const FOLDER = "generator/precompiled";

const written = new Map<string, string>();
await precompileAll({ root: ROOT, write: (path, text) => written.set(path, text) });
const modules = [...written].filter(([path]) => path.startsWith(`${FOLDER}/`));
const pages = [...written].filter(([path]) => path.startsWith(`${RULE_PAGES}/`));
const cliPages = [...written].filter(([path]) => path.startsWith(`${CLI_PAGES}/`));
const current = await fingerprintModule(ROOT);
const referencePaths = (await emitReference(ROOT)).map(({ path }) => path);

describe("generator/precompiled", () => {
  test.each(modules)("%s is current (npm run precompile)", (path, text) => {
    expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
  });

  test("has no file that nothing makes, but the types of a validator", () => {
    const byHand = [`${FOLDER}/spec-validator.d.ts`];
    const present = readdirSync(join(ROOT, FOLDER)).map((name) => `${FOLDER}/${name}`);
    expect(present.sort()).toEqual([...modules.map(([path]) => path), ...byHand].sort());
  });

  test("says in each file that it is made", () => {
    expect(modules.length).toBeGreaterThan(4);
    for (const [, text] of modules) expect(text).toStartWith("// Made by `npm run precompile`; do not edit.\n");
  });
});

describe("docs/rules", () => {
  test.each(pages)("%s is current (npm run precompile)", (path, text) => {
    expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
  });

  test("has a page for each rule and an index, and nothing else", () => {
    const codes = RULES.map(({ code }) => `${RULE_PAGES}/${code}.md`);
    expect(pages.map(([path]) => path).sort()).toEqual([...codes, `${RULE_PAGES}/README.md`].sort());
    const present = readdirSync(join(ROOT, RULE_PAGES)).map((name) => `${RULE_PAGES}/${name}`);
    expect(present.sort()).toEqual(pages.map(([path]) => path).sort());
    expect(modules.length + pages.length + cliPages.length).toBe(written.size);
  });

  test("says in each file that it is made", () => {
    for (const [, text] of pages) expect(text).toStartWith("<!-- Made by `npm run precompile` from the rules");
  });

  test("links from the index to each page", () => {
    const index = readPage(written.get(`${RULE_PAGES}/README.md`) ?? "");
    expect([...index.links]).toEqual(RULES.map(({ code }) => `${code}.md`));
  });
});

describe("the fingerprint of the emitters", () => {
  const changed = (change: (artifacts: readonly Artifact[]) => readonly Artifact[]): readonly Emitter[] =>
    EMITTERS.map((emitter) =>
      emitter.name === "docs" ? defineEmitter({ ...emitter, emit: (matrix) => change(emitter.emit(matrix)) }) : emitter,
    );
  const own: Artifact = { path: "generated/own.txt", text: "own\n", origin: [] };

  test("is the one that is committed", () => {
    expect(current).toContain(`"${EMITTERS_FINGERPRINT}"`);
    expect(EMITTERS_FINGERPRINT).toMatch(/^[0-9a-f]{64}$/);
  });

  const different: readonly (readonly [string, readonly Emitter[]])[] = [
    [
      "one character of a file is another",
      changed((all) => all.map((each) => ({ ...each, text: each.text.replace("a", "b") }))),
    ],
    ["a line feed is gone", changed((all) => all.map((each) => ({ ...each, text: each.text.trimEnd() })))],
    ["a file is called otherwise", changed((all) => all.map((each) => ({ ...each, path: `${each.path}x` })))],
    ["a file is gone", changed(() => [])],
    ["there is a file more", changed((all) => [...all, own])],
    ["an emitter is gone", EMITTERS.slice(1)],
    ["an emitter is new", [...EMITTERS, defineEmitter({ name: "own", describe: "own", emit: () => [own] })]],
  ];
  test.each([...different])("is another when %s", async (_, emitters) => {
    expect(await fingerprintModule(ROOT, emitters)).not.toBe(current);
  });

  test.each(referencePaths)("is another when %s is", async (path) => {
    const emitters = EMITTERS.map((each) =>
      defineEmitter({
        ...each,
        emit: (matrix) =>
          each.emit(matrix).map((file) => (file.path === path ? { ...file, text: `${file.text} ` } : file)),
      }),
    );
    expect(await fingerprintModule(ROOT, emitters)).not.toBe(current);
  });

  const same: readonly (readonly [string, readonly Emitter[]])[] = [
    ["the emitters run in another order", EMITTERS.toReversed()],
    ["an emitter makes its files in another order", changed((all) => all.toReversed())],
    [
      "an emitter describes itself otherwise",
      EMITTERS.map((each) => defineEmitter({ ...each, describe: "other words" })),
    ],
    [
      "a file names other places as its origin",
      changed((all) => all.map((each) => ({ ...each, origin: ["/rows/0"] }))),
    ],
    [
      "an emitter is new and makes nothing",
      [...EMITTERS, defineEmitter({ name: "own", describe: "own", emit: () => [] })],
    ],
  ];
  test.each([...same])("is the same when %s", async (_, emitters) => {
    expect(await fingerprintModule(ROOT, emitters)).toBe(current);
  });

  test("cannot be taken of a reference matrix that does not compile", async () => {
    const nowhere = fingerprintModule(join(ROOT, "templates"));
    await expect(nowhere).rejects.toThrow("the reference matrix does not compile: there is no spec");
  });
});

describe("the pages of the commands", () => {
  test("are current, and no other is there (npm run precompile)", () => {
    expect(cliPages.length).toBeGreaterThan(12);
    const present = readdirSync(join(ROOT, CLI_PAGES)).map((name) => `${CLI_PAGES}/${name}`);
    expect(present.sort()).toEqual(cliPages.map(([path]) => path).sort());
    for (const [path, text] of cliPages) expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
  });

  test("hold what --help prints", () => {
    const page = cliPages.find(([path]) => path.endsWith("/gen.md"))?.[1] ?? "";
    for (const word of ["Usage: scopec gen [options]", "--dry-run", "| `npx scopec gen --check` "]) {
      expect(page).toContain(word);
    }
  });
});
