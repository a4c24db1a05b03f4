import { closedObject, type JsonSchema } from "../../model/json-schema.ts";
import type { Matrix } from "../../model/matrix.ts";
import { servingScopes } from "../../model/views.ts";

const NON_EMPTY: JsonSchema = { type: "string", minLength: 1 };

/** The JSON Schema of `ScopeContext`: names must be those of the matrix. */
export function scopeContextSchema(matrix: Matrix): JsonSchema {
  const properties: Readonly<Record<string, JsonSchema>> = {
    scope: scopeName(matrix),
    platform: oneOf(matrix.platforms.map(({ name }) => name)),
    host: { type: ["string", "null"] },
    storagePath: NON_EMPTY,
    secretsBackend: NON_EMPTY,
    serviceName: NON_EMPTY,
    featureFlags: { type: "array", items: oneOf(matrix.flags.map(({ name }) => name)), uniqueItems: true },
  };
  return closedObject("The tenant context of one request.", properties, Object.keys(properties));
}

/** The JSON Schema of `PerfMetric`: the limits are those of the matrix, and the scope one of its scopes. */
export function perfMetricSchema(matrix: Matrix): JsonSchema {
  const limit = (name: string) => matrix.limits.get(name) ?? 0;
  const properties: Readonly<Record<string, JsonSchema>> = {
    id: NON_EMPTY,
    name: NON_EMPTY,
    category: NON_EMPTY,
    value: { type: "number" },
    unit: { type: "string" },
    timestamp: { type: "integer", minimum: 0 },
    source: NON_EMPTY,
    properties: {
      type: "object",
      maxProperties: limit("maxProperties"),
      propertyNames: { type: "string", maxLength: limit("maxKeyLength"), pattern: "^[A-Za-z0-9_.-]+$" },
      properties: { scope: scopeName(matrix) },
      required: ["scope"],
      additionalProperties: { type: ["string", "number", "boolean"], maxLength: limit("maxValueLength") },
    },
  };
  return closedObject("A performance metric.", properties, Object.keys(properties));
}

function scopeName(matrix: Matrix): JsonSchema {
  return oneOf(servingScopes(matrix).map(({ name }) => name));
}

/** One of the names; no value at all fits where there is no name, which an empty `enum` may not say. */
function oneOf(names: readonly string[]): JsonSchema {
  return names.length === 0 ? { type: "string", maxLength: 0, minLength: 1 } : { type: "string", enum: names };
}
