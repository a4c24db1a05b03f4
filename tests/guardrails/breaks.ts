/** One thing that is broken by hand. */
export interface Break {
  /** The guardrail whose subject it is. */
  readonly guardrail: string;
  readonly what: string;
  readonly path: string;
  readonly find: string | RegExp;
  readonly replace: string;
  /**
   * Who breaks it: someone who edits a generated file; or an emitter, so that the manifest knows the file as it is.
   */
  readonly by: "hand" | "emitter";
}

const SCOPES = "generated/scopes.ts";
const METRIC = "generated/validators/perf-metric.js";

/** A break by hand of each guardrail's subject in the real matrix, and some by an emitter. */
export const BREAKS: readonly Break[] = [
  {
    guardrail: "scope-isolation",
    what: "what the guardrail compares with names another path",
    path: "generated/guardrails/facts.ts",
    find: 'storagePaths: ["enterprise/"]',
    replace: 'storagePaths: ["elsewhere/"]',
    by: "hand",
  },
  {
    guardrail: "feature-flag-coverage",
    what: "the flag module takes DEBUG for harmless",
    path: "generated/flags.ts",
    find: /(\n {2}DEBUG: \{[^}]*debugClass: )true/,
    replace: "$1false",
    by: "hand",
  },
  {
    guardrail: "secrets-backend",
    what: "a row keeps its secrets where nobody knows",
    path: SCOPES,
    find: 'secretsBackend: "macOS Keychain"',
    replace: 'secretsBackend: "Notes"',
    by: "emitter",
  },
  {
    guardrail: "type-safety",
    what: "the validator of contexts takes anything",
    path: "generated/validators/index.ts",
    find: "guardOf(validateScopeContext)",
    replace: "(() => true) as never",
    by: "emitter",
  },
  {
    guardrail: "matrix-completeness",
    what: "a row stands for another platform",
    path: SCOPES,
    find: 'servingDomain: "localhost",\n    detectedScope: "LOCAL-SANDBOX",\n    platform: "Other"',
    replace: 'servingDomain: "localhost",\n    detectedScope: "LOCAL-SANDBOX",\n    platform: "Any"',
    by: "emitter",
  },
  {
    guardrail: "scope-context",
    what: "the sandbox is given to anyone, not only to the machine itself",
    path: SCOPES,
    find: 'loopbackOnly: ["LOCAL-SANDBOX"]',
    replace: "loopbackOnly: []",
    by: "emitter",
  },
  {
    guardrail: "production-readiness",
    what: "DEBUG is on for customers",
    path: SCOPES,
    find: '["APPLE_FACTORY_WAGER_COM_TENANT", "R2_STORAGE"]',
    replace: '["APPLE_FACTORY_WAGER_COM_TENANT", "DEBUG", "R2_STORAGE"]',
    by: "emitter",
  },
  {
    guardrail: "storage-isolation",
    what: "a row stores inside another scope's folder",
    path: SCOPES,
    find: 'storagePath: "enterprise/"',
    replace: 'storagePath: "development/nested/"',
    by: "emitter",
  },
  {
    guardrail: "secrets-isolation",
    what: "a row files its secrets under another scope's name",
    path: SCOPES,
    find: 'serviceNameFormat: "duoplus-ENTERPRISE-apple"',
    replace: 'serviceNameFormat: "duoplus-GLOBAL-default"',
    by: "emitter",
  },
  {
    guardrail: "host-witnesses",
    what: "a wildcard of the look-up table is another one, below the fallback all the same",
    path: SCOPES,
    find: '[["local", "global"]]',
    replace: '[["xlocal", "global"]]',
    by: "emitter",
  },
  {
    guardrail: "cell-flags",
    what: "a flag is off on one platform that is on elsewhere",
    path: SCOPES,
    find: '["APPLE_FACTORY_WAGER_COM_TENANT", "PREMIUM_SECRETS", "R2_STORAGE"]',
    replace: '["APPLE_FACTORY_WAGER_COM_TENANT", "PREMIUM_SECRETS"]',
    by: "emitter",
  },
  {
    guardrail: "variant-flags",
    what: "a workflow builds production with DEBUG",
    path: ".github/workflows/scopec.yml",
    find: 'features: ""',
    replace: "features: --feature=DEBUG",
    by: "emitter",
  },
  {
    guardrail: "limits",
    what: "the validator of metrics takes longer keys",
    path: METRIC,
    find: "MAX_KEY_LENGTH = 256",
    replace: "MAX_KEY_LENGTH = 257",
    by: "emitter",
  },
  {
    guardrail: "production-reach",
    what: "everyone else gets the customers' scope",
    path: SCOPES,
    find: 'fallback: "global"',
    replace: 'fallback: "ENTERPRISE"',
    by: "emitter",
  },
  {
    guardrail: "current-code",
    what: "a cell of the docs says something else",
    path: "generated/docs/SCOPING_MATRIX_AUTO.md",
    find: "`enterprise/`",
    replace: "`elsewhere/`",
    by: "hand",
  },
  {
    guardrail: "type-strictness",
    what: "the type checker lets null be anything",
    path: "tsconfig.json",
    find: '"strict": true',
    replace: '"strict": true, "strictNullChecks": false',
    by: "hand",
  },
  {
    guardrail: "domain-detection",
    what: "a host of the look-up table gets another scope",
    path: SCOPES,
    find: '["localhost", "LOCAL-SANDBOX"]',
    replace: '["localhost", "DEVELOPMENT"]',
    by: "hand",
  },
  {
    guardrail: "row-completeness",
    what: "a cell is empty",
    path: SCOPES,
    find: 'apiStrategy: "Bun.gc(), TTL-cached validators"',
    replace: 'apiStrategy: " "',
    by: "emitter",
  },
  {
    guardrail: "flag-mapping",
    what: "a flag is off in all rows of a scope",
    path: SCOPES,
    find: /"LOCAL_SANDBOX"/g,
    replace: '"GITHUB"',
    by: "emitter",
  },
  {
    guardrail: "domain-normalisation",
    what: "the flags of domains have other names",
    path: SCOPES,
    find: 'export { domainToFeature } from "scopec/runtime";',
    replace: "export const domainToFeature = (domain: string): string => domain;",
    by: "emitter",
  },
  {
    guardrail: "storage-paths",
    what: "a path is not closed",
    path: SCOPES,
    find: 'storagePath: "global/"',
    replace: 'storagePath: "global"',
    by: "emitter",
  },
  {
    guardrail: "matrix-coverage",
    what: "a row of the fallback says that it is another scope's",
    path: SCOPES,
    find: 'detectedScope: "global"',
    replace: 'detectedScope: "DEVELOPMENT"',
    by: "emitter",
  },
];
