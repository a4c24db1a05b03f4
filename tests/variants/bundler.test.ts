import { afterAll, describe, expect, test } from "bun:test";
import { createBunBundler, thisBun } from "../../generator/host/bun-bundler.ts";
import type { BundleRequest, Bundler } from "../../generator/host/bundler.ts";
import { checkBundler } from "../../generator/variants/canary.ts";
import { runProcess } from "../cli/scopec.ts";
import { ROOT } from "../temp-project.ts";
import { temporaryFolders } from "../temporary.ts";
import { findings } from "../tester.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const REQUEST: BundleRequest = { entries: ["src/a.ts"], flags: [], target: "bun" };

async function built(root: string, more: Partial<BundleRequest> = {}): Promise<Readonly<Record<string, string>>> {
  const result = await createBunBundler(Bun, root).build({ ...REQUEST, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return Object.fromEntries(result.outputs.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

async function problems(files: Readonly<Record<string, string>>) {
  const result = await createBunBundler(Bun, folders.create(files)).build(REQUEST);
  return result.ok ? [] : result.problems;
}

describe("the bundler of Bun", () => {
  const files = {
    "src/a.ts":
      'import "./b.css";\nimport { x } from "./b.ts";\nconsole.log(x, process.env.NODE_ENV, process.env.HOME);\n',
    "src/b.ts": "export const x = [1, 2, 3].map((each) => each + Math.random());\n",
    "src/b.css": ".b { color: red }\n",
  };

  test("gives the same bytes whatever folder, environment and place it works in", async () => {
    const here = await built(folders.create(files), { sourceMaps: true });
    expect(Object.keys(here).sort()).toEqual(["a.css", "a.js", "a.js.map"]);
    expect(here["a.js"]).toContain('"production",process.env.HOME');
    expect(JSON.parse(here["a.js.map"] ?? "").sources).toEqual(["src/b.ts", "src/a.ts"]);
    expect(await built(folders.create(files), { sourceMaps: true })).toEqual(here);
    // As a process of its own, from another folder.
    const script = folders.create({
      "run.ts": `import { createBunBundler } from ${JSON.stringify(`${ROOT}/generator/host/bun-bundler.ts`)};
const result = await createBunBundler(Bun, process.argv[2]).build({ entries: ["src/a.ts"], flags: [], target: "bun", sourceMaps: true });
console.log(JSON.stringify(result.outputs.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])));
`,
      ".env": "HOME=elsewhere\n",
    });
    const environment = { NODE_ENV: "test", HOME: "/nonexistent", BUN_OPTIONS: "--feature=A" };
    const { out } = runProcess([process.execPath, "run.ts", folders.create(files)], script, environment);
    expect(Object.fromEntries(JSON.parse(out))).toEqual(here);
  });

  test("gives the same code with source maps as without", async () => {
    const root = folders.create(files);
    expect((await built(root, { sourceMaps: true }))["a.js"]).toBe((await built(root))["a.js"] ?? "");
  });

  test("says where a source is wrong, and never throws for it", async () => {
    expect((await problems({ "src/a.ts": "const x = 1;\nconst = 2;\n" }))[0]).toEqual({
      ...{ message: 'Expected identifier but found "="', path: "src/a.ts" },
      ...{ line: 2, column: 7, length: 1 },
    });
    expect(await problems({ "src/a.ts": 'import "./nowhere.ts";\n' })).toEqual([
      { message: 'Could not resolve: "./nowhere.ts"', path: "src/a.ts", line: 1, column: 8, length: 14 },
    ]);
    expect((await problems({ "src/b.ts": "" }))[0]?.message).toContain('"src/a.ts"');
    expect((await problems({}))[0]?.message).toEndWith("failed to open root directory: src");
  });

  test("lets every text file be seen and replaced, and tells the imports", async () => {
    const root = folders.create(files);
    const seen: string[] = [];
    const result = await createBunBundler(Bun, root).build({
      ...REQUEST,
      transform: ({ path, text }) => {
        seen.push(path);
        return path === "src/b.ts" ? text.replace("1, 2, 3", "4, 5, 6") : undefined;
      },
    });
    expect(seen.sort()).toEqual(["src/a.ts", "src/b.css", "src/b.ts"]);
    if (!result.ok) throw new Error("it did not build");
    expect(new TextDecoder().decode(result.outputs[0]?.bytes)).toContain("[4,5,6]");
    expect(result.imports.map(({ importer, specifier }) => `${importer} ${specifier}`).sort()).toEqual([
      "src/a.ts ./b.css",
      "src/a.ts ./b.ts",
    ]);
  });

  test("resolves imports as the files of the project mean them", () => {
    const root = folders.create(files);
    const bundler = createBunBundler(Bun, root);
    expect(bundler.resolve({ importer: "src/a.ts", specifier: "./b.ts" })).toBe("src/b.ts");
    expect(bundler.resolve({ importer: "src/a.ts", specifier: "./nowhere.ts" })).toBeUndefined();
    expect(bundler.resolve({ importer: "src/a.ts", specifier: "node:fs" })).toBeUndefined();
    expect(bundler.read("src/b.css")).toEqual(new Uint8Array(Buffer.from(files["src/b.css"])));
    expect(bundler.read("src")).toBeUndefined();
    expect(thisBun()).toBe(Bun);
  });
});

describe("the canary", () => {
  const bundler = createBunBundler(Bun, ROOT);
  /** Bun as it would be if it were something else. */
  const like = (build: Bundler["build"]): Bundler => ({ ...bundler, name: "bun 0.0.0", build });
  const said = async (broken: Bundler) => findings(await checkBundler(broken));

  test("has nothing against the installed Bun", async () => {
    expect(await said(bundler)).toEqual([]);
  });

  test("finds a Bun that knows no flags, as versions before 1.3.5, which keep both branches", async () => {
    const undecided = "globalThis.feature = () => true;\nconst { feature } = globalThis;\n";
    const old = like((request) =>
      bundler.build({ ...request, program: request.program?.replace(/^import.*\n/, undecided) ?? "" }),
    );
    expect(await said(old)).toEqual([
      "1:1 no-flagless-bundler: bun 0.0.0 does not decide `feature()` while it bundles: a branch that is off was still there",
    ]);
  });

  test("finds one that takes every flag for off, or on, and one that builds nothing", async () => {
    const off = like((request) => bundler.build({ ...request, flags: [] }));
    expect((await said(off)).join()).toContain("a branch that is on was not there");
    const on = like((request) => bundler.build({ ...request, flags: ["CANARY_ON", "CANARY_OFF"] }));
    expect((await said(on)).join()).toContain("a branch that is off was still there");
    const broken = like(async () => ({ ok: false, problems: [{ message: "out of order" }] }));
    expect((await said(broken)).join()).toContain("a small program did not build (out of order)");
    const silent = like(async () => ({ ok: false, problems: [] }));
    expect((await said(silent)).join()).toContain("(no reason given)");
  });
});
