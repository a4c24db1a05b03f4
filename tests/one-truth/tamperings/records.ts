import type { Tampering } from "../tampering.ts";

/** Edits of workflows, schemas, sizes and certificates of this project. */
export const RECORD_TAMPERINGS: readonly Tampering[] = [
  {
    what: "a variant is tested with another flag",
    path: ".github/workflows/scopec.yml",
    from: "--feature=DEBUG --feature=INTERNAL",
    to: "--feature=INTERNAL",
    seen: { "workflows/scopec.yml": ["variants"] },
  },
  {
    what: "a variant is not tested",
    path: ".github/workflows/scopec.yml",
    from: /\n +- variant: sandbox\n[^\n]*/,
    to: "",
    seen: { "workflows/scopec.yml": ["variants"] },
  },
  {
    what: "a size is of other flags",
    path: "generated/variants.lock.json",
    from: '"flags": ["AUDIT_LOGGING", "DEBUG"]',
    to: '"flags": ["DEBUG"]',
    seen: { "variants.lock.json": ["variants"] },
  },
  {
    what: "a certificate knows a flag less",
    path: "generated/certificates/dev.json",
    from: '"DEBUG_PERF", ',
    to: "",
    seen: { certificates: ["flagNames"] },
  },
  {
    what: "a certificate is of another variant's flags",
    path: "generated/certificates/dev.json",
    from: '"flagsOn": ["DEBUG", "DEVELOPMENT", "MOCK_API"],',
    to: '"flagsOn": ["DEBUG"],',
    seen: { certificates: ["variants"] },
  },
  {
    what: "the schema of certificates wants another version",
    path: "generated/certificates/certificate.schema.json",
    from: '"const": 1',
    to: '"const": 2',
    seen: { certificates: ["format"] },
  },
  {
    what: "editors offer a scope less",
    path: "spec/matrix.schema.json",
    from: /("scope": \{\s+"enum": \[\s+"DEVELOPMENT",)\s+"ENTERPRISE",/,
    to: "$1",
    seen: { "matrix.schema.json": ["scopeNames"] },
  },
  {
    what: "editors offer a backend more",
    path: "spec/matrix.schema.json",
    from: /("secretsBackend": \{\s+"enum": \[)/,
    to: '$1\n        "Plain file",',
    seen: { "matrix.schema.json": ["backendNames"] },
  },
  {
    what: "sizes are of another program",
    path: "generated/variants.lock.json",
    from: '"entries": ["examples/registry-features/index.ts"]',
    to: '"entries": ["src/index.ts"]',
    seen: { "variants.lock.json": ["entries"] },
  },
  {
    what: "a certificate is of another program",
    path: "generated/certificates/dev.json",
    from: '"entries": ["examples/registry-features/index.ts"]',
    to: '"entries": ["src/index.ts"]',
    seen: { certificates: ["entries"] },
  },
  {
    what: "editors offer a platform less",
    path: "spec/matrix.schema.json",
    from: /("platform": \{\s+"enum": \[\s+"Linux",)\s+"Other",/,
    to: "$1",
    seen: { "matrix.schema.json": ["platforms", "format"] },
  },
  {
    what: "editors offer a flag less",
    path: "spec/matrix.schema.json",
    from: /("flag": \{\s+"enum": \[)\s+"ANALYTICS_TRACKING",/,
    to: "$1",
    seen: { "matrix.schema.json": ["flagNames"] },
  },
];
