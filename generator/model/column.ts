import type { JsonSchema } from "./json-schema.ts";

/** A section of the spec whose names a cell may refer to. */
export type ReferenceSection = "scopes" | "platforms" | "flags" | "secretsBackends";

/** What a cell holds: a text, a set of names or texts (sorted), or, in a column of the spec's own, a number or truth value. */
export type CellValue = string | number | boolean | readonly string[];

/**
 * One column of the matrix. All that is known about it stands here: the JSON Schema and editor help, the type in generated
 * code, references, defaults, the docs and the impact of a change are read from it.
 */
export interface Column {
  /** The key in a row of the spec, and the property in generated code. */
  readonly name: string;
  /** The heading in tables. */
  readonly title: string;
  /** One sentence for people: what the cell means. */
  readonly describe: string;
  readonly schema: JsonSchema;
  /** A key column says which case the row decides: it stands in the row itself, never in a scope's defaults. */
  readonly role: "key" | "value";
  /** The section that the cell's name or names must be declared in. */
  readonly refersTo?: ReferenceSection;
  /** The type of the cell in generated TypeScript. */
  readonly type: "string" | "number" | "boolean" | "texts" | "Scope" | "Platform" | "FeatureFlags";
  /** The values that a cell, or an item of its list, may have, where the spec lists them. */
  readonly values?: readonly (string | number)[];
  /** The value when neither the row nor its scope has one; without it, the column is required. */
  readonly default?: CellValue;
  /** A row may do without it. */
  readonly optional?: true;
  /** A column that the spec declares itself. */
  readonly custom?: true;
  /** Its values stay out of the docs, which others may read. */
  readonly internal?: boolean;
  /** What changing the cell means for those who run on it. */
  readonly impact: "breaking" | "risky" | "safe";
  /** How a table shows the cell: as literal code, or as running text. */
  readonly cell: "code" | "text";
}

/** Declares a column. */
export function defineColumn(column: Column): Column {
  return column;
}
