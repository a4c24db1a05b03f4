import { COLUMNS } from "./columns.ts";
import { closedObject, type JsonSchema, line, mapOf } from "./json-schema.ts";
import { LIMITS } from "./limits.ts";
import {
  ANY_PLATFORM,
  FLAG_NAME,
  FLAG_REFERENCE,
  PLATFORM_NAME,
  SCOPE_NAME,
  SECRETS_BACKEND_NAME,
  VARIANT_NAME,
} from "./names.ts";

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
const day = (description: string): JsonSchema => ({
  type: "string",
  description,
  pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
  examples: ["2027-03-31"],
});
const flagList = (description: string): JsonSchema => ({
  type: "array",
  items: FLAG_REFERENCE,
  uniqueItems: true,
  description,
});

const columnSchema = (columns: typeof COLUMNS) =>
  Object.fromEntries(
    columns.map(({ name, schema, describe, default: value }) => [
      name,
      { ...schema, description: describe, ...(value !== undefined && { default: value }) },
    ]),
  );

const scope = closedObject(
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
    defaults: closedObject(
      "What each row of the scope says unless it says otherwise.",
      columnSchema(COLUMNS.filter(({ role }) => role === "value")),
    ),
  },
  ["description", "tier"],
);

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

const row = closedObject(
  `A row: which scope applies to a host on a platform (or \`${ANY_PLATFORM}\`), and what it may use.`,
  columnSchema(COLUMNS),
  COLUMNS.filter(({ role }) => role === "key").map(({ name }) => name),
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
    expires: day("The day after which it should be gone, as year-month-day, in quotes."),
    requires: flagList("The flags that have to be on wherever it is on."),
    conflicts: flagList("The flags that may not be on together with it."),
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
  },
  ["title", "domain", "features", "scope", "tier", "useCase", "status"],
);

const build = closedObject("What the workflows build.", {
  entries: {
    type: "array",
    description: "The files that a build starts from, relative to the root.",
    items: {
      type: "string",
      pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[A-Za-z0-9._/-]+$",
      description: "A file of the project, relative to its root: letters, digits, `.`, `_`, `-` and `/`, without `..`.",
      examples: ["src/main.ts"],
    },
    minItems: 1,
    uniqueItems: true,
  },
});

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
    expires: day("The last day on which it counts, as year-month-day, in quotes."),
  },
  ["rule", "pointer", "reason", "owner"],
);

/** The sections of a spec, in the order in which one writes them. */
export const SECTIONS: readonly Section[] = [
  { name: "version", required: true, schema: { const: 1, description: "The version of the spec format: 1." } },
  {
    name: "scopes",
    required: true,
    schema: { ...mapOf("The scopes (tenant contexts), by name.", SCOPE_NAME, scope), minProperties: 1 },
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
    name: "rows",
    required: true,
    schema: { type: "array", description: "The rows of the matrix.", items: row, minItems: 1 },
  },
  { name: "flags", required: false, schema: mapOf("The flag catalogue, by name.", FLAG_NAME, flag) },
  { name: "variants", required: false, schema: mapOf("The build variants, by name.", VARIANT_NAME, variant) },
  { name: "build", required: false, schema: build },
  {
    name: "limits",
    required: false,
    schema: closedObject(
      "The security limits; each one left out has its default.",
      Object.fromEntries(
        LIMITS.map(({ name, describe, default: value, minimum }) => [
          name,
          { type: "integer", description: describe, minimum, maximum: 1_000_000_000, default: value },
        ]),
      ),
    ),
  },
  {
    name: "rules",
    required: false,
    schema: mapOf(
      "How grave the findings of a rule are, by its code; rules that are left out are as they are.",
      {
        type: "string",
        pattern: "^[a-z][a-z0-9-]*$",
        description: "The code of a rule: small letters, digits and `-`.",
      },
      { enum: ["error", "warning", "info", "off"], description: "How grave the rule's findings are." },
    ),
  },
  {
    name: "waivers",
    required: false,
    schema: { type: "array", description: "Findings of rules that are accepted.", items: waiver },
  },
];
