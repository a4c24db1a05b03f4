import { afterAll, describe, expect, test } from "bun:test";
import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders } from "../temporary.ts";
import { SPEC_PATH, specWith } from "../tester.ts";
import { scopec, treeOf } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const FLAG = "type: Feature, category: Release, domain: all, scope: all, tier: basic, since: '1.0.0', status: stable";
const SPEC = specWith({
  flags: `flags:
  # What comes next.
  BETA: { description: The next one, owner: web team, ${FLAG} }
  # OLD should be gone.
  OLD: { description: The last one, expires: "2020-01-31", ${FLAG} }
  IDLE: { description: Nobody asks, ${FLAG} }`,
  variants: `variants:
  next: { title: Next, domain: all, features: [BETA, OLD], scope: all, tier: basic, useCase: Trying, status: draft }`,
});

const IMPORT = 'import { feature } from "bun:bundle";\n';
const SOURCES = {
  "src/a.ts": `${IMPORT}import { old } from "./old.ts";\n\nif (feature("BETA")) console.log("beta");\nelse old();\n`,
  "src/b.ts": `${IMPORT}\nconsole.log(feature("BETA") ? 1 : 2, feature("OLD") ? 3 : 4);\n`,
  "src/old.ts": 'export const old = () => console.log("BETA");\n',
  "package.json": '{\n  "scripts": { "next": "bun build src/a.ts --feature=BETA --feature=OLD --minify" }\n}\n',
};

const create = (files: Readonly<Record<string, string>> = SOURCES, spec = SPEC) =>
  folders.create({ [SPEC_PATH]: spec, ...files });
const textOf = (root: string, path: string) => readFileSync(join(root, path), "utf8");

describe("flags scan", () => {
  const broken = { "src/a.ts": `${IMPORT}\nconst beta = feature("BETTA");\nconsole.log(beta);\n` };

  test.each(["pretty", "json", "github", "sarif"])("prints findings with their places as %s", async (format) => {
    const { status, out, err } = await scopec(create(broken), ["flags", "scan", "--format", format]);
    expect([status, err]).toEqual([1, ""]);
    expect(out).toContain("no-undeclared-feature");
    if (format === "pretty") expect(out).toContain("src/a.ts:3:22  error");
    if (format === "json") {
      const { diagnostics } = JSON.parse(out);
      expect(diagnostics).toContainEqual(
        expect.objectContaining({
          code: "no-undeclared-feature",
          path: "src/a.ts",
          line: 3,
          column: 22,
          endColumn: 29,
        }),
      );
    }
    if (format === "github") expect(out).toContain("::error file=src/a.ts,line=3,endLine=3,col=22,");
    if (format === "sarif") {
      const { results } = JSON.parse(out).runs[0];
      const own = results.find(({ ruleId }: { readonly ruleId: string }) => ruleId === "no-feature-as-value");
      const { artifactLocation, region } = own.locations[0].physicalLocation;
      expect(artifactLocation.uri).toBe("src/a.ts");
      expect(region).toEqual({ startLine: 3, startColumn: 14, endLine: 3, endColumn: 30 });
    }
  });

  test("ends with 0 where there are warnings only, unless they are too many", async () => {
    const root = create();
    const { status, out } = await scopec(root, ["flags", "scan"]);
    expect(status).toBe(0);
    expect(out).toContain(
      'spec/matrix.yaml:23:3  warning  no `feature("IDLE")` stands in the source  no-unused-feature',
    );
    expect((await scopec(root, ["flags", "scan", "--max-warnings", "0"])).status).toBe(1);
    expect((await scopec(root, ["flags", "scan", "--max-warnings", "1"])).status).toBe(0);
  });

  test("looks only where it is told, and says nothing of flags that may be used elsewhere", async () => {
    const root = create({ ...SOURCES, "src/c.ts": broken["src/a.ts"] });
    expect(await scopec(root, ["flags", "scan", "src/a.ts", "src/b.ts"])).toEqual({ status: 0, out: "", err: "" });
    const inside = await scopec(join(root, "src"), ["flags", "scan", "c.ts", "--format", "github"]);
    expect([inside.status, inside.out.match(/file=[^,]+/)?.[0]]).toEqual([1, "file=src/c.ts"]);
    const outside = await scopec(root, ["flags", "scan", ".."]);
    expect([outside.status, outside.err]).toEqual([2, expect.stringContaining("lies outside of the project")]);
  });

  test("says what is wrong with the spec, where it is", async () => {
    const { status, out } = await scopec(create({}, SPEC.replace("version: 1", "version: 2")), ["flags", "scan"]);
    expect([status, out]).toEqual([1, expect.stringContaining("spec/matrix.yaml:1:10  error")]);
  });

  test("with --fix mends what it can, keeps the rest of the file and who may run it, and prints what is left", async () => {
    const root = create({
      "src/a.ts": `#!/usr/bin/env bun\r\n${IMPORT}\r\nif ( Boolean(feature("BETA")) ) console.log(1) // why\r\nfeature("OLD");\r\n`,
    });
    chmodSync(join(root, "src/a.ts"), 0o755);
    const { status, out, err } = await scopec(root, ["flags", "scan", "src", "--fix"]);
    expect([status, err]).toEqual([1, "fixed 1 in 1 file\n"]);
    expect(out).toContain("no-feature-as-value");
    expect(out).not.toContain("no-leaking-feature");
    expect(textOf(root, "src/a.ts")).toBe(
      `#!/usr/bin/env bun\r\n${IMPORT}\r\nif ( feature("BETA") ) console.log(1) // why\r\nfeature("OLD");\r\n`,
    );
    expect(statSync(join(root, "src/a.ts")).mode & 0o777).toBe(0o755);
    const before = treeOf(root);
    expect((await scopec(root, ["flags", "scan", "src", "--fix"])).err).toBe("");
    expect(treeOf(root)).toEqual(before);
  });
});

describe("flags list", () => {
  test("shows what there is of each flag", async () => {
    const { status, out, err } = await scopec(create(), ["flags", "list"]);
    expect([status, err]).toEqual([0, ""]);
    expect(out.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
      ["flag", "owner", "since", "expires", "status", "asked for", "rows", "variants"],
      ["BETA", "web team", "1.0.0", "–", "stable", "2 places in 2 files", "–", "next"],
      ["IDLE", "–", "1.0.0", "–", "stable", "nowhere", "–", "–"],
      ["OLD", "–", "1.0.0", "2020-01-31", "stable", "1 place", "–", "next"],
      [""],
    ]);
  });

  test("gives the same as data", async () => {
    const { out } = await scopec(create(), ["flags", "list", "--format", "json"]);
    const { version, flags } = JSON.parse(out);
    expect([version, flags.length]).toEqual([1, 3]);
    expect(flags[0]).toEqual({
      name: "BETA",
      description: "The next one",
      owner: "web team",
      since: "1.0.0",
      isExpired: false,
      status: "stable",
      references: [
        { path: "src/a.ts", line: 4, column: 13 },
        { path: "src/b.ts", line: 3, column: 21 },
      ],
      rows: [],
      variants: ["next"],
    });
  });

  test("says that there are none, or what is wrong with the spec", async () => {
    const none = await scopec(create({}, specWith({})), ["flags", "list"]);
    expect([none.status, none.out]).toEqual([0, "The spec declares no flags.\n"]);
    expect((await scopec(create({}, "version: 2\n"), ["flags", "list"])).status).toBe(1);
  });
});

describe("flags retire", () => {
  test("takes a flag out of sources, commands and spec, says what to look at, and does nothing the second time", async () => {
    const root = create();
    const { status, out, err } = await scopec(root, ["flags", "retire", "BETA", "--keep", "on"]);
    expect([status, out]).toEqual([0, ""]);
    expect(err).toBe(
      [
        "changed src/a.ts",
        "changed src/b.ts",
        "changed package.json",
        "changed spec/matrix.yaml",
        "BETA is retired. Run `scopec gen`, your type check and your formatter, and review the difference.",
        "note: src/old.ts:1:39 still names `BETA`",
        "note: src/old.ts is not imported any more",
        "",
      ].join("\n"),
    );
    expect(textOf(root, "src/a.ts")).toBe('console.log("beta");\n\nexport {};\n');
    expect(textOf(root, "src/b.ts")).toBe(`${IMPORT}\nconsole.log(1, feature("OLD") ? 3 : 4);\n`);
    expect(textOf(root, "package.json")).toBe(SOURCES["package.json"].replace(" --feature=BETA", ""));
    const flags = SPEC.split("\n");
    expect(textOf(root, SPEC_PATH)).toBe(
      flags
        .filter((line) => !line.startsWith("  BETA:"))
        .join("\n")
        .replace("[BETA, OLD]", "[OLD]"),
    );
    const before = treeOf(root);
    const again = await scopec(root, ["flags", "retire", "BETA", "--keep", "on"]);
    expect(again).toEqual({
      status: 0,
      out: "",
      err: "nothing to do: neither the spec nor the source has a flag BETA.\n",
    });
    expect(treeOf(root)).toEqual(before);
  });

  test("writes nothing in a dry run, and shows all of the difference", async () => {
    const long = Array.from({ length: 90 }, (_, index) => `  if (feature("BETA")) console.log(${index});\n`).join("\n");
    const root = create({ "src/a.ts": `${IMPORT}export function f() {\n${long}}\n` });
    const before = treeOf(root);
    const { status, out } = await scopec(root, ["flags", "retire", "BETA", "--keep", "off", "--dry-run"]);
    expect(status).toBe(0);
    expect(out).toStartWith("--- src/a.ts\n+++ src/a.ts\n@@");
    expect(out).toContain('-  if (feature("BETA")) console.log(89);\n');
    expect(out).toContain("--- spec/matrix.yaml\n");
    expect(treeOf(root)).toEqual(before);
  });

  test("edits each file of a spec in several, and a source when the spec has no such flag", async () => {
    const flags = SPEC.slice(SPEC.indexOf("flags:"), SPEC.indexOf("variants:"));
    const spec = `include: [flags.yaml]\n${SPEC.replace(flags, "")}`;
    const root = create({ ...SOURCES, "spec/flags.yaml": flags }, spec);
    expect((await scopec(root, ["flags", "retire", "OLD", "--keep", "off"])).status).toBe(0);
    expect(textOf(root, "spec/flags.yaml")).toBe(
      flags
        .split("\n")
        .filter((line) => !line.includes("OLD"))
        .join("\n"),
    );
    expect(textOf(root, SPEC_PATH)).toContain("features: [BETA]");
    writeFileSync(join(root, "src/c.ts"), `${IMPORT}if (feature("GONE")) console.log(1);\n`);
    expect((await scopec(root, ["flags", "retire", "GONE", "--keep", "on"])).err).toStartWith(
      "changed src/c.ts\nGONE is",
    );
    expect(textOf(root, "src/c.ts")).toBe("console.log(1);\n\nexport {};\n");
  });

  test("leaves generated files to gen, which then has nothing against them", async () => {
    const root = create();
    expect((await scopec(root, ["gen"])).status).toBe(0);
    expect((await scopec(root, ["flags", "retire", "BETA", "--keep", "on"])).err).not.toContain("changed generated/");
    expect((await scopec(root, ["gen"])).out).toBe("");
    expect((await scopec(root, ["gen", "--check"])).status).toBe(0);
  });

  const refusals: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    [
      "a use that Bun does not see",
      { "src/a.ts": 'import * as b from "bun:bundle";\nif (b.feature("BETA")) console.log(1);\n' },
      "src/a.ts:2:15  error  `BETA` is asked for by way of something other than an import of `feature`",
    ],
    [
      "a file that cannot be parsed",
      { "src/a.ts": `${IMPORT}if (feature("BETA") console.log(1);\n` },
      "src/a.ts:2:21  error  TypeScript cannot read this: ')' expected.",
    ],
    [
      "something off that it requires",
      { ...SOURCES, [SPEC_PATH]: SPEC.replace("BETA: {", "BETA: { prerequisites: [OLD],") },
      "error  `BETA` would be on for ever, but requires `OLD`, which is off for ",
    ],
  ];
  test.each(refusals)("changes nothing when there is %s", async (_what, files, message) => {
    const [root, before] = [create(files), treeOf(create(files))];
    const { status, out } = await scopec(root, ["flags", "retire", "BETA", "--keep", "on"]);
    expect([status, out]).toEqual([1, expect.stringContaining(message)]);
    expect(treeOf(root)).toEqual(before);
  });

  test("says what it needs, and what may have been meant", async () => {
    const root = create();
    const noSide = await scopec(root, ["flags", "retire", "BETA"]);
    expect([noSide.status, noSide.err]).toEqual([2, "scopec: say which side stays: --keep on or --keep off\n"]);
    const wrong = await scopec(root, ["flags", "retire", "BETTA", "--keep", "on"]);
    expect([wrong.status, wrong.err]).toEqual([0, expect.stringContaining("Did you mean BETA?")]);
    const broken = create({}, "version: 2\n");
    expect((await scopec(broken, ["flags", "retire", "BETA", "--keep", "on"])).status).toBe(1);
  });

  test("leaves an entry whose anchor others repeat to its author, and says which file it is in", async () => {
    const flag =
      'type: Feature, category: Release, domain: all, scope: all, tier: basic, since: "1.0.0", status: stable';
    const spec = specWith({ flags: `flags:\n  BETA: &entry { description: One, ${flag} }\n  OTHER: *entry` });
    const root = create({}, spec);
    const { status, err } = await scopec(root, ["flags", "retire", "BETA", "--keep", "off"]);
    expect([status, err]).toEqual([
      2,
      expect.stringContaining("scopec: spec/matrix.yaml: taking BETA out would change"),
    ]);
    expect(err).not.toContain("bug in scopec");
  });

  test("leaves a spec in TypeScript to its author", async () => {
    const spec = `export default { version: 1, scopes: { guest: { description: "All", tier: "basic", fallback: true,
  defaults: { storagePath: "guest/", secretsBackend: "Vault", serviceNameFormat: "guest", secretsFlag: "KEEP" } } },
  platforms: { Linux: {} }, rows: [{ servingDomain: "*.example", detectedScope: "guest", platform: "Any", apiStrategy: "HTTP",
  operationalBenefit: "Safe" }], flags: { BETA: { description: "The one", type: "Feature", category: "Release", domain: "all",
  scope: "all", tier: "basic", since: "1.0.0", status: "stable" } } };\n`;
    const root = folders.create({ "spec/matrix.ts": spec, "src/b.ts": SOURCES["src/b.ts"] });
    const before = treeOf(root);
    const { status, err } = await scopec(root, ["flags", "retire", "BETA", "--keep", "on"]);
    expect([status, err]).toEqual([2, expect.stringContaining("take BETA out of spec/matrix.ts by hand")]);
    expect(treeOf(root)).toEqual(before);
  });
});

test("help says what there is, and what each takes", async () => {
  const root = create();
  const help = await scopec(root, ["flags", "--help"]);
  expect([help.status, help.err]).toEqual([0, ""]);
  expect([...help.out.matchAll(/^ {2}(scan|list|retire) \[options\]/gm)].map(([, name]) => name)).toEqual([
    "scan",
    "list",
    "retire",
  ]);
  expect((await scopec(root, ["flags"])).err).toStartWith("Usage: scopec flags");
  const scan = await scopec(root, ["flags", "scan", "--help"]);
  expect(scan.out).toStartWith("Usage: scopec flags scan [options] [paths...]\n");
  expect(Math.max(...scan.out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  expect((await scopec(root, ["flags", "scam"])).err).toContain("Did you mean scan?");
});
