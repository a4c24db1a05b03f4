import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { parse } from "yaml";
import { perfMetricErrors, scopeContextErrors, scopingSpecErrors } from "../../generated/validators/index.ts";
import type { Column } from "../../generator/model/column.ts";
import { columnsOf } from "../../generator/model/custom-columns.ts";
import type { JsonSchema } from "../../generator/model/json-schema.ts";
import { specSchema } from "../../generator/model/schema.ts";
import type { ValidationError } from "../../runtime/validation/validation-error.ts";
import { validatorModule } from "../../scripts/precompile/ajv-module.ts";
import { REFERENCE } from "../../scripts/precompile/reference.ts";
import { schemaType } from "../../scripts/precompile/schema-type.ts";
import { LIMIT_NUMBERS, PERF_METRIC_SCHEMA, SCOPE_CONTEXT_SCHEMA } from "../../scripts/precompile/subject-schemas.ts";
import { anyValue, spoilt } from "../spoilt.ts";
import { formatted, ROOT } from "../temp-project.ts";

/** The schema of a generated validator with the names and limits of the real matrix where its markers are. */
function withNames(schema: JsonSchema): JsonSchema {
  const tables: Readonly<Record<string, readonly string[]>> = {
    "@SCOPES": ["DEVELOPMENT", "ENTERPRISE", "LOCAL-SANDBOX", "global"],
    "@PLATFORMS": ["Linux", "Other", "Windows", "macOS"],
    "@FLAGS": ["DEBUG", "MOCK_API", "R2_STORAGE"],
  };
  const limits: Readonly<Record<string, number>> = {
    MAX_PROPERTIES: 100,
    MAX_KEY_LENGTH: 256,
    MAX_VALUE_LENGTH: 10_000,
  };
  const numbers = new Map(Object.entries(LIMIT_NUMBERS).map(([name, marker]) => [marker, limits[name]]));
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    if (Array.isArray(value) && typeof value[0] === "string") return tables[value[0]] ?? value;
    return typeof value === "number" ? (numbers.get(value) ?? value) : value;
  });
}

/** The errors that ajv itself finds, as the generated validator reports them. */
function errorsByAjv(schema: JsonSchema): (value: unknown) => readonly string[] {
  const { $schema: _dialect, ...plain } = schema;
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(plain);
  return (value) => (validate(value) ? [] : described((validate.errors ?? []) as readonly ValidationError[]));
}

function described(errors: readonly ValidationError[]): readonly string[] {
  return errors
    .map(({ instancePath, keyword, params, message, propertyName }) =>
      JSON.stringify([instancePath, keyword, params, message, propertyName]),
    )
    .sort();
}

const CONTEXT = {
  scope: "ENTERPRISE",
  platform: "Linux",
  host: null,
  storagePath: "enterprise/",
  secretsBackend: "Vault",
  serviceName: "a",
  featureFlags: ["DEBUG"],
};
const METRIC = {
  id: "1",
  name: "a",
  category: "b",
  value: 1,
  unit: "",
  timestamp: 0,
  source: "c",
  properties: { scope: "global", a: 1, b: "x", c: true },
};
const SPEC = parse(readFileSync(join(ROOT, REFERENCE), "utf8")) as object;
const PLAIN_SPEC = withoutOwnColumns(SPEC, columnsOf(SPEC));

/** A spec without its own columns and all cells of them. */
function withoutOwnColumns(spec: object, columns: readonly Column[]): unknown {
  const own = new Set(["columns", ...columns.filter(({ custom }) => custom === true).map(({ name }) => name)]);
  return JSON.parse(JSON.stringify(spec), (key, value: unknown) => (own.has(key) ? undefined : value));
}

describe("a validator that was written ahead finds what ajv finds", () => {
  // Of the flags, ajv would name others as allowed than the real matrix has.
  const withoutFlags = (errors: readonly string[]) => errors.filter((error) => !error.includes('"/featureFlags/'));
  const cases: readonly (readonly [string, unknown, JsonSchema, (value: unknown) => readonly ValidationError[]])[] = [
    ["ScopeContext", CONTEXT, withNames(SCOPE_CONTEXT_SCHEMA), scopeContextErrors],
    ["PerfMetric", METRIC, withNames(PERF_METRIC_SCHEMA), perfMetricErrors],
    ["ScopingSpec", PLAIN_SPEC, specSchema(), scopingSpecErrors],
  ];
  test.each([...cases])("for a %s", (_, sound, schema, errorsOf) => {
    const byAjv = errorsByAjv(schema);
    expect(byAjv(sound)).toEqual([]);
    expect(errorsOf(sound)).toEqual([]);
    let wrong = 0;
    fc.assert(
      fc.property(spoilt(sound), (value) => {
        const expected = byAjv(value);
        if (expected.length > 0) wrong += 1;
        expect(withoutFlags(described(errorsOf(value)))).toEqual(withoutFlags(expected));
      }),
      { numRuns: 1000 },
    );
    // Otherwise nothing was compared.
    expect(wrong).toBeGreaterThan(400);
  });
});

test("the cells of a spec's own columns are validated as ajv does it by a schema that knows them", () => {
  const byAjv = errorsByAjv(specSchema(columnsOf(SPEC)));
  const own = columnsOf(SPEC).filter(({ custom }) => custom === true);
  const cell = fc.oneof(
    anyValue,
    fc.constantFrom<unknown>("eu", "us-east", 4, ["a", "b", "a"], ["a", 1, "b", "b", ""]),
  );
  const cells = fc.dictionary(fc.constantFrom(...own.map(({ name }) => name), "unknown"), cell);
  let wrong = 0;
  fc.assert(
    fc.property(cells, cells, (inRow, inDefaults) => {
      const [first, ...rows] = (SPEC as { readonly rows: readonly object[] }).rows;
      const scopes = { "a~b": { description: "x", tier: "y", defaults: inDefaults } };
      const spec = { ...SPEC, rows: [{ ...first, ...inRow }, ...rows], scopes };
      const expected = inOrder(withoutSecond(byAjv(spec)));
      if (expected.length > 0) wrong += 1;
      expect(inOrder(described(scopingSpecErrors(spec)))).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
  expect(wrong).toBeGreaterThan(400);
});

/** The schema has the values of a column in an order of its own, the spec as they are written. */
function inOrder(errors: readonly string[]): readonly string[] {
  const sorted = (key: string, value: unknown): unknown =>
    Array.isArray(value) && key === "allowedValues" ? [...value].sort() : value;
  return errors.map((error) => JSON.stringify(JSON.parse(error, sorted))).sort();
}

/** Of a value that has the wrong type, ajv also says that it is none of those allowed. */
function withoutSecond(errors: readonly string[]): readonly string[] {
  const parsed = errors.map((error) => ({ error, fields: JSON.parse(error) as readonly [string, string] }));
  const mistyped = new Set(parsed.filter(({ fields }) => fields[1] === "type").map(({ fields }) => fields[0]));
  return parsed.filter(({ fields }) => fields[1] !== "enum" || !mistyped.has(fields[0])).map(({ error }) => error);
}

describe("validatorModule", () => {
  const made = (schema: JsonSchema) => validatorModule({ name: "validateIt", schema, runtime: "the-runtime" });

  test("exports one function of the name, and imports only what it calls", () => {
    const text = made({ type: "object", properties: { a: { type: "string", minLength: 2 } } });
    expect([...text.matchAll(/^export .*$/gm)].map(([line]) => line.split("(")[0])).toEqual([
      "export function validateIt",
    ]);
    expect([...text.matchAll(/^import .*$/gm)].map(([line]) => line)).toEqual([
      'import { codePointLength } from "the-runtime";',
    ]);
    expect(made({ type: "object", properties: { a: { type: "boolean" } } })).not.toContain("import");
  });

  test("has constants where the schema has markers", () => {
    const text = made({
      type: "object",
      properties: { a: { type: "string", enum: ["@SCOPES"], maxLength: LIMIT_NUMBERS["MAX_KEY_LENGTH"] ?? 0 } },
    });
    expect(text).toContain("if(!SCOPES.has(data)){");
    expect(text).toContain("allowedValues: [...SCOPES]");
    expect(text).toContain(
      "params:{limit: MAX_KEY_LENGTH},message:`must NOT have more than ${MAX_KEY_LENGTH} characters`",
    );
    expect(text).not.toMatch(/@|90000000/);
  });

  test("leaves out messages where they are not wanted", () => {
    const schema: JsonSchema = { type: "object", properties: { a: { type: "string", minLength: 2 } } };
    expect(validatorModule({ name: "x", schema, runtime: "r", messages: false })).not.toContain("message:");
  });

  test("refuses what ajv would need its own package for", () => {
    const schema: JsonSchema = { type: "array", items: { type: "object" }, uniqueItems: true };
    expect(() => made(schema)).toThrow("ajv wrote a validator of a form that is not known");
  });
});

describe("schemaType", () => {
  const cases: readonly (readonly [string, JsonSchema, string])[] = [
    ["a constant", { const: 1 }, "type T = 1;"],
    ["texts", { enum: ["a", "b-c"] }, 'type T = "a" | "b-c";'],
    ["a list", { type: "array", items: { type: "string" } }, "type T = readonly string[];"],
    [
      "a list of several types",
      { type: "array", items: { type: ["string", "null"] } },
      "type T = readonly (string | null)[];",
    ],
    ["a list of anything", { type: "array" }, "type T = readonly unknown[];"],
    [
      "a map",
      { type: "object", additionalProperties: { type: "integer" } },
      "type T = Readonly<Record<string, number>>;",
    ],
    [
      "an object",
      {
        type: "object",
        required: ["a"],
        properties: { a: { type: "boolean", description: "Is */ it?" }, "b-c": { type: "number" } },
      },
      'type T = {\n  /** Is *\\/ it? */\n  readonly a: boolean;\n  readonly "b-c"?: number;\n};',
    ],
    ["nothing that is known", {}, "type T = unknown;"],
  ];
  test.each([...cases])("of %s", (_, schema, type) => {
    expect(formatted("type.ts", `type T = ${schemaType(schema).typescript};\n`)).toBe(`${type}\n`);
  });
});
