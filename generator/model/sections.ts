import { BUDGET_SCHEMA, BUILD_SCHEMA, TESTS_SCHEMA } from "./build-schemas.ts";
import type { Column } from "./column.ts";
import { COMPONENTS_SCHEMA } from "./component-schema.ts";
import { CUSTOM_COLUMN_SCHEMA } from "./custom-column-schema.ts";
import { closedObject, type JsonSchema, lastDay, line, mapOf } from "./json-schema.ts";
import {
  ANY_PLATFORM,
  COLUMN_NAME,
  FLAG_NAME,
  FLAG_REFERENCE,
  PLATFORM_NAME,
  ROLE_NAME,
  SCOPE_NAME,
  SECRETS_BACKEND_NAME,
  VARIANT_NAME,
} from "./names.ts";
import {
  APPROVALS_SCHEMA,
  INCLUDE_SCHEMA,
  LIMITS_SCHEMA,
  ROLE_SCHEMA,
  RULES_SCHEMA,
  SCOPE_LIMITS_SCHEMA,
  WAIVERS_SCHEMA,
} from "./setting-schemas.ts";
import { WORKFLOWS_SCHEMA } from "./workflow-schemas.ts";

/** A section of the spec: a key at its top, and the shape of what stands there. */
export interface Section {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

const yesNo = (description: string): JsonSchema => ({ type: "boolean", description, default: false });
const TIER = line("How demanding its users are, e.g. basic, standard, premium.", {
  examples: ["basic", "standard", "premium"],
});
const DOMAIN = line("The host it belongs to, or `all`.");
const SOURCE_PATTERN: JsonSchema = {
  type: "string",
  pattern: "^(?!/)(?!.*(?:^|/)\\.\\.?(?:/|$))[A-Za-z0-9._*/-]+$",
  description:
    "Source files relative to the root: letters, digits, `.`, `_`, `-` and `/`; `*` for any part of a name, `**` for any folders.",
  examples: ["src/enterprise/**"],
};
const flagList = (description: string): JsonSchema => ({
  type: "array",
  items: FLAG_REFERENCE,
  uniqueItems: true,
  description,
});

const columnSchema = (columns: readonly Column[]) =>
  Object.fromEntries(
    columns.map(({ name, schema, describe, default: value }) => [
      name,
      { ...schema, description: describe, ...(value !== undefined && { default: value }) },
    ]),
  );

const scope = (columns: readonly Column[]) =>
  closedObject(
    "A scope (tenant context).",
    {
      description: line("What the scope is for, in one sentence."),
      tier: TIER,
      production: yesNo("It serves real customers, so no debug-class flag may be on."),
      fallback: yesNo("It gets every host that no row names. Exactly one scope is the fallback."),
      loopbackOnly: yesNo(
        "Meant for peers on the machine itself: check the peer's address, which the Host header cannot prove.",
      ),
      buildOnly: yesNo("Only flags and variants use it; no host is served by it."),
      aliases: {
        type: "array",
        description: "Other names that the spec may call it.",
        items: SCOPE_NAME,
        uniqueItems: true,
      },
      sources: {
        type: "array",
        description:
          "The source files that are its own, relative to the root: other scopes' flags have no business there.",
        items: SOURCE_PATTERN,
        minItems: 1,
        uniqueItems: true,
      },
      limits: SCOPE_LIMITS_SCHEMA,
      defaults: closedObject(
        "What each row of the scope says unless it says otherwise.",
        columnSchema(columns.filter(({ role }) => role === "value")),
      ),
    },
    ["description", "tier"],
  );

/** The keys that a scope may have. */
export const SCOPE_KEYS: readonly string[] = Object.keys(scope([]).properties ?? {});

const platform = closedObject("A platform.", {
  processPlatforms: {
    type: "array",
    description: "The values of `process.platform` that mean it.",
    items: {
      type: "string",
      pattern: "^[a-z0-9]+$",
      description: "A value of `process.platform`: small letters and digits, e.g. `linux`, `darwin`, `win32`.",
    },
    uniqueItems: true,
  },
});

const secretsBackend = closedObject(
  "A place to keep secrets.",
  {
    description: line("What it is, in one sentence."),
    platforms: {
      type: "array",
      description: "The platforms it exists on.",
      items: line("The name of a platform of the spec."),
      minItems: 1,
      uniqueItems: true,
    },
    production: yesNo("It is good enough for scopes that serve customers."),
  },
  ["description", "platforms"],
);

const row = (columns: readonly Column[]) =>
  closedObject(
    `A row: which scope applies to a host on a platform (or \`${ANY_PLATFORM}\`), and what it may use.`,
    columnSchema(columns),
    columns.filter(({ role }) => role === "key").map(({ name }) => name),
  );

const flag = closedObject(
  "A compile-time flag.",
  {
    description: line("What is switched on, in a few words."),
    type: line("Its kind, e.g. Scope, Feature, Utility."),
    category: line("Its field, e.g. Security, Observability."),
    domain: DOMAIN,
    scope: line("The scope whose code uses it, or `all`."),
    tier: TIER,
    size: line("What it adds to a bundle, where that was measured: a sign, a number and a unit.", {
      pattern: "^[+-][0-9]+(?:\\.[0-9]+)?(?:B|KB)$",
      examples: ["+30B", "-1.5KB"],
    }),
    since: line("The first version that has it, in quotes."),
    status: { enum: ["experimental", "stable", "deprecated"], description: "How far it is." },
    approval: line("Who approved it, or how."),
    owner: line("Who answers for it."),
    expires: lastDay("The day after which it should be gone, as year-month-day, in quotes."),
    permanent: line("Why it is meant to stay for good, instead of a day on which it expires."),
    replacedBy: { ...FLAG_REFERENCE, description: "The flag that code should ask for instead of it." },
    implies: flagList("The flags that are on wherever it is on, without being listed there."),
    prerequisites: flagList("The flags that have to be on wherever it is on."),
    conflicts: flagList("The flags that may not be on together with it."),
    sensitivity: {
      enum: ["public", "internal"],
      description: "Whether its name may be read in a bundle that leaves the house: `internal` names may not.",
      default: "public",
    },
    debugClass: yesNo("It shows or fakes things that customers must not see."),
  },
  ["description", "type", "category", "domain", "scope", "tier", "since", "status"],
);

const variant = closedObject(
  "A build variant.",
  {
    title: line("What people call it."),
    domain: DOMAIN,
    features: flagList("The flags that are built in."),
    scope: line("The scope it is built for."),
    tier: TIER,
    useCase: line("What it is for, in a few words."),
    status: { enum: ["approved", "dev-only", "draft"], description: "Where it may be used." },
    audience: {
      enum: ["public", "internal"],
      description: "Who gets its bundles: `internal` ones stay in the house, and may hold names that are internal.",
      default: "public",
    },
    budget: BUDGET_SCHEMA,
  },
  ["title", "domain", "features", "scope", "tier", "useCase", "status"],
);

/** The sections of a spec, in the order in which one writes them, given the columns that its rows may have. */
export const sectionsWith = (columns: readonly Column[]): readonly Section[] => [
  { name: "version", required: true, schema: { const: 1, description: "The version of the spec format: 1." } },
  {
    name: "include",
    required: false,
    schema: INCLUDE_SCHEMA,
  },
  {
    name: "scopes",
    required: true,
    schema: { ...mapOf("The scopes (tenant contexts), by name.", SCOPE_NAME, scope(columns)), minProperties: 1 },
  },
  {
    name: "platforms",
    required: true,
    schema: { ...mapOf("The platforms, by name.", PLATFORM_NAME, platform), minProperties: 1 },
  },
  {
    name: "secretsBackends",
    required: false,
    schema: mapOf(
      "The secrets backends, by name; when the section is there, a row may use no other.",
      SECRETS_BACKEND_NAME,
      secretsBackend,
    ),
  },
  {
    name: "columns",
    required: false,
    schema: mapOf("Columns of the team's own, by name.", COLUMN_NAME, CUSTOM_COLUMN_SCHEMA),
  },
  {
    name: "rows",
    required: true,
    schema: { type: "array", description: "The rows of the matrix.", items: row(columns), minItems: 1 },
  },
  { name: "flags", required: false, schema: mapOf("The flag catalogue, by name.", FLAG_NAME, flag) },
  { name: "variants", required: false, schema: mapOf("The build variants, by name.", VARIANT_NAME, variant) },
  { name: "build", required: false, schema: BUILD_SCHEMA },
  { name: "workflows", required: false, schema: WORKFLOWS_SCHEMA },
  { name: "tests", required: false, schema: TESTS_SCHEMA },
  {
    name: "limits",
    required: false,
    schema: LIMITS_SCHEMA,
  },
  { name: "roles", required: false, schema: mapOf("The roles, by name.", ROLE_NAME, ROLE_SCHEMA) },
  { name: "components", required: false, schema: COMPONENTS_SCHEMA },
  {
    name: "rules",
    required: false,
    schema: RULES_SCHEMA,
  },
  {
    name: "waivers",
    required: false,
    schema: WAIVERS_SCHEMA,
  },
  { name: "approvals", required: false, schema: APPROVALS_SCHEMA },
];

/** The sections that an included file cannot have: what they say is about the spec as a whole. */
export const MAIN_ONLY_SECTIONS: readonly string[] = ["include", "version"];
