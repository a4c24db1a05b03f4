import { closedObject, type JsonSchema } from "../../generator/model/json-schema.ts";

/** A table of names that stands in the generated module; in the schema it is an `enum` of this one marker. */
export const NAME_TABLES = ["SCOPES", "PLATFORMS", "FLAGS"] as const;

/** A limit that stands in the generated module; in the schema it is a number that stands for nothing else. */
export const LIMIT_NUMBERS: Readonly<Record<string, number>> = {
  MAX_PROPERTIES: 900_000_001,
  MAX_KEY_LENGTH: 900_000_002,
  MAX_VALUE_LENGTH: 900_000_003,
};

/** The keys of metrics where a spec sets no `keyCharset`; a constant of the generated module stands for it. */
export const KEY_PATTERN = "^[A-Za-z0-9_.-]+$";

const NON_EMPTY: JsonSchema = { type: "string", minLength: 1 };
const oneOf = (table: (typeof NAME_TABLES)[number]): JsonSchema => ({ type: "string", enum: [`@${table}`] });
const limit = (name: string): number => LIMIT_NUMBERS[name] ?? 0;

/** The JSON Schema of `ScopeContext`. */
export const SCOPE_CONTEXT_SCHEMA: JsonSchema = allRequired("The tenant context of one request.", {
  scope: oneOf("SCOPES"),
  platform: oneOf("PLATFORMS"),
  host: { type: ["string", "null"] },
  storagePath: NON_EMPTY,
  secretsBackend: NON_EMPTY,
  serviceName: NON_EMPTY,
  featureFlags: { type: "array", items: oneOf("FLAGS"), uniqueItems: true },
});

/** The JSON Schema of `PerfMetric`. */
export const PERF_METRIC_SCHEMA: JsonSchema = allRequired("A performance metric.", {
  id: NON_EMPTY,
  name: NON_EMPTY,
  category: NON_EMPTY,
  value: { type: "number" },
  unit: { type: "string" },
  timestamp: { type: "integer", minimum: 0 },
  source: NON_EMPTY,
  properties: {
    type: "object",
    maxProperties: limit("MAX_PROPERTIES"),
    propertyNames: { type: "string", maxLength: limit("MAX_KEY_LENGTH"), pattern: KEY_PATTERN },
    properties: { scope: oneOf("SCOPES") },
    required: ["scope"],
    additionalProperties: { type: ["string", "number", "boolean"], maxLength: limit("MAX_VALUE_LENGTH") },
  },
});

function allRequired(description: string, properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return closedObject(description, properties, Object.keys(properties));
}
