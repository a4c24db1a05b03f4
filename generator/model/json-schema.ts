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

/** The days that the calendar has, as `YYYY-MM-DD`: months of 31 and of 30 days, February, and its 29th in a leap year. */
export const DAY_PATTERN: string = `^(?:${[
  "[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])",
  "[0-9]{4}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)",
  "[0-9]{4}-02-(?:0[1-9]|1[0-9]|2[0-8])",
  "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29",
].join("|")})$`;

/** A day as `YYYY-MM-DD`, the last one on which something counts. */
export function lastDay(description: string): JsonSchema {
  return {
    type: "string",
    description,
    pattern: DAY_PATTERN,
    examples: ["2027-03-31"],
  };
}
