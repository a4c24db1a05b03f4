import type { Column } from "./column.ts";
import { COLUMNS } from "./columns.ts";
import type { JsonSchema } from "./json-schema.ts";
import { sectionsWith } from "./sections.ts";

/**
 * The JSON Schema of a spec of format version 1; it follows from the sections, the columns and the limits. Without `columns`,
 * it knows the built-in ones alone.
 */
export function specSchema(columns: readonly Column[] = COLUMNS): JsonSchema {
  const sections = sectionsWith(columns);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "scopec scoping matrix",
    description: "Which scope applies to each host and platform, and what it may use.",
    type: "object",
    additionalProperties: false,
    required: sections.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(sections.map(({ name, schema }) => [name, schema])),
  };
}
