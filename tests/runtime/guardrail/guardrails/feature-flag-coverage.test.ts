import { ACME, testGuardrail } from "../breakage.ts";
import { rowsWith, subjectWith } from "../subject.ts";

testGuardrail("feature-flag-coverage", [
  [
    "a row has an unknown flag",
    { rows: rowsWith("acme.example", { featureFlags: ["AUDIT", "SERACH"] }, "Linux") },
    ['the row has "SERACH", not in the flag catalogue', "acme.example on Linux, spec/matrix.yaml:13:5"],
  ],
  [
    "the catalogue lacks a flag",
    { flags: { AUDIT: { debugClass: false }, DEBUG: { debugClass: true } } },
    ['the flag catalogue lacks "SEARCH"', 'the row has "SEARCH", not in the flag catalogue', ...ACME],
  ],
  [
    "the catalogue has a flag too many",
    { flags: { ...subjectWith().flags, TRACE: { debugClass: true } } },
    ['the flag catalogue has "TRACE", not in the spec'],
  ],
  [
    "a debug-class flag passes for any other",
    { flags: { ...subjectWith().flags, DEBUG: { debugClass: false } } },
    ['the flag catalogue says that "DEBUG" is not of the debug class'],
  ],
  [
    "a scope gets a flag too many",
    { matrix: { getScopedFeatureFlags: () => new Set(["AUDIT", "SEARCH", "DEBUG"]) } },
    ['acme.example (ACME) gets the flags "AUDIT", "SEARCH", "DEBUG", expected "AUDIT", "SEARCH"', ...ACME],
  ],
  [
    "a scope gets none of its flags",
    { matrix: { getScopedFeatureFlags: () => new Set() } },
    ['localhost (STAFF) gets the flags nothing, expected "AUDIT", "DEBUG"', "localhost on Any, spec/matrix.yaml:15:5"],
  ],
  [
    "a scope gets as many flags, but others",
    { matrix: { getScopedFeatureFlags: () => new Set(["AUDIT", "OTHER"]) } },
    ['acme.example (ACME) gets the flags "AUDIT", "OTHER", expected "AUDIT", "SEARCH"'],
  ],
]);
