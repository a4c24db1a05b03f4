import type { ValidationError } from "../../runtime/validation/validation-error.ts";
import { below, type Pointer, pointerTokens } from "../base/pointer.ts";
import type { Span } from "../base/span.ts";
import { nearest } from "../base/suggest.ts";
import type { Collector } from "../diagnostics/collector.ts";
import type { SpecDocument } from "../load/document.ts";
import { validateSpec } from "../precompiled/spec-validator.js";
import type { JsonSchema } from "./json-schema.ts";
import { valueAt } from "./plain-data.ts";
import { specSchema } from "./schema.ts";

/**
 * Reports where a spec does not have the shape of its JSON Schema, each mistake at the key or value that it is about.
 * ajv places unknown and missing keys at their parent; here they stand at the key, or at the map that lacks it.
 */
export function reportShape(document: SpecDocument, collector: Collector): void {
  if (validateSpec(document.value)) return;
  for (const error of validateSpec.errors ?? []) reportError(error, document, collector);
}

function reportError(error: ValidationError, document: SpecDocument, collector: Collector): void {
  const { keyword, params, instancePath, propertyName } = error;
  const { parent, own } = schemasAt(error.instancePath);
  const at = (pointer: Pointer, part: "key" | "value" = "value"): { readonly span: Span } => ({
    span: document.spanOf(pointer, part),
  });
  if (propertyName !== undefined) {
    const describe = own.propertyNames?.description;
    const parameters = { value: show(propertyName), expected: expectation(error), describe };
    collector.report("no-illegal-value", parameters, at(below(instancePath, propertyName), "key"));
    return;
  }
  switch (keyword) {
    case "propertyNames": // the error about the name itself is reported
      return;
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = Object.keys(own.properties ?? {});
      collector.report(
        "no-unknown-key",
        { key, known, suggestion: nearest(key, known) },
        at(below(instancePath, key), "key"),
      );
      return;
    }
    case "required": {
      const key = String(params["missingProperty"]);
      collector.report(
        "no-missing-key",
        { key, describe: own.properties?.[key]?.description },
        at(instancePath, "key"),
      );
      return;
    }
    case "type": {
      const expected = TYPE_NAMES[String(params["type"])] ?? String(params["type"]);
      const found = typeName(valueUnder(document.value, instancePath));
      collector.report(
        "no-wrong-type",
        { found, expected, describe: own.description ?? parent.description },
        at(instancePath),
      );
      return;
    }
    case "uniqueItems": {
      const pointer = below(instancePath, Number(params["i"]));
      const value = show(valueUnder(document.value, pointer));
      collector.report("no-illegal-value", { value, expected: expectation(error), describe: undefined }, at(pointer));
      return;
    }
    default: {
      const value = show(valueUnder(document.value, instancePath));
      collector.report(
        "no-illegal-value",
        { value, expected: expectation(error), describe: own.description },
        at(instancePath),
      );
    }
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  object: "a map",
  string: "text",
};

function typeName(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  const type = typeof value;
  if (type === "boolean") return `the truth value ${String(value)}`;
  if (type === "number") return `the number ${String(value)}`;
  return TYPE_NAMES[type] ?? type;
}

/** What a failed keyword asks for, in words. */
function expectation({ keyword, params }: ValidationError): string {
  const limit = String(params["limit"]);
  const words: Readonly<Record<string, () => string>> = {
    const: () => `it must be ${show(params["allowedValue"])}`,
    enum: () => `it must be one of ${(params["allowedValues"] as readonly unknown[]).map(show).join(", ")}`,
    maxItems: () => `it may have ${limit} items at most`,
    maxLength: () => `it may have ${limit} characters at most`,
    maximum: () => `it may be ${limit} at most`,
    minItems: () => `it must have ${limit} items at least`,
    minLength: () => `it must have ${limit} characters at least`,
    minProperties: () => `it must have ${limit} entries at least`,
    minimum: () => `it must be ${limit} at least`,
    pattern: () =>
      params["pattern"] === "\\S" ? "it must not be blank" : `it does not have the form /${String(params["pattern"])}/`,
    uniqueItems: () => "it stands in the list twice",
  };
  return words[keyword]?.() ?? keyword;
}

/** A value as a message shows it: short, and on one line. */
function show(value: unknown): string {
  if (Array.isArray(value)) return "this list";
  if (typeof value === "object" && value !== null) return "this map";
  const text = JSON.stringify(value) ?? "nothing";
  return `\`${text.length > 80 ? `${text.slice(0, 77)}…` : text}\``;
}

function valueUnder(root: unknown, pointer: Pointer): unknown {
  return pointerTokens(pointer).reduce<unknown>(
    (value, token) => (Array.isArray(value) ? value[Number(token)] : valueAt(value, token)),
    root,
  );
}

/** The schema of the value at a pointer, and the schema around that. */
function schemasAt(pointer: Pointer): { readonly own: JsonSchema; readonly parent: JsonSchema } {
  let parent: JsonSchema = {};
  let own: JsonSchema = specSchema();
  for (const token of pointerTokens(pointer)) {
    const inner = own.items ?? own.properties?.[token] ?? own.additionalProperties;
    parent = own;
    own = typeof inner === "object" ? inner : {};
  }
  return { own, parent };
}
