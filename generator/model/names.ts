import type { JsonSchema } from "./json-schema.ts";

/** A scope: letters, digits, `-` and `_`, from a letter on; case matters. `all` is reserved for flags and variants. */
export const SCOPE_NAME: JsonSchema = {
  type: "string",
  pattern: "^(?!all$)[A-Za-z][A-Za-z0-9_-]{0,62}$",
  description:
    "The name of a scope: letters, digits, `-` and `_`, beginning with a letter. `all` is reserved for flags and variants.",
};

/** A platform; `Any` is reserved for rows. */
export const PLATFORM_NAME: JsonSchema = {
  type: "string",
  pattern: "^(?!Any$)[A-Za-z][A-Za-z0-9_. -]{0,62}$",
  description: "The name of a platform: letters, digits, `.`, `_`, `-` and spaces. `Any` is reserved for rows.",
};

/** A flag: Bun takes only ASCII, and case matters to it. */
export const FLAG_NAME: JsonSchema = {
  type: "string",
  pattern: "^[A-Z][A-Z0-9_]{0,126}$",
  description: "The name of a flag: capital letters, digits and `_`, beginning with a letter.",
};

/** A reference to a flag; whether it is declared is no matter of shape. */
export const FLAG_REFERENCE: JsonSchema = {
  type: "string",
  pattern: "\\S",
  description: "The name of a flag of the catalogue.",
};

/** A variant: it becomes a folder, a job name and a command argument. */
export const VARIANT_NAME: JsonSchema = {
  type: "string",
  pattern: "^[a-z][a-z0-9-]{0,62}$",
  description: "The name of a variant: small letters, digits and `-`, beginning with a letter.",
};

/** A role: it stands in tokens. */
export const ROLE_NAME: JsonSchema = {
  type: "string",
  pattern: "^[a-z][a-z0-9-]{0,62}$",
  description: "The name of a role: small letters, digits and `-`, beginning with a letter.",
};

/** A column of the spec's own: it becomes a property in generated code. */
export const COLUMN_NAME: JsonSchema = {
  type: "string",
  // Properties that every object has would have two types in generated code.
  pattern:
    "^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[a-z][A-Za-z0-9]{0,62}$",
  description:
    "The name of a column: letters and digits, beginning with a small letter, e.g. `dataRegion`; none that every object has, such as `toString`.",
};

/** A component: it becomes the name of files. */
export const COMPONENT_NAME: JsonSchema = {
  type: "string",
  pattern: "^[a-z][a-z0-9-]{0,62}$",
  description: "The name of a component: small letters, digits and `-`, beginning with a letter.",
};

/** A guardrail of a component: its number is for ever. */
export const GUARDRAIL_NAME: JsonSchema = {
  type: "string",
  pattern: "^G[1-9][0-9]?$",
  description: "The number of a guardrail: `G1` to `G99`.",
};

/** A secrets backend: whatever people call it. */
export const SECRETS_BACKEND_NAME: JsonSchema = {
  type: "string",
  pattern: "\\S",
  description: "The name of a secrets backend: any text that is not blank.",
};

/** What a row's platform says when it stands for every platform that has no row of its own. */
export const ANY_PLATFORM = "Any";

/** What a flag's or variant's scope or domain says when it is not bound to one. */
export const ALL = "all";
