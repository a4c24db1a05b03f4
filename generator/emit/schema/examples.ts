import { changeAt, type EditorSchema, type SchemaPath } from "./editor-schema.ts";

/** What could be written where a text is free, for editors to offer; columns and fixed forms have examples of their own. */
const EXAMPLES: readonly (readonly [SchemaPath, readonly string[]])[] = [
  [["include", "[]"], ["rows/*.yaml"]],
  [["scopes", "*", "description"], ["Enterprise customers"]],
  [["scopes", "*", "aliases", "[]"], ["ACME_CORP"]],
  [
    ["platforms", "*", "processPlatforms", "[]"],
    ["linux", "darwin", "win32"],
  ],
  [["secretsBackends", "*", "description"], ["The keychain of macOS"]],
  [["flags", "*", "description"], ["Audit log"]],
  [
    ["flags", "*", "type"],
    ["Scope", "Feature", "Utility"],
  ],
  [
    ["flags", "*", "category"],
    ["Security", "Observability", "Infrastructure", "Testing"],
  ],
  [["flags", "*", "since"], ["1.0.0"]],
  [["flags", "*", "owner"], ["platform team"]],
  [["flags", "*", "permanent"], ["It marks the tenant's own code, as long as the tenant is one"]],
  [["flags", "*", "approval"], ["security team, 2026-03-31"]],
  [["variants", "*", "title"], ["Production"]],
  [["variants", "*", "useCase"], ["Day-to-day development with mocks"]],
  [["components", "*", "title"], ["Property sanitiser"]],
  [["components", "*", "purpose"], ["Lets only properties through that are small and harmless"]],
  [
    ["components", "*", "category"],
    ["Security", "Observability"],
  ],
  [["components", "*", "approval"], ["security team, 2026-03-31"]],
  [["components", "*", "interface", "[]"], ["sanitise(properties: Properties): Properties"]],
  [["components", "*", "guardrails", "*", "rule"], ["At most 100 properties"]],
  [["components", "*", "guardrails", "*", "test", "name"], ["G1: at most 100 properties"]],
  [["components", "*", "tests", "[]", "covers"], ["Limits, character sets and types"]],
  [["components", "*", "acceptance", "[]"], ["No metric reaches the store that was not sanitised"]],
  [["roles", "*", "description"], ["People who watch the dashboard"]],
  [["columns", "*", "title"], ["Cost centre"]],
  [["columns", "*", "description"], ["The cost centre that pays for it"]],
  [["columns", "*", "default", "[]"], ["platform team"]],
  [["waivers", "[]", "reason"], ["Both scopes move to their own vault in spring"]],
  [["waivers", "[]", "owner"], ["platform team"]],
  [
    ["approvals", "[]", "subject"],
    ["ACME", "acme.example.com", "maxProperties"],
  ],
  [["approvals", "[]", "reason"], ["The data was copied on Monday"]],
  [["approvals", "[]", "owner"], ["platform team"]],
];

/** What could be written in a column that has no example of its own. */
const COLUMN_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  serviceNameFormat: ["acme-production"],
  apiStrategy: ["fetch() with retries, Bun.file()"],
  operationalBenefit: ["Data of each customer kept apart"],
};

/** The schema with examples where a text is free. */
export function withExamples(schema: EditorSchema): EditorSchema {
  const inColumns = Object.entries(COLUMN_EXAMPLES).flatMap(([column, examples]) => [
    [["rows", "[]", column], examples] as const,
    [["scopes", "*", "defaults", column], examples] as const,
  ]);
  return [...EXAMPLES, ...inColumns].reduce(
    (changed, [path, examples]) => changeAt(changed, path, (found) => ({ ...found, examples })),
    schema,
  );
}
