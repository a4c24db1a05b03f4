import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { parse } from "yaml";
import { changeAt, type EditorSchema } from "../../generator/emit/schema/editor-schema.ts";
import { schema } from "../../generator/emit/schema.ts";
import { COLUMNS } from "../../generator/model/columns.ts";
import type { Matrix } from "../../generator/model/matrix.ts";
import { specSchema } from "../../generator/model/schema.ts";
import { REFERENCE } from "../../scripts/precompile/reference.ts";
import { spoilt } from "../spoilt.ts";
import { ROOT } from "../temp-project.ts";
import { matrixOf, minimalSpec, specWith } from "../tester.ts";

const referenceText = readFileSync(join(ROOT, REFERENCE), "utf8");

function emitted(matrix: Matrix): EditorSchema {
  return JSON.parse(schema.emit(matrix)[0]?.text ?? "") as EditorSchema;
}

const referenceMatrix = await matrixOf(referenceText);
const reference = emitted(referenceMatrix);

function accepts(of: object): (value: unknown) => boolean {
  const { $schema: _dialect, ...plain } = of as EditorSchema;
  return new Ajv({ allowUnionTypes: true, strict: false }).compile(plain);
}

describe("the schema for editors", () => {
  const byEditor = accepts(reference);
  const byShape = accepts(specSchema(referenceMatrix.columns));

  test("is a sound JSON Schema of draft 7", () => {
    expect(reference.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(new Ajv({ strict: false }).validateSchema(reference)).toBe(true);
    expect(byEditor(parse(referenceText))).toBe(true);
  });

  const names = Object.values(reference.definitions ?? {}).flatMap((list) => (list.enum ?? []).map(String));
  test.each([...new Set(names)])("minds no other name where %s is referred to", (name) => {
    const written = JSON.stringify(parse(referenceText));
    // As a value, as the first item of a list, and as a later one; as a key it declares.
    const renamed = written.replaceAll(`:"${name}"`, ':"New"').replaceAll(`["${name}"`, '["New"');
    const all = renamed.replaceAll(`,"${name}"]`, ',"Newer"]');
    expect(byEditor(JSON.parse(all))).toBe(byShape(JSON.parse(all)));
    // The word is a value of a column of the spec's own as well, and there none other counts.
    expect(byShape(JSON.parse(all))).toBe(name !== "public");
  });

  test("minds what the check of the shape minds, and nothing else but rules", () => {
    const sound: unknown = parse(referenceText);
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(spoilt(sound), (value) => {
        const fits = byShape(value);
        seen[fits ? "right" : "wrong"] += 1;
        const ownRules = ["rules", "waivers"].some((section) => section in Object(value));
        if (ownRules) expect(byEditor(value) && !fits).toBe(false);
        else expect(byEditor(value)).toBe(fits);
      }),
      { numRuns: 2000 },
    );
    // Otherwise nothing was compared.
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(100);
  });

  test("knows the rules: their codes and what an essential one cannot be set to are no matter of the spec", () => {
    const sound = Object(parse(referenceText)) as Readonly<Record<string, unknown>>;
    const waiver = { pointer: "/rows/0", reason: "r", owner: "o" };
    expect(byEditor({ ...sound, rules: { "no-shared-storage": "off" } })).toBe(true);
    expect(byEditor({ ...sound, rules: { "no-split-host": "error" } })).toBe(true);
    expect(byEditor({ ...sound, rules: { "no-split-host": "off" } })).toBe(false);
    expect(byEditor({ ...sound, rules: { "no-such-rule": "off" } })).toBe(false);
    expect(byEditor({ ...sound, waivers: [{ ...waiver, rule: "no-shared-storage" }] })).toBe(true);
    expect(byEditor({ ...sound, waivers: [{ ...waiver, rule: "no-split-host" }] })).toBe(false);
    // Of others' rules nobody knows here which there are.
    expect(byEditor({ ...sound, rules: { "@acme/rules/no-x": "off" } })).toBe(true);
    expect(byEditor({ ...sound, rules: { "@acme/rules/no-x": "never" } })).toBe(false);
    expect(byEditor({ ...sound, waivers: [{ ...waiver, rule: "scopec-rules/no-x" }] })).toBe(true);
  });

  // What a column of the spec's own means is for the spec to say.
  const builtIn = emitted({ ...referenceMatrix, columns: COLUMNS });

  test("describes each key, item and name", () => {
    expect(undescribed(builtIn, "")).toEqual([]);
    expect(undescribed({ properties: { a: { type: "string" } } }, "")).toEqual(["/a"]);
  });

  test("has an example or the values there are wherever a text is written", () => {
    expect(bare(builtIn, "")).toEqual([]);
    expect(bare({ properties: { a: { type: "string" }, b: { type: "string", examples: ["x"] } } }, "")).toEqual(["/a"]);
  });
});

describe("the names in the schema", () => {
  const enumOf = (of: EditorSchema, list: string) => of.definitions?.[list]?.enum;

  test("are the spec's own, with other names of scopes, and each has its description beside it", () => {
    const { scope, anyScope } = reference.definitions ?? {};
    expect(scope?.enum).toEqual(["ACME", "ACME_CORP", "STAFF-ONLY", "public"]);
    expect(scope?.enumDescriptions?.slice(1, 3)).toEqual(["Another name of ACME.", "Staff, on the machine itself"]);
    expect(anyScope?.enum).toEqual(["all", "ACME", "ACME_CORP", "PARTNER", "STAFF-ONLY", "public"]);
    expect(enumOf(reference, "anyPlatform")).toEqual(["Any", "Linux", "Other OS", "Windows", "macOS"]);
    expect(enumOf(reference, "platform")).toEqual(["Linux", "Other OS", "Windows", "macOS"]);
    expect(enumOf(reference, "secretsBackend")).toEqual(["Encrypted file", "Keychain (macOS)", "Vault"]);
    expect(enumOf(reference, "anyHost")?.slice(0, 3)).toEqual(["all", "*.Acme.Example", "*.example"]);
    for (const { enum: names, enumDescriptions } of Object.values(reference.definitions ?? {})) {
      expect(enumDescriptions?.length ?? names?.length).toBe(names?.length);
    }
  });

  test("are all referred to, and no other", () => {
    const references = [...JSON.stringify(reference).matchAll(/"\$ref":"#\/definitions\/(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(references)].sort()).toEqual(Object.keys(reference.definitions ?? {}).sort());
  });

  test("leave out lists that are empty: an enum has a value", async () => {
    const minimal = emitted(await matrixOf(minimalSpec));
    expect(enumOf(minimal, "flag")).toBeUndefined();
    expect(JSON.stringify(minimal)).not.toContain("definitions/flag");
    expect(new Ajv({ strict: false }).validateSchema(minimal)).toBe(true);
  });

  test("have the backends in use where the spec declares none", async () => {
    expect(enumOf(emitted(await matrixOf(minimalSpec)), "secretsBackend")).toEqual(["Vault"]);
    const declared = specWith({
      secretsBackends: "secretsBackends: { Vault: { description: V, platforms: [Linux, macOS] } }",
    });
    expect(emitted(await matrixOf(declared)).definitions?.["secretsBackend"]).toEqual({
      enum: ["Vault"],
      enumDescriptions: ["V"],
    });
  });
});

test("a way that leads nowhere in the schema is a bug", () => {
  for (const path of [
    ["rows", "[]", "nothing"],
    ["version", "[]"],
    ["rows", "*"],
  ]) {
    expect(() => changeAt(reference, path, (found) => found)).toThrow("the schema has nothing at");
  }
});

type Node = EditorSchema;

/** The schemas right below one, with the way to each. */
function below({ properties, items, additionalProperties, propertyNames }: Node): readonly (readonly [string, Node])[] {
  const values = typeof additionalProperties === "object" ? additionalProperties : undefined;
  const single = Object.entries({ "[]": items, "*": values, name: propertyNames });
  return [...Object.entries(properties ?? {}), ...single].flatMap(([step, node]) =>
    node === undefined ? [] : [[step, node] as const],
  );
}

/** The ways to what has no description. */
function undescribed(node: Node, path: string): readonly string[] {
  return below(node).flatMap(([step, each]) => [
    ...(each.description === undefined ? [`${path}/${step}`] : []),
    ...undescribed(each, `${path}/${step}`),
  ]);
}

/** The ways to free texts without an example; names are the user's own. */
function bare(node: Node, path: string): readonly string[] {
  return below(node).flatMap(([step, each]) => {
    const isFree = each.type === "string" && each.examples === undefined && each.enum === undefined;
    return [...(isFree && step !== "name" ? [`${path}/${step}`] : []), ...bare(each, `${path}/${step}`)];
  });
}
