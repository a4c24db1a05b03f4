import { ACME, SCOPING, testGuardrail } from "../breakage.ts";
import { rowsWith, subjectWith } from "../subject.ts";

testGuardrail("production-readiness", [
  [
    "a debug flag is on for customers",
    { rows: rowsWith("acme.example", { featureFlags: ["AUDIT", "DEBUG"] }, "macOS") },
    ['"DEBUG" is on in ACME', "acme.example on macOS, spec/matrix.yaml:14:5"],
  ],
  [
    "a debug flag is on for anyone",
    { rows: rowsWith("*.example", { featureFlags: ["DEBUG"] }) },
    [
      '"DEBUG" is on in guest',
      'the fallback has "DEBUG", which ACME has not',
      "*.example on Any, spec/matrix.yaml:11:5",
    ],
  ],
  [
    "the catalogue alone says that a flag is for debugging",
    { flags: { ...subjectWith().flags, SEARCH: { debugClass: true } } },
    ['"SEARCH" is on in ACME', ...ACME],
  ],
  [
    "the spec alone says that a flag is for debugging",
    {
      flags: { ...subjectWith().flags, DEBUG: { debugClass: false } },
      rows: rowsWith("acme.example", { featureFlags: ["DEBUG"] }),
    },
    ['"DEBUG" is on in ACME'],
  ],
  [
    "the fallback may do what another scope may not",
    { rows: rowsWith("*.example", { featureFlags: ["AUDIT", "SEARCH"] }) },
    ['the fallback has "SEARCH", which STAFF has not', "*.example on Any, spec/matrix.yaml:11:5"],
  ],
  [
    "loopback hosts reach customers' data",
    { matrix: { detectScope: (host) => (host === "127.0.0.1" ? "ACME" : SCOPING.detectScope(host)) } },
    ['"127.0.0.1" reaches a production scope'],
  ],
  [
    "localhost and the IPv6 loopback do",
    {
      hosts: {
        exact: [
          ["localhost", "ACME"],
          ["[::1]", "ACME"],
        ],
      },
    },
    ['"localhost", "[::1]" reaches a production scope'],
  ],
]);
