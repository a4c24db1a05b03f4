import type { Tampering } from "../tampering.ts";

/** Edits of the tests of properties, and of limits and roles. */
export const PROPERTY_TAMPERINGS: readonly Tampering[] = [
  {
    what: "a test of properties expects another path",
    path: "generated/guardrails/matrix-properties.test.ts",
    from: '["enterprise/"]',
    to: '["development/"]',
    seen: { "guardrails/matrix-properties.test.ts": ["scopeStorage"] },
  },
  {
    what: "a test of properties expects a flag less in a row",
    path: "generated/guardrails/matrix-properties.test.ts",
    from: 'Other: ["LOCAL_SANDBOX"]',
    to: "Other: []",
    seen: { "guardrails/matrix-properties.test.ts": ["flags"] },
  },
  {
    what: "a test of properties expects a flag less in a variant",
    path: "generated/guardrails/matrix-properties.test.ts",
    from: 'buildsWith("internal", ["DEBUG", "INTERNAL"])',
    to: 'buildsWith("internal", ["INTERNAL"])',
    seen: { "guardrails/matrix-properties.test.ts": ["variants"] },
  },
  {
    what: "a test of properties expects another limit",
    path: "generated/guardrails/matrix-properties.test.ts",
    from: 'hasLimit("maxKeyLength", 256)',
    to: 'hasLimit("maxKeyLength", 257)',
    seen: { "guardrails/matrix-properties.test.ts": ["limits"] },
  },
  {
    what: "a scope may have longer keys",
    path: "generated/security.ts",
    from: "maxKeyLength: 256",
    to: "maxKeyLength: 257",
    seen: { "security.ts": ["scopeLimits"] },
  },
  {
    what: "a role may do more",
    path: "generated/security.ts",
    from: 'viewer: ["metrics:read"]',
    to: 'viewer: ["metrics:read", "metrics:write"]',
    seen: { "security.ts": ["roles"] },
  },
];
