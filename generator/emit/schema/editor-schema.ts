import type { JsonSchema } from "../../model/json-schema.ts";

/** A JSON Schema for editors: with the keywords that the check of a spec's shape does without. */
export interface EditorSchema extends JsonSchema {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, EditorSchema>>;
  readonly anyOf?: readonly EditorSchema[];
  /** What editors show beside each value of `enum`; no keyword of the standard, so that others pass over it. */
  readonly enumDescriptions?: readonly string[];
  readonly items?: EditorSchema;
  readonly properties?: Readonly<Record<string, EditorSchema>>;
  /** For keys that a pattern fits. */
  readonly patternProperties?: Readonly<Record<string, EditorSchema>>;
  readonly additionalProperties?: boolean | EditorSchema;
}

/** A way down a schema: a key of an object, `*` for whatever name a map has, `[]` for an item of a list. */
export type SchemaPath = readonly string[];

/**
 * The schema with the one at a path replaced.
 *
 * @throws {Error} when nothing is at the path, which is a bug
 */
export function changeAt(
  schema: EditorSchema,
  [step, ...rest]: SchemaPath,
  change: (found: EditorSchema) => EditorSchema,
): EditorSchema {
  if (step === undefined) return change(schema);
  const below = stepDown(schema, step);
  if (below === undefined) throw new Error(`the schema has nothing at ${step}`);
  const changed = changeAt(below, rest, change);
  if (step === "[]") return { ...schema, items: changed };
  if (step === "*") return { ...schema, additionalProperties: changed };
  return { ...schema, properties: { ...schema.properties, [step]: changed } };
}

function stepDown({ items, additionalProperties, properties }: EditorSchema, step: string): EditorSchema | undefined {
  if (step === "[]") return items;
  if (step === "*") return typeof additionalProperties === "object" ? additionalProperties : undefined;
  return properties?.[step];
}
