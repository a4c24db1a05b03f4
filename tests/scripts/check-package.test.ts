import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { packageFindings } from "../../scripts/test/check-package.ts";
import { temporaryFolders } from "../temporary.ts";

setDefaultTimeout(60_000);

const folders = temporaryFolders();
afterAll(folders.remove);

const MANIFEST = { name: "sample", version: "1.0.0", type: "module", files: ["dist"] };
const GOOD = {
  "package.json": JSON.stringify({ ...MANIFEST, exports: { ".": { types: "./dist/a.d.ts", default: "./dist/a.js" } } }),
  "dist/a.js": "export const a = 1;\n",
  "dist/a.d.ts": "export declare const a: number;\n",
};

test("a package of modules with types is fine", async () => {
  expect(await packageFindings(folders.create(GOOD))).toEqual([]);
});

test("what publint finds: a file that is not there, types in the wrong order", async () => {
  const exports = { ".": { default: "./dist/b.js", types: "./dist/a.d.ts" } };
  const found = await packageFindings(
    folders.create({ ...GOOD, "package.json": JSON.stringify({ ...MANIFEST, exports }) }),
  );
  expect(found.filter((line) => line.startsWith("publint: error: "))).not.toEqual([]);
});

test("what Are The Types Wrong finds: declarations that import without the ending, or say other than the code", async () => {
  const files = {
    ...GOOD,
    "dist/a.d.ts": 'export * from "./b";\n',
    "dist/b.d.ts": "export declare const a: number;\n",
  };
  expect(await packageFindings(folders.create(files))).toContainEqual(
    expect.stringMatching(/^attw: InternalResolutionError/),
  );
});
