import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../temp-project.ts";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { projectFiles } from "../tidy/project.ts";

setDefaultTimeout(600_000);

const folders = temporaryFolders();
afterAll(folders.remove);

const DOCS = "generated/docs";
const BLOCKS = readdirSync(join(ROOT, DOCS))
  .filter((name) => name.endsWith(".md"))
  .sort()
  .flatMap((name) => {
    const text = readFileSync(join(ROOT, DOCS, name), "utf8");
    return [...text.matchAll(/^```bash\n(.*?)^```$/gms)].map(([, block = ""], index) => ({ name, index, block }));
  });

let clone = "";

/** Runs a script as someone who pastes it into a shell: it stops at the first command that fails. */
function paste(script: string) {
  const { PATH = "", HOME = "/" } = process.env;
  const env = { PATH, HOME, CI: "1", NO_COLOR: "1", npm_config_loglevel: "error" };
  const { exitCode, stdout, stderr } = Bun.spawnSync(["bash", "-e"], { cwd: clone, env, stdin: Buffer.from(script) });
  return { exitCode, said: exitCode === 0 ? "" : `${stdout}${stderr}` };
}

beforeAll(() => {
  clone = folders.create();
  writeFiles(clone, Object.fromEntries(projectFiles()));
  expect(
    paste(
      "git init -q && git add -A && git -c user.name=a -c user.email=a@b.example commit -qm first && npm ci --no-audit --no-fund",
    ),
  ).toEqual({ exitCode: 0, said: "" });
});

test("there are blocks to paste on the pages of each role", () => {
  expect([...new Set(BLOCKS.map(({ name }) => name))]).toEqual(
    expect.arrayContaining([
      "FEATURE_FLAGS_DEVELOPER_GUIDE.md",
      "FEATURE_FLAGS_GUIDE.md",
      "MASTER_PERF_MATRIX.md",
      "QUICK_REFERENCE.md",
      "README.md",
      "TABLE_FORMAT_STANDARD.md",
    ]),
  );
});

test.each(BLOCKS)("block $index of $name works as it is pasted", ({ block }) => {
  expect(paste(block)).toEqual({ exitCode: 0, said: "" });
});

test("none of them changed a file that is committed", () => {
  const { stdout } = Bun.spawnSync(["git", "status", "--short"], { cwd: clone });
  expect(stdout.toString()).toBe("");
});
