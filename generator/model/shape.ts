import { withCustomColumns } from "../../runtime/validation/custom-columns.ts";
import { errorsOf } from "../../runtime/validation/guard.ts";
import type { ValidationError } from "../../runtime/validation/validation-error.ts";
import { below, type Pointer, pointerTokens } from "../base/pointer.ts";
import { firstLineOf, type Span } from "../base/span.ts";
import type { Collector } from "../diagnostics/collector.ts";
import type { SpecDocument } from "../load/document.ts";
import { validateSpec } from "../precompiled/spec-validator.js";
import type { Column } from "./column.ts";
import type { JsonSchema } from "./json-schema.ts";
import { isMisspelt, meantKey } from "./misspelt.ts";
import { textAt, valueAt } from "./plain-data.ts";
import { specSchema } from "./schema.ts";
import { describeSchema, expectation, howToWrite, kindOfValue, showValue, typeWords } from "./shape-words.ts";

/**
 * Reports where a spec does not have the shape of its JSON Schema, each mistake at the key or value that it is about.
 * ajv places unknown and missing keys at their parent; here they stand at the key, or at the map that lacks it.
 */
export function reportShape(
  document: SpecDocument,
  { columns, collector }: { readonly columns: readonly Column[]; readonly collector: Collector },
): void {
  const errors = specErrors(document.value);
  if (errors.length === 0) return;
  const root = specSchema(columns);
  for (const error of errors) {
    const schema = { ...NO_PARTS, ...schemaAt(root, error.instancePath) };
    const report = error.propertyName === undefined ? (REPORTS[error.keyword] ?? illegalValue) : illegalName;
    report({ error, schema, document, collector });
  }
}

const specErrors = errorsOf(withCustomColumns(validateSpec));

/** Stand-ins for what only the schema of a map has, so that nobody asks whether this is one: the error says so. */
const NO_PARTS: Required<Pick<JsonSchema, "properties" | "propertyNames" | "required">> = {
  properties: {},
  propertyNames: {},
  required: [],
};

interface Mistake {
  readonly error: ValidationError;
  /** The schema at the error's path. */
  readonly schema: JsonSchema & typeof NO_PARTS;
  readonly document: SpecDocument;
  readonly collector: Collector;
}

const REPORTS: Readonly<Record<string, (mistake: Mistake) => void>> = {
  additionalProperties: unknownKey,
  // What is wrong with the name has an error of its own.
  propertyNames: () => {},
  required: missingKey,
  type: wrongType,
  uniqueItems: repeatedItem,
};

function illegalName({ error, schema, document, collector }: Mistake): void {
  const name = String(error.propertyName);
  const parameters = {
    value: showValue(name),
    expected: expectation(error),
    describe: describeSchema(schema.propertyNames),
  };
  collector.report("no-illegal-value", parameters, {
    span: document.spanOf(below(error.instancePath, name), "key"),
  });
}

function unknownKey({ error, schema, document, collector }: Mistake): void {
  const key = String(error.params["additionalProperty"]);
  const known = Object.keys(schema.properties);
  const map = valueUnder(document.value, error.instancePath);
  const parameters = { key, known, suggestion: meantKey(map, key, { known, required: schema.required }) };
  collector.report("no-unknown-key", parameters, { span: document.spanOf(below(error.instancePath, key), "key") });
}

function missingKey({ error, schema, document, collector }: Mistake): void {
  const key = String(error.params["missingProperty"]);
  const keys = { known: Object.keys(schema.properties), required: schema.required };
  if (isMisspelt(valueUnder(document.value, error.instancePath), key, keys)) return;
  const parameters = { key, describe: textAt(schema.properties[key], "description") };
  collector.report("no-missing-key", parameters, { span: firstLineOf(document.spanOf(error.instancePath, "key")) });
}

function wrongType({ error, schema, document, collector }: Mistake): void {
  const { type } = error.params;
  const value = valueUnder(document.value, error.instancePath);
  const span = firstLineOf(document.spanOf(error.instancePath));
  const hints = [
    describeSchema(schema),
    howToWrite(value, schema),
    value === null && isBeforeComment(span) ? COMMENT : "",
  ];
  const describe = hints.filter((hint) => hint !== "").join(" ");
  const parameters = { found: kindOfValue(value), expected: typeWords(type), describe };
  collector.report("no-wrong-type", parameters, { span });
}

const COMMENT = "A `#` behind a space begins a comment: put text that has one in quotes.";

/** Whether a comment stands where the value of an empty key would: it may be meant as the value. */
function isBeforeComment({ source, end }: Span): boolean {
  return /^: +#/.test(source.text.slice(end, end + 80));
}

function repeatedItem({ error, document, collector }: Mistake): void {
  const pair = [Number(error.params["i"]), Number(error.params["j"])];
  const first = below(error.instancePath, Math.min(...pair));
  const second = below(error.instancePath, Math.max(...pair));
  const parameters = {
    value: showValue(valueUnder(document.value, second)),
    expected: "it stands in the list already",
    describe: "Take one of the two out.",
  };
  const related = [{ message: "the first one is here", span: document.spanOf(first) }];
  collector.report("no-illegal-value", parameters, { span: document.spanOf(second), related });
}

function illegalValue({ error, schema, document, collector }: Mistake): void {
  const value = showValue(valueUnder(document.value, error.instancePath));
  const parameters = { value, expected: expectation(error), describe: describeSchema(schema) };
  collector.report("no-illegal-value", parameters, { span: document.spanOf(error.instancePath) });
}

function valueUnder(root: unknown, pointer: Pointer): unknown {
  return pointerTokens(pointer).reduce<unknown>(
    (value, token) => (Array.isArray(value) ? value[Number(token)] : valueAt(value, token)),
    root,
  );
}

/** The schema of the value at a pointer. */
function schemaAt(root: JsonSchema, pointer: Pointer): JsonSchema {
  return pointerTokens(pointer).reduce<JsonSchema>((schema, token) => {
    const inner = schema.items ?? schema.properties?.[token] ?? schema.additionalProperties;
    return typeof inner === "object" ? inner : {};
  }, root);
}
