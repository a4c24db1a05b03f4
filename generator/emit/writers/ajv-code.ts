import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { JsonSchema } from "../../model/json-schema.ts";
import { GENERATED_NOTE } from "./header.ts";

/** How a validator module is written. */
export interface ValidatorModule {
  /** The name of the exported function. */
  readonly name: string;
  readonly schema: JsonSchema;
  /** The module that `codePointLength` is imported from. */
  readonly runtime: string;
}

type WriteStandalone = typeof standaloneCode;

/** ajv is a CommonJS package: Node gives its default export as a property, Bun as the module itself. */
const writeStandalone = (standaloneCode as WriteStandalone & { readonly default?: WriteStandalone }).default ?? standaloneCode;

/**
 * An ES module, without any dependency on ajv, that exports a validator of a schema: `name(value): boolean`, with
 * `name.errors` holding all of the last value's errors in ajv's form.
 */
export function validatorModule({ name, schema, runtime }: ValidatorModule): string {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    code: { esm: true, lines: true, source: true },
    logger: false,
    // The schemas are our own and tested; loading and compiling the schema of schemas would double the time.
    meta: false,
    strict: true,
    strictRequired: false,
    validateSchema: false,
  });
  const { $schema: _dialect, ...rest } = schema;
  const written = writeStandalone(ajv, ajv.compile(rest));
  return `// ${GENERATED_NOTE}\n${importLength(indent(renamed(written, name)), runtime)}`;
}

/** ajv names the function itself, and exports it twice. */
function renamed(written: string, name: string): string {
  const original = /^export const validate = (\w+);$/m.exec(written)?.[1];
  if (original === undefined) throw new Error("ajv wrote a validator of a form that is not known");
  return written
    .replace('"use strict";\n', "")
    .replace(`export const validate = ${original};\n`, "")
    .replace(`export default ${original};\n`, "")
    .replace(`function ${original}(`, `export function ${name}(`)
    .replaceAll(`${original}.`, `${name}.`);
}

/** ajv's own helper for lengths in characters is a CommonJS module of the ajv package; ours does the same. */
function importLength(written: string, runtime: string): string {
  const required = /^const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;$/m;
  const local = required.exec(written)?.[1];
  const imported =
    local === undefined
      ? written
      : `import { codePointLength as ${local} } from ${JSON.stringify(runtime)};\n\n${written.replace(required, "").trimStart()}`;
  if (imported.includes("require(")) throw new Error("ajv wrote a validator that needs a package at run time");
  return imported;
}

/** ajv writes one statement a line, but neither indents nor joins `} else {`. */
function indent(written: string): string {
  const joined = written.replaceAll("}\nelse ", "} else ");
  let depth = 0;
  const rows = joined.split("\n").map((row) => {
    if (row.startsWith("}")) depth -= 1;
    const indented = row === "" ? "" : "  ".repeat(Math.max(0, depth)) + row;
    if (row.endsWith("{")) depth += 1;
    return indented;
  });
  return `${rows
    .join("\n")
    .replace(/\n *\/\*# sourceURL.*\*\/;/g, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
