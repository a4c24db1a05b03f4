import { afterAll, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TEST_PLAN } from "../../generated/factory/test-plan.ts";
import { temporaryFolders } from "../temporary.ts";
import { ROOT } from "./project.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** The tests of some files that pass when they are run, as `file name`, holes of names filled. */
function passing(files: readonly string[]): readonly string[] {
  const report = join(folders.create(), "junit.xml");
  const args = [
    "--reporter=junit",
    `--reporter-outfile=${report}`,
    "--timeout=60000",
    ...files.map((file) => `./${file}`),
  ];
  Bun.spawnSync([process.execPath, "test", ...args], { cwd: ROOT, stdout: "ignore", stderr: "ignore" });
  const cases = readFileSync(report, "utf8").matchAll(/<testcase name="([^"]*)"[^>]*\bfile="([^"]*)"[^>]*\/>/g);
  return [...cases].map(([, name = "", file = ""]) => `${file} ${plain(name)}`);
}

const CHARACTERS: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
const plain = (text: string) =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => CHARACTERS[name] ?? whole);

/** The names that a name as its file writes it may become. */
function filled(name: string): RegExp {
  const title = name.split(" > ").at(-1) ?? name;
  const parts = title.split(/%[spdijfo#]|\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s");
}

const ran = passing([...new Set(TEST_PLAN.map(({ file }) => file))]);

test.each(TEST_PLAN.map(({ component, guardrail, file, test: name }) => [component, guardrail, file, name] as const))(
  "%s %s is proven by a test that runs and passes",
  (_component, _guardrail, file, name) => {
    const names = ran.filter((each) => each.startsWith(`${file} `)).map((each) => each.slice(file.length + 1));
    expect(names.some((each) => filled(name).test(each))).toBe(true);
  },
);

test("a name that no test has would be missed", () => {
  expect(filled("takes %s").test("takes two")).toBe(true);
  expect(filled("takes %s").test("gives two")).toBe(false);
});
