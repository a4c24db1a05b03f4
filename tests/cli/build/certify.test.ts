import { afterAll, describe, expect, test } from "bun:test";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { temporaryFolders, writeFiles } from "../../temporary.ts";
import { stampsOf, treeOf } from "../scopec.ts";
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

  test("does not certify what asks for flags that the catalogue lacks", async () => {
    const second = 'import { feature } from "bun:bundle";\nexport const second = () => (feature("AB") ? 1 : 2);\n';
    const root = folders.create({ ...buildFiles(), "src/second.ts": second });
    const { status, out } = await build(root, ["--certify"]);
    expect([status, out]).toEqual([
      1,
      expect.stringContaining("src/second.ts:2:30  error  there is no flag called `AB`  no-unknown-reference"),
    ]);
    expect(out).toContain("Did you mean `A`?");
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
