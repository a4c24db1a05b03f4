import { withCustomColumns } from "../../runtime/validation/custom-columns.ts";
import { errorsOf } from "../../runtime/validation/guard.ts";
import type { ValidationError } from "../../runtime/validation/validation-error.ts";
import { below, type Pointer, pointerTokens } from "../base/pointer.ts";
import { firstLineOf, type Span } from "../base/span.ts";
import { surelyMeant } from "../base/suggest.ts";
import type { Collector } from "../diagnostics/collector.ts";
import type { Fix } from "../diagnostics/fix.ts";
import { nameFix } from "../diagnostics/name-fix.ts";
import type { SpecDocument } from "../load/document.ts";
import { validateSpec } from "../precompiled/spec-validator.js";
import type { Column } from "./column.ts";
import type { JsonSchema } from "./json-schema.ts";
import { isMisspelt, meantKey } from "./misspelt.ts";
import { entriesOf, textAt, valueUnder } from "./plain-data.ts";
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
  const suggestion = meantKey(map, key, { known, required: schema.required });
  const span = document.spanOf(below(error.instancePath, key), "key");
  const isTaken = entriesOf(map).some(([other]) => other === suggestion);
  const slip = { written: key, meant: isTaken ? undefined : suggestion, known };
  const fix = nameFix(slip, (meant) => ({ do: "rename", span, key: meant }));
  const describe = textAt(schema.propertyNames, "description");
  collector.report("no-unknown-key", { key, known, suggestion, ...(describe && { describe }) }, { span, ...fix });
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
  collector.report("no-wrong-type", parameters, { span, ...typeFix({ value, type, span }) });
}

const COMMENT = "A `#` behind a space begins a comment: put text that has one in quotes.";

/** Whether a comment stands where the value of an empty key would: it may be meant as the value. */
function isBeforeComment({ source, end }: Span): boolean {
  return /^: +#/.test(source.text.slice(end, end + 80));
}

/** YAML 1.1 had more words for true and false; and what has no quotes may be a number where text is meant. */
function typeFix({ value, type, span }: { value: unknown; type: unknown; span: Span }): { readonly fix?: Fix } {
  if (type === "string" && (typeof value === "number" || typeof value === "boolean")) {
    return { fix: { kind: "safe", description: `put \`${value}\` in quotes`, steps: [{ do: "quote", span }] } };
  }
  const word = type === "boolean" && typeof value === "string" ? /^(?:(yes|on|true)|no|off|false)$/i.exec(value) : null;
  if (word === null) return {};
  const meant = word[1] !== undefined;
  const description = `write \`${meant}\` instead of \`${value}\``;
  return { fix: { kind: "safe", description, steps: [{ do: "replace", span, value: meant }] } };
}

function repeatedItem({ error, document, collector }: Mistake): void {
  const pair = [Number(error.params["i"]), Number(error.params["j"])];
  const first = below(error.instancePath, Math.min(...pair));
  const second = below(error.instancePath, Math.max(...pair));
  const value = showValue(valueUnder(document.value, second));
  const parameters = { value, expected: "it stands in the list already", describe: "Take one of the two out." };
  const related = [{ message: "the first one is here", span: document.spanOf(first) }];
  const span = document.spanOf(second);
  const fix: Fix = { kind: "safe", description: "take the second one out", steps: [{ do: "remove", span }] };
  collector.report("no-illegal-value", parameters, { span, related, fix });
}

function illegalValue({ error, schema, document, collector }: Mistake): void {
  const value = valueUnder(document.value, error.instancePath);
  const span = document.spanOf(error.instancePath);
  const words = wordsAllowed(error);
  const suggestion = typeof value === "string" ? surelyMeant(value, words) : undefined;
  const parameters = { value: showValue(value), expected: expectation(error), describe: describeSchema(schema) };
  if (suggestion === undefined) {
    collector.report("no-illegal-value", parameters, { span });
    return;
  }
  const slip = { written: String(value), meant: suggestion, known: words };
  const fix = nameFix(slip, (meant) => ({ do: "replace", span, value: meant }));
  collector.report("no-illegal-value", { ...parameters, suggestion }, { span, ...fix });
}

/** The words that are allowed where only certain ones are. */
function wordsAllowed({ params: { allowedValues } }: ValidationError): readonly string[] {
  return Array.isArray(allowedValues) ? allowedValues.filter((allowed) => typeof allowed === "string") : [];
}

/** The schema of the value at a pointer; one that allows anything where the schema says nothing of it. */
export function schemaAt(root: JsonSchema, pointer: Pointer): JsonSchema {
  return pointerTokens(pointer).reduce<JsonSchema>((schema, token) => {
    const inner = schema.items ?? schema.properties?.[token] ?? schema.additionalProperties;
    return typeof inner === "object" ? inner : {};
  }, root);
}
