import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders, writeFiles } from "../temporary.ts";

// Only Node has it, so each case is a process of Node.
const SOURCE = join(import.meta.dirname, "../../generator/host/start-with-code-cache.ts");
const folders = temporaryFolders();
afterAll(folders.remove);

const ENTRY = `const { word } = require("./part.cjs");
const { basename } = require("node:path");
console.log(word(), basename(__filename), module.loaded, Object.keys(require.cache).length);
process.exitCode = 3;
`;
const PART = `exports.word = () => "one";\n`;
const START = `const { startWithCodeCache } = require("./start.cjs");
const entry = require("node:path").join(__dirname, "code/entry.cjs");
const folder = require("node:path").join(__dirname, "kept");
startWithCodeCache({ entry, kept: ["entry.cjs", "part.cjs"], folder, version: process.argv[2] });
`;

let start = "";
beforeAll(async () => {
  const built = await Bun.build({ entrypoints: [SOURCE], format: "cjs", target: "node" });
  start = (await built.outputs[0]?.text()) ?? "";
});

function project(files: Readonly<Record<string, string>> = {}): string {
  return folders.create({
    "start.cjs": start,
    "run.cjs": START,
    "code/entry.cjs": ENTRY,
    "code/part.cjs": PART,
    ...files,
  });
}

function run(root: string, version = "a", env: Readonly<Record<string, string>> = {}) {
  const ran = Bun.spawnSync(["node", "run.cjs", version], { cwd: root, env: { ...process.env, ...env } });
  return { out: ran.stdout.toString(), err: ran.stderr.toString(), status: ran.exitCode };
}

/** The files that were kept, with their folder. */
function kept(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.startsWith("kept") && statSync(join(root, path)).isFile())
    .sort();
}

const RIGHT = { out: "one entry.cjs false 4\n", err: "", status: 3 };

describe("startWithCodeCache", () => {
  test("runs the code as Node would, the first time and from what it kept", () => {
    const root = project();
    expect(run(root)).toEqual(RIGHT);
    expect(kept(root).map((path) => path.replace(/^kept.a-\d+./, ""))).toEqual(["entry.cjs", "part.cjs"]);
    expect(run(root)).toEqual(RIGHT);
  });

  test("takes what it kept for this version of the code, and nothing else", () => {
    const root = project();
    run(root);
    // V8 looks at the length of a text alone, so this shows where the code came from.
    writeFiles(root, { "code/part.cjs": PART.replace("one", "two") });
    expect(run(root).out).toStartWith("one ");
    expect(run(root, "b").out).toStartWith("two ");
    expect(run(root, "b").out).toStartWith("two ");
    writeFiles(root, { "code/part.cjs": PART.replace("one", "three") });
    expect(run(root, "b").out).toStartWith("three ");
  });

  test.each<[string, (path: string) => void]>([
    ["cut short", (path) => truncateSync(path, 100)],
    ["empty", (path) => truncateSync(path, 0)],
    [
      "changed in one byte",
      (path) => {
        const bytes = readFileSync(path);
        const last = bytes.length - 1;
        bytes.writeUInt8(bytes.readUInt8(last) ^ 1, last);
        writeFileSync(path, bytes);
      },
    ],
  ])("compiles again what was kept and is %s", (_what, damage) => {
    const root = project();
    run(root);
    const before = kept(root).map((path) => readFileSync(join(root, path)));
    for (const path of kept(root)) damage(join(root, path));
    writeFiles(root, { "code/part.cjs": PART.replace("one", "two") });
    expect(run(root)).toEqual({ ...RIGHT, out: RIGHT.out.replace("one", "two") });
    expect(kept(root).map((path) => readFileSync(join(root, path)).length)).toEqual(before.map(({ length }) => length));
  });

  test("needs no folder that can be written", () => {
    const root = project({ kept: "a file" });
    expect(run(root)).toEqual(RIGHT);
    expect(readFileSync(join(root, "kept"), "utf8")).toBe("a file");
  });

  test("keeps and takes nothing when that is turned off", () => {
    const root = project();
    expect(run(root, "a", { NODE_DISABLE_COMPILE_CACHE: "1" })).toEqual({
      ...RIGHT,
      out: expect.stringContaining("one"),
    });
    expect(kept(root)).toEqual([]);
  });

  test("leaves to Node what is not to be kept, which may use `import()`, and knows the places in its own files", () => {
    const root = project({
      "node_modules/some/index.js": 'exports.name = "some";\n',
      "code/entry.cjs": `#!/usr/bin/env node
const { name } = require("some"); console.log(name, require.resolve("some").endsWith("index.js"));
require("./late.cjs").late().then(({ late }) => { console.log(late); require("./part.cjs").fail(); });
`,
      "code/late.cjs": 'exports.late = () => { require("./part.cjs"); return import("./late.mjs"); };\n',
      "code/late.mjs": "export const late = 1;\n",
      "code/part.cjs": 'console.log("once"); exports.fail = () => { throw new Error("here"); };\n',
    });
    for (const _time of ["first", "kept"]) {
      const { out, err, status } = run(root);
      expect([out, status]).toEqual(["some true\nonce\n1\n", 1]);
      expect(err).toContain(`${join(root, "code/part.cjs")}:1:51`);
      expect(err).toContain(`${join(root, "code/entry.cjs")}:3:92`);
      expect(err).not.toContain("Warning");
    }
  });

  test("lets several processes keep at once", async () => {
    const root = project();
    const children = Array.from({ length: 6 }, () =>
      Bun.spawn(["node", "run.cjs", "a"], { cwd: root, stdout: "pipe" }),
    );
    for (const child of children) expect(await new Response(child.stdout).text()).toBe(RIGHT.out);
    expect(kept(root)).toHaveLength(2);
    expect(run(root)).toEqual(RIGHT);
  });
});
