/** An edit of `base.yaml`, and what `diff` has to say of it: `impact kind (cells)`. */
export interface Edit {
  readonly what: string;
  /** What to replace first, so that there is something to change. */
  readonly start?: readonly (readonly [from: string, to: string])[];
  /** What to replace by what; each stands once. */
  readonly changes: readonly (readonly [from: string, to: string])[];
  readonly expected: readonly string[];
}

/** An edit at one place. */
export const edit = (what: string, from: string, to: string, expected: readonly string[]): Edit => ({
  what,
  changes: [[from, to]],
  expected,
});

const ROW = (host: string, scope: string, platform = "Any") =>
  `  - { servingDomain: ${host}, detectedScope: ${scope}, platform: ${platform}, apiStrategy: HTTP, operationalBenefit: Fast }\n`;
const LAST_ROW =
  '  - { servingDomain: "*.example", detectedScope: guest, platform: Any, apiStrategy: HTTP, operationalBenefit: Safe }\n';
const WILDCARD =
  '  - { servingDomain: "*.acme.example", detectedScope: ACME, platform: Any, apiStrategy: HTTP, operationalBenefit: Fast }\n';
const LOCAL =
  "  - { servingDomain: localhost, detectedScope: STAFF, platform: Linux, apiStrategy: HTTP, operationalBenefit: Near }\n";

/** What changes for hosts on platforms. */
export const CELL_EDITS: readonly Edit[] = [
  edit("a comment", "# The spec", "# A spec", []),
  edit("rows in another order", LOCAL + LAST_ROW, LAST_ROW + LOCAL, []),
  edit(
    "a default written out in a row",
    "platform: Linux, apiStrategy: HTTP, operationalBenefit: Fast",
    "platform: Linux, storagePath: acme/, apiStrategy: HTTP, operationalBenefit: Fast",
    [],
  ),
  edit(
    "an alias for a scope",
    "acme.example, detectedScope: ACME, platform: Linux",
    "acme.example, detectedScope: ACME_CORP, platform: Linux",
    [],
  ),
  edit("a host in capitals", "servingDomain: localhost", "servingDomain: LOCALHOST", []),
  edit(
    "two rows as one for all platforms",
    ROW("acme.example", "ACME", "Linux") + ROW("acme.example", "ACME", "macOS"),
    ROW("acme.example", "ACME"),
    [],
  ),
  edit(
    "a row that is shadowed on every platform",
    ROW("acme.example", "ACME", "macOS"),
    ROW("acme.example", "ACME", "macOS") + ROW("acme.example", "ACME"),
    [],
  ),
  edit("a new tenant", LAST_ROW, LAST_ROW + ROW("shop.test", "ACME"), ["risky host-added (2)"]),
  edit("a new tenant on one platform", LAST_ROW, LAST_ROW + ROW("shop.test", "ACME", "Linux"), [
    "risky host-added (1)",
  ]),
  edit("a host below a wildcard of another scope", LAST_ROW, LAST_ROW + ROW("shop.example", "ACME"), [
    "breaking scope-changed (2)",
  ]),
  edit("a host below a wildcard of its own scope", LAST_ROW, LAST_ROW + ROW("shop.acme.example", "ACME"), []),
  edit("a wildcard below a wildcard", LAST_ROW, LAST_ROW + ROW('"*.eu.acme.example"', "STAFF"), [
    "breaking scope-changed (2)",
  ]),
  edit("a tenant's host is gone", LOCAL, "", [
    "breaking host-removed (1)",
    "risky scope-flag-lost (0)",
    "risky scope-flag-lost (0)",
  ]),
  edit("a wildcard is gone, and a wider one takes over", WILDCARD, "", ["breaking scope-changed (2)"]),
  edit(
    "a tenant moves to another scope",
    '"*.acme.example", detectedScope: ACME',
    '"*.acme.example", detectedScope: STAFF',
    ["breaking scope-changed (2)"],
  ),
  edit("one platform of a host is gone", ROW("acme.example", "ACME", "macOS"), "", ["breaking host-removed (1)"]),
  edit(
    "a host is answered on another platform too",
    "localhost, detectedScope: STAFF, platform: Linux",
    "localhost, detectedScope: STAFF, platform: Any",
    ["risky host-added (1)"],
  ),
  edit("a scope's storage moves", "storagePath: acme/", "storagePath: tenants/acme/", [
    "breaking storagePath-changed (4)",
  ]),
  edit(
    "a row's storage moves",
    "detectedScope: ACME, platform: Any",
    "detectedScope: ACME, storagePath: acme/deep/, platform: Any",
    ["breaking storagePath-changed (2)"],
  ),
  edit("the fallback's storage moves", "storagePath: guest/", "storagePath: others/", [
    "breaking storagePath-changed (5)",
  ]),
  edit("a secrets backend changes", "secretsBackend: Vault", "secretsBackend: File", [
    "breaking secretsBackend-changed (4)",
  ]),
  edit("a service name changes", "serviceNameFormat: acme", "serviceNameFormat: acme-2", [
    "breaking serviceNameFormat-changed (4)",
  ]),
  edit(
    "a secrets flag changes",
    "serviceNameFormat: acme, secretsFlag: KEEP",
    "serviceNameFormat: acme, secretsFlag: DROP",
    ["risky secretsFlag-changed (4)"],
  ),
  edit("a time zone is set", "serviceNameFormat: acme,", "serviceNameFormat: acme, bunRuntimeTz: UTC,", [
    "risky bunRuntimeTz-changed (4)",
  ]),
  edit(
    "a time zone in tests is set",
    "serviceNameFormat: acme,",
    "serviceNameFormat: acme, bunTestTz: Europe/Berlin,",
    ["safe bunTestTz-changed (4)"],
  ),
  edit("a flag is switched on for a scope", "featureFlags: [AUDIT], region", "featureFlags: [AUDIT, SEARCH], region", [
    "risky flag-gained (4)",
  ]),
  edit("a flag is switched off for a scope", "featureFlags: [AUDIT], region", "featureFlags: [], region", [
    "risky flag-lost (4)",
    "risky scope-flag-lost (0)",
  ]),
  edit("one flag for another", "featureFlags: [AUDIT, MOCKS]", "featureFlags: [AUDIT, SEARCH]", [
    "risky flag-gained (1)",
    "risky flag-lost (1)",
    "risky scope-flag-lost (0)",
  ]),
  edit("flags in another order", "featureFlags: [AUDIT, MOCKS]", "featureFlags: [MOCKS, AUDIT]", []),
  edit(
    "a row loses its scope's flags",
    "detectedScope: ACME, platform: Any",
    "detectedScope: ACME, featureFlags: [], platform: Any",
    ["risky flag-lost (2)"],
  ),
  edit("prose changes", "operationalBenefit: Near", "operationalBenefit: Nearer", [
    "safe operationalBenefit-changed (1)",
  ]),
  edit("an own column's value changes", "region: eu }", "region: us }", ["risky region-changed (4)"]),
  edit("an own column's value is gone", ", region: eu }", " }", ["risky region-changed (4)"]),
  edit("an own column's value is new", "serviceNameFormat: staff,", "serviceNameFormat: staff, region: us,", [
    "risky region-changed (1)",
  ]),
  edit("an own column's default changes", "default: 1", "default: 2", [
    "risky replicas-changed (4)",
    "risky replicas-changed (1)",
    "risky replicas-changed (5)",
  ]),
  {
    what: "another scope becomes the fallback",
    changes: [
      ["tier: basic\n    fallback: true", "tier: basic"],
      ["tier: standard\n    loopbackOnly: true", "tier: standard\n    loopbackOnly: true\n    fallback: true"],
      [LAST_ROW, LAST_ROW + ROW("other.test", "STAFF", "macOS")],
    ],
    expected: ["breaking scope-changed (4)", "breaking scope-fallback-on (0)", "risky host-added (1)"],
  },
];

/** What changes beside the rows. */
export const CATALOGUE_EDITS: readonly Edit[] = [
  edit("a new scope", "  PARTNER:", "  NEW: { description: New, tier: basic, buildOnly: true }\n  PARTNER:", [
    "safe scope-added (0)",
  ]),
  edit("a scope is gone", "  PARTNER: { description: Builds for partners, tier: basic, buildOnly: true }\n", "", [
    "breaking scope-removed (0)",
  ]),
  edit("a scope is no longer for production", "    production: true\n", "", ["breaking scope-production-off (0)"]),
  edit("a scope is for production", "tier: standard\n", "tier: standard\n    production: true\n", [
    "risky scope-production-on (0)",
  ]),
  edit("a scope is no longer for the machine itself", "    loopbackOnly: true\n", "", [
    "breaking scope-loopbackOnly-off (0)",
  ]),
  edit("a scope may serve hosts", ", buildOnly: true", "", ["risky scope-buildOnly-off (0)"]),
  edit("a scope is described otherwise", "description: The customer", "description: Our customer", [
    "safe scope-description-changed (0)",
  ]),
  edit("an alias is gone", "    aliases: [ACME_CORP]\n", "", ["safe scope-aliases-changed (0)"]),
  edit("a new platform", "  macOS: {", "  Windows: { processPlatforms: [win32] }\n  macOS: {", [
    "risky platform-added (0)",
  ]),
  edit("a machine is another platform", "[linux]", "[linux, android]", ["risky platform-processPlatforms-changed (0)"]),
  edit("a new backend", "secretsBackends:\n", "secretsBackends:\n  Box: { description: A box, platforms: [Linux] }\n", [
    "safe secrets-backend-added (0)",
  ]),
  edit(
    "a backend is good enough for production",
    "platforms: [Linux, macOS] }",
    "platforms: [Linux, macOS], production: true }",
    ["risky secrets-backend-production-on (0)"],
  ),
  edit(
    "a new flag",
    "flags:\n",
    'flags:\n  NEW: { description: New, type: Feature, category: Shop, domain: all, scope: all, tier: basic, since: "2.0", status: experimental }\n',
    ["safe flag-added (0)"],
  ),
  edit("a flag may be on in production", ", debugClass: true", "", ["risky flag-debugClass-off (0)"]),
  edit(
    "a flag of another scope",
    "category: Shop, domain: all, scope: ACME",
    "category: Shop, domain: all, scope: all",
    ["risky flag-scope-changed (0)"],
  ),
  edit(
    "a flag's status",
    'category: Shop, domain: all, scope: ACME, tier: premium, since: "1.0", status: stable',
    'category: Shop, domain: all, scope: ACME, tier: premium, since: "1.0", status: deprecated',
    ["safe flag-status-changed (0)"],
  ),
  edit(
    "a new variant",
    "variants:\n",
    "variants:\n  lean: { title: Lean, domain: all, features: [], scope: guest, tier: basic, useCase: Small, status: draft }\n",
    ["safe variant-added (0)"],
  ),
  edit(
    "a variant is gone",
    "  plain: { title: Plain, domain: all, features: [], scope: guest, tier: basic, useCase: Default, status: approved }\n",
    "",
    ["breaking variant-removed (0)"],
  ),
  edit("a variant gains a flag", "features: []", "features: [AUDIT]", ["risky variant-features-gained (0)"]),
  edit("a variant loses a flag", "features: [AUDIT, SEARCH]", "features: [AUDIT]", ["risky variant-features-lost (0)"]),
  edit("a variant's use", "useCase: Default, status: approved", "useCase: Default, status: draft", [
    "risky variant-status-changed (0)",
  ]),
  edit("a limit is raised", "maxProperties: 50", "maxProperties: 60", ["risky limit-raised (0)"]),
  edit("a limit is lowered", "maxProperties: 50", "maxProperties: 40", ["breaking limit-lowered (0)"]),
  edit("a limit's default is written out", "maxProperties: 50", "maxProperties: 50\n  maxKeyLength: 256", []),
  edit("a limit is left to its default", "limits:\n  maxProperties: 50\n", "", ["risky limit-raised (0)"]),
  edit("another file is built", "[src/main.ts]", "[src/main.ts, src/worker.ts]", ["risky build-entry-added (0)"]),
  edit("a file is no longer built", "[src/main.ts]", "[src/other.ts]", [
    "risky build-entry-added (0)",
    "risky build-entry-removed (0)",
  ]),
  edit("a new column", "columns:\n", "columns:\n  owner: { type: string }\n", ["safe column-added (0)"]),
  edit("a column may have another value", "enum: [eu, us]", "enum: [eu, us, asia]", ["risky column-values-gained (0)"]),
  edit("a column may no longer have a value", "enum: [eu, us]", "enum: [eu]", ["breaking column-values-lost (0)"]),
  edit("a column's values are no longer shown", "enum: [eu, us]", "enum: [eu, us], sensitivity: internal", [
    "safe column-internal-on (0)",
  ]),
  edit("a column holds numbers of another kind", "type: integer", "type: number", []),
  {
    what: "a column is gone",
    changes: [
      ["  region: { type: string, enum: [eu, us] }\n", ""],
      [", region: eu }", " }"],
    ],
    expected: ["breaking column-removed (0)"],
  },
  {
    what: "a column is required",
    changes: [
      ["enum: [eu, us] }", "enum: [eu, us], required: true }"],
      ["serviceNameFormat: staff,", "serviceNameFormat: staff, region: eu,"],
      ["serviceNameFormat: guest,", "serviceNameFormat: guest, region: eu,"],
    ],
    expected: ["risky region-changed (1)", "risky region-changed (5)", "safe column-optional-off (0)"],
  },
  {
    what: "a flag is gone",
    changes: [
      [
        '  MOCKS: { description: Mocks, type: Utility, category: Testing, domain: all, scope: STAFF, tier: basic, since: "1.0", status: stable, debugClass: true }\n',
        "",
      ],
      ["featureFlags: [AUDIT, MOCKS]", "featureFlags: [AUDIT]"],
    ],
    expected: ["breaking flag-removed (0)", "risky flag-lost (1)"],
  },
  {
    what: "a platform is gone",
    changes: [
      ["  macOS: { processPlatforms: [darwin] }\n", ""],
      [ROW("acme.example", "ACME", "macOS"), ""],
      [
        "Vault: { description: The vault, platforms: [Linux, macOS]",
        "Vault: { description: The vault, platforms: [Linux]",
      ],
      ["File: { description: A file, platforms: [Linux, macOS]", "File: { description: A file, platforms: [Linux]"],
    ],
    expected: [
      "breaking platform-removed (0)",
      "safe secrets-backend-platforms-lost (0)",
      "safe secrets-backend-platforms-lost (0)",
    ],
  },
];
