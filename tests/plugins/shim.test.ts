import { afterAll, afterEach, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { scopec } from "../../generator/plugins/vite.ts";
import { feature } from "../../runtime/bun-bundle.ts";
import { COMMANDS, runProcess } from "../cli/scopec.ts";
import { ROOT } from "../temp-project.ts";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { loadVite } from "./bundlers.ts";

setDefaultTimeout(60_000);

const folders = temporaryFolders();
afterAll(folders.remove);

/** A folder in which `scopec` is installed, as a link to this project. */
function installed(files: Readonly<Record<string, string>>): string {
  const root = folders.create({ "node_modules/.keep": "" });
  symlinkSync(ROOT, join(root, "node_modules/scopec"));
  writeFiles(root, files);
  return root;
}

describe("scopec/bun-bundle", () => {
  const before = process.env["SCOPEC_FEATURES"];
  afterEach(() => {
    if (before === undefined) delete process.env["SCOPEC_FEATURES"];
    else process.env["SCOPEC_FEATURES"] = before;
  });

  test("takes flags from SCOPEC_FEATURES whenever it is asked", () => {
    delete process.env["SCOPEC_FEATURES"];
    expect(feature("A")).toBe(false);
    process.env["SCOPEC_FEATURES"] = "A, B";
    expect([feature("A"), feature("B"), feature("a"), feature("A, B")]).toEqual([true, true, false, false]);
  });
});

describe("under Node", () => {
  let root = "";
  const APP = 'import { feature } from "bun:bundle";\nconsole.log(feature("A") ? "on" : "off");\n';
  beforeAll(() => {
    // Builds what the package exports to Node, if the sources are newer.
    COMMANDS.node();
    root = installed({ "a.mjs": APP, "b.mjs": 'await import("./a.mjs");\n' });
  });

  test("--import scopec/register lets code import bun:bundle, whoever imports the code", () => {
    const run = (file: string, features?: string) =>
      runProcess(
        ["node", "--import", "scopec/register", file],
        root,
        features === undefined ? {} : { SCOPEC_FEATURES: features },
      );
    expect(run("a.mjs", "A")).toEqual({ status: 0, out: "on\n", err: "" });
    expect(run("b.mjs", "B,A")).toEqual({ status: 0, out: "on\n", err: "" });
    expect(run("a.mjs", "B")).toEqual({ status: 0, out: "off\n", err: "" });
    expect(run("a.mjs")).toEqual({ status: 0, out: "off\n", err: "" });
  });

  test.each(["esbuild", "rollup", "vite"])("the plugin for %s can be imported, and reads a spec", (bundler) => {
    const script = `import { scopec } from "scopec/${bundler}";
const { name, buildStart = async () => {} } = scopec({ variant: "prd" });
await buildStart().catch((error) => console.log(error.message));
console.log(name);
`;
    writeFiles(root, {
      "plugin.mjs": script,
      "spec/matrix.yaml": readFileSync(join(ROOT, "spec/matrix.yaml"), "utf8"),
    });
    const said = bundler === "esbuild" ? "" : "there is no variant called prd; did you mean prod?\n";
    expect(runProcess(["node", "plugin.mjs"], root)).toEqual({ status: 0, out: `${said}scopec\n`, err: "" });
  });

  test("and under Bun it leaves bun:bundle to Bun", () => {
    const run = (...args: readonly string[]) =>
      runProcess([process.execPath, "--preload", "scopec/register", ...args, "a.mjs"], root, { SCOPEC_FEATURES: "A" });
    expect(run()).toEqual({ status: 0, out: "off\n", err: "" });
    expect(run("--feature=A")).toEqual({ status: 0, out: "on\n", err: "" });
  });
});

test("tsc without the types of Bun finds it by paths, and knows the names of the flags", () => {
  COMMANDS.node();
  const settings = {
    compilerOptions: {
      ...{ strict: true, noEmit: true, module: "esnext", moduleResolution: "bundler", types: [], lib: ["ES2023"] },
      skipLibCheck: true,
      paths: { "bun:bundle": ["./node_modules/scopec/dist/types/runtime/bun-bundle.d.ts"] },
    },
    include: ["*.ts"],
  };
  const root = installed({
    "tsconfig.json": JSON.stringify(settings),
    "flags.d.ts": readFileSync(join(ROOT, "generated/bun-bundle.d.ts"), "utf8"),
    "right.ts": 'import { feature } from "bun:bundle";\nexport const x = feature("DEBUG") ? 1 : 0;\n',
    "wrong.ts": 'import { feature } from "bun:bundle";\nexport const x = feature("DEBGU") ? 1 : 0;\n',
  });
  const { status, out } = runProcess([join(ROOT, "node_modules/.bin/tsc"), "-p", ".", "--pretty", "false"], root);
  expect(status).not.toBe(0);
  expect(out.trim().split("\n")).toHaveLength(1);
  expect(out).toStartWith("wrong.ts(2,26): error TS2345");
});

test("Vite serves modules with their flags decided, which is how Vitest runs them", async () => {
  const root = folders.create({
    "spec/matrix.yaml": readFileSync(join(ROOT, "spec/matrix.yaml"), "utf8"),
    "a.ts": 'import { feature } from "bun:bundle";\nexport const x: string = feature("DEBUG") ? "on" : "off";\n',
  });
  const { createServer } = await loadVite();
  const loaded = async (variant: string) => {
    const server = await createServer({
      root,
      configFile: false,
      logLevel: "silent",
      plugins: [scopec({ root, variant })],
      server: { middlewareMode: true, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
    });
    try {
      return (await server.ssrLoadModule("/a.ts"))["x"];
    } finally {
      await server.close();
    }
  };
  expect(await loaded("dev")).toBe("on");
  expect(await loaded("prod")).toBe("off");
});
