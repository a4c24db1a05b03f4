import { describe, expect, test } from "bun:test";
import { createSourceText } from "../../generator/base/source-text.ts";
import type { Config } from "../../generator/config/config.ts";
import { fingerprintsOf } from "../../generator/extend/fingerprints.ts";
import { loadPackages } from "../../generator/extend/load-packages.ts";
import type { ImportedModule } from "../../generator/host/import-module.ts";
import { emitterOf } from "../cli/scopec.ts";

const span = { source: createSourceText("scopec.config.yaml", "x\n"), start: 0, end: 1 };
const listed = (...names: readonly string[]) => names.map((name) => ({ name, label: name.replace(/\W/g, ""), span }));
const configOf = (parts: Partial<Config>): Config => ({ path: "x", specs: [], emitters: [], rules: [], ...parts });

/** What loading gives where each import gives this. */
const load = (parts: Partial<Config>, imported: ImportedModule) =>
  loadPackages(configOf(parts), { folder: "/a", importModule: async () => imported });
const exporting = (value: unknown): ImportedModule => ({ kind: "module", exports: { default: value } });

const RULE = { code: "no-x", severity: "info", describe: "No x.", check: () => [] };
const EMITTER = emitterOf("one", { "a.txt": "a\n" });

describe("the packages of a config", () => {
  test("bring one emitter or rule each, or several", async () => {
    const [one, none] = await load({ emitters: listed("tools") }, exporting(EMITTER));
    expect([one?.emitters.map(({ name }) => name), none]).toEqual([["tools/one"], []]);
    const both = [EMITTER, { ...EMITTER, name: "two" }];
    const [two] = await load({ emitters: listed("tools") }, exporting(both));
    expect(two?.emitters.map(({ name }) => name)).toEqual(["tools/one", "tools/two"]);
    const [rules] = await load({ rules: listed("a", "b") }, exporting([RULE, { ...RULE, code: "no-y" }]));
    expect(rules?.rules.map(({ code }) => code)).toEqual(["a/no-x", "a/no-y", "b/no-x", "b/no-y"]);
  });

  test.each([
    ["emitters", "its default export is no emitter, nor a list of them", "defineEmitter"],
    ["rules", "its default export is no rule, nor a list of them", "defineRule"],
  ] as const)("that bring no %s say how to write them", async (key, reason, define) => {
    const wrong = key === "rules" ? { ...RULE, severity: "grave" } : { ...EMITTER, name: "A b" };
    for (const value of [undefined, null, "text", [], [wrong], key === "rules" ? EMITTER : RULE]) {
      const [none, [found]] = await load({ [key]: listed("tools") }, exporting(value));
      expect(none).toBeUndefined();
      expect(found).toMatchObject({ code: "no-unloadable-package", span });
      expect(found?.message).toContain(reason);
      expect(found?.help).toContain(`export default ${define}({`);
    }
  });

  test.each([
    ["missing", "tools", "it is not installed, or exports no such module", "npm install --save-dev tools"],
    ["missing", "./tools.js", "there is no such file", "counts from the config's folder"],
    ["typescript", "tools", "it is TypeScript, which this Node cannot import", "bunx --bun scopec gen"],
    ["commonjs", "tools", "Node takes it for CommonJS", "Let its name end in `.mjs`"],
    ["threw", "tools", "importing it failed: boom", "Correct it there"],
  ] as const)("that cannot be imported (%s: %s) say why and what to do", async (reason, name, said, help) => {
    const failed = { kind: "failed", reason, detail: "boom" } as const;
    const [none, [found]] = await load({ emitters: listed(name) }, failed);
    expect(none).toBeUndefined();
    expect(found?.message).toContain(said);
    expect(found?.help).toContain(help);
  });

  test("are told apart by their names: two of one name are found at the second", async () => {
    const second = { source: span.source, start: 1, end: 2 };
    const twice = [...listed("tools"), { name: "./tools", label: "tools", span: second }];
    const [none, found] = await load({ emitters: twice }, exporting(EMITTER));
    expect(none).toBeUndefined();
    expect(found.map(({ message, span: at }) => [message, at])).toEqual([
      ["`./tools` cannot be used: there are two called `tools/one`", second],
    ]);
  });
});

describe("the fingerprints of emitters", () => {
  test("are none without emitters, one each by name, and change with what is written", async () => {
    expect(await fingerprintsOf([])).toEqual(new Map());
    const first = await fingerprintsOf([EMITTER, emitterOf("two", { "b.txt": "b\n" })]);
    expect([...first.keys()]).toEqual(["one", "two"]);
    expect(await fingerprintsOf([emitterOf("one", { "a.txt": "a\n" })])).toEqual(new Map([...first].slice(0, 1)));
    const changed = await fingerprintsOf([emitterOf("one", { "a.txt": "b\n" })]);
    expect(changed.get("one")).not.toBe(first.get("one"));
  });

  test("do not depend on the order of files, and count one that fails as unchanged", async () => {
    const files = { "a.txt": "a\n", "b.txt": "b\n" };
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(await fingerprintsOf([emitterOf("one", files)])).toEqual(await fingerprintsOf([emitterOf("one", turned)]));
    const failing = (why: string) => ({
      ...EMITTER,
      emit: () => {
        throw new Error(why);
      },
    });
    expect(await fingerprintsOf([failing("a")])).toEqual(await fingerprintsOf([failing("b")]));
  });
});
