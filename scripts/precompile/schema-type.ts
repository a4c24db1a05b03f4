import { block, doc, key, type LiteralValue, lit, type TsCode, ts } from "../../generator/emit/writers/typescript.ts";
import type { JsonSchema } from "../../generator/model/json-schema.ts";
import { entriesOf } from "../../generator/model/plain-data.ts";

/**
 * The TypeScript type of the values that fit a JSON Schema, as far as types can say it (no patterns, no lengths). `depth` is
 * how many objects it stands in.
 */
export function schemaType(schema: JsonSchema, depth = 0): TsCode {
  if (schema.const !== undefined) return lit(schema.const as LiteralValue);
  if (schema.enum !== undefined) return alternatives(schema.enum.map((value) => lit(value as LiteralValue)));
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  return alternatives(types.map((type) => typeOf(type, schema, depth)));
}

function typeOf(type: string, schema: JsonSchema, depth: number): TsCode {
  switch (type) {
    case "array":
      return ts`readonly ${inParentheses(schemaType(schema.items ?? {}, depth))}[]`;
    case "object":
      return objectType(schema, depth);
    case "boolean":
      return ts`boolean`;
    case "null":
      return ts`null`;
    case "string":
      return ts`string`;
    default:
      return ts`number`;
  }
}

/** An array's items in parentheses where they are several types: `[]` binds tighter than `|`. The formatter drops the others. */
function inParentheses(type: TsCode): TsCode {
  return ts`(${type})`;
}

function objectType(schema: JsonSchema, depth: number): TsCode {
  if (typeof schema.additionalProperties === "object") {
    return ts`Readonly<Record<string, ${schemaType(schema.additionalProperties, depth)}>>`;
  }
  const required = new Set(schema.required ?? []);
  const properties = entriesOf(schema.properties).flatMap(([name, value]) => {
    const property = value as JsonSchema;
    const optional = required.has(name) ? ts`` : ts`?`;
    const declared = ts`readonly ${key(name)}${optional}: ${schemaType(property, depth + 1)};`;
    return property.description === undefined ? [declared] : [doc(property.description, 2 * depth + 2), declared];
  });
  return block(properties);
}

function alternatives(types: readonly TsCode[]): TsCode {
  if (types.length === 0) return ts`unknown`;
  const [first, ...rest] = types;
  return rest.reduce((all, type) => ts`${all} | ${type}`, first ?? ts`unknown`);
}
