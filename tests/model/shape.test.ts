import { FLAG, ROW, testFindings } from "./cases.ts";

testFindings("an unknown key", [
  ["of the spec", { flagz: "flagz: {}" }, "18:1 no-unknown-key: `flagz` is not a key that is known here"],
  [
    "of a row",
    { rows: `rows:\n  - { ${ROW}, featureFlag: [] }` },
    "16:111 no-unknown-key: `featureFlag` is not a key that is known here",
  ],
  [
    "of a scope's defaults, where key columns are not known",
    { scopes: "scopes: { ACME: { description: d, tier: t, defaults: { platform: Any } } }", rows: "rows: [{}]" },
    "2:56 no-unknown-key: `platform` is not a key that is known here",
    "6:8 no-missing-key: `detectedScope` is missing here",
    "6:8 no-missing-key: `platform` is missing here",
    "6:8 no-missing-key: `servingDomain` is missing here",
  ],
  [
    "with a name that every object has",
    { extra: "__proto__: 1\nconstructor: 2", limits: "limits: { toString: 3, __proto__: 4 }" },
    "18:1 no-unknown-key: `__proto__` is not a key that is known here",
    "19:1 no-unknown-key: `constructor` is not a key that is known here",
    "20:11 no-unknown-key: `toString` is not a key that is known here",
    "20:24 no-unknown-key: `__proto__` is not a key that is known here",
  ],
]);

testFindings("a missing key", [
  ["of the spec", { version: "" }, "1:1 no-missing-key: `version` is missing here"],
  [
    "of a scope",
    { scopes: "scopes:\n  ACME: { description: d, defaults: { storagePath: a/ } }", rows: "rows: [{}]" },
    "3:3 no-missing-key: `tier` is missing here",
    "7:8 no-missing-key: `detectedScope` is missing here",
    "7:8 no-missing-key: `platform` is missing here",
    "7:8 no-missing-key: `servingDomain` is missing here",
  ],
  [
    "of a row, where it is a key column",
    { rows: "rows:\n  - { detectedScope: guest, platform: Any, apiStrategy: a, operationalBenefit: b }" },
    "16:5 no-missing-key: `servingDomain` is missing here",
  ],
  [
    "of a row, where it is the platform",
    { rows: "rows:\n  - { servingDomain: a.example, detectedScope: guest, apiStrategy: a, operationalBenefit: b }" },
    "16:5 no-missing-key: `platform` is missing here",
  ],
  [
    "of a flag",
    { flags: `flags:\n  F: { ${FLAG.replace("tier: b, ", "")} }` },
    "19:3 no-missing-key: `tier` is missing here",
  ],
  [
    "of a secrets backend",
    { secretsBackends: "secretsBackends:\n  Vault: { description: d }" },
    "19:3 no-missing-key: `platforms` is missing here",
  ],
]);

testFindings("a value of the wrong type", [
  [
    "where sections stand",
    {
      limits: "limits: [1]",
      flags: "flags: text",
      variants: "variants:",
      build: "build: 3",
      secretsBackends: "secretsBackends: false",
    },
    "18:9 no-wrong-type: this is a list, but a map is expected",
    "19:8 no-wrong-type: this is text, but a map is expected",
    "20:1 no-wrong-type: this is empty, but a map is expected",
    "21:8 no-wrong-type: this is the number 3, but a map is expected",
    "22:18 no-wrong-type: this is the truth value false, but a map is expected",
  ],
  [
    "where platforms stand",
    { platforms: "platforms: { Linux: [], macOS: , Other: { processPlatforms: linux } }" },
    "12:21 no-wrong-type: this is a list, but a map is expected",
    "12:25 no-wrong-type: this is empty, but a map is expected",
    "12:61 no-wrong-type: this is text, but a list is expected",
  ],
  [
    "where the defaults of a scope stand, without a word about the columns that its rows then lack",
    { scopes: "scopes: { ACME: { description: d, tier: t, defaults: [] } }", rows: `rows: [{ ${ROW} }]` },
    "2:54 no-wrong-type: this is a list, but a map is expected",
  ],
  [
    "where a scope stands, without a word about the columns that its rows then lack",
    { scopes: "scopes: { ACME: text }", rows: `rows: [{ ${ROW} }]` },
    "2:17 no-wrong-type: this is text, but a map is expected",
  ],
  [
    "where rows stand",
    { rows: "rows:\n  - text\n  -\n  - [a]" },
    "16:5 no-wrong-type: this is text, but a map is expected",
    "17:4 no-wrong-type: this is empty, but a map is expected",
    "18:5 no-wrong-type: this is a list, but a map is expected",
  ],
  ["where all rows stand", { rows: "rows: {}" }, "15:7 no-wrong-type: this is a map, but a list is expected"],
  [
    "where cells stand",
    { rows: `rows:\n  - { ${ROW}, featureFlags: DEBUG, storagePath: 3, secretsBackend: [], bunTestTz: }` },
    "16:125 no-wrong-type: this is text, but a list is expected",
    "16:145 no-wrong-type: this is the number 3, but text is expected",
    "16:164 no-wrong-type: this is a list, but text is expected",
    "16:168 no-wrong-type: this is empty, but text is expected",
  ],
  [
    "where key columns stand",
    { rows: "rows:\n  - { servingDomain: 3, detectedScope: true, platform: [] }" },
    "16:22 no-wrong-type: this is the number 3, but text is expected",
    "16:40 no-wrong-type: this is the truth value true, but text is expected",
    "16:56 no-wrong-type: this is a list, but text is expected",
  ],
  [
    "where a fraction makes no sense",
    { limits: "limits: { maxProperties: 1.5 }" },
    "18:26 no-wrong-type: this is the number 1.5, but a whole number is expected",
  ],
  [
    "where the whole spec stands",
    { version: "just text", scopes: "", platforms: "", rows: "" },
    "1:1 no-wrong-type: this is text, but a map is expected",
  ],
]);
