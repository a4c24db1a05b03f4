import { FLAG, ROW, testFindings, VARIANT } from "./cases.ts";

const ENTRY = "/^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[A-Za-z0-9._/-]+$/";
const STORAGE = "/^(?:[A-Za-z0-9._-]*[A-Za-z0-9_-]/)+$/";
const SCOPE = "/^(?!all$)[A-Za-z][A-Za-z0-9_-]{0,62}$/";
const PLATFORM = "/^(?!Any$)[A-Za-z][A-Za-z0-9_. -]{0,62}$/";

testFindings("an illegal value", [
  ["another version", { version: "version: 2" }, "1:10 no-illegal-value: `2` is not allowed here: it must be `1`"],
  [
    "a version as text",
    { version: "version: '1'" },
    '1:10 no-illegal-value: `"1"` is not allowed here: it must be `1`',
  ],
  [
    "a word that is none of a few",
    { flags: `flags: { F: { ${FLAG.replace("stable", "steady")} } }` },
    '18:107 no-illegal-value: `"steady"` is not allowed here: it must be one of `"experimental"`, `"stable"`, `"deprecated"`',
  ],
  [
    "a text of another form",
    { flags: `flags: { F: { ${FLAG}, size: 3 KB } }` },
    '18:121 no-illegal-value: `"3 KB"` is not allowed here: it does not have the form /^[+-][0-9]+(?:\\.[0-9]+)?(?:B|KB)$/',
  ],
  [
    "a blank text, reported as that only",
    {
      rows: "rows:\n  - { servingDomain: ' ', platform: '', detectedScope: ' ' }",
      flags: `flags: { F: { ${FLAG.replaceAll("all", "' '")} } }`,
    },
    '16:22 no-illegal-value: `" "` is not allowed here: it must not be blank',
    '16:37 no-illegal-value: `""` is not allowed here: it must not be blank',
    '16:56 no-illegal-value: `" "` is not allowed here: it must not be blank',
    '17:61 no-illegal-value: `" "` is not allowed here: it must not be blank',
    '17:73 no-illegal-value: `" "` is not allowed here: it must not be blank',
  ],
  [
    "an item that stands in its list twice, at the second place",
    {
      flags: `flags: { F: { ${FLAG} }, G: { ${FLAG} } }`,
      variants: `variants: { v: { ${VARIANT}, features: [F, G, F] } }`,
    },
    '19:109 no-illegal-value: `"F"` is not allowed here: it stands in the list already',
  ],
  [
    "an empty list or map where something must be",
    { platforms: "platforms: {}", rows: "rows: []", build: "build: { entries: [] }" },
    "12:12 no-illegal-value: this map is not allowed here: it must not be empty",
    "13:7 no-illegal-value: this list is not allowed here: it must not be empty",
    "14:19 no-illegal-value: this list is not allowed here: it must not be empty",
  ],
  [
    "no scope at all, without a word about those that rows name",
    { scopes: "scopes: {}" },
    "2:9 no-illegal-value: this map is not allowed here: it must not be empty",
  ],
  [
    "limits beyond their bounds",
    {
      limits:
        "limits: { maxProperties: 0, maxKeyLength: 1, maxValueLength: 1000000000, maxMessagesPerMinute: 1000000001 }",
    },
    "18:26 no-illegal-value: `0` is not allowed here: it must be at least 1",
    "18:96 no-illegal-value: `1000000001` is not allowed here: it may be at most 1000000000",
  ],
  [
    "a storage path that is absolute or leads upwards",
    {
      rows: `rows:\n  - { ${ROW}, storagePath: /a/ }\n  - { ${ROW.replace("Any", "Linux")}, storagePath: a/../b/ }`,
    },
    `16:124 no-illegal-value: \`"/a/"\` is not allowed here: it does not have the form ${STORAGE}`,
    `17:126 no-illegal-value: \`"a/../b/"\` is not allowed here: it does not have the form ${STORAGE}`,
  ],
  [
    "a storage path beyond ASCII, which disks and stores may fold in ways of their own",
    {
      rows: `rows:\n  - { ${ROW}, storagePath: caf\u00e9/ }\n  - { ${ROW.replace("Any", "Linux")}, storagePath: cafe\u0301/ }`,
    },
    `16:124 no-illegal-value: \`"caf\u00e9/"\` is not allowed here: it does not have the form ${STORAGE}`,
    `17:126 no-illegal-value: \`"cafe\u0301/"\` is not allowed here: it does not have the form ${STORAGE}`,
  ],
  [
    "a storage path that is too long, of which the beginning is shown",
    { rows: `rows:\n  - { ${ROW}, storagePath: ${"a/".repeat(257)} }` },
    `16:124 no-illegal-value: \`"${"a/".repeat(39)}…\` is not allowed here: it may have at most 512 characters`,
  ],
  [
    "a build entry outside of the project",
    { build: "build: { entries: [/etc/passwd, ../x.ts, a/../../b.ts, ok.ts] }" },
    `18:20 no-illegal-value: \`"/etc/passwd"\` is not allowed here: it does not have the form ${ENTRY}`,
    `18:33 no-illegal-value: \`"../x.ts"\` is not allowed here: it does not have the form ${ENTRY}`,
    `18:42 no-illegal-value: \`"a/../../b.ts"\` is not allowed here: it does not have the form ${ENTRY}`,
  ],
]);

testFindings("the longest name", [
  [
    "of each kind is legal",
    {
      platforms: `platforms: { ${"p".repeat(63)}: {} }`,
      flags: `flags: { ${"F".repeat(127)}: { ${FLAG} } }`,
      variants: `variants: { ${"v".repeat(63)}: { ${VARIANT}, features: [] } }`,
    },
  ],
  [
    "of each kind is legal, and one character more is not",
    {
      platforms: `platforms: { ${"p".repeat(64)}: {} }`,
      flags: `flags: { ${"F".repeat(128)}: { ${FLAG} } }`,
      variants: `variants: { ${"v".repeat(64)}: { ${VARIANT}, features: [] } }`,
    },
    `12:14 no-illegal-value: \`"${"p".repeat(64)}"\` is not allowed here: it does not have the form ${PLATFORM}`,
    `16:10 no-illegal-value: \`"${"F".repeat(78)}…\` is not allowed here: it does not have the form /^[A-Z][A-Z0-9_]{0,126}$/`,
    `17:13 no-illegal-value: \`"${"v".repeat(64)}"\` is not allowed here: it does not have the form /^[a-z][a-z0-9-]{0,62}$/`,
  ],
  [
    "of a scope is legal, and one character more is not",
    {
      scopes: `scopes: { ${"s".repeat(63)}: { description: d, tier: t, aliases: [${"a".repeat(64)}] } }`,
      rows: "rows: [3]",
    },
    `2:113 no-illegal-value: \`"${"a".repeat(64)}"\` is not allowed here: it does not have the form ${SCOPE}`,
    "6:8 no-wrong-type: this is the number 3, but a map is expected",
  ],
]);

testFindings("an illegal name, at the name,", [
  [
    "of a flag",
    { flags: `flags: { debug: { ${FLAG} } }` },
    '18:10 no-illegal-value: `"debug"` is not allowed here: it does not have the form /^[A-Z][A-Z0-9_]{0,126}$/',
  ],
  [
    "of a variant",
    { variants: `variants: { V_1: { ${VARIANT}, features: [] } }` },
    '18:13 no-illegal-value: `"V_1"` is not allowed here: it does not have the form /^[a-z][a-z0-9-]{0,62}$/',
  ],
  [
    "of a secrets backend",
    {
      secretsBackends:
        "secretsBackends:\n  ' ': { description: d, platforms: [Linux] }\n  Vault: { description: d, platforms: [Linux] }",
    },
    '19:3 no-illegal-value: `" "` is not allowed here: it must not be blank',
  ],
  [
    "of a platform, among them the one that is reserved",
    { platforms: "platforms: { Any: {}, '': {}, Linux: {} }" },
    `12:14 no-illegal-value: \`"Any"\` is not allowed here: it does not have the form ${PLATFORM}`,
    `12:23 no-illegal-value: \`""\` is not allowed here: it does not have the form ${PLATFORM}`,
  ],
  [
    "of a scope or its alias, among them the one that is reserved",
    {
      scopes: "scopes: { all: { description: d, tier: t }, 'a/b': { description: d, tier: t, aliases: [x y] } }",
      rows: "rows: [3]",
    },
    `2:11 no-illegal-value: \`"all"\` is not allowed here: it does not have the form ${SCOPE}`,
    `2:45 no-illegal-value: \`"a/b"\` is not allowed here: it does not have the form ${SCOPE}`,
    `2:89 no-illegal-value: \`"x y"\` is not allowed here: it does not have the form ${SCOPE}`,
    "6:8 no-wrong-type: this is the number 3, but a map is expected",
  ],
]);
