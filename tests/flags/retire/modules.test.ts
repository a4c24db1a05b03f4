import { describe, expect, test } from "bun:test";
import { createModuleEffects } from "../../../generator/flags/retire/module-effects.ts";
import { retireInSources } from "../../../generator/flags/retire/retire.ts";
import { createResolver } from "../../../generator/flags/syntax/resolve.ts";
import { createMemoryHost } from "../../../generator/host/memory.ts";
import { specWith } from "../../tester.ts";
import { specOf } from "../spec.ts";

describe("a module does something when it is loaded", () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ["export const a = 1, b = { c: [x, `${y}`], d() {} };", false],
    ["export function f() { g(); }\nexport class C { a = g(); static b = 1; }", false],
    ["export type T = string;\ninterface I {}\nenum E { A }\n;", false],
    ['"use strict";\nexport default { a: 1 };', false],
    ["export const a = new Map([[1, 2]]), b = Object.freeze([Symbol('s')]);", false],
    ["export const a = /* @__PURE__ */ make();", false],
    ["export const a = make();", true],
    ["make();", true],
    ["globalThis.a = 1;", true],
    ["if (x) y = 1;", true],
    ["export class C { static a = make(); }", true],
    ["export class C { static { make(); } }", true],
    ["@decorated export class C {}", true],
    ["export class C extends mixin(Base) {}", true],
    ["export const { a } = b;", true],
    ["export default make();", true],
    ["export const a = x++, b = delete y.z;", true],
    ["export const a = [...make()];", true],
    ['import "./effects";', true],
    ['import { a } from "./effects";', true],
    ['export * from "./effects";', true],
    ['import type { a } from "./effects";', false],
    ['export type { a } from "./effects";', false],
    ['import { a } from "a-package";', false],
    ['import "./module";', false],
    ['import data from "./data.json";', false],
    ['import data from "./data.txt";', true],
    ['import { a } from "./nowhere";', true],
  ];
  test.each(cases)("%j: %p", (text, has) => {
    const files = {
      "src/module.ts": text,
      "src/effects.ts": "make();",
      "src/data.txt": "",
      "src/data.json": "{}",
      "src/use.ts": "",
    };
    const host = createMemoryHost({ files });
    const hasEffects = createModuleEffects(host, createResolver(host));
    expect(hasEffects("src/use.ts", "./module")).toBe(has);
    expect(hasEffects("src/use.ts", "./module.ts")).toBe(has);
  });
});

const FLAG = "type: Feature, category: Release, domain: all, scope: all, tier: basic, since: '1.0.0', status: stable";
const SPEC = specWith({ flags: `flags:\n  A: { description: One, ${FLAG} }` });

async function retired(files: Readonly<Record<string, string>>, keep = false) {
  const result = await retireInSources(createMemoryHost({ files }), await specOf(SPEC), {
    flag: "A",
    keep,
    own: new Set(),
  });
  return { ...result, texts: Object.fromEntries(result.changes.map(({ path, after }) => [path, after])) };
}

const IMPORT = 'import { feature } from "bun:bundle";\n';

describe("retiring", () => {
  test("keeps an import for what its module does, and names modules that nothing imports any more", async () => {
    const { texts, notes } = await retired({
      "src/a.ts": `${IMPORT}import { does } from "./does";\nimport { is } from "./is";\nimport { shared } from "./shared";\nimport { x } from "x";\n\nexport const a = feature("A") ? [does, is, shared, x] : [];\n`,
      "src/does.ts": "export const does = make();\n",
      "src/is.ts": "export const is = 1;\n",
      "src/shared/index.ts": "export const shared = 1;\n",
      "src/b.ts": 'import { shared } from "./shared/index.ts";\n',
    });
    expect(texts).toEqual({ "src/a.ts": 'import "./does";\n\nexport const a = [];\n' });
    expect(notes).toEqual(["src/is.ts is not imported any more"]);
  });

  test("takes the flag from builds and commands, where no list would break", async () => {
    const { texts, notes } = await retired({
      "build.ts":
        'await Bun.build({ entrypoints: ["a.ts"], features: ["B", "A"] });\nexport const args = ["--feature=A"];\n',
      "package.json": '{ "scripts": { "a": "bun --feature=A --feature=B x", "b": "bun build \\"--feature=A\\"" } }\n',
      ".github/workflows/ci.yml": "features:\n  - --feature=A\n  - --feature=B --feature=A\n",
    });
    expect(texts).toEqual({
      "build.ts":
        'await Bun.build({ entrypoints: ["a.ts"], features: ["B"] });\nexport const args = ["--feature=A"];\n',
      "package.json": '{ "scripts": { "a": "bun --feature=B x", "b": "bun build \\"--feature=A\\"" } }\n',
      ".github/workflows/ci.yml": "features:\n  - --feature=A\n  - --feature=B\n",
    });
    expect(notes.map((note) => note.replace(/:\d+ still.*/, ""))).toEqual([
      ".github/workflows/ci.yml:2",
      "package.json:1",
      "build.ts:2",
    ]);
  });

  test("shortens a long list of places", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 13 }, (_, index) => [`src/${index}.ts`, 'export const a = "A";\n']),
    );
    const { notes, changes } = await retired(files);
    expect([changes, notes.length, notes.at(-1)]).toEqual([[], 11, "3 more places still name it"]);
  });

  test("knows what settings above the root say of unused names", async () => {
    const source = `${IMPORT}export const f = (a: string) => (feature("A") ? a : "");\n`;
    const settings = '{ "compilerOptions": { "noUnusedParameters": true } }';
    const above = { "../tsconfig.json": settings, "tsconfig.json": '{ "extends": "../tsconfig.json" }' };
    expect((await retired({ "src/a.ts": source })).texts["src/a.ts"]).toBe('export const f = (a: string) => "";\n');
    expect((await retired({ "src/a.ts": source, ...above })).texts["src/a.ts"]).toBe(
      'export const f = (_a: string) => "";\n',
    );
  });
});
