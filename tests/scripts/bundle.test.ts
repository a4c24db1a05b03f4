import { afterAll, describe, expect, test } from "bun:test";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";

const ROOT = join(import.meta.dirname, "../..");
const CLI = join(ROOT, "dist/cli.cjs");
const folders = temporaryFolders();
afterAll(folders.remove);

/** Characters of what every command line loads, and of what `gen` loads besides. */
const LIMITS = { "cli.cjs": 150_000, "gen.cjs": 875_000 } as const;

describe.each(["node", "bun"])("the CLI for %s", (target) => {
  const folder = join(ROOT, "dist", target);
  const read = (name: string) => {
    const file = join(folder, name);
    expect(existsSync(file), `${file} is missing: run npm run build`).toBe(true);
    return readFileSync(file, "utf8");
  };

  test.each(Object.entries(LIMITS))("has a small %s, so that it starts fast", (name, limit) => {
    expect(read(name).length).toBeLessThan(limit);
  });

  test("has no package in it that few specs need", () => {
    const texts = readdirSync(folder).flatMap((name) => (name.endsWith(".cjs") ? [read(name)] : []));
    for (const name of ["ts-morph", "tldts"]) {
      expect(texts.filter((text) => new RegExp(`(?:require|import)\\("${name}"\\)`).test(text))).not.toEqual([]);
    }
  });
});

test("Node reads nothing but ASCII, which takes it half the memory", () => {
  const folder = join(ROOT, "dist/node");
  const isOther = (name: string) => readFileSync(join(folder, name)).some((byte) => byte > 0x7f);
  expect(readdirSync(folder).filter(isOther)).toEqual([]);
});

/** The files of the package that a command line loads, in a project that is as its spec says. */
function loadedBy(args: readonly string[]): readonly string[] {
  const folder = folders.create({ [SPEC_PATH]: minimalSpec });
  expect(Bun.spawnSync(["node", CLI, "gen"], { cwd: folder }).exitCode).toBe(0);
  const hook = join(folder, "hook.cjs");
  const print = 'require("node:fs").writeSync(2, JSON.stringify(Object.keys(require.cache)))';
  writeFiles(folder, { "hook.cjs": `process.on("exit", () => ${print});\n` });
  const ran = Bun.spawnSync(["node", "--require", hook, CLI, ...args], { cwd: folder });
  expect(ran.exitCode).toBe(0);
  const files: readonly string[] = JSON.parse(ran.stderr.toString());
  return files.filter((file) => file.startsWith(join(ROOT, "dist/node/"))).map((file) => basename(file));
}

test("a command loads its own code only, and `gen` no parser while there is nothing to point at", () => {
  const all = ["cli.cjs", "rolldown-runtime.cjs"];
  expect(loadedBy(["--help"])).toEqual(all);
  expect(loadedBy(["gen", "--check"])).toEqual([...all, "gen.cjs"]);
});

test("Node keeps what it compiled beside the code, and nowhere else; a folder that is read only is no fault", () => {
  const folder = folders.create({ [SPEC_PATH]: minimalSpec, "tmp/x": "" });
  cpSync(join(ROOT, "dist"), join(folder, "dist"), {
    recursive: true,
    filter: (path) => !path.endsWith(".cache"),
  });
  const env = { ...process.env, TMPDIR: join(folder, "tmp") };
  const help = () => Bun.spawnSync(["node", "dist/cli.cjs", "--help"], { cwd: folder, env }).stdout.toString();
  const printed = help();
  expect(printed).toContain("Usage: scopec");
  const cache = join(folder, "dist/.cache");
  expect(readdirSync(cache, { recursive: true }).length).toBeGreaterThan(1);
  expect(readdirSync(join(folder, "tmp"))).toEqual(["x"]);
  rmSync(cache, { recursive: true });
  writeFileSync(cache, "");
  expect(help()).toBe(printed);
});
