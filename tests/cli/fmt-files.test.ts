import { afterAll, expect, test } from "bun:test";
import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders } from "../temporary.ts";
import { SPEC_PATH } from "../tester.ts";
import { scopec } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const rows = (...hosts: readonly string[]) =>
  `rows:\n${hosts.map((host) => `  - servingDomain: ${host}\n`).join("\n")}`;
const waivers = (...indexes: readonly number[]) =>
  `waivers:\n${indexes.map((index) => `  - pointer: /rows/${index}/x\n`).join("\n")}`;
const textIn = (root: string, path: string) => readFileSync(join(root, path), "utf8");

test("fmt moves waivers in any file with the rows of each file", async () => {
  const root = folders.create({
    [SPEC_PATH]: `version: 1\ninclude: ["parts/*.yaml"]\n${rows("z", "y")}${waivers(0, 2)}`,
    "spec/parts/a.yaml": `${rows("d", "b", "c")}`,
    "spec/parts/b.yaml": `${waivers(1, 3, 4, 5)}`,
    "spec/parts/c.yaml": `${rows("a")}`,
  });
  expect(await scopec(root, ["fmt"])).toMatchObject({ status: 0 });
  expect(textIn(root, SPEC_PATH)).toBe(`version: 1\ninclude: ["parts/*.yaml"]\n${rows("y", "z")}${waivers(1, 4)}`);
  expect(textIn(root, "spec/parts/a.yaml")).toBe(rows("b", "c", "d"));
  expect(textIn(root, "spec/parts/b.yaml")).toBe(waivers(0, 2, 3, 5));
  expect((await scopec(root, ["fmt", "--check"])).status).toBe(0);
});

test("fmt writes all files of a spec or none", async () => {
  const main = `version: 1\ninclude: ["parts/*.yaml"]\n${waivers(0)}`;
  const root = folders.create({
    [SPEC_PATH]: main,
    "spec/parts/a.yaml": rows("d", "b"),
    "spec/parts/a.yaml.scopec-new": "",
  });
  expect((await scopec(root, ["fmt"])).status).toBe(2);
  expect(textIn(root, SPEC_PATH)).toBe(main);
});

test("fmt refuses to move rows that a waiver in a TypeScript file counts", async () => {
  const main = `version: 1\ninclude: ["parts/*.ts"]\n${rows("z", "y")}`;
  const part = (index: number) => `export default { waivers: [{ pointer: "/rows/${index}" }], rows: [{}] };\n`;
  const root = folders.create({ [SPEC_PATH]: main, "spec/parts/a.ts": part(1) });
  const { status, err } = await scopec(root, ["fmt"]);
  expect(status).toBe(2);
  expect(err).toContain("the waiver of /rows/1 in spec/parts/a.ts counts rows");
  expect(textIn(root, SPEC_PATH)).toBe(main);
  const still = folders.create({ [SPEC_PATH]: main, "spec/parts/a.ts": part(2) });
  expect((await scopec(still, ["fmt"])).status).toBe(0);
});

test("fmt keeps CRLF line ends, and --check agrees", async () => {
  const root = folders.create({ [SPEC_PATH]: "# a\r\n\r\nplatforms: {}\r\n# b\r\nversion: 1\r\n" });
  expect((await scopec(root, ["fmt", "--check"])).status).toBe(1);
  expect((await scopec(root, ["fmt"])).status).toBe(0);
  expect(textIn(root, SPEC_PATH)).toBe("# a\r\n\r\n# b\r\nversion: 1\r\nplatforms: {}\r\n");
  expect((await scopec(root, ["fmt", "--check"])).status).toBe(0);
});

test.skipIf(process.platform === "win32").each([0o600, 0o664])("fmt keeps the permission bits %o", async (mode) => {
  const root = folders.create({ [SPEC_PATH]: "platforms: {}\nversion: 1\n" });
  chmodSync(join(root, SPEC_PATH), mode);
  expect((await scopec(root, ["fmt"])).status).toBe(0);
  expect(textIn(root, SPEC_PATH)).toBe("version: 1\nplatforms: {}\n");
  expect(statSync(join(root, SPEC_PATH)).mode & 0o777).toBe(mode);
});

test("fmt keeps a byte order mark as `lint --fix` does, and adds none", async () => {
  for (const mark of ["\ufeff", ""]) {
    for (const ending of ["\n", "\r\n"]) {
      const inLines = (...lines: readonly string[]) => mark + lines.map((line) => line + ending).join("");
      const root = folders.create({ [SPEC_PATH]: inLines("# a", "", "platforms: {}", "version: 1") });
      expect((await scopec(root, ["fmt"])).status).toBe(0);
      expect(textIn(root, SPEC_PATH)).toBe(inLines("# a", "", "version: 1", "platforms: {}"));
      expect((await scopec(root, ["fmt", "--check"])).status).toBe(0);
    }
  }
});
