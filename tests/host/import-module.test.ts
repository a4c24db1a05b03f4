import { afterAll, describe, expect, test } from "bun:test";
import { importModule } from "../../generator/host/import-module.ts";
import { temporaryFolders } from "../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** A package whose manifest says this besides its name. */
const packageOf = (name: string, manifest: object, files: Readonly<Record<string, string>>) =>
  Object.fromEntries([
    [`node_modules/${name}/package.json`, JSON.stringify({ name, type: "module", ...manifest })],
    ...Object.entries(files).map(([path, text]) => [`node_modules/${name}/${path}`, text]),
  ]);

const FILES = {
  "package.json": '{ "type": "module" }',
  "own.js": "export const word = 'own';\n",
  ...packageOf("plain", { main: "a.js" }, { "a.js": "export const word = 'plain';\n" }),
  ...packageOf("modern", { exports: { import: "./a.js" } }, { "a.js": "export const word = 'modern';\n" }),
  ...packageOf(
    "@acme/rules",
    { exports: { "./strict": { import: "./s.js" } } },
    { "s.js": "export const word = 'strict';\n" },
  ),
  "node_modules/broken/package.json": "{",
  "deep/down/x.txt": "",
};

describe("a module", () => {
  const root = folders.create(FILES);
  const wordOf = async (name: string, folder = root) => {
    const imported = await importModule(name, folder);
    return imported.kind === "module" ? imported.exports["word"] : imported.reason;
  };

  test("is imported by the name that code in the folder would use", async () => {
    expect(await wordOf("./own.js")).toBe("own");
    expect(await wordOf("plain")).toBe("plain");
    expect(await wordOf("modern")).toBe("modern");
    expect(await wordOf("@acme/rules/strict")).toBe("strict");
  });

  test("of a package is also found from folders below", async () => {
    expect(await wordOf("modern", `${root}/deep/down`)).toBe("modern");
  });

  test.each(["./none.js", "none", "@acme/rules", "@acme/rules/none", "modern/none", "broken", "@acme", "", "/"])(
    "is missing: %p",
    async (name) => {
      expect(await importModule(name, root)).toEqual({
        kind: "failed",
        reason: "missing",
        detail: `there is no ${name}`,
      });
    },
  );
});

describe("a module that cannot be imported", () => {
  const failure = async (text: string) => {
    const root = folders.create({ "package.json": '{ "type": "module" }', "own.js": text });
    return importModule("./own.js", root);
  };
  /** What Node throws, which the tests' own runtime does not: an error of the same kind, code and words. */
  const thrown = (kind: string, message: string, code?: string) =>
    `throw Object.assign(new ${kind}(${JSON.stringify(message)}), ${JSON.stringify(code === undefined ? {} : { code })});`;

  test("tells the first line of what it threw, without the folder", async () => {
    const said = await failure("throw new Error(`no ${import.meta.dirname}/a\\nand more`);");
    expect(said).toEqual({ kind: "failed", reason: "threw", detail: "no ./a" });
    const url = await failure("throw new Error(new URL('a', import.meta.url).href);");
    expect(url).toEqual({ kind: "failed", reason: "threw", detail: "./a" });
  });

  test("may throw what is no error", async () => {
    expect(await failure("throw 'boom';")).toEqual({ kind: "failed", reason: "threw", detail: "boom" });
    expect(await failure("throw undefined;")).toEqual({ kind: "failed", reason: "threw", detail: "undefined" });
  });

  test.each([
    ["typescript", "TypeError", "no types in packages", "ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING"],
    ["typescript", "TypeError", 'Unknown file extension ".mts" for /a.mts', "ERR_UNKNOWN_FILE_EXTENSION"],
    ["threw", "TypeError", 'Unknown file extension ".txt" for /a.txt', "ERR_UNKNOWN_FILE_EXTENSION"],
    ["commonjs", "SyntaxError", "Cannot use import statement outside a module", undefined],
    ["commonjs", "SyntaxError", "Unexpected token 'export'", undefined],
    ["threw", "SyntaxError", "Unexpected token ')'", undefined],
    ["threw", "Error", "Unexpected token 'export'", undefined],
  ])("is taken for %s by what Node says: %s, %s", async (reason, kind, message, code) => {
    expect(await failure(thrown(kind, message, code))).toMatchObject({ kind: "failed", reason, detail: message });
  });
});
