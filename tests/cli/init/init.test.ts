import { afterAll, describe, expect, test } from "bun:test";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { specSchema } from "../../../generator/model/schema.ts";
import packageJson from "../../../package.json" with { type: "json" };
import { temporaryFolders } from "../../temporary.ts";
import { minimalSpec } from "../../tester.ts";
import { lintWorkflow, readWorkflow } from "../../workflow-file.ts";
import { scopec, stampsOf, treeOf } from "../scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const FILES = [
  ".gitattributes",
  ".github/workflows/scopec.yml",
  ".gitignore",
  "package.json",
  "spec/matrix.yaml",
  "tsconfig.json",
];
const MANIFEST = "generated/.scopec.json";

/** A folder with some files, and what `init` makes of it. */
async function started(files: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
  const root = folders.create(files);
  const outcome = await scopec(root, ["init", ...args]);
  return { root, ...outcome, tree: treeOf(root) };
}

/** What became of each file, as it is printed. */
function told(out: string): readonly string[] {
  return out
    .split("\n")
    .filter((line) => /^\w+ +\S+$/.test(line))
    .map((line) => line.replace(/ +/, " "));
}

const empty = await started();
const starter = empty.tree["spec/matrix.yaml"] ?? "";

describe("in an empty folder", () => {
  test("init writes what a project needs, and says what to do next", () => {
    expect([empty.status, empty.err]).toEqual([0, ""]);
    expect(Object.keys(empty.tree).sort()).toEqual([...FILES, MANIFEST].sort());
    expect(told(empty.out)).toEqual(FILES.map((path) => `created ${path}`));
    expect(empty.out).toContain(
      "\nNext:\n  npm install\n  npm run gen    # whenever spec/matrix.yaml changes\n  npm test\n",
    );
    expect(empty.out).not.toContain("Note:");
  });

  test("a second time it touches nothing", async () => {
    const before = stampsOf(empty.root);
    const { status, out, err } = await scopec(empty.root, ["init"]);
    expect([status, err]).toEqual([0, ""]);
    expect(told(out)).toEqual(FILES.map((path) => `kept ${path}`));
    expect(out).toEndWith("\nNothing to do: everything is there.\n");
    expect(stampsOf(empty.root)).toEqual(before);
  });

  test("the package names this version of scopec, exactly, and nothing of the machine", () => {
    expect(JSON.parse(empty.tree["package.json"] ?? "")).toEqual({
      private: true,
      type: "module",
      scripts: { gen: "scopec gen", "gen:check": "scopec gen --check", test: "bun test ./generated/guardrails" },
      devDependencies: { "@types/bun": packageJson.devDependencies["@types/bun"], scopec: packageJson.version },
      allowScripts: { bun: true },
    });
    const others = Object.entries(empty.tree).filter(([path]) => path !== "package.json");
    for (const [, text] of others) expect(text).not.toContain(packageJson.version);
    expect(JSON.stringify(empty.tree)).not.toContain(empty.root);
  });

  test("the spec has no finding, is formatted, and explains every section", async () => {
    expect(await scopec(empty.root, ["lint"])).toEqual({ status: 0, out: "", err: "" });
    expect(await scopec(empty.root, ["fmt", "--check"])).toEqual({ status: 0, out: "", err: "" });
    expect(starter).toStartWith("# yaml-language-server: $schema=./matrix.schema.json\n");
    for (const section of Object.keys(specSchema().properties ?? {})) {
      expect(starter).toMatch(new RegExp(`^(?:# )?${section}:`, "m"));
      if (section !== "version" && section !== "waivers")
        expect(starter).toMatch(new RegExp(`^#.*\n(?:# )?${section}:`, "m"));
    }
  });

  test("what the spec has as comments is right as well", async () => {
    const uncommented = starter.replace(/^# (?=(?:columns|build|tests|rules|waivers|approvals):| {2})/gm, "");
    for (const section of ["columns", "build", "tests", "rules", "waivers", "approvals"])
      expect(uncommented).toMatch(new RegExp(`^${section}:`, "m"));
    const root = folders.create({ "spec/matrix.yaml": uncommented });
    const { status, out } = await scopec(root, ["lint"]);
    // The waiver is an example, so it waives nothing.
    expect(out).toContain("so this waiver waives nothing");
    expect(out).toContain("1 warning");
    expect(status).toBe(0);
  });

  test("gen is content with the workflow, which actionlint is too, and keeps it current", async () => {
    const { root, tree } = await started();
    const workflow = tree[".github/workflows/scopec.yml"] ?? "";
    expect(await lintWorkflow(workflow)).toEqual([]);
    const uses = workflow.split("\n").filter((line) => line.includes("uses:"));
    expect(uses).toHaveLength(4);
    for (const line of uses) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const { jobs } = readWorkflow(workflow);
    expect(Object.keys(jobs)).toEqual(["drift", "tests"]);

    expect((await scopec(root, ["gen"])).status).toBe(0);
    expect(treeOf(root)[".github/workflows/scopec.yml"]).toBe(workflow);
    writeFileSync(join(root, "spec/matrix.yaml"), starter.replace("\n  dev:\n    title", "\n  develop:\n    title"));
    expect(await scopec(root, ["gen"])).toMatchObject({ status: 0, out: "" });
    expect(treeOf(root)[".github/workflows/scopec.yml"]).toContain("variant: develop");
  });

  test("a dry run writes nothing and says what it would do", async () => {
    const { status, out, tree } = await started({}, ["--dry-run"]);
    expect([status, tree]).toEqual([0, {}]);
    expect(told(out)).toEqual(FILES.map((path) => `create ${path}`));
    expect(out).not.toContain("Next:");
  });
});

test("init makes the folder that it is told, whatever its name, and says how to get there", async () => {
  const root = folders.create();
  const { status, out } = await scopec(root, ["init", "my apps/it's"]);
  expect(status).toBe(0);
  expect(out).toContain("\nNext:\n  cd 'my apps/it'\\''s'\n  npm install\n");
  expect(treeOf(join(root, "my apps/it's"))).toEqual(empty.tree);
});

describe("what is there", () => {
  const own = {
    ".gitattributes": "*.png binary\n",
    ".gitignore": "own\n",
    "tsconfig.json": "{}\n",
    ".github/workflows/scopec.yml": "name: own\n",
    "spec/matrix.yaml": minimalSpec,
  };

  test("is kept, every file of it", async () => {
    const { status, out, tree } = await started(own);
    expect(status).toBe(0);
    expect(tree).toMatchObject(own);
    expect(told(out)).toEqual(FILES.map((path) => (path === "package.json" ? `created ${path}` : `kept ${path}`)));
    expect(out).toContain("Note: `.gitattributes` does not mark what is generated: `/generated/** text");
    // Types are for a `tsconfig.json` of scopec's own making.
    expect(tree["package.json"]).not.toContain("@types/bun");
    expect(Object.keys(tree)).not.toContain(MANIFEST);
  });

  test("may be a spec in TypeScript or under another name, beside which none in YAML is put", async () => {
    for (const [path, text] of [
      ["spec/matrix.yml", minimalSpec],
      ["spec/matrix.ts", `export default ${JSON.stringify(Bun.YAML.parse(minimalSpec))};\n`],
    ] as const) {
      const { status, tree, out } = await started({ [path]: text });
      expect([status, tree[path], tree["spec/matrix.yaml"]]).toEqual([0, text, undefined]);
      expect(told(out)).toContain(`kept ${path}`);
      expect(Object.keys(readWorkflow(tree[".github/workflows/scopec.yml"] ?? "").jobs)).toEqual(["drift"]);
    }
  });

  test("may be a generated project, in which only the missing is added and the manifest keeps the rest", async () => {
    const root = folders.create({ "spec/matrix.yaml": starter });
    await scopec(root, ["gen", "--only", "scopes,flags"]);
    expect((await scopec(root, ["init"])).status).toBe(0);
    const manifest = treeOf(root)[MANIFEST] ?? "";
    const { files } = JSON.parse(manifest) as { readonly files: readonly { readonly path: string }[] };
    expect(files.map(({ path }) => path)).toEqual([
      ".github/workflows/scopec.yml",
      "generated/bun-bundle.d.ts",
      "generated/flags.ts",
      "generated/scopes.ts",
    ]);
    expect((await scopec(root, ["gen"])).status).toBe(0);
    expect((await scopec(root, ["gen", "--check"])).status).toBe(0);
  });

  test("may be links", async () => {
    const root = folders.create({ "elsewhere/tsconfig.json": "{}\n" });
    symlinkSync("elsewhere/tsconfig.json", join(root, "tsconfig.json"));
    const { status, out } = await scopec(root, ["init"]);
    expect(status).toBe(0);
    expect(told(out)).toContain("kept tsconfig.json");
    expect(readFileSync(join(root, "elsewhere/tsconfig.json"), "utf8")).toBe("{}\n");
  });
});

describe("a package.json that is there", () => {
  const merged = async (text: string) => {
    const { status, out, tree } = await started({ "package.json": text, "tsconfig.json": "{}" });
    expect(status).toBe(0);
    return { out, text: tree["package.json"] ?? "" };
  };

  test("gets what it lacks, its other lines staying as they are", async () => {
    const before =
      '{\n\t"name": "shop",\n\t"files": [ "a",  "b" ],\n\t"scripts": {\n\t\t"build": "make"\n\t},\n\t"license": "MIT"\n}';
    const { text, out } = await merged(before);
    expect(text).toBe(
      `{\n\t"name": "shop",\n\t"files": [ "a",  "b" ],\n\t"scripts": {\n\t\t"build": "make",\n\t\t"gen": "scopec gen",\n\t\t"gen:check": "scopec gen --check",\n\t\t"test": "bun test ./generated/guardrails"\n\t},\n\t"license": "MIT",\n\t"devDependencies": {\n\t\t"scopec": "${packageJson.version}"\n\t},\n\t"allowScripts": {\n\t\t"bun": true\n\t}\n}`,
    );
    expect(told(out)).toContain("changed package.json");
    expect(out).not.toContain("Note:");
  });

  test("keeps its own commands, and says what they would have been", async () => {
    const { text, out } = await merged('{ "scripts": { "test": "vitest", "gen": "make" } }\n');
    expect(JSON.parse(text).scripts).toEqual({ test: "vitest", gen: "make", "gen:check": "scopec gen --check" });
    expect(out).toContain("Note: the script `gen` stays as it is; `npx scopec gen` generates.\n");
    expect(out).toContain(
      "Note: the script `test` stays as it is; have it run `bun test ./generated/guardrails` as well.\n",
    );
  });

  test("gets a test command for the placeholder that `npm init` leaves", async () => {
    const { text, out } = await merged('{"scripts":{"test":"echo \\"Error: no test specified\\" && exit 1"}}');
    expect(JSON.parse(text).scripts.test).toBe("bun test ./generated/guardrails");
    expect(out).not.toContain("Note:");
  });

  test("keeps scopec where and as it has it", async () => {
    for (const list of ["dependencies", "devDependencies", "peerDependencies"]) {
      const { text } = await merged(JSON.stringify({ [list]: { scopec: "^0.0.1" } }));
      expect(JSON.parse(text)[list]).toEqual({ scopec: "^0.0.1" });
      expect(text.split('"scopec":')).toHaveLength(2);
    }
  });

  test("keeps a byte order mark and Windows line ends", async () => {
    const { text } = await merged('\ufeff{\r\n    "name": "shop"\r\n}\r\n');
    expect(text).toStartWith('\ufeff{\r\n    "name": "shop",\r\n    "scripts": {\r\n        "gen": "scopec gen",\r\n');
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });

  const wrong: readonly (readonly [string, string, string])[] = [
    ["that is no JSON", "{ scripts: {} }", "scopec: package.json is not JSON: "],
    ["that holds no object", "[]", "scopec: package.json holds no object\n"],
    [
      "whose scripts are no object",
      '{"scripts":[]}',
      "scopec: package.json cannot be added to: scripts is no object\n",
    ],
  ];
  test.each(wrong)("%s is refused, and nothing is written", async (_, text, message) => {
    const { status, out, err, tree } = await started({ "package.json": text });
    expect([status, out, tree]).toEqual([2, "", { "package.json": text }]);
    expect(err).toStartWith(message);
    expect(err).not.toContain("bug");
  });

  test("that is a link, or no text, is refused", async () => {
    const linked = folders.create({ "other.json": "{}" });
    symlinkSync("other.json", join(linked, "package.json"));
    const { status, err } = await scopec(linked, ["init"]);
    expect([status, err]).toEqual([2, "scopec: package.json cannot be added to: it is no plain file\n"]);
    const bytes = folders.create();
    writeFileSync(join(bytes, "package.json"), new Uint8Array([0x7b, 0xff, 0x7d]));
    expect((await scopec(bytes, ["init"])).err).toBe("scopec: package.json cannot be added to: it is not UTF-8\n");
    expect(Object.keys(treeOf(bytes))).toEqual(["package.json"]);
  });
});

describe("init refuses, and writes nothing,", () => {
  test("where the spec that is there has errors: it shows them", async () => {
    const spec = minimalSpec.replace("platform: Any", "platform: Anny");
    const { status, out, tree } = await started({ "spec/matrix.yaml": spec });
    expect([status, tree]).toEqual([1, { "spec/matrix.yaml": spec }]);
    expect(out).toContain("there is no platform called `Anny`");
  });

  test("where a folder or a link to one is in the way", async () => {
    const root = folders.create({ "elsewhere/x": "" });
    mkdirSync(join(root, ".gitignore"));
    symlinkSync("elsewhere", join(root, ".github"));
    const { status, out } = await scopec(root, ["init"]);
    expect(status).toBe(1);
    expect(out).toContain("scopec does not touch `.gitignore`: there is a folder in its place");
    expect(out).toContain("scopec does not touch `.github/workflows/scopec.yml`: a folder above it is a link");
    expect(readdirSync(root).sort()).toEqual([".github", ".gitignore", "elsewhere"]);
    expect(readdirSync(join(root, "elsewhere"))).toEqual(["x"]);
  });

  test("where scopec's own record is a link, though nothing is to be added to it", async () => {
    const root = folders.create({ ".github/workflows/scopec.yml": "name: own\n", record: "", "generated/x": "" });
    symlinkSync("../record", join(root, MANIFEST));
    const { status, out } = await scopec(root, ["init"]);
    expect(status).toBe(1);
    expect(out).toContain(`scopec does not touch \`${MANIFEST}\`: it is a link`);
    expect(readdirSync(root).sort()).toEqual([".github", "generated", "record"]);
  });

  test("where it is told a file for a folder", async () => {
    const root = folders.create({ file: "" });
    const { status, out, err } = await scopec(root, ["init", "file"]);
    expect([status, out, err]).toEqual([2, "", "scopec: file is no folder\n"]);
    expect(Object.keys(treeOf(root))).toEqual(["file"]);
  });
});
