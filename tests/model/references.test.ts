import { expect, test } from "bun:test";
import { matrixOf, modelText, specWith } from "../tester.ts";
import { FLAG, ROW, testFindings, VARIANT } from "./cases.ts";

const withFlags = (names: string) => `rows:\n  - { ${ROW}, featureFlags: [${names}] }`;

testFindings("a name that is not declared", [
  [
    "of a scope",
    {
      rows: `rows:\n  - { ${ROW.replace("ACME", "acme")} }`,
      flags: `flags: { F: { ${FLAG.replace("scope: all", "scope: gest")} } }`,
      variants: `variants: { v: { ${VARIANT.replace("scope: all", "scope: x")}, features: [] } }`,
    },
    "16:51 no-unknown-reference: there is no scope called `acme`",
    "17:73 no-unknown-reference: there is no scope called `gest`",
    "18:48 no-unknown-reference: there is no scope called `x`",
  ],
  [
    "of a platform",
    {
      rows: `rows:\n  - { ${ROW.replace("Any", "any")} }`,
      secretsBackends: "secretsBackends: { Vault: { description: d, platforms: [Linux, Any] } }",
    },
    "16:67 no-unknown-reference: there is no platform called `any`",
    "17:64 no-unknown-reference: there is no platform called `Any`",
  ],
  [
    "of a flag, also where no flag is declared at all",
    { rows: withFlags("F, G") },
    "16:126 no-unknown-reference: there is no flag called `F`",
    "16:129 no-unknown-reference: there is no flag called `G`",
  ],
  [
    "of a flag, in rows, in the defaults of a scope and in variants",
    {
      scopes:
        "scopes: { ACME: { description: d, tier: t, defaults: { featureFlags: [X], storagePath: a/, secretsBackend: s, serviceNameFormat: n, secretsFlag: F } } }",
      rows: `rows:\n  - { ${ROW} }\n  - { ${ROW.replace("Any", "Linux")}, featureFlags: [f, F, ''] }`,
      flags: `flags: { F: { ${FLAG} } }`,
      variants: `variants: { v: { ${VARIANT}, features: [FF, F] } }`,
    },
    "2:71 no-unknown-reference: there is no flag called `X`",
    "8:128 no-unknown-reference: there is no flag called `f`",
    '8:134 no-illegal-value: `""` is not allowed here: it must not be blank',
    "10:103 no-unknown-reference: there is no flag called `FF`",
  ],
  [
    "of a flag that another flag requires, or may not be on with",
    { flags: `flags: { F: { ${FLAG}, prerequisites: [f, F], conflicts: [FF] } }` },
    "18:131 no-unknown-reference: there is no flag called `f`",
    "18:150 no-unknown-reference: there is no flag called `FF`",
  ],
  [
    "of a secrets backend, once some are declared",
    {
      rows: `rows:\n  - { ${ROW}, secretsBackend: Valt }`,
      secretsBackends: "secretsBackends: { Vault: { description: d, platforms: [Linux] } }",
    },
    "16:127 no-unknown-reference: there is no secrets backend called `Valt`",
  ],
  [
    "of a secrets backend, where there is to be none",
    { rows: `rows:\n  - { ${ROW} }`, secretsBackends: "secretsBackends: {}" },
    "6:53 no-unknown-reference: there is no secrets backend called `Vault`",
  ],
  [
    "like a property of every object",
    { rows: `rows:\n  - { ${ROW.replace("ACME", "constructor").replace("Any", "toString")} }` },
    "16:51 no-unknown-reference: there is no scope called `constructor`",
    "16:74 no-unknown-reference: there is no platform called `toString`",
  ],
  [
    "is passed over where its section is wrong as a whole",
    {
      rows: `rows:\n  - { ${ROW.replace("ACME", "x")}, featureFlags: [X], secretsBackend: y }`,
      scopes: "scopes: []",
      platforms: "platforms: 1",
      flags: "flags: []",
      secretsBackends: "secretsBackends: []",
    },
    "2:9 no-wrong-type: this is a list, but a map is expected",
    "3:12 no-wrong-type: this is the number 1, but a map is expected",
    "6:8 no-wrong-type: this is a list, but a map is expected",
    "7:18 no-wrong-type: this is a list, but a map is expected",
  ],
]);

test.each([
  ["a scope in another case", ROW.replace("ACME", "acme"), "Did you mean `ACME`?"],
  [
    "a scope unlike any",
    ROW.replace("ACME", "enterprise"),
    "The scopes are `ACME`, `guest`; declare another under `scopes`.",
  ],
  ["the reserved platform in another case", ROW.replace("Any", "any"), "Did you mean `Any`?"],
  [
    "a platform unlike any",
    ROW.replace("Any", "Solaris"),
    "The platforms are `Linux`, `macOS`, `Any`; declare another under `platforms`.",
  ],
  ["a flag where there are none", `${ROW}, featureFlags: [F]`, "Correct the name, or declare it under `flags`."],
])("help with %s", async (_what, row, expected) => {
  const { diagnostics } = await modelText(specWith({ rows: `rows: [{ ${row} }]` }));
  expect(diagnostics.map(({ help }) => help)).toEqual([expected]);
});

test("help names the flag or the secrets backend that was probably meant", async () => {
  const { diagnostics } = await modelText(
    specWith({
      rows: `rows: [{ ${ROW}, featureFlags: [DEBUGG], secretsBackend: valt }]`,
      flags: `flags: { DEBUG: { ${FLAG} } }`,
      secretsBackends: "secretsBackends: { Vault: { description: d, platforms: [Linux] } }",
    }),
  );
  expect(diagnostics.map(({ help }) => help).sort()).toEqual(["Did you mean `DEBUG`?", "Did you mean `Vault`?"]);
});

test("names that are declared resolve, sorted and once each", async () => {
  const { rows, variants, flags, secretsBackends } = await matrixOf(
    specWith({
      rows: withFlags("G, F"),
      flags: `flags: { G: { ${FLAG.replace("scope: all", "scope: ACME")} }, F: { ${FLAG} } }`,
      variants: `variants: { v: { ${VARIANT.replace("scope: all", "scope: guest")}, features: [G, F] } }`,
      secretsBackends: "secretsBackends: { Vault: { description: d, platforms: [macOS, Linux], production: true } }",
    }),
  );
  expect(rows[0]?.flags).toEqual(["F", "G"]);
  expect(rows[0]?.cells.get("featureFlags")?.value).toEqual(["F", "G"]);
  expect(variants).toMatchObject([{ name: "v", features: ["F", "G"], scope: "guest" }]);
  expect(flags.map(({ name, scope }) => [name, scope])).toEqual([
    ["F", "all"],
    ["G", "ACME"],
  ]);
  expect(secretsBackends).toMatchObject([{ name: "Vault", platforms: ["Linux", "macOS"], production: true }]);
});

test("without a section of their own, secrets backends may have any name", async () => {
  const { rows, secretsBackends } = await matrixOf(specWith({ rows: `rows: [{ ${ROW}, secretsBackend: My Safe }]` }));
  expect(rows[0]?.cells.get("secretsBackend")?.value).toBe("My Safe");
  expect(secretsBackends).toEqual([]);
});
