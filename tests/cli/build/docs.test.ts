import { afterAll, describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPage } from "../../markdown-page.ts";
import { temporaryFolders, writeFiles } from "../../temporary.ts";
import { ROOT, treeOf } from "../scopec.ts";
import { build, buildFiles } from "./project.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const PAGE = "generated/docs/BUILD_OPTIMIZATION.md";

describe("scopec build --docs", () => {
  test("writes a page of sizes that are those of the files", async () => {
    const root = folders.create(buildFiles({ budget: "{ bytes: 300, growth: 10 }" }));
    expect((await build(root, ["--docs"])).status).toBe(0);
    const { tables } = readPage(treeOf(root)[PAGE] ?? "");
    const [variants, others, flags] = tables.map(({ rows }) => rows);
    const sizeOf = (variant: string) => String(readFileSync(join(root, `dist/${variant}/main.js`)).length);
    expect(variants?.map((row) => [row[0], ...row.slice(5, 7)])).toEqual([
      ["full", "A, B", sizeOf("full")],
      ["half", "A", sizeOf("half")],
      ["prod", "–", sizeOf("prod")],
    ]);
    expect(variants?.map((row) => row.slice(9))).toEqual([
      ["–", "–"],
      ["–", "–"],
      ["300", "10 bytes"],
    ]);
    expect(others?.map((row) => row.slice(0, 2))).toEqual([
      ["built in, none on", sizeOf("prod")],
      ["built in, all on", sizeOf("full")],
      ["asked for at run time", expect.stringMatching(/^\d+$/)],
    ]);
    expect(Number(others?.[2]?.[1])).toBeGreaterThan(Number(sizeOf("full")));
    expect(flags?.map(([flag]) => flag)).toEqual(["A", "B"]);
    expect(Number(flags?.[0]?.[5])).toBe(Number(sizeOf("half")) - Number(sizeOf("prod")));
    expect(Number(flags?.[1]?.[7])).toBe(Number(sizeOf("full")) - Number(sizeOf("half")));
  });

  test("with --check finds a page that says something else, and with --certify writes it as well", async () => {
    const root = folders.create(buildFiles());
    expect((await build(root, ["--certify", "--docs"])).status).toBe(0);
    expect(await build(root, ["--check", "--docs"])).toEqual({ status: 0, out: "", err: "" });
    writeFiles(root, { [PAGE]: (treeOf(root)[PAGE] ?? "").replace("+", "-") });
    expect((await build(root, ["--check"])).status).toBe(0);
    const { status, out } = await build(root, ["--check", "--docs"]);
    expect([status, out]).toEqual([
      1,
      expect.stringContaining(`\`${PAGE}\` does not say what is measured now  drift-measurements`),
    ]);
  });

  test("says it of a program without flags, and of flags that nothing asks for", async () => {
    const root = folders.create({ ...buildFiles(), "src/main.ts": "console.log(1);\n" });
    await build(root, ["--docs"]);
    expect(treeOf(root)[PAGE]).toContain("The program asks for no flag.");
    expect(treeOf(root)[PAGE]).toContain("The program asks for none of `A`, `B`: they change nothing in it.");
  });

  test("reports what builds only in a variant that there is not", async () => {
    const second =
      'import { feature } from "bun:bundle";\nexport const second = () => (feature("C") ? require("./gone.ts") : 1);\n';
    const root = folders.create({ ...buildFiles(), "src/second.ts": second });
    const { status, out } = await build(root, ["--docs"]);
    expect([status, out]).toEqual([1, expect.stringContaining("src/second.ts:2:53  error  this does not build, as")]);
    expect(Object.keys(treeOf(root))).not.toContain(PAGE);
  });

  test("is about all variants", async () => {
    const root = folders.create(buildFiles());
    expect((await build(root, ["prod", "--docs"])).err).toBe("scopec: --docs is about all variants: name none\n");
    expect((await build(root, ["--docs", "--entry", "src/main.ts"])).status).toBe(2);
  });

  test("is what this repository has", async () => {
    expect(await build(ROOT, ["--check", "--docs"])).toEqual({ status: 0, out: "", err: "" });
  });
});
