import { CUSTOM_TYPES } from "./custom-columns.ts";
import { closedObject, line } from "./json-schema.ts";

/** The shape of what the spec says of a column of its own. */
export const CUSTOM_COLUMN_SCHEMA = closedObject(
  "A column of the team's own.",
  {
    title: line("Its heading in tables; its name in words, if it has none."),
    description: line("What a cell of it means, in one sentence."),
    type: { enum: CUSTOM_TYPES, description: "What a cell holds; `array` is a list of texts." },
    enum: {
      type: "array",
      description: "The values that a cell, or an item of its list, may have; without them, any that is not blank.",
      items: { type: ["string", "number"], description: "A value of the column's type.", pattern: "\\S" },
      minItems: 1,
      uniqueItems: true,
    },
    required: {
      type: "boolean",
      description: "Each row needs a value, its own or its scope's default.",
      default: false,
    },
    default: {
      type: ["string", "number", "boolean", "array"],
      description: "The value where neither the row nor its scope has one.",
      items: line("An item of the list."),
    },
    sensitivity: {
      enum: ["public", "internal"],
      description: "Whether the generated docs show its values; `internal` keeps them out.",
      default: "public",
    },
    impact: {
      enum: ["breaking", "risky", "safe"],
      description: "What changing a cell means for those who run on it.",
      default: "risky",
    },
  },
  ["type"],
);
