import type { CatalogueCode, CatalogueParameters } from "../../generator/diagnostics/catalogue.ts";

const path = "generated/scopes.ts";
const reason = "it is a folder";

/** For each code of the catalogue, parameters for each way in which it can speak. */
export const SAMPLES: { readonly [C in CatalogueCode]: readonly CatalogueParameters<C>[] } = {
  "no-missing-spec": [{ looked: ["spec/matrix.yaml"] }, { looked: ["spec/matrix.yaml", "spec/matrix.yml"] }],
  "no-unreadable-file": [{ reason }],
  "no-unknown-format": [{ path: "spec/matrix.json" }],
  "no-oversized-spec": [{ what: "7 levels", limit: "6 levels" }],
  "no-conflict-marker": [{ marker: "<<<<<<<" }],
  "no-yaml-error": [{ reason }],
  "no-typescript-error": [{ reason }],
  "no-unknown-rule": [
    { code: "no-splithost", suggestion: "no-split-host", known: ["no-split-host"] },
    { code: "x", suggestion: undefined, known: ["no-split-host"] },
  ],
  "no-waived-essential": [{ code: "no-split-host" }],
  "no-unused-waiver": [{ code: "no-shared-storage", covers: "/scopes/ACME" }],
  "no-expired-waiver": [{ code: "no-shared-storage", expires: "2026-01-31" }],
  "no-unformatted-spec": [{ path: "spec/matrix.yaml" }],
  "no-empty-include": [{ pattern: "rows/*.yaml" }],
  "no-main-only-section": [{ section: "version", main: "spec/matrix.yaml" }],
  "no-missing-export": [{}],
  "no-dynamic-value": [{ what: "a call" }],
  "no-repeated-key": [{ key: "tier" }],
  "no-unknown-tag": [{ tag: "!secret" }],
  "no-lossy-number": [{ written: "1.10", read: "1.1" }],
  "no-unknown-key": [
    { key: "teir", suggestion: "tier", known: [] },
    { key: "zzz", suggestion: undefined, known: ["tier", "title"] },
    { key: "zzz", suggestion: undefined, known: [] },
  ],
  "no-missing-key": [
    { key: "tier", describe: undefined },
    { key: "tier", describe: "How demanding its users are." },
  ],
  "no-wrong-type": [
    { found: "a list", expected: "a map", describe: undefined },
    { found: "a list", expected: "a map", describe: "The rows of the matrix." },
  ],
  "no-illegal-value": [
    { value: "`0`", expected: "it must be at least 1", describe: undefined },
    { value: "`0`", expected: "it must be at least 1", describe: "How many there may be." },
  ],
  "no-unknown-reference": [
    { kind: "scope", name: "ACM", suggestion: "ACME", known: ["ACME"], section: "scopes" },
    { kind: "scope", name: "ACM", suggestion: undefined, known: ["guest", "other"], section: "scopes" },
    { kind: "scope", name: "ACM", suggestion: undefined, known: Array(12).fill("guest"), section: "scopes" },
    { kind: "scope", name: "ACM", suggestion: undefined, known: Array(13).fill("guest"), section: "scopes" },
    { kind: "flag", name: "ACM", suggestion: undefined, known: [], section: "flags" },
  ],
  "no-missing-column": [{ column: "storagePath", scope: "ACME", describe: "Where data is kept." }],
  "no-duplicate-row": [{ domain: "a.example", platform: "Any" }],
  "no-duplicate-name": [{ name: "acme", kind: "scope", owner: "ACME" }],
  "no-illegal-host": [{ written: "a.example:80", reason: "a port does not belong to a host" }],
  "no-row-for-build-only-scope": [{ scope: "GITHUB" }],
  "no-empty-output": [{}],
  "no-artifact-collision": [{ path, emitters: ["docs", "scopes"] }],
  "no-unsafe-path": [{ path, reason }],
  "no-overwrite-edited": [{ path }],
  "no-overwrite-foreign": [{ path }],
  "no-delete-edited": [{ path }],
  "no-hidden-flag-use": [{ flag: "BETA" }],
  "no-required-flag-off": [{ flag: "BETA", by: "GAMMA" }],
  "no-excluded-flag-on": [{ flag: "BETA", by: "GAMMA" }],
  "drift-stale": [{ path }],
  "drift-upgraded": [{ path }],
  "drift-edited": [{ path }],
  "drift-missing": [{ path }],
  "drift-orphan": [{ path }],
};
