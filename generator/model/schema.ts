import type { JsonSchema } from "./json-schema.ts";
import { SECTIONS } from "./sections.ts";

/** The JSON Schema of a spec of format version 1; it follows from the sections, the columns and the limits. */
export function specSchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "scopec scoping matrix",
    description: "Which scope applies to each host and platform, and what it may use.",
    type: "object",
    additionalProperties: false,
    required: SECTIONS.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(SECTIONS.map(({ name, schema }) => [name, schema])),
  };
}
