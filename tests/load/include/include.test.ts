import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { showPlace } from "../../../generator/base/span.ts";
import { compile } from "../../../generator/compile.ts";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.ts";
import { inOrder } from "../../../generator/diagnostics/order.ts";
import type { EmittedArtifact } from "../../../generator/emit/emit-all.ts";
import { createMemoryHost } from "../../../generator/host/memory.ts";
import { loadSpec } from "../../../generator/load/load-spec.ts";
import { toMatrix } from "../../../generator/model/to-matrix.ts";
import { compileText, loadFiles, matrixOf, rendered, SPEC_PATH, specWith } from "../../tester.ts";

const ROW =
  '  - { servingDomain: DOMAIN, detectedScope: ACME, platform: Any, apiStrategy: "HTTP", operationalBenefit: Fast }\n';
const row = (domain: string) => ROW.replace("DOMAIN", domain);
const main = (include: string) => specWith({ include: `include: ${include}` });

/** Findings with their files. */
const placed = (diagnostics: readonly Diagnostic[]) =>
  inOrder(diagnostics).map(({ code, message, span }) => `${showPlace(span)} ${code}: ${message}`);

describe("a spec in several files", () => {
  test("is one spec: lists end to end, maps key by key", async () => {
    const [document, diagnostics] = await loadFiles({
      "matrix.yaml": main("[rows/*.yaml, flags.yaml]"),
      "rows/b.yaml": `rows:\n${row("b.example")}`,
      "rows/a.yaml": `rows:\n${row("a.example")}${row("aa.example")}`,
      "flags.yaml":
        "scopes:\n  EXTRA: { description: Extra, tier: basic, buildOnly: true }\nlimits: { maxProperties: 7 }\n",
    });
    expect(diagnostics).toEqual([]);
    expect(document?.parts?.map(({ path }) => path)).toEqual([
      "spec/flags.yaml",
      "spec/rows/a.yaml",
      "spec/rows/b.yaml",
    ]);
    const value = document?.value as { rows: { servingDomain: string }[]; scopes: object; limits: object };
    expect(value.rows.map(({ servingDomain }) => servingDomain)).toEqual([
      "acme.example",
      "*.example",
      "a.example",
      "aa.example",
      "b.example",
    ]);
    expect(Object.keys(value.scopes)).toEqual(["ACME", "guest", "EXTRA"]);
    expect(value.limits).toEqual({ maxProperties: 7 });
  });

  test("is the same matrix as when it stands in one file", async () => {
    const [document = undefined] = await loadFiles({
      "matrix.yaml": main("more/*/*.yml"),
      "more/x/rows.yml": `rows:\n${row("x.example")}`,
      "more/.hidden/rows.yml": `rows:\n${row("hidden.example")}`,
    });
    if (document === undefined) throw new Error("the spec was not read");
    const [matrix] = toMatrix(document);
    const whole = await matrixOf(`${specWith({})}${row("x.example")}`);
    expect(matrix?.rows.map(({ host }) => host.canonical)).toEqual(whole.rows.map(({ host }) => host.canonical));
    expect(matrix?.rows).toHaveLength(3);
  });

  test("keeps the places of each file", async () => {
    const [document] = await loadFiles({
      "matrix.yaml": main("rows/*.yaml"),
      "rows/a.yaml": `# the first\nrows:\n${row("a.example")}${row("aa.example")}`,
      "rows/b.yaml": `rows:\n${row("b.example")}scopes:\n  EXTRA: { description: Extra, tier: basic }\n`,
    });
    const place = (pointer: string, part?: "key") => {
      const span = document?.spanOf(pointer, part);
      return span && `${showPlace(span)} ${span.source.text.slice(span.start, span.end)}`;
    };
    expect(place("/rows/0/servingDomain")).toBe("spec/matrix.yaml:16:22 acme.example");
    expect(place("/rows/3/servingDomain")).toBe("spec/rows/a.yaml:4:22 aa.example");
    expect(place("/rows/4/platform", "key")).toBe("spec/rows/b.yaml:2:54 platform");
    expect(place("/scopes/EXTRA/tier")).toBe("spec/rows/b.yaml:4:38 basic");
    expect(place("/scopes/EXTRA/nothing/here")).toStartWith("spec/rows/b.yaml:4:10");
    expect(place("/scopes/NONE")).toStartWith("spec/matrix.yaml:3:3");
    expect(place("/rows/9")).toStartWith("spec/matrix.yaml:16:3");
    expect(place("/nothing")).toStartWith("spec/matrix.yaml:1:1");
    expect(place("/version")).toBe("spec/matrix.yaml:1:10 1");
    expect(place("")).toStartWith("spec/matrix.yaml:1:1");
  });

  test("may mix YAML and TypeScript, and name files through two patterns", async () => {
    const [document, diagnostics] = await loadFiles({
      "matrix.yaml": main("[rows.ts, '*.ts', '*.yaml']"),
      "rows.ts": `export default { rows: [{ servingDomain: "t.example" }] };\n`,
      "extra.yaml": `rows:\n${row("e.example")}`,
    });
    expect(diagnostics).toEqual([]);
    const value = document?.value as { rows: { servingDomain: string }[] } | undefined;
    expect(value?.rows.map(({ servingDomain }) => servingDomain)).toEqual([
      "acme.example",
      "*.example",
      "e.example",
      "t.example",
    ]);
    const span = document?.spanOf("/rows/3/servingDomain");
    expect(span && showPlace(span)).toBe("spec/rows.ts:1:42");
  });

  test("does not depend on the order in which the file system names them", async () => {
    const files = {
      [SPEC_PATH]: main("rows/*.yaml"),
      "spec/rows/a.yaml": `rows:\n${row("a.example")}`,
      "spec/rows/b.yaml": `rows:\n${row("b.example")}`,
    };
    const host = createMemoryHost({ files });
    const backwards = { ...host, namesIn: (path: string) => [...host.namesIn(path)].reverse() };
    const [one] = await loadSpec(host, SPEC_PATH);
    const [other] = await loadSpec(backwards, SPEC_PATH);
    expect(host.namesIn("spec/rows")).not.toEqual(backwards.namesIn("spec/rows"));
    expect(one?.value).toEqual(other?.value as object);
  });
});

test("an empty section has nothing yet", async () => {
  const [document, diagnostics] = await loadFiles({
    "matrix.yaml": `${main("[a.yaml, b.yaml]")}flags:\nvariants: {}\n`,
    "a.yaml": "flags: { A: 1 }\nvariants:\n",
    "b.yaml": "flags: { B: 2 }\n",
  });
  expect(diagnostics).toEqual([]);
  expect(document?.value).toMatchObject({ flags: { A: 1, B: 2 }, variants: {} });
});

test("the real spec, split, gives the same bytes", async () => {
  const text = readFileSync(join(import.meta.dir, "../../../spec/matrix.yaml"), "utf8");
  const sections = text.split(/^(?=[a-zA-Z]+:)/m);
  const section = (name: string) => sections.find((candidate) => candidate.startsWith(`${name}:`)) ?? "";
  const [first = "", ...more] = section("rows").split(/^(?= {2}- )/m);
  const kept = sections.filter((candidate) => !/^(?:rows|flags|variants):/.test(candidate)).join("");
  const half = Math.floor(more.length / 2);
  const files = {
    [SPEC_PATH]: `${kept}include: [catalogue/*.yaml, "rows/*.yaml"]\n`,
    "spec/catalogue/flags.yaml": section("flags"),
    "spec/catalogue/variants.yaml": section("variants"),
    "spec/rows/z.yaml": first + more.slice(0, half).join(""),
    "spec/rows/a.yaml": first + more.slice(half).join(""),
  };
  const [split, diagnostics] = await compile(createMemoryHost({ files }), SPEC_PATH);
  expect(rendered(diagnostics)).toBe("");
  const whole = await compileText(text);
  const bytes = (artifacts: readonly EmittedArtifact[] = []) => artifacts.map(({ path, text: own }) => [path, own]);
  const part = "spec/matrix-part.schema.json";
  expect(bytes(split?.artifacts).filter(([path]) => !path?.endsWith(".schema.json"))).toEqual(
    bytes(whole.compilation?.artifacts).filter(([path]) => !path?.endsWith(".schema.json")),
  );
  const schema = JSON.parse(split?.artifacts.find(({ path }) => path === part)?.text ?? "{}") as object;
  expect(schema).not.toHaveProperty("required");
  const main = JSON.parse(split?.artifacts.find(({ path }) => path.endsWith("matrix.schema.json"))?.text ?? "{}");
  expect(main).toHaveProperty("required", ["version"]);
  const validate = new Ajv({ strict: false }).compile(schema);
  for (const [path, contents] of Object.entries(files))
    expect([path, validate(parse(contents))]).toEqual([path, path !== SPEC_PATH]);
  expect(validate({ rows: [{}] })).toBe(false);
  expect(bytes(split?.artifacts).length).toBeGreaterThan(10);
});

describe("what is wrong with included files", () => {
  const broken: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    [
      "a pattern that fits nothing",
      { "matrix.yaml": main("[rows/*.yaml, missing.yaml, a/b*c*d.yaml]"), "a/bd.yaml": "" },
      [
        "spec/matrix.yaml:18:11 no-empty-include: no file fits `rows/*.yaml`, so nothing is included",
        "spec/matrix.yaml:18:24 no-empty-include: no file fits `missing.yaml`, so nothing is included",
        "spec/matrix.yaml:18:38 no-empty-include: no file fits `a/b*c*d.yaml`, so nothing is included",
      ],
    ],
    [
      "a key that two files have",
      { "matrix.yaml": main("more.yaml"), "more.yaml": "scopes:\n  ACME: { description: Again, tier: basic }\n" },
      ["spec/more.yaml:2:3 no-repeated-key: the key `ACME` stands here a second time"],
    ],
    [
      "a list here and a map there",
      { "matrix.yaml": main("more.yaml"), "more.yaml": "rows: {}\nscopes: []\nbuild: 3\n" },
      [
        "spec/more.yaml:1:1 no-repeated-key: the key `rows` stands here a second time",
        "spec/more.yaml:2:1 no-repeated-key: the key `scopes` stands here a second time",
      ],
    ],
    [
      "a version, and files of its own",
      { "matrix.yaml": main("more.yaml"), "more.yaml": "version: 1\ninclude: more.yaml\n" },
      [
        "spec/more.yaml:1:1 no-main-only-section: `version` cannot stand in an included file",
        "spec/more.yaml:2:1 no-main-only-section: `include` cannot stand in an included file",
      ],
    ],
    [
      "files that are no maps",
      { "matrix.yaml": main("[a.yaml, b.yaml]"), "a.yaml": "- servingDomain: a.example\n", "b.yaml": "rows\n" },
      [
        "spec/a.yaml:1:1 no-wrong-type: this is a list, but a map is expected",
        "spec/b.yaml:1:1 no-wrong-type: this is a single value, but a map is expected",
      ],
    ],
    [
      "mistakes in several files, all at once",
      { "matrix.yaml": main("'*.yaml'"), "a.yaml": "rows: [\n", "b.yaml": "rows: 1.10\n", "c.yaml": "" },
      [
        "spec/a.yaml:1:7 no-yaml-error: this `[` is not closed",
        "spec/b.yaml:1:7 no-lossy-number: `1.10` without quotes is the number 1.1, which is not what is written",
        "spec/c.yaml:1:1 no-yaml-error: the spec is empty",
      ],
    ],
  ];

  test.each(broken)("%s", async (_what, files, expected) => {
    const [document, diagnostics] = await loadFiles(files);
    expect(placed(diagnostics)).toEqual([...expected]);
    expect(document).toBeUndefined();
  });

  test("a link is not followed", async () => {
    const files = { [SPEC_PATH]: main("rows.yaml"), "spec/rows.yaml": "rows: []" };
    const [, diagnostics] = await loadSpec(createMemoryHost({ files, links: ["spec/rows.yaml"] }), SPEC_PATH);
    expect(placed(diagnostics)).toEqual([
      "spec/rows.yaml:1:1 no-unreadable-file: the file cannot be read: it is not a file of its own",
    ]);
  });

  test("patterns that leave the folder are the schema's to report", async () => {
    const [document, diagnostics] = await loadFiles({
      "matrix.yaml": main("[../x.yaml, /etc/x.yaml, a/./b.yaml, a//b.yaml, x.json, 7]"),
    });
    expect(diagnostics).toEqual([]);
    const [, found] = document === undefined ? [] : toMatrix(document);
    expect(found?.map(({ code }) => code)).toEqual([...Array<string>(5).fill("no-illegal-value"), "no-wrong-type"]);
  });

  test("more than a thousand files", async () => {
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`spec/r/${index}.yaml`, "rows: []"]));
    const [, diagnostics] = await loadSpec(
      createMemoryHost({ files: { [SPEC_PATH]: main("r/*.yaml"), ...many } }),
      SPEC_PATH,
    );
    expect(placed(diagnostics)).toEqual([
      "spec/matrix.yaml:18:10 no-oversized-spec: the spec has 1001 included files, more than the 1000 files that scopec reads",
    ]);
  });
});
