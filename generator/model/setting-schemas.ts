import { FILE_PATTERN } from "../base/file-pattern.ts";
import { closedObject, type JsonSchema, lastDay, line, mapOf } from "./json-schema.ts";
import { LIMITS } from "./limits.ts";
import { PERMISSIONS } from "./permissions.ts";

/** The shape of `include`. */
export const INCLUDE_SCHEMA: JsonSchema = {
  type: ["string", "array"],
  description:
    "Further files of the spec: paths below its folder, without `..`, that end in `.yaml`, `.yml` or `.ts`; `*` stands for any part of one name, and `**` for nothing.",
  pattern: FILE_PATTERN,
  items: {
    type: "string",
    description:
      "A file below the spec's folder, or a pattern of files: letters, digits, `.`, `_`, `-`, `/` and `*`, without `..` and `**`, ending in `.yaml`, `.yml` or `.ts`.",
    pattern: FILE_PATTERN,
  },
  minItems: 1,
  uniqueItems: true,
  examples: ["rows/*.yaml"],
};

/** The shape of `limits`. */
export const LIMITS_SCHEMA: JsonSchema = {
  ...closedObject(
    "The security limits; each one left out has its default.",
    Object.fromEntries(
      LIMITS.map(({ name, describe, default: value, schema }) => [
        name,
        { ...schema, description: describe, default: value },
      ]),
    ),
  ),
  propertyNames: { description: "Limits of one scope stand in it: `scopes.<name>.limits`." },
};

/** The shape of a scope's `limits`. */
export const SCOPE_LIMITS_SCHEMA: JsonSchema = closedObject(
  "The security limits that are others for this scope; each one left out is as `limits` says.",
  Object.fromEntries(LIMITS.map(({ name, describe, schema }) => [name, { ...schema, description: describe }])),
);

/** The shape of a role. */
export const ROLE_SCHEMA: JsonSchema = closedObject(
  "A role: what those who have it may do, in their own scope.",
  {
    description: line("Who has it, in a few words."),
    permissions: {
      type: "array",
      description: "What they may do.",
      items: {
        type: "string",
        enum: PERMISSIONS.map(({ name }) => name),
        description: "A permission: something that a role allows, in the scope of those who have it.",
      },
      minItems: 1,
      uniqueItems: true,
    },
  },
  ["description", "permissions"],
);

/** The code of a rule: one of scopec's own, or the name of a package and that of its rule. */
const RULE_CODE = "^(?:(?:@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*/)?[a-z][a-z0-9-]*$";

/** The shape of `rules`. */
export const RULES_SCHEMA: JsonSchema = mapOf(
  "How grave the findings of a rule are, by its code; rules that are left out are as they are.",
  {
    type: "string",
    pattern: RULE_CODE,
    description:
      "The code of a rule: small letters, digits and `-`; the name of its package before it, if it is of one.",
  },
  { enum: ["error", "warning", "info", "off"], description: "How grave the rule's findings are." },
);

const LAST_DAY = lastDay("The last day on which it counts, as year-month-day, in quotes.");

const waiver = closedObject(
  "A finding of a rule that is accepted.",
  {
    rule: { type: "string", pattern: RULE_CODE, description: "The code of the rule." },
    pointer: {
      type: "string",
      description: "A JSON Pointer to what the finding is about; it covers all below it.",
      pattern: "^(?:/[^/]*)+$",
      examples: ["/scopes/ACME", "/rows/3/featureFlags"],
    },
    reason: line("Why it is accepted."),
    owner: line("Who answers for it."),
    expires: LAST_DAY,
  },
  ["rule", "pointer", "reason", "owner"],
);

/** The shape of `waivers`. */
export const WAIVERS_SCHEMA: JsonSchema = {
  type: "array",
  description: "Findings of rules that are accepted.",
  items: waiver,
};

const approval = closedObject(
  "A change that is accepted.",
  {
    change: {
      type: "string",
      pattern: "^[a-z][A-Za-z0-9-]*$",
      description: "The kind of change, as `scopec diff` calls it.",
      examples: ["storagePath-changed", "host-removed"],
    },
    subject: line("What it is about: a scope, a flag, a host, a limit."),
    reason: line("Why it is accepted."),
    owner: line("Who answers for it."),
    expires: LAST_DAY,
  },
  ["change", "subject", "reason", "owner"],
);

/** The shape of `approvals`. */
export const APPROVALS_SCHEMA: JsonSchema = {
  type: "array",
  description: "Changes that `scopec diff` finds breaking and that are accepted.",
  items: approval,
};
