import { keyPatternOf } from "../../runtime/metrics/key-charset.ts";
import type { LimitValue } from "../model/limits.ts";
import type { Matrix } from "../model/matrix.ts";
import { present } from "../model/present.ts";
import { limitsOf, servingScopes } from "../model/views.ts";
import { VALIDATOR_TEXTS } from "../precompiled/validator-texts.ts";
import { type Artifact, defineEmitter } from "./emitter.ts";
import { doc, id, lines, lit, precompiled, type TsCode, ts, tsFile } from "./writers/typescript.ts";

const FOLDER = "generated/validators";

/** One thing that is validated. */
interface Subject {
  /** The name of its modules. */
  readonly file: string;
  readonly type: string;
  readonly describe: string;
  /** The validator as ajv wrote it when scopec was built, and what it refers to. */
  readonly text: string;
  readonly tables: (matrix: Matrix) => readonly TsCode[];
  readonly origin: readonly string[];
}

const SUBJECTS: readonly Subject[] = [
  {
    file: "scope-context",
    type: "ScopeContext",
    describe: "a scope context with the names of this matrix",
    text: VALIDATOR_TEXTS.scopeContext,
    tables: (matrix) => [
      scopeTable(matrix),
      nameTable("PLATFORMS", names(matrix.platforms)),
      nameTable("FLAGS", names(matrix.flags)),
    ],
    origin: ["/flags", "/platforms", "/scopes"],
  },
  {
    file: "perf-metric",
    type: "PerfMetric",
    describe: "a metric within the widest limits of this matrix, whichever scope has them",
    text: VALIDATOR_TEXTS.perfMetric,
    tables: (matrix) => [
      scopeTable(matrix),
      lines([
        widest(matrix, "MAX_PROPERTIES", "maxProperties"),
        widest(matrix, "MAX_KEY_LENGTH", "maxKeyLength"),
        widest(matrix, "MAX_VALUE_LENGTH", "maxValueLength"),
        keyPattern(matrix),
      ]),
    ],
    origin: ["/limits", "/scopes"],
  },
  {
    file: "spec",
    type: "ScopingSpec",
    describe: "a spec of format version 1 in its shape (references are the compiler's to check)",
    text: VALIDATOR_TEXTS.spec,
    tables: () => [],
    origin: ["/version"],
  },
];

/** Validators without a run-time dependency, each as a module of its own, and type guards over them. */
export const validators = defineEmitter({
  name: "validators",
  describe: "validators and type guards for ScopeContext, PerfMetric and the spec",
  emit: (matrix) => [...SUBJECTS.flatMap((subject) => modulesOf(subject, matrix)), guards()],
});

function modulesOf({ file, type, text, tables, origin }: Subject, matrix: Matrix): readonly Artifact[] {
  // The import stands first, then the tables that the code below refers to.
  const end = text.indexOf("\n\n");
  const code = precompiled(text.slice(end + "\n\n".length));
  const module = tsFile([precompiled(text.slice(0, end)), ...tables(matrix), code]);
  return [
    { path: `${FOLDER}/${file}.js`, text: module, origin },
    { path: `${FOLDER}/${file}.d.ts`, text: declaration(type), origin },
  ];
}

const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);

function scopeTable(matrix: Matrix): TsCode {
  return nameTable("SCOPES", names(servingScopes(matrix)));
}

function nameTable(table: string, members: readonly string[]): TsCode {
  const before = `const ${table} = new Set(`;
  return ts`const ${id(table)} = new Set(${lit(members, { before: before.length, after: 2 })});`;
}

/** The largest value that some scope has: a metric beyond it is right in none. `createMetricRules` knows each scope's own. */
function widest(matrix: Matrix, constant: string, name: string): TsCode {
  return ts`const ${id(constant)} = ${lit(Math.max(...limitsNamed(matrix, name).map(Number)))};`;
}

/** The characters that keys may have in some scope. */
function keyPattern(matrix: Matrix): TsCode {
  return ts`const KEY_PATTERN = ${lit(keyPatternOf(limitsNamed(matrix, "keyCharset").map(String)))};`;
}

function limitsNamed(matrix: Matrix, name: string): readonly LimitValue[] {
  return servingScopes(matrix).map((scope) => present(limitsOf(matrix, scope).get(name), `limit ${name}`));
}

function declaration(type: string): string {
  return tsFile([
    ts`import type { Validator } from "scopec/runtime";`,
    ...(type === "ScopingSpec" ? [precompiled(VALIDATOR_TEXTS.specType)] : []),
    ts`${doc("Whether a value fits; `errors` then holds every way in which the last one did not.")}
export declare const ${id(`validate${type}`)}: Validator;`,
  ]);
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
