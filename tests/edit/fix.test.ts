import { describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FixedSpec, fixSpec } from "../../generator/cli/lint/fix-spec.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { minimalSpec, SPEC_PATH, specWith } from "../tester.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
const names = readdirSync(FIXTURES)
  .filter((name) => name.endsWith(".before.yaml"))
  .map((name) => name.replace(/\.before\.yaml$/, ""));
const fixture = (name: string, when: "before" | "after") =>
  readFileSync(join(FIXTURES, `${name}.${when}.yaml`), "utf8");

/** What is mended, and what is left besides notes. */
async function fixText(text: string): Promise<FixedSpec> {
  const { findings, ...rest } = await fixSpec(createMemoryHost({ files: { [SPEC_PATH]: text } }), SPEC_PATH, {});
  return { ...rest, findings: findings.filter(({ severity }) => severity !== "info") };
}

/** The ways in which one text may be written. */
const FORMS: readonly (readonly [string, (text: string) => string])[] = [
  ["as it is", (text) => text],
  ["with CRLF", (text) => text.replaceAll("\n", "\r\n")],
  ["behind a byte order mark", (text) => `\ufeff${text}`],
  ["without a final line feed", (text) => text.replace(/\n$/, "")],
];

describe.each(names)("mending %s", (name) => {
  test.each(FORMS)("%s gives what it should, and leaves nothing", async (_what, form) => {
    const { findings, files } = await fixText(form(fixture(name, "before")));
    expect(files.map(({ path }) => path)).toEqual([SPEC_PATH]);
    expect(files[0]?.after.replace(/\r?\n$/, "")).toBe(form(fixture(name, "after")).replace(/\r?\n$/, ""));
    expect(findings).toEqual([]);
  });

  test("once is enough", async () => {
    expect(await fixText(fixture(name, "after"))).toEqual({ fixed: [], findings: [], files: [] });
  });
});

const FLAG = `description: D, type: Feature, category: Core, domain: all, scope: all, tier: basic, since: "1.0", status: stable`;
const ROW = "detectedScope: ACME, apiStrategy: HTTP, operationalBenefit: Fast";
const FALLBACK = `{ servingDomain: "*.example", detectedScope: guest, platform: Any, apiStrategy: HTTP, operationalBenefit: Safe }`;
const rows = (...items: readonly string[]) => ({
  rows: `rows:\n${items.map((item) => `  - ${item}\n`).join("")}`.trimEnd(),
});

/** What was mended and what is left, by code; and the text. */
async function mended(sections: Readonly<Record<string, string>>) {
  const before = specWith(sections);
  const { fixed, findings, files } = await fixText(before);
  const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
  const kinds = findings.map(({ fix }) => fix?.kind);
  return { fixed: codes(fixed), left: codes(findings), kinds, text: files[0]?.after ?? before, before };
}

describe("a fix is not kept", () => {
  test("that makes an error of its own", async () => {
    const { fixed, left, text, before } = await mended(
      rows(
        `{ servingDomain: acme.example, platform: Linux, ${ROW} }`,
        `{ servingDomain: acme.example, platform: Linus, ${ROW}, bunTestTz: UTC }`,
        FALLBACK,
      ),
    );
    expect({ fixed, left, text }).toEqual({ fixed: [], left: ["no-unknown-reference"], text: before });
  });

  test("that makes an error in a stage that was not reached before, whatever else moved it there", async () => {
    const production = minimalSpec.slice(minimalSpec.indexOf("scopes:"), minimalSpec.indexOf("platforms:")).trimEnd();
    const own = `{ servingDomain: acme.example, platform: Any, ${ROW}, featureFlags: [DEBUG_PANNEL] }`;
    const other = `{ servingDomain: other.example, platform: Any, ${ROW} }`;
    const sections = {
      scopes: production.replace("tier: premium", "tier: premium\n    production: true"),
      flags: `flags:\n  DEBUG_PANEL: { ${FLAG}, debugClass: true }`,
    };
    const alone = await mended({ ...sections, ...rows(own, FALLBACK) });
    expect(alone).toMatchObject({ fixed: [], left: ["no-unknown-reference"], text: alone.before });
    const moved = await mended({ ...sections, ...rows(other, other, other, own, FALLBACK) });
    expect(moved).toMatchObject({ fixed: ["no-duplicate-row", "no-duplicate-row"], left: ["no-unknown-reference"] });
  });

  test("though others beside it are", async () => {
    const { fixed, left, text } = await mended({
      ...rows(
        `{ servingDomain: acme.example, platform: Linux, ${ROW} }`,
        `{ servingDomain: acme.example, platform: Linus, ${ROW}, bunTestTz: UTC }`,
        `{ servingDomain: acme.example, platform: MacOS, ${ROW} }`,
        FALLBACK,
      ),
      flags: "flagz: {}",
    });
    expect(fixed).toEqual(["no-unknown-reference", "no-unknown-key"]);
    expect(left).toEqual(["no-unknown-reference"]);
    expect(text).toContain("platform: macOS");
    expect(text).toContain("flags: {}");
    expect(text).toContain("platform: Linus");
  });

  test("where an anchor is, since something else would change with it", async () => {
    const { fixed, left, text, before } = await mended({
      ...rows(`{ servingDomain: acme.example, platform: &p Linus, ${ROW} }`, FALLBACK.replace("Any", "*p")),
    });
    expect(fixed).toEqual([]);
    expect(new Set(left)).toEqual(new Set(["no-unknown-reference"]));
    expect(text).toBe(before);
  });
});

describe("left to a person is", () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      "a scope that is nearly another",
      rows(`{ servingDomain: a.example, platform: Any, ${ROW.replace("ACME", "ACMEE")} }`, FALLBACK),
      "no-unknown-reference",
    ],
    [
      "a name that differs in a digit",
      {
        ...rows(`{ servingDomain: a.example, platform: Any, ${ROW}, featureFlags: [PANEL_2] }`, FALLBACK),
        flags: `flags:\n  PANEL_1: { ${FLAG} }`,
      },
      "no-unknown-reference",
    ],
    [
      "a name that differs in a short word",
      {
        ...rows(`{ servingDomain: a.example, platform: Any, ${ROW}, featureFlags: [TENANT_A] }`, FALLBACK),
        flags: `flags:\n  TENANT_B: { ${FLAG} }`,
      },
      "no-unknown-reference",
    ],
    [
      "a name that two are near",
      {
        ...rows(`{ servingDomain: a.example, platform: Any, ${ROW}, featureFlags: [PANELS] }`, FALLBACK),
        flags: `flags:\n  PANELA: { ${FLAG} }\n  PANELB: { ${FLAG} }`,
      },
      "no-unknown-reference",
    ],
    ["a number that has to be one", { limits: "limits: { maxKeyLength: 0x100 }" }, "no-lossy-number"],
    ["a port", rows(`{ servingDomain: "a.example:80", platform: Any, ${ROW} }`, FALLBACK), "no-illegal-host"],
    ["a key that would stand there twice", { build: "build: { entries: [a.ts], entriess: [b.ts] }" }, "no-unknown-key"],
    [
      "a row that a waiver may count",
      {
        ...rows(
          `{ servingDomain: a.example, platform: Any, ${ROW} }`,
          `{ servingDomain: a.example, platform: Any, ${ROW} }`,
          FALLBACK,
        ),
        waivers: "waivers: [{ rule: no-shared-storage, pointer: /rows/2, reason: r, owner: o }]",
      },
      "no-duplicate-row",
    ],
    [
      "a flag that is too much",
      {
        flags: `flags:\n  PANEL: { ${FLAG}, debugClass: true }`,
        ...rows(
          `{ servingDomain: a.example, platform: Any, ${ROW} }`,
          FALLBACK.replace("platform", "featureFlags: [PANEL], platform"),
        ),
      },
      "use-least-privileged-fallback",
    ],
    [
      "a row that nothing reaches",
      rows(
        `{ servingDomain: a.example, platform: Any, ${ROW} }`,
        `{ servingDomain: a.example, platform: Linux, ${ROW} }`,
        `{ servingDomain: a.example, platform: macOS, ${ROW} }`,
        FALLBACK,
      ),
      "no-unreachable-row",
    ],
  ])("%s", async (_what, sections, code) => {
    const { fixed, left, kinds, text, before } = await mended(sections);
    expect({ fixed, left, text }).toEqual({ fixed: [], left: [code], text: before });
    expect(kinds).not.toContain("safe");
  });

  test("a waiver of a rule that finds something elsewhere: its pointer may be what is wrong", async () => {
    const before = minimalSpec.replace("storagePath: guest/", "storagePath: acme/guest/");
    const waivers = "waivers: [{ rule: no-shared-storage, pointer: /scopes/ACME, reason: r, owner: o }]\n";
    const { fixed, findings } = await fixText(before + waivers);
    expect(fixed).toEqual([]);
    expect(findings.map(({ code, fix }) => [code, fix?.kind])).toEqual([
      ["no-shared-storage", undefined],
      ["no-unused-waiver", "suggested"],
    ]);
  });
});

test("a fix that lets a later stage be reached is kept, whatever that finds around it", async () => {
  const { fixed, left } = await mended(
    rows(`{ servingDomain: acme.example, platform: Any, detectedScope: ACME, apiStrategy: 1.10 }`, FALLBACK),
  );
  expect([fixed, left]).toEqual([["no-lossy-number"], ["no-missing-column"]]);
});

test("what comes to light by a fix is mended too", async () => {
  const { fixed, left } = await mended({
    platforms: "platforms:\n  Linux: { processPlatforms: [linux, linux, linux, linux] }\n  macOS: {}",
    limits: "limit: { maxKeyLength: 300 }",
    flags: `flags:\n  PANEL: { ${FLAG.replace('"1.0"', "1.0")} }`,
  });
  expect(fixed).toEqual([
    "no-lossy-number",
    "no-illegal-value",
    "no-unknown-key",
    "no-illegal-value",
    "no-illegal-value",
  ]);
  expect(left).toEqual([]);
});

test("TypeScript is left alone", async () => {
  const path = "spec/matrix.ts";
  const files = { [path]: "export default { version: 1, scoeps: {} };\n" };
  const { fixed, findings, files: changed } = await fixSpec(createMemoryHost({ files }), path, {});
  expect([fixed, changed]).toEqual([[], []]);
  expect(findings.map(({ code }) => code)).toContain("no-unknown-key");
  expect(findings.every(({ fix }) => fix === undefined)).toBe(true);
});
