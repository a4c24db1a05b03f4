/** The part of JSON Schema (draft-07, which editors read best) that the spec format uses. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
}

/** An object whose keys are all known. */
export function closedObject(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  return {
    type: "object",
    description,
    additionalProperties: false,
    properties,
    ...(required.length > 0 && { required }),
  };
}

/** A map from names of one form to values of one shape. */
export function mapOf(description: string, names: JsonSchema, values: JsonSchema): JsonSchema {
  return { type: "object", description, propertyNames: names, additionalProperties: values };
}

/** One line of text that holds more than white space. */
export function line(description: string, more: JsonSchema = {}): JsonSchema {
  return { type: "string", description, pattern: "\\S", ...more };
}

/** A day as `YYYY-MM-DD`, the last one on which something counts. */
export function lastDay(description: string): JsonSchema {
  return {
    type: "string",
    description,
    pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
    examples: ["2027-03-31"],
  };
}
