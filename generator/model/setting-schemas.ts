import { FILE_PATTERN } from "../base/file-pattern.ts";
import { closedObject, type JsonSchema, line, mapOf } from "./json-schema.ts";
import { LIMITS } from "./limits.ts";

/** The shape of `include`. */
export const INCLUDE_SCHEMA: JsonSchema = {
  type: ["string", "array"],
  description:
    "Further files of the spec, relative to its folder; `*` stands for any part of a name. Each has sections like the spec's.",
  pattern: FILE_PATTERN,
  items: {
    type: "string",
    description: "A file below the spec's folder, or a pattern of files: letters, digits, `.`, `_`, `-`, `/` and `*`.",
    pattern: FILE_PATTERN,
  },
  minItems: 1,
  uniqueItems: true,
  examples: ["rows/*.yaml"],
};

/** The shape of `limits`. */
export const LIMITS_SCHEMA: JsonSchema = closedObject(
  "The security limits; each one left out has its default.",
  Object.fromEntries(
    LIMITS.map(({ name, describe, default: value, minimum }) => [
      name,
      { type: "integer", description: describe, minimum, maximum: 1_000_000_000, default: value },
    ]),
  ),
);

/** The shape of `rules`. */
export const RULES_SCHEMA: JsonSchema = mapOf(
  "How grave the findings of a rule are, by its code; rules that are left out are as they are.",
  {
    type: "string",
    pattern: "^[a-z][a-z0-9-]*$",
    description: "The code of a rule: small letters, digits and `-`.",
  },
  { enum: ["error", "warning", "info", "off"], description: "How grave the rule's findings are." },
);

const waiver = closedObject(
  "A finding of a rule that is accepted.",
  {
    rule: { type: "string", pattern: "^[a-z][a-z0-9-]*$", description: "The code of the rule." },
    pointer: {
      type: "string",
      description: "A JSON Pointer to what the finding is about; it covers all below it.",
      pattern: "^(?:/[^/]*)+$",
      examples: ["/scopes/ACME", "/rows/3/featureFlags"],
    },
    reason: line("Why it is accepted."),
    owner: line("Who answers for it."),
    expires: {
      type: "string",
      description: "The last day on which it counts, as year-month-day, in quotes.",
      pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
      examples: ["2027-03-31"],
    },
  },
  ["rule", "pointer", "reason", "owner"],
);

/** The shape of `waivers`. */
export const WAIVERS_SCHEMA: JsonSchema = {
  type: "array",
  description: "Findings of rules that are accepted.",
  items: waiver,
};
