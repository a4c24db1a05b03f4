import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { Project } from "ts-morph";
import { parse } from "yaml";
import { sortedSet } from "../../generator/base/order.ts";
import { COLUMNS } from "../../generator/model/columns.ts";
import { type Page, readPage, shown } from "../markdown-page.ts";
import { createTempProject, type TempProject } from "../temp-project.ts";
import { compileText, findings, manifestFile, modelText, SPEC_PATH } from "../tester.ts";
import { HOSTILE_SPEC, REFERENCES, specOf, specText, textFields, valuesAt, withValue } from "./hostile/spec.ts";
import { HOSTILE } from "./hostile/texts.ts";

const PLAIN = HOSTILE.map((_, index) => `text ${index}`);

/** The generated files of a spec, by path. */
async function artifactsOf(text: string, withManifest?: "with manifest"): Promise<ReadonlyMap<string, string>> {
  const { compilation, diagnostics } = await compileText(text);
  if (compilation === undefined) throw new Error(findings(diagnostics).join("\n"));
  const manifest = withManifest === undefined ? [] : [manifestFile(compilation.artifacts)];
  return new Map([...compilation.artifacts.map((artifact) => [artifact.path, artifact.text] as const), ...manifest]);
}

let hostile: ReadonlyMap<string, string>;
let plain: ReadonlyMap<string, string>;
let project: TempProject;
const fileOf = (artifacts: ReadonlyMap<string, string>, path: string) => artifacts.get(path) ?? "";
const imported = (path: string): Promise<Readonly<Record<string, unknown>>> => import(join(project.root, path));

beforeAll(async () => {
  hostile = await artifactsOf(specText(HOSTILE_SPEC));
  plain = await artifactsOf(specText(specOf(PLAIN)));
  const files = await artifactsOf(specText(HOSTILE_SPEC), "with manifest");
  project = createTempProject([...files, [SPEC_PATH, specText(HOSTILE_SPEC)]]);
});
afterAll(() => project.remove());

describe("hostile texts", () => {
  const free = textFields().filter((path) => !REFERENCES.includes(path));

  test.each(free)("stand, all of them, in %s", (path) => {
    const values = new Set(valuesAt(HOSTILE_SPEC, path));
    expect(HOSTILE.filter((text) => !values.has(text))).toEqual([]);
  });

  test.each([...REFERENCES])("cannot come in by %s", async (path) => {
    expect(textFields()).toContain(path);
    // A word is a good name of a host.
    const texts = HOSTILE.filter((text) => !/^[a-z]+$/i.test(text));
    const accepted = await Promise.all(
      texts.map(async (text) => (await modelText(specText(withValue(specOf(["plain"]), path, text)))).matrix),
    );
    expect(texts.filter((_, index) => accepted[index] !== undefined)).toEqual([]);
  });

  test("are no fewer in the files than in the spec: the matrix is the spec's", async () => {
    const { matrix, diagnostics } = await modelText(specText(HOSTILE_SPEC));
    expect(findings(diagnostics)).toEqual([]);
    expect(matrix?.flags.map(({ description }) => description).sort()).toEqual([...HOSTILE].sort());
  });
});

describe("generated TypeScript", () => {
  test("type-checks", () => {
    expect(project.typeErrors()).toEqual([]);
  });

  test("is as the formatter leaves it, with nothing that the linter minds", () => {
    expect(
      project.biome(
        "check",
        [...hostile.keys()].filter((path) => path.endsWith(".ts")),
      ),
    ).toBe("");
  });

  test("gives exactly the texts of the spec when it is imported", async () => {
    const { SCOPING_MATRIX } = await imported("generated/scopes.ts");
    const rows = SCOPING_MATRIX as readonly Readonly<Record<string, unknown>>[];
    const { FEATURE_FLAGS } = await imported("generated/flags.ts");
    const flags = FEATURE_FLAGS as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    const { facts } = await imported("generated/guardrails/facts.ts");
    const { secretsBackends } = facts as { readonly secretsBackends: readonly { readonly name: string }[] };
    for (const [index, text] of HOSTILE.entries()) {
      const own = rows.filter(({ servingDomain }) => servingDomain === `h${index}.example`);
      expect(own.map(({ platform }) => platform)).toEqual(["Any", "Linux"]);
      for (const row of own) {
        expect([row["secretsBackend"], row["apiStrategy"], row["operationalBenefit"]]).toEqual([text, text, text]);
      }
      const { description, type, category, tier, since, approval } = flags[`F${index}`] ?? {};
      expect([description, type, category, tier, since, approval]).toEqual(Array(6).fill(text));
    }
    expect(secretsBackends.map(({ name }) => name).sort()).toEqual([...HOSTILE].sort());
    expect(Object.keys(flags)).toHaveLength(HOSTILE.length);
    expect(rows).toHaveLength(2 * HOSTILE.length + 1);
  });

  test("has the words of the spec in its comments, and no tag of a comment from it", () => {
    const morph = new Project({ useInMemoryFileSystem: true });
    const file = morph.createSourceFile("flags.ts", fileOf(hostile, "generated/flags.ts"));
    const properties = file.getInterfaceOrThrow("FlagsByScope").getProperties();
    expect(properties).toHaveLength(HOSTILE.length + 1);
    for (const [index, text] of HOSTILE.entries()) {
      const property = properties.find((each) => each.getName() === `s${index}`);
      const [doc, ...more] = property?.getJsDocs() ?? [];
      expect(more).toEqual([]);
      expect(doc?.getTags()).toEqual([]);
      for (const [word] of text.matchAll(/[a-z]{2,}/gi)) expect(doc?.getCommentText()).toContain(word);
    }
  });

  test("holds nothing that a reader cannot see", () => {
    for (const [path, text] of hostile) {
      expect([
        path,
        text.match(/[^\P{C}\n\t]|[\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu),
      ]).toEqual([path, null]);
    }
  });

  test("passes its own tests", () => {
    const { stderr, exitCode } = project.bun("test", "generated/guardrails");
    expect(stderr).toContain(" 0 fail");
    expect(exitCode).toBe(0);
  });

  test("keeps its validators working", async () => {
    const { isScopeContext, isScopingSpec } = await imported("generated/validators/index.ts");
    const accepts = isScopeContext as (value: unknown) => boolean;
    for (const [index, secretsBackend] of HOSTILE.entries()) {
      const own = { scope: `s${index}`, storagePath: `s${index}/`, serviceName: `service-${index}` };
      const context = {
        ...own,
        platform: "Linux",
        host: `h${index}.example`,
        secretsBackend,
        featureFlags: [`F${index}`],
      };
      expect(accepts(context)).toBe(true);
      expect(accepts({ ...context, scope: secretsBackend })).toBe(false);
      expect(accepts({ ...context, platform: secretsBackend })).toBe(false);
      expect(accepts({ ...context, featureFlags: [secretsBackend] })).toBe(false);
    }
    expect((isScopingSpec as (value: unknown) => boolean)(HOSTILE_SPEC)).toBe(true);
  });
});

describe("generated workflows", () => {
  const workflows = [".github/workflows/scopec.yml"];

  test.each(workflows)("%s holds no text of the spec at all", (path) => {
    expect(fileOf(hostile, path).length).toBeGreaterThan(500);
    expect(fileOf(hostile, path)).toBe(fileOf(plain, path));
  });

  test.each(workflows)("%s parses, and puts no expression into a shell", (path) => {
    const commands = valuesAt(parse(fileOf(hostile, path)), "/jobs/*/steps/*/run");
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) expect(command).not.toContain("${{");
  });
});

describe("the generated page", () => {
  const PAGE = "generated/docs/SCOPING_MATRIX_AUTO.md";
  let page: Page;
  const table = (under: string, first = "") =>
    page.tables.find((each) => each.under === under && each.headings[0]?.startsWith(first) === true);
  const rowOf = (under: string, name: string, first = "") =>
    table(under, first)?.rows.find((row) => row[0] === name) ?? [];

  beforeAll(() => {
    page = readPage(fileOf(hostile, PAGE));
  });

  test("has the structure of one with plain texts: no text has become markup, a link or a cell more", () => {
    const expected = readPage(fileOf(plain, PAGE));
    expect(page.structure).toEqual(expected.structure);
    expect(page.links).toEqual(expected.links);
    expect(page.headings).toEqual(expected.headings);
    for (const { headings, rows } of page.tables) {
      for (const row of rows) expect(row).toHaveLength(headings.length);
    }
  });

  test("shows each text as it is written, wherever it stands", () => {
    const names = sortedSet(Object.keys(HOSTILE_SPEC.columns));
    for (const [index, written] of HOSTILE.entries()) {
      const text = shown(written);
      const scope = rowOf("By scope", `s${index}`);
      expect([scope[1], scope[2]]).toEqual([text, text]);
      const master = table("Master table")?.rows.filter((row) => row[0] === `h${index}.example`) ?? [];
      for (const row of master) expect([row[4], row[10], row[11]]).toEqual([text, text, text]);
      const own = COLUMNS.length + names.indexOf(`c${index}`);
      for (const row of master) expect(shown(row[own] ?? "")).toBe(text);
      expect(table("Master table")?.headings[own]).toBe(text);
      expect(rowOf("Columns", text)[2]).toStartWith(`${asSentence(text)} One of `);
      expect(master).toHaveLength(2);
      expect(rowOf("Platform Other", `h${index}.example`)[3]).toBe(text);
      expect(rowOf("Secrets backends", text)[1]).toBe(text);
      const flag = rowOf("Flag mapping", `F${index}`);
      expect(flag).toEqual([`F${index}`, text, text, "all", "all", text, "–", shown(`${written} / stable`), text]);
      expect(rowOf("Where flags are on", `F${index}`)[5]).toBe(text);
      expect(rowOf("Owners, ends and dependencies", `F${index}`)).toEqual([
        `F${index}`,
        ...["all", "all", text, shown(`${written} / stable`), text],
        `stays: ${text}`,
        ...["–", "–", "–", "–"],
      ]);
      const variant = rowOf("Build variants", `v${index} (${text})`);
      expect([variant[2], variant[5]]).toEqual([text, text]);
    }
  });
});

describe("the sheets of components", () => {
  const sheet = (artifacts: ReadonlyMap<string, string>, index: number) =>
    readPage(fileOf(artifacts, `generated/docs/factory/c${index}.md`));

  test.each(HOSTILE.map((text, index) => [index, text] as const))(
    "of text %d has it wherever it stands",
    (index, written) => {
      const page = sheet(hostile, index);
      const text = shown(written);
      const row = (under: string) => page.tables.find((table) => table.under === under)?.rows[0];
      expect(page.structure.filter((tag) => tag !== "code")).toEqual(
        sheet(plain, index).structure.filter((tag) => tag !== "code"),
      );
      expect(page.headings[0]?.text).toBe(text);
      expect(page.blocks).toContain(/[.!?…]\s*$/.test(written) ? text : `${text}.`);
      expect(row("Identity")).toEqual([
        `c${index}`,
        "Component",
        text,
        "all",
        "all",
        text,
        "1 guardrail",
        "stable",
        text,
      ]);
      expect(row("Guardrails")).toEqual([`G1 ${text}`, "Guardrail", text, "all", "all", text, "high", "stable", text]);
      expect(row("Proof")).toEqual(["G1", "all", "all", text, "stable", "high", "tests/c.test.ts", text]);
      expect(row("Tests")).toEqual(["tests/c.test.ts", text]);
      expect(row("Acceptance criteria")).toEqual([text]);
    },
  );

  test("have a page that lists them, and a plan of their tests with exactly these texts", async () => {
    const page = readPage(fileOf(hostile, "generated/docs/COMPONENTS_AUTO.md"));
    expect(page.structure).toEqual(readPage(fileOf(plain, "generated/docs/COMPONENTS_AUTO.md")).structure);
    const { TEST_PLAN } = await imported("generated/factory/test-plan.ts");
    const planned = TEST_PLAN as readonly Readonly<Record<string, string>>[];
    for (const [index, text] of HOSTILE.entries()) {
      const own = planned.find(({ component }) => component === `c${index}`);
      expect([own?.["rule"], own?.["test"]]).toEqual([text, text]);
    }
  });
});

describe("a page with a chapter for each scope", () => {
  const parts = Array.from({ length: Math.ceil(HOSTILE.length / 10) }, (_, at) => HOSTILE.slice(at * 10, at * 10 + 10));

  test.each(parts.map((part, index) => [index, part] as const))(
    "part %i shows each text as written",
    async (_, part) => {
      const { compilation } = await compileText(specText(specOf(part)));
      const source = compilation?.artifacts.find(({ path }) => path.endsWith("SCOPING_MATRIX_AUTO.md"))?.text ?? "";
      const page = readPage(source);
      for (const [index, written] of part.entries()) {
        const text = shown(written);
        expect(page.blocks).toContain(asSentence(text));
        expect(page.blocks).toContain(`Tier: ${text}`);
        const rows = page.tables.find(({ under }) => under === `Scope s${index}`)?.rows ?? [];
        expect(rows).toHaveLength(2);
        for (const row of rows) expect([row[3], row[9], row[10]]).toEqual([text, text, text]);
      }
    },
  );
});

/** A text as a sentence of its own. */
function asSentence(text: string): string {
  return /[.!?…]\s*$/.test(text) ? text : `${text}.`;
}

test("the JSON Schema parses, and offers exactly the texts of the spec as names", () => {
  const { properties, definitions } = JSON.parse(fileOf(hostile, "spec/matrix.schema.json"));
  expect(Object.keys(properties)).toContain("scopes");
  expect(definitions.secretsBackend.enum).toEqual([...HOSTILE].sort());
  expect([...definitions.flag.enumDescriptions].sort()).toEqual([...HOSTILE].sort());
});
