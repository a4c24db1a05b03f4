import { afterAll, describe, expect, test } from "bun:test";
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { temporaryFolders, writeFiles } from "../../temporary.ts";
import { ROOT, stampsOf, treeOf } from "../scopec.ts";
import { build, buildFiles } from "./project.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const LOCK = "generated/variants.lock.json";
const certificateOf = (root: string, variant: string) =>
  JSON.parse(treeOf(root)[`generated/certificates/${variant}.json`] ?? "");
const records = (root: string) =>
  Object.fromEntries(Object.entries(treeOf(root)).filter(([path]) => path.startsWith("generated/")));

/** A project that is certified. */
async function certified(files = buildFiles()): Promise<string> {
  const root = folders.create(files);
  const { status, out } = await build(root, ["--certify"]);
  expect([status, out]).toEqual([0, expect.stringMatching(/^variant/)]);
  return root;
}

describe("scopec build --certify", () => {
  test("writes what was built, the sizes, a certificate for each variant, and their schema", async () => {
    const root = await certified();
    expect(Object.keys(treeOf(root)).filter((path) => /^(?:dist|generated)\//.test(path))).toEqual([
      "dist/.scopec-build.json",
      ...["full", "half", "prod"].map((variant) => `dist/${variant}/main.js`),
      "generated/certificates/certificate.schema.json",
      ...["full", "half", "prod"].map((variant) => `generated/certificates/${variant}.json`),
      LOCK,
    ]);
  });

  test("certifies what is in the files and what is not", async () => {
    const root = await certified();
    const { guards, outputs, sources, ...half } = certificateOf(root, "half");
    expect(half).toEqual({
      $schema: "./certificate.schema.json",
      version: 1,
      variant: "half",
      bundler: `bun ${Bun.version}`,
      flagsOn: ["A"],
      flagsOff: ["B"],
      entries: ["src/main.ts"],
      sourceMaps: "none",
      modules: [],
      comments: 0,
      texts: 2,
    });
    const brief = guards.map(
      ({ path, line, condition, branch, code }: Readonly<Record<string, string>>) =>
        `${path}:${line} ${condition} ${branch} ${code}`,
    );
    expect(brief).toEqual([
      'src/main.ts:5 feature("A") then present',
      'src/main.ts:5 feature("A") else absent',
      'src/second.ts:3 feature("B") then absent',
      'src/second.ts:3 feature("B") else present',
    ]);
    const bundle = readFileSync(join(root, "dist/half/main.js"));
    expect(outputs).toEqual([{ path: "main.js", sha256: new Bun.CryptoHasher("sha256").update(bundle).digest("hex") }]);
    expect(sources.files).toBe(2);
  });

  test("writes certificates that fit their schema, which knows when something is wrong", async () => {
    const root = await certified();
    const schema = JSON.parse(treeOf(root)["generated/certificates/certificate.schema.json"] ?? "");
    const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
    for (const variant of ["full", "half", "prod"]) {
      expect([validate(certificateOf(root, variant)), validate.errors]).toEqual([true, null]);
    }
    const right = certificateOf(root, "prod");
    const wrongs = [
      { ...right, extra: 1 },
      { ...right, guards: [{ ...right.guards[0], code: "survives" }] },
      { ...right, outputs: [{ path: "a.js", sha256: "short" }] },
      { ...right, flagsOff: undefined },
    ];
    expect(wrongs.map((wrong) => validate(JSON.parse(JSON.stringify(wrong))))).toEqual(wrongs.map(() => false));
  });

  test("gives the same bytes for the same project, wherever it is, and touches nothing that is current", async () => {
    const root = await certified();
    expect(records(await certified())).toEqual(records(root));
    const before = stampsOf(join(root, "generated"));
    await build(root, ["--certify"]);
    expect(stampsOf(join(root, "generated"))).toEqual(before);
    const crlf = Object.fromEntries(
      Object.entries(buildFiles()).map(([path, text]) => [path, text.replaceAll("\n", "\r\n")]),
    );
    expect(records(await certified(crlf))).toEqual(records(root));
  });

  test("of some variants leaves the others as they are, unless they were measured in another way", async () => {
    const root = await certified();
    writeFiles(root, { "src/second.ts": "export const second = () => 2;\n" });
    const before = records(root);
    expect((await build(root, ["half", "--certify"])).status).toBe(0);
    const after = records(root);
    expect(after["generated/certificates/prod.json"]).toBe(before["generated/certificates/prod.json"] ?? "");
    expect(after["generated/certificates/half.json"]).not.toBe(before["generated/certificates/half.json"] ?? "");
    expect((await build(root, ["half", "--check"])).status).toBe(0);
    expect((await build(root, ["--check"])).status).toBe(1);
    writeFiles(root, { [LOCK]: (before[LOCK] ?? "").replace(/"bundler": "[^"]*"/, '"bundler": "bun 1.0.0"') });
    expect((await build(root, ["half", "--certify"])).err).toContain("certify all variants at once");
  });

  test("takes the certificates of variants that are gone away, and no other file", async () => {
    const root = await certified();
    const spec = (buildFiles()["spec/matrix.yaml"] ?? "").replace(/ {2}half: .*\n/, "");
    const lock = (treeOf(root)[LOCK] ?? "").replaceAll('"half"', '"../../spec/matrix"');
    writeFiles(root, { "spec/matrix.yaml": spec, "generated/certificates/mine.json": "{}\n" });
    expect((await build(root, ["--check"])).out).toContain(
      "the sizes of `half` are not what is committed: the spec has no such variant",
    );
    await build(root, ["--certify"]);
    const names = Object.keys(records(root)).filter((path) => path.startsWith("generated/certificates/"));
    expect(names.map((path) => path.slice("generated/certificates/".length))).toEqual([
      "certificate.schema.json",
      "full.json",
      "mine.json",
      "prod.json",
    ]);
    writeFiles(root, { [LOCK]: lock });
    await build(root, ["--certify"]);
    expect(Object.keys(treeOf(root))).toContain("spec/matrix.yaml");
  });

  test("writes nothing when something survives, and nothing through a link", async () => {
    const leaking = {
      ...buildFiles(),
      "src/second.ts":
        'import { feature } from "bun:bundle";\nexport const second = () => { if (Boolean(feature("B"))) return "secret"; };\n',
    };
    const root = folders.create(leaking);
    const { status, out } = await build(root, ["--certify"]);
    expect([status, out]).toEqual([
      1,
      expect.stringContaining('src/second.ts:2:43  error  `feature("B")` stands inside a call of `Boolean`'),
    ]);
    expect(Object.keys(treeOf(root)).sort()).toEqual(Object.keys(leaking).sort());
    const linked = folders.create({ ...buildFiles(), "elsewhere/a.txt": "mine" });
    writeFiles(linked, { "generated/.keep": "" });
    symlinkSync(join(linked, "elsewhere/a.txt"), join(linked, LOCK));
    const refused = await build(linked, ["--certify"]);
    expect([refused.status, refused.err]).toEqual([
      2,
      `scopec: ${LOCK} is not written: it is a link, or no plain file\n`,
    ]);
  });
});

describe("scopec build --check", () => {
  test("is silent when all is as committed, and writes nothing", async () => {
    const root = await certified();
    const before = stampsOf(root);
    expect(await build(root, ["--check"])).toEqual({ status: 0, out: "", err: "" });
    expect((await build(root, ["--check"], { isTerminal: true })).err).toContain("3 variants are as committed");
    expect(stampsOf(root)).toEqual(before);
  });

  test("misses what was never certified", async () => {
    const { status, out } = await build(folders.create(buildFiles()), ["--check"]);
    expect(status).toBe(1);
    expect(out).toContain("the sizes of `full`, `half`, `prod` are not what is committed: nothing is committed");
    expect(out).toContain("run `scopec build --certify` and commit the result");
  });

  const edited = async (path: string, edit: (text: string) => string, args: readonly string[] = ["--check"]) => {
    const root = await certified();
    writeFiles(root, { [path]: edit(treeOf(root)[path] ?? "") });
    const { status, out } = await build(root, args);
    expect(status).toBe(1);
    return out;
  };

  const edits: readonly (readonly [string, string, (text: string) => string, string])[] = [
    ["another size", "src/main.ts", (text) => text.replace("is off", "is quite off"), "`main.js` had "],
    [
      "other code of the same size",
      "src/main.ts",
      (text) => text.replace("is off", "is OFF"),
      "`main.js` is another of the same size",
    ],
    [
      "another bundler",
      LOCK,
      (text) => text.replace(/"bun [^"]*"/, '"bun 1.3.5"'),
      `they were measured with bun 1.3.5, and this is bun ${Bun.version}`,
    ],
    [
      "another target",
      LOCK,
      (text) => text.replace('"target": "bun"', '"target": "node"'),
      "they are those of another build",
    ],
    [
      "other flags",
      "spec/matrix.yaml",
      (text) => text.replace("features: [A, B]", "features: [B]"),
      "the sizes of `full` are not what is committed: its flags were others",
    ],
    [
      "a new file",
      LOCK,
      (text) => text.replaceAll('"path": "main.js"', '"path": "a.js"'),
      "`full`, `half`, `prod` are not what is committed: `main.js` is new",
    ],
    [
      "a file that is gone",
      LOCK,
      (text) => text.replace(/(.*"prod".*)/, (line) => `${line},\n${line.replace("main.js", "a.js")}`),
      "`a.js` is gone",
    ],
    [
      "a variant that is new",
      LOCK,
      (text) => text.replaceAll('"prod"', '"old"'),
      "the sizes of `prod` are not what is committed: it is not in it",
    ],
    ["a lock of something else", LOCK, () => "<<<<<<< ours\n", "nothing is committed"],
    [
      "a lock that a formatter touched",
      LOCK,
      (text) => JSON.stringify(JSON.parse(text), null, 4),
      `\`${LOCK}\` says the same, but is not as scopec writes it`,
    ],
    [
      "a branch that moved",
      "src/main.ts",
      (text) => `// a comment\n${text}`,
      "what is certified of `full`, `half`, `prod` is not what the sources give: other branches are in the sources",
    ],
    ["a comment elsewhere", "src/main.ts", (text) => `${text}// a comment\n`, "the sources have changed"],
    ["a certificate that is gone", "generated/certificates/half.json", () => "", "it cannot be read"],
    [
      "a flag that is new",
      "spec/matrix.yaml",
      (text) =>
        text.replace(
          "  B: {",
          '  C: { description: x, type: y, category: z, domain: all, scope: all, tier: t, since: "1", status: stable }\n  B: {',
        ),
      "other flags are off",
    ],
  ];
  test.each(edits)("finds %s", async (_, path, edit, message) => {
    expect(await edited(path, edit, ["--check"])).toContain(message);
  });
});

/** Ways to break the guard of an example, with the line at which it has to be found. */
const BREAKAGES: readonly (readonly [string, (text: string) => string, number, string])[] = [
  [
    "one guard removed",
    (text) => text.replace(/ {2}if \(feature\("AUDIT_LOGGING"\)\) \{\n([\s\S]*?)\n {2}\}\n/, "$1\n"),
    5,
    "no-lost-guard",
  ],
  [
    "the call inside Boolean()",
    (text) => text.replace('feature("AUDIT_LOGGING")', 'Boolean(feature("AUDIT_LOGGING"))'),
    5,
    "no-unproven-guard",
  ],
  [
    "the call inside a function's",
    (text) =>
      `${text.replace('feature("AUDIT_LOGGING")', 'same(feature("AUDIT_LOGGING"))')}const same = (on: boolean) => on;\n`,
    5,
    "no-unproven-guard",
  ],
  [
    "an arrow function called in the condition",
    (text) => text.replace('feature("AUDIT_LOGGING")', '(() => feature("AUDIT_LOGGING"))()'),
    5,
    "no-unproven-guard",
  ],
  [
    "an import of everything",
    (text) => text.replace("import { feature }", "import * as bundle").replaceAll("feature(", "bundle.feature("),
    1,
    "no-unproven-guard",
  ],
  [
    "another name for the function",
    (text) => `${text.replace("import { feature }", "import { feature as original }")}const feature = original;\n`,
    11,
    "no-unproven-guard",
  ],
];

describe("with the example of this repository,", () => {
  const example = "examples/registry-features/audit-trail.ts";
  const copied = () => {
    const root = folders.create();
    for (const path of ["spec", "examples/registry-features", "generated/certificates", LOCK]) {
      cpSync(join(ROOT, path), join(root, path), { recursive: true });
    }
    return root;
  };

  test("what is committed is current", async () => {
    expect(await build(copied(), ["--check"])).toEqual({ status: 0, out: "", err: "" });
  });

  test.each(BREAKAGES)("%s is found and named", async (_, edit, line, code) => {
    const root = copied();
    const before = readFileSync(join(root, example), "utf8");
    writeFiles(root, { [example]: edit(before) });
    expect(edit(before)).not.toBe(before);
    const { status, out } = await build(root, ["--check"]);
    expect(status).toBe(1);
    expect(out).toMatch(new RegExp(`^${example}:${line}:\\d+  error  .*  ${code}$`, "m"));
    // Nothing but the example is blamed.
    expect([...out.matchAll(/^(\S+):\d+:\d+ {2}error/gm)].filter(([, path]) => path !== example)).toEqual([]);
  });

  test("a lost guard is named even when its file is gone, or shorter", async () => {
    const root = copied();
    writeFiles(root, { [example]: "export const auditTrail = (action: string) => action;\n" });
    expect((await build(root, ["--check"])).out).toContain(
      `${example}:1:1  error  the guard \`feature("AUDIT_LOGGING")\` is certified here`,
    );
  });
});
