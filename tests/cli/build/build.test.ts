import { afterAll, describe, expect, test } from "bun:test";
import { mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders, writeFiles } from "../../temporary.ts";
import { treeOf } from "../scopec.ts";
import { build, buildFiles, PROGRAM } from "./project.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const outputs = (root: string, folder = "dist") =>
  Object.keys(treeOf(root)).filter((path) => path.startsWith(`${folder}/`) && !path.endsWith(".scopec-build.json"));

describe("scopec build", () => {
  test("builds every variant with its flags, and prints sizes", async () => {
    const root = folders.create(buildFiles());
    const { status, out, err } = await build(root);
    expect([status, err]).toEqual([0, ""]);
    expect(outputs(root)).toEqual(["dist/full/main.js", "dist/half/main.js", "dist/prod/main.js"]);
    const texts = ["full", "half", "prod"].map((variant) =>
      readFileSync(join(root, `dist/${variant}/main.js`), "utf8"),
    );
    expect(
      texts.map((text) => [...text.matchAll(/the (?:first|second) is (?:on|off)/g)].map(([match]) => match).sort()),
    ).toEqual([
      ["the first is on", "the second is on"],
      ["the first is on", "the second is off"],
      ["the first is off", "the second is off"],
    ]);
    const lines = out.split("\n");
    expect(lines[0]).toMatch(/^variant {2}bytes {2}change {2}gzip {2}change {3}ms {2}flags$/);
    expect(lines[1]).toMatch(/^full +\d+ +new +\d+ +new +1\.0 {2}A B$/);
    expect(lines[3]).toMatch(/^prod +\d+ +new +\d+ +new +1\.0 {2}–$/);
    expect(Number(/^prod +(\d+)/m.exec(out)?.[1])).toBe(texts[2]?.length ?? 0);
  });

  test("builds the variants that are named, elsewhere if asked, and other files", async () => {
    const root = folders.create({ ...buildFiles({ build: "" }), "other/tool.ts": "console.log(1);\n" });
    expect(
      (await build(root, ["prod", "full", "--entry", "src/main.ts", "other/tool.ts", "--outdir", "out"])).status,
    ).toBe(0);
    const files = ["other/tool.js", "src/main.js"];
    expect(outputs(root, "out")).toEqual(
      files.flatMap((file) => [`out/full/${file}`]).concat(files.map((file) => `out/prod/${file}`)),
    );
    const below = await build(join(root, "src"), ["prod", "--entry", "main.ts", "--outdir", "out", "--format", "json"]);
    expect(JSON.parse(below.out).variants[0].files[0].path).toBe("main.js");
    expect(outputs(root, "src/out")).toEqual(["src/out/prod/main.js"]);
  });

  test("as JSON says everything", async () => {
    const root = folders.create(buildFiles());
    await build(root, ["--certify"]);
    writeFiles(root, { "src/second.ts": 'export const second = () => "something longer than it was";\n' });
    const { status, out, err } = await build(root, ["prod", "--format", "json"]);
    const { bundler, variants, ...rest } = JSON.parse(out);
    expect([status, err, rest]).toEqual([
      0,
      "",
      { version: 1, command: "build", mode: "build", ok: true, diagnostics: [] },
    ]);
    expect(bundler).toBe(`bun ${Bun.version}`);
    const [{ files, ...prod }] = variants;
    expect(prod).toMatchObject({ name: "prod", flags: [], milliseconds: 1 });
    expect(files).toEqual([
      {
        path: "main.js",
        bytes: prod.bytes,
        gzipBytes: prod.gzipBytes,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    expect(prod.bytes).toBeGreaterThan(prod.before.bytes);
    expect((await build(root)).out).toMatch(/^prod +\d+ +\+\d+ +\d+ +\+\d+ /m);
    expect((await build(root)).out).toMatch(/^full +\d+ +\+\d+ /m);
  });

  test("shows what became smaller, and what stayed", async () => {
    const root = folders.create(buildFiles());
    await build(root, ["--certify"]);
    expect((await build(root)).out).toMatch(/^prod +\d+ += +\d+ += /m);
    writeFiles(root, { "src/second.ts": "export const second = () => 1;\n" });
    expect((await build(root)).out).toMatch(/^prod +\d+ +-\d+ +\d+ +-\d+ /m);
  });
});

describe("what cannot be asked is refused with status 2:", () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ["an unknown variant", ["prd"], "scopec: there is no variant called prd. Did you mean prod?\n"],
    ["one like no other", ["something"], "The variants are full, half, prod.\n"],
    ["certify with check", ["--certify", "--check"], "--certify writes what --check compares with: use one\n"],
    ["other files with check", ["--check", "--entry", "src/main.ts"], "--entry means nothing with it\n"],
    ["an output folder with check", ["--check", "--outdir", "out"], "--outdir means nothing with it\n"],
    ["a file outside of the project", ["--entry", "../main.ts"], "../main.ts is not in the project"],
  ];
  const root = folders.create(buildFiles());
  test.each(cases)("%s", async (_, args, message) => {
    const { status, out, err } = await build(root, args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(outputs(root)).toEqual([]);
  });

  test("a spec without variants, and one without files to build", async () => {
    const bare = folders.create({
      ...buildFiles(),
      "spec/matrix.yaml": buildFiles({ build: "" })["spec/matrix.yaml"] ?? "",
    });
    expect((await build(bare)).err).toContain("there is nothing to build: list files under build.entries");
    writeFiles(bare, {
      "spec/matrix.yaml": (buildFiles()["spec/matrix.yaml"] ?? "").replace(/variants:\n(?: {2}.*\n)+/, ""),
    });
    expect((await build(bare)).err).toContain("the spec has no variants");
  });
});

describe("findings", () => {
  const status1 = async (files: Readonly<Record<string, string>>, args: readonly string[] = []) => {
    const root = folders.create(files);
    const { status, out, err } = await build(root, args);
    expect([status, err]).toEqual([1, ""]);
    expect(outputs(root)).toEqual([]);
    return out;
  };

  test("of the spec come first", async () => {
    const spec = (buildFiles()["spec/matrix.yaml"] ?? "").replace("features: [A, B]", "features: [A, C]");
    expect(await status1({ ...buildFiles(), "spec/matrix.yaml": spec })).toContain("there is no flag called `C`");
  });

  test("of the bundler stand at their lines, once for all variants that have them", async () => {
    const out = await status1({
      ...buildFiles(),
      "src/second.ts": "export const second = () => feature;\nconst = 1;\n",
    });
    expect(out).toContain(
      "src/second.ts:2:7  error  this does not build, as `full`, `half`, `prod`: Expected identifier",
    );
    expect(out).toContain("2 | const = 1;");
    const only =
      'import { feature } from "bun:bundle";\nexport const second = () => (feature("B") ? require("./gone.ts") : 1);\n';
    expect(await status1({ ...buildFiles(), "src/second.ts": only })).toContain(
      "src/second.ts:2:53  error  this does not build, as `full`: Could not resolve",
    );
  });

  test("name a file to build that is not there, at its line of the spec", async () => {
    const out = await status1(buildFiles({ build: "entries: [src/man.ts]" }));
    expect(out).toMatch(
      /^spec\/matrix\.yaml:\d+:\d+ {2}error {2}the file to build, `src\/man\.ts`, does not exist {2}no-missing-entry$/m,
    );
    expect(await status1(buildFiles(), ["--entry", "nowhere.ts"])).toContain(
      "nowhere.ts:1:1  error  the file to build",
    );
  });

  test("name files that hold a path of this machine", async () => {
    const out = await status1({ ...buildFiles(), "src/second.ts": "export const second = () => __dirname;\n" });
    expect(out).toContain("main.js:1:1  error  `main.js` holds the path of this machine's folder");
  });

  test("are printed in every form", async () => {
    const files = buildFiles({ build: "entries: [src/man.ts]" });
    expect(await status1(files, ["--format", "github"])).toStartWith("::error file=spec/matrix.yaml,");
    expect(JSON.parse(await status1(files, ["--format", "sarif"])).runs[0].results).toHaveLength(1);
    expect(JSON.parse(await status1(files, ["--format", "json"]))).toMatchObject({ ok: false, variants: [] });
  });
});

describe("budgets", () => {
  test("in bytes are findings at their lines, and hold nothing else up", async () => {
    const root = folders.create(buildFiles({ budget: "{ bytes: 20 }" }));
    const { status, out } = await build(root);
    expect(status).toBe(1);
    expect(out).toMatch(
      /^spec\/matrix\.yaml:\d+:\d+ {2}error {2}`prod` has \d+ bytes, more than its budget of 20 {2}no-exceeded-budget$/m,
    );
    expect(out).toMatch(/^ +\| +\^\^$/m);
    expect(out).toMatch(/^full +\d+/m);
    expect(outputs(root)).toEqual([]);
    expect((await build(root, ["full"])).status).toBe(0);
    expect((await build(root, ["--check"])).out).toContain("no-exceeded-budget");
    // It is about the files of the spec.
    expect((await build(root, ["--entry", "src/second.ts"])).status).toBe(0);
  });

  test("of growth count from what is committed, in bytes or percent", async () => {
    const grown = async (growth: string, text: string) => {
      const root = folders.create(buildFiles({ budget: `{ growth: ${growth} }` }));
      expect((await build(root, ["--certify"])).status).toBe(0);
      writeFiles(root, { "src/second.ts": `export const second = () => ${JSON.stringify(text)};\n` });
      return build(root, ["prod"]);
    };
    const same = "the second is off";
    expect((await grown("0", same)).status).toBe(0);
    expect((await grown("10", `${same} and more`)).status).toBe(0);
    const bytes = await grown("8", `${same} and more`);
    expect([bytes.status, bytes.out]).toEqual([
      1,
      expect.stringMatching(/`prod` grew from \d+ to \d+ bytes; it may grow by 8 bytes/),
    ]);
    expect((await grown("50%", `${same} and more`)).status).toBe(0);
    const share = await grown("0.5%", `${same} and more`);
    expect([share.status, share.out]).toEqual([1, expect.stringContaining("it may grow by 0.5%")]);
  });
});

describe("the output folder", () => {
  test("of a variant holds what was built last, and nothing else", async () => {
    const root = folders.create(buildFiles());
    const asset = 'import path from "./data.bin" with { type: "file" };\nexport const second = () => path;\n';
    writeFiles(root, { "src/second.ts": asset, "src/data.bin": "one", "dist/other/kept.txt": "mine" });
    await build(root);
    const [first] = outputs(root, "dist/prod").filter((path) => path.endsWith(".bin"));
    writeFiles(root, { "src/data.bin": "two" });
    await build(root);
    expect(outputs(root, "dist/prod")).toHaveLength(2);
    expect(outputs(root, "dist/prod")).not.toContain(first ?? "");
    expect(treeOf(root)["dist/other/kept.txt"]).toBe("mine");
  });

  test("is left alone when something else is in it", async () => {
    const root = folders.create({ ...buildFiles(), "dist/prod/mine.txt": "mine" });
    const { status, err } = await build(root);
    expect([status, err]).toEqual([
      2,
      "scopec: prod/mine.txt was not written by scopec, so its folder is left alone; choose another --outdir\n",
    ]);
    expect(outputs(root)).toEqual(["dist/prod/mine.txt"]);
    expect((await build(root, ["full"])).status).toBe(0);
  });

  test("is left alone when it is a link, or a file", async () => {
    const root = folders.create({ ...buildFiles(), "dist/full": "a file", "elsewhere/a.txt": "mine" });
    expect((await build(root, ["full"])).err).toContain("full is no folder of its own");
    rmSync(join(root, "dist"), { recursive: true });
    mkdirSync(join(root, "dist"));
    symlinkSync(join(root, "elsewhere"), join(root, "dist/prod"));
    expect((await build(root, ["prod"])).err).toContain("prod is no folder of its own");
    expect(treeOf(root)["elsewhere/a.txt"]).toBe("mine");
  });

  test("takes over what a killed run left behind", async () => {
    const root = folders.create(buildFiles());
    await build(root);
    writeFiles(root, { "dist/prod/main.js.scopec-new": "half of a te" });
    expect((await build(root)).status).toBe(0);
    expect((await build(root)).status).toBe(0);
  });

  test("trusts no record that leads elsewhere", async () => {
    const files = ["../spec/matrix.yaml", "/etc/hosts", "prod/../../spec/matrix.yaml", 1, "prod/gone.js"];
    const root = folders.create({ ...buildFiles(), "dist/.scopec-build.json": JSON.stringify({ files }) });
    expect((await build(root)).status).toBe(0);
    expect(Object.keys(treeOf(root))).toContain("spec/matrix.yaml");
  });

  test("has whole source maps apart from what is shipped, where they are withheld", async () => {
    const root = folders.create(buildFiles({ build: "entries: [src/main.ts], sourceMaps: withheld" }));
    await build(root, ["prod"]);
    expect(outputs(root)).toEqual(["dist/.source-maps/prod/main.js.map", "dist/prod/main.js"]);
    expect(treeOf(root)["dist/.source-maps/prod/main.js.map"]).toContain("the first is on");
    const scrubbed = folders.create(buildFiles({ build: "entries: [src/main.ts], sourceMaps: scrubbed" }));
    await build(scrubbed, ["prod"]);
    expect(outputs(scrubbed)).toEqual(["dist/prod/main.js", "dist/prod/main.js.map"]);
    expect(treeOf(scrubbed)["dist/prod/main.js.map"]).not.toContain("the first is on");
    expect(treeOf(scrubbed)["dist/prod/main.js.map"]).toContain("the first is off");
  });

  test("can be for browsers and Node as well", async () => {
    for (const target of ["browser", "node"]) {
      const root = folders.create({
        ...buildFiles({ build: `entries: [src/main.ts], target: ${target}` }),
        ...PROGRAM,
      });
      expect((await build(root, ["prod"])).status).toBe(0);
      expect(readFileSync(join(root, "dist/prod/main.js"), "utf8")).not.toContain("// @bun");
    }
  });
});
