import { afterAll, describe, expect, test } from "bun:test";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { problemFindings } from "../../../generator/variants/build-variant.ts";
import { temporaryFolders, writeFiles } from "../../temporary.ts";
import { findings } from "../../tester.ts";
import { ROOT, stampsOf, treeOf } from "../scopec.ts";
import { build, buildFiles } from "./project.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const LOCK = "generated/variants.lock.json";
/** A project that is certified. */
async function certified(files = buildFiles()): Promise<string> {
  const root = folders.create(files);
  const { status, out } = await build(root, ["--certify"]);
  expect([status, out]).toEqual([0, expect.stringMatching(/^variant/)]);
  return root;
}

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

describe("what does not build", () => {
  test("is found as without --check, at its line", async () => {
    const root = await certified();
    writeFiles(root, { "src/second.ts": "const = 1;\n" });
    const { status, out } = await build(root, ["--check"]);
    expect([status, out]).toEqual([
      1,
      expect.stringContaining("src/second.ts:1:7  error  this does not build, as `full`, `half`, `prod`"),
    ]);
  });

  test("with marks in it, though it does without, cannot be proven", async () => {
    const second =
      'import { feature } from "bun:bundle";\nif (feature("B")) {\n  const name = "A";\n  if (feature(name)) console.log(1);\n}\nexport const second = () => 2;\n';
    const root = folders.create({ ...buildFiles(), "src/second.ts": second });
    expect((await build(root)).status).toBe(0);
    const { status, out } = await build(root, ["--certify"]);
    expect([status, out]).toEqual([
      1,
      expect.stringContaining("src/second.ts:4:15  error  nothing can be proven about this file, as `full`: feature()"),
    ]);
  });

  test("at no place that is known is said of the build as a whole", () => {
    const problems = [
      { message: "out of memory", variant: "prod" },
      { message: "gone", variant: "prod", path: "gone.ts", line: 3, column: 4 },
      { message: "vague", variant: "prod", path: "a.ts" },
    ];
    const readText = (path: string) => (path === "a.ts" ? "const a = 1;\n" : undefined);
    expect(findings(problemFindings(problems, readText))).toEqual([
      "1:1 no-failed-build: this does not build, as `prod`: out of memory",
      "1:1 no-failed-build: this does not build, as `prod`: vague",
      "1:1 no-failed-build: this does not build, as `prod`: gone",
    ]);
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
    // Nothing but the example is blamed, unless the bundle grew beyond its budget.
    const codes = [...out.matchAll(/^(\S+):\d+:\d+ {2}error .* {2}(\S+)$/gm)].map(([, path, each]) => [path, each]);
    expect(codes.filter(([path, each]) => path !== example && each !== "no-exceeded-growth")).toEqual([]);
  });

  test("a lost guard is named even when its file is gone, or shorter", async () => {
    const root = copied();
    writeFiles(root, { [example]: "export const auditTrail = (action: string) => action;\n" });
    expect((await build(root, ["--check"])).out).toContain(
      `${example}:1:1  error  the guard \`feature("AUDIT_LOGGING")\` is certified here`,
    );
  });
});
