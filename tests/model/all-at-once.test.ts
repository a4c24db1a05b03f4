import { expect, test } from "bun:test";
import { findings, modelText } from "../tester.ts";

/** One mistake a line, where its comment says so. */
const SPEC = `version: 2 # another version
scopes:
  ACME:
    description: "" # blank
    tier: premium
    tenant: x # unknown key
    aliases: [guest] # the name of another scope
    defaults: { storagePath: /acme/, secretsBackend: Vault, serviceNameFormat: acme, secretsFlag: KEEP } # absolute path
  guest: { description: Everyone else, tier: basic, fallback: yes } # text, not a truth value
platforms:
  linux64!: {} # illegal name
  Linux: { processPlatforms: [linux] }
rows:
  - { servingDomain: acme.example:80, detectedScope: ACME, platform: Linux, apiStrategy: a, operationalBenefit: b } # port
  - { servingDomain: acme.example, detectedScope: ACM, platform: Linux, apiStrategy: a, operationalBenefit: b } # scope
  - { servingDomain: acme.example, detectedScope: ACME, platform: Linus, apiStrategy: a, operationalBenefit: b } # platform
  - { servingDomain: acme.example, detectedScope: ACME, platform: Any, apiStrategy: a } # missing column
  - { servingDomain: acme.example, detectedScope: ACME, platform: Any, apiStrategy: a, operationalBenefit: b } # again
  - { servingDomain: b.example, detectedScope: ACME, platform: Any, featureFlags: [F], apiStrategy: a, operationalBenefit: b } # flag
limits: { maxProperties: 0 } # below the minimum
extra: 1 # unknown section
`;

test("all mistakes of a spec are found in one run, each once and at its line", async () => {
  const { diagnostics } = await modelText(SPEC);
  expect(findings(diagnostics)).toEqual([
    "1:10 no-illegal-value: `2` is not allowed here: it must be `1`",
    '4:18 no-illegal-value: `""` is not allowed here: it must not be blank',
    "6:5 no-unknown-key: `tenant` is not a key that is known here",
    "7:15 no-duplicate-name: `guest` already means the scope `guest`",
    '8:30 no-illegal-value: `"/acme/"` is not allowed here: it does not have the form /^(?:[A-Za-z0-9._-]*[A-Za-z0-9_-]/)+$/',
    "9:63 no-wrong-type: this is text, but true or false is expected",
    '11:3 no-illegal-value: `"linux64!"` is not allowed here: it does not have the form /^(?!Any$)[A-Za-z][A-Za-z0-9_. -]{0,62}$/',
    "14:22 no-illegal-host: `acme.example:80` is not a serving domain: a port does not belong to a host",
    "15:51 no-unknown-reference: there is no scope called `ACM`",
    "16:67 no-unknown-reference: there is no platform called `Linus`",
    "17:5 no-missing-column: this row has no `operationalBenefit`, and scope `ACME` has no default for it",
    "18:22 no-duplicate-row: a second row for `acme.example` on Any",
    "19:84 no-unknown-reference: there is no flag called `F`",
    "20:26 no-illegal-value: `0` is not allowed here: it must be at least 1",
    "21:1 no-unknown-key: `extra` is not a key that is known here",
  ]);
  expect(diagnostics).toHaveLength(15);
});
