import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { JsonSchema } from "../../generator/model/json-schema.ts";
import { hoistLeaves } from "./hoist-leaves.ts";
import { LIMIT_NUMBERS, NAME_TABLES } from "./subject-schemas.ts";

/** How a validator module is written. */
export interface ValidatorModule {
  /** The name of the exported function. */
  readonly name: string;
  readonly schema: JsonSchema;
  /** The module that `codePointLength` is imported from. */
  readonly runtime: string;
  /** Leave out ajv's messages, for who has messages of their own. */
  readonly messages?: boolean;
}

/**
 * The source of an ES module, without any dependency on ajv, that exports a validator of a schema: `name(value): boolean`,
 * with `name.errors` holding all of the last value's errors in ajv's form. Markers of tables and limits in the schema become
 * constants (`SCOPES`, a Set, or `MAX_PROPERTIES`) that whoever writes the module has to declare.
 */
export function validatorModule({ name, schema, runtime, messages = true }: ValidatorModule): string {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    code: { esm: true, lines: true, source: true },
    inlineRefs: false,
    messages,
    strict: true,
    strictRequired: false,
  });
  const hoisted = hoistLeaves(schema);
  const written = standaloneCode(ajv, ajv.compile(hoisted));
  const steps = [
    (code: string) => renamed(code, name),
    withoutSchema,
    withTables,
    withLimits,
    (code: string) => withLength(code, runtime),
  ];
  const code = steps.reduce((sofar, step) => step(sofar), written);
  const odd = /require\(|"@[A-Z]+"|9000000\d\d|\bschema\d+\b/.exec(code);
  if (odd !== null) throw new Error(`ajv wrote a validator of a form that is not known, with ${odd[0]} left in it`);
  return code;
}

/** ajv names the function itself, and exports it twice. */
function renamed(code: string, name: string): string {
  const original = /^export const validate = (\w+);$/m.exec(code)?.[1];
  if (original === undefined) throw new Error("ajv wrote a validator without the export that is known");
  return code
    .replace('"use strict";\n', "")
    .replace(`export const validate = ${original};\n`, "")
    .replace(`export default ${original};\n`, "")
    .replace(/\/\*# sourceURL.*\*\/;\n?/, "")
    .replace(`function ${original}(`, `export function ${name}(`)
    .replaceAll(`${original}.`, `${name}.`);
}

/** ajv keeps the whole schema to quote allowed values from it; the values themselves are shorter and plainer. */
function withoutSchema(code: string): string {
  const schemas = new Map(
    [...code.matchAll(/^const (schema\d+) = (.*);$/gm)].map(([, name = "", json = ""]) => [
      name,
      JSON.parse(json) as unknown,
    ]),
  );
  return code
    .replace(/^const schema\d+ = .*;\n/gm, "")
    .replace(/\b(schema\d+)((?:\.\w+|\["[^"]*"\])+)/g, (_whole, name: string, path: string) => {
      const keys = [...path.matchAll(/\.(\w+)|\["([^"]*)"\]/g)].map(([, plain, quoted]) => plain ?? quoted ?? "");
      const value = keys.reduce<unknown>(
        (at, key) => (at as Readonly<Record<string, unknown>>)[key],
        schemas.get(name),
      );
      // To tell known keys from others, ajv asks the map of properties; their names are enough.
      return JSON.stringify(keys.at(-1) === "properties" ? namesOnly(value) : value);
    });
}

function namesOnly(properties: unknown): unknown {
  return Object.fromEntries(Object.keys(properties as object).map((name) => [name, 1]));
}

function withTables(code: string): string {
  return NAME_TABLES.reduce(
    (sofar, table) =>
      sofar
        .replace(new RegExp(`\\((\\w+) === "@${table}"\\)`, "g"), `${table}.has($1)`)
        .replaceAll(`["@${table}"]`, `[...${table}]`),
    code,
  );
}

function withLimits(code: string): string {
  return Object.entries(LIMIT_NUMBERS).reduce(
    (sofar, [name, number]) =>
      sofar
        .replace(new RegExp(`message:"([^"\\n]*)\\b${number}\\b([^"\\n]*)"`, "g"), `message:\`$1\${${name}}$2\``)
        .replaceAll(String(number), name),
    code,
  );
}

/** ajv's own helper for lengths in characters is a CommonJS module of the ajv package; ours does the same. */
function withLength(code: string, runtime: string): string {
  const required = /^const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;\n/m;
  const local = required.exec(code)?.[1];
  if (local === undefined) return code;
  const plain = code.replace(required, "").replace(new RegExp(`\\b${local}\\b`, "g"), "codePointLength");
  return `import { codePointLength } from ${JSON.stringify(runtime)};\n\n${plain}`;
}
