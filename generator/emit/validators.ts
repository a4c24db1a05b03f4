import type { JsonSchema } from "../model/json-schema.ts";
import type { Matrix } from "../model/matrix.ts";
import { specSchema } from "../model/schema.ts";
import { type Artifact, defineEmitter } from "./emitter.ts";
import { schemaType } from "./validators/schema-type.ts";
import { perfMetricSchema, scopeContextSchema } from "./validators/schemas.ts";
import { validatorModule } from "./writers/ajv-code.ts";
import { doc, id, type TsCode, ts, tsFile } from "./writers/typescript.ts";

const FOLDER = "generated/validators";

/** One thing that is validated. */
interface Subject {
  /** The name of its modules. */
  readonly file: string;
  readonly type: string;
  readonly describe: string;
  readonly schema: (matrix: Matrix) => JsonSchema;
  readonly origin: readonly string[];
}

const SUBJECTS: readonly Subject[] = [
  {
    file: "scope-context",
    type: "ScopeContext",
    describe: "a scope context with the names of this matrix",
    schema: scopeContextSchema,
    origin: ["/flags", "/platforms", "/scopes"],
  },
  {
    file: "perf-metric",
    type: "PerfMetric",
    describe: "a metric within the limits of this matrix",
    schema: perfMetricSchema,
    origin: ["/limits", "/scopes"],
  },
  {
    file: "spec",
    type: "ScopingSpec",
    describe: "a spec of format version 1 in its shape (references are the compiler's to check)",
    schema: specSchema,
    origin: ["/version"],
  },
];

/** Validators without a run-time dependency, each as a module of its own, and type guards over them. */
export const validators = defineEmitter({
  name: "validators",
  describe: "validators and type guards for ScopeContext, PerfMetric and the spec",
  emit: (matrix) => [...SUBJECTS.flatMap((subject) => moduleOf(subject, matrix)), guards()],
});

function moduleOf({ file, type, schema, origin }: Subject, matrix: Matrix): readonly Artifact[] {
  const name = `validate${type}`;
  const text = validatorModule({ name, schema: schema(matrix), runtime: "scopec/runtime" });
  return [
    { path: `${FOLDER}/${file}.js`, text, origin },
    { path: `${FOLDER}/${file}.d.ts`, text: declaration(type, name), origin },
  ];
}

function declaration(type: string, name: string): string {
  return tsFile([
    ts`import type { Validator } from "scopec/runtime";`,
    ...(type === "ScopingSpec" ? [specType()] : []),
    ts`${doc("Whether a value fits; `errors` then holds every way in which the last one did not.")}
export declare const ${id(name)}: Validator;`,
  ]);
}

function specType(): TsCode {
  return ts`${doc("A scoping matrix as it is written, in format version 1.")}
export type ScopingSpec = ${schemaType(specSchema())};`;
}

function guards(): Artifact {
  const text = tsFile([
    ts`import { errorsOf, guardOf, type PerfMetric, type ValidationError } from "scopec/runtime";
import type { ScopeContext } from "../scopes.ts";
import { validatePerfMetric } from "./perf-metric.js";
import { validateScopeContext } from "./scope-context.js";
import { type ScopingSpec, validateScopingSpec } from "./spec.js";`,
    ...SUBJECTS.map(guard),
  ]);
  return { path: `${FOLDER}/index.ts`, text, origin: [] };
}

function guard({ type, describe }: Subject): TsCode {
  const validate = id(`validate${type}`);
  const errors = id(`${type.charAt(0).toLowerCase()}${type.slice(1)}Errors`);
  return ts`${doc(`Whether a value is ${describe}.`)}
export const ${id(`is${type}`)}: (value: unknown) => value is ${id(type)} = guardOf(${validate});

${doc(`Every way in which a value is not ${describe}; empty when it is.`)}
export const ${errors}: (value: unknown) => readonly ValidationError[] = errorsOf(${validate});`;
}
