const CURRENT = "project > each generated file is as scopec left it";
const ISOLATION = "guardrails > scope isolation (critical)";
const COVERAGE = "guardrails > feature flag coverage (high)";
const CONTEXT = "guardrails > scope context (critical)";
const COMPLETENESS = "guardrails > matrix completeness (critical)";
const READINESS = "guardrails > production readiness (high)";
const APPLE_CELLS = "flags of each cell > apple.factory-wager.com has its flags on each platform";
const DEV_CELLS = "flags of each cell > dev.apple.factory-wager.com has its flags on each platform";

/** For the break of each guardrail's subject, exactly the tests that have to turn red. */
export const EXPECTED_RED: Readonly<Record<string, readonly string[]>> = {
  "scope-isolation": [CURRENT, ISOLATION],
  "feature-flag-coverage": [CURRENT, COVERAGE],
  "secrets-backend": ["guardrails > secrets backend appropriateness (critical)"],
  "type-safety": ["guardrails > type safety (high)"],
  "matrix-completeness": [
    COMPLETENESS,
    "matrix completeness > localhost on Other has every column",
    "storage path structure > localhost on Other stores below local-sandbox/",
  ],
  "scope-context": [CONTEXT],
  "production-readiness": [APPLE_CELLS, COVERAGE, READINESS, "feature flag mapping > ENTERPRISE has its flags"],
  "storage-isolation": [
    "storage isolation > DEVELOPMENT stores apart from all others",
    "storage isolation > ENTERPRISE stores apart from all others",
    ISOLATION,
    "storage path structure > apple.factory-wager.com on Linux stores below enterprise/",
  ],
  "secrets-isolation": [
    "secrets isolation > ENTERPRISE files its secrets apart from all others",
    "secrets isolation > global files its secrets apart from all others",
    ISOLATION,
  ],
  "host-witnesses": [
    "host witnesses > *.local decides about its hosts and no others",
    "domain detection > *.local is global",
  ],
  "cell-flags": [APPLE_CELLS],
  "variant-flags": ["flags of each variant > prod is built with its flags"],
  limits: ["limits > maxKeyLength is 256"],
  "production-reach": [
    APPLE_CELLS,
    DEV_CELLS,
    "reach of production > ENTERPRISE is out of reach of other hosts",
    // The platform that only the fallback has a row for has none now.
    COMPLETENESS,
    CONTEXT,
    READINESS,
    "matrix coverage > DEVELOPMENT is answered on every platform",
    "matrix coverage > ENTERPRISE is answered on every platform",
  ],
  "current-code": [CURRENT],
  "type-strictness": ["project > the type checker is strict"],
  "domain-detection": [
    CURRENT,
    COVERAGE,
    CONTEXT,
    "domain detection > localhost is LOCAL-SANDBOX",
    "feature flag mapping > LOCAL-SANDBOX has its flags",
  ],
  "row-completeness": [COMPLETENESS, "matrix completeness > localhost on Linux has every column"],
  "flag-mapping": [
    "flags of each cell > localhost has its flags on each platform",
    COVERAGE,
    "feature flag mapping > LOCAL-SANDBOX has its flags",
  ],
  "domain-normalisation": [
    "domain normalisation > apple.factory-wager.com becomes APPLE_FACTORY_WAGER_COM",
    "domain normalisation > dev.apple.factory-wager.com becomes DEV_APPLE_FACTORY_WAGER_COM",
    "domain normalisation > localhost becomes LOCALHOST",
  ],
  "storage-paths": [
    "storage isolation > global stores apart from all others",
    ISOLATION,
    "storage path structure > *.local on Any stores below global/",
  ],
  "matrix-coverage": [
    // The row has the paths of one scope and the name of another, and the fallback is left without a row.
    "storage isolation > DEVELOPMENT stores apart from all others",
    "storage isolation > global stores apart from all others",
    "secrets isolation > DEVELOPMENT files its secrets apart from all others",
    "secrets isolation > global files its secrets apart from all others",
    APPLE_CELLS,
    DEV_CELLS,
    ISOLATION,
    COMPLETENESS,
    "matrix coverage > DEVELOPMENT is answered on every platform",
    "matrix coverage > ENTERPRISE is answered on every platform",
    "matrix coverage > global is answered on every platform",
  ],
};
