import { join } from "node:path";
import type { TsCode } from "../../generator/emit/writers/typescript.ts";
import { specSchema } from "../../generator/model/schema.ts";
import { validatorModule } from "./ajv-module.ts";
import { schemaType } from "./schema-type.ts";
import { KEY_PATTERN, PERF_METRIC_SCHEMA, SCOPE_CONTEXT_SCHEMA } from "./subject-schemas.ts";

/** The module that checks the shape of a spec, for scopec's own use. */
export function specValidatorModule(root: string): string {
  const runtime = "../../runtime/validation/code-point-length.ts";
  return formatted(
    root,
    "spec-validator.js",
    validatorModule({ name: "validateSpec", schema: specSchema(), runtime, messages: false }),
  );
}

/**
 * The texts of the generated validators, as a module: they do not depend on the matrix but for the tables and limits that the
 * emitter puts above them, so neither ajv nor a formatter is needed when `gen` runs.
 */
export function validatorTextsModule(root: string): string {
  const runtime = "scopec/runtime";
  const texts = {
    scopeContext: validatorModule({ name: "validateScopeContext", schema: SCOPE_CONTEXT_SCHEMA, runtime }),
    perfMetric: withKeyPattern(validatorModule({ name: "validatePerfMetric", schema: PERF_METRIC_SCHEMA, runtime })),
    spec: withColumns(validatorModule({ name: "validateShape", schema: specSchema(), runtime }), runtime),
  };
  const type = specType(schemaType(specSchema()));
  const entries = [
    ...Object.entries(texts).map(([name, text]) => [name, formatted(root, "validator.js", text)] as const),
    ["specType", formatted(root, "spec.d.ts", type)] as const,
  ];
  const rows = entries.map(([name, text]) => `  ${name}: ${JSON.stringify(text.trimEnd())},\n`);
  return `/** Fixed parts of the generated validators. */\nexport const VALIDATOR_TEXTS = {\n${rows.join("")}};\n`;
}

/** The validator of metrics with the pattern of keys as a constant, which the emitter puts above it. */
function withKeyPattern(code: string): string {
  const pattern = JSON.stringify(KEY_PATTERN);
  if (!code.includes(pattern)) throw new Error("the validator has another form than expected");
  return code.replaceAll(pattern, "KEY_PATTERN");
}

/** The validator of a spec that also knows the columns which the spec declares itself. */
function withColumns(code: string, runtime: string): string {
  const imported = `import { codePointLength } from "${runtime}";`;
  const exported = "export function validateShape(";
  if (!code.includes(imported) || !code.includes(exported))
    throw new Error("the validator has another form than expected");
  return `${code
    .replace(imported, `import { codePointLength, withCustomColumns } from "${runtime}";`)
    .replace(exported, "function validateShape(")}
export const validateScopingSpec = withCustomColumns(validateShape);
`;
}

/** The type of a spec, as a module of the generator: `defineMatrix` makes it strict about names. */
export function scopingSpecModule(root: string): string {
  return formatted(root, "spec.ts", specType(schemaType(specSchema())));
}

function specType({ typescript }: TsCode): string {
  return `/** A scoping matrix as it is written, in format version 1. */\nexport type ScopingSpec = ${typescript};\n`;
}

/** What the project's formatter makes of a source text; the name says which language it is. */
function formatted(root: string, name: string, text: string): string {
  const command = [join(root, "node_modules/.bin/biome"), "format", `--stdin-file-path=formatted/${name}`];
  const { exitCode, stdout, stderr } = Bun.spawnSync(command, { cwd: root, stdin: Buffer.from(text) });
  if (exitCode !== 0) throw new Error(`biome could not format ${name}: ${stderr.toString()}`);
  return stdout.toString();
}
