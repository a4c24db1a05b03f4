import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_CHECKS, SOURCE_CHECKS, sourceCheck } from "../../generator/diagnostics/source-checks.ts";
import { COLUMNS } from "../../generator/model/columns.ts";
import { RULES } from "../../generator/rules/index.ts";
import { ROOT } from "../temp-project.ts";
import { type Editor, openEditor } from "./language-server.ts";

// Processes are slow to start on a busy machine.
setDefaultTimeout(300_000);

const PATH = "spec/matrix.yaml";
const SPEC = readFileSync(join(ROOT, PATH), "utf8");
/** The spec without what it says of rules. */
const BARE = SPEC.slice(0, SPEC.indexOf("\nrules:") + 1);
const SCOPES = ["DEVELOPMENT", "ENTERPRISE", "LOCAL-SANDBOX", "LOCAL_SANDBOX", "global"];
const BUILD_ONLY = ["GITHUB", "GITLAB", "INTERNAL"];

let editor: Editor;
beforeAll(async () => {
  editor = await openEditor(PATH);
});
afterAll(() => editor.close());

/** The real spec with the first occurrence of some text replaced. */
function edited(from: string, to: string): string {
  expect(SPEC).toContain(from);
  return SPEC.replace(from, () => to);
}

/** What is offered where a line of the real spec, edited, ends so. */
async function offers(from: string, to: string, lineEnd: string): Promise<readonly string[]> {
  await editor.show(edited(from, to));
  const labels = (await editor.offersAt(lineEnd)).map(({ label }) => label.replace(/^"(.*)"$/, "$1"));
  return labels.filter(isName).sort();
}

/** Whether an offer is more than the bare form of an item or an object. */
function isName(label: string): boolean {
  return !label.startsWith("- (array item)") && !label.startsWith("object(");
}

test("the real spec names the schema that lies beside it, and nothing in it is underlined", async () => {
  expect(SPEC).toStartWith("# yaml-language-server: $schema=./matrix.schema.json\n");
  expect(await editor.show(SPEC)).toEqual([]);
});

describe("the editor offers", () => {
  test("the scopes that serve hosts, and their other names, for `detectedScope`", async () => {
    expect(await offers("detectedScope: global", "detectedScope: ", "detectedScope: ")).toEqual(SCOPES);
    const [first] = await editor.offersAt("detectedScope: ");
    expect(first).toEqual({ label: "DEVELOPMENT", documentation: "Developers and their test deployments" });
  });

  test("the platforms and `Any` for `platform`", async () => {
    const expected = ["Any", "Linux", "Other", "Windows", "macOS"];
    expect(await offers("platform: Any", "platform: ", "    platform: ")).toEqual(expected);
  });

  const FLAG = "featureFlags: [APPLE_FACTORY_WAGER_COM_TENANT, R2_STORAGE]";
  const items: readonly (readonly [string, string, string])[] = [
    ["of a list on its line", "featureFlags: [R2_STORAGE, ", "featureFlags: [R2_STORAGE, "],
    ["of a list below its key", "featureFlags:\n      - R2_STORAGE\n      - ", "      - "],
  ];
  test.each(items)("the flags for an item %s", async (_, list, lineEnd) => {
    const offered = await offers(FLAG, list, lineEnd);
    expect(offered).toHaveLength(30);
    expect(offered).toContain("PREMIUM_SECRETS");
    const premium = (await editor.offersAt(lineEnd)).find(({ label }) => label === "PREMIUM_SECRETS");
    expect(premium?.documentation).toBe("Managed secrets");
  });

  test("the columns that a row does not have yet for a key, each with what it is", async () => {
    const row = `  - servingDomain: new.example.com
    detectedScope: global
    `;
    const offered = await offers("rows:\n", `rows:\n${row}\n`, "    ");
    const missing = COLUMNS.filter(({ name }) => name !== "servingDomain" && name !== "detectedScope");
    expect(offered).toEqual(missing.map(({ name }) => name).sort());
    for (const { label, documentation } of (await editor.offersAt("    ")).filter((each) => isName(each.label))) {
      expect(documentation).toBe(missing.find(({ name }) => name === label)?.describe ?? "");
    }
  });

  const references: readonly (readonly [string, string, string, readonly string[]])[] = [
    ["a flag's scope", "scope: all", "scope: ", ["all", ...SCOPES, ...BUILD_ONLY]],
    ["a variant's scope", "    scope: global", "    scope: ", ["all", ...SCOPES, ...BUILD_ONLY]],
    ["a backend", "secretsBackend: Encrypted local storage", "secretsBackend: ", ["macOS Keychain"]],
    ["a flag's host", "domain: api.duoplus.io", "domain: ", ["all", "localhost", "apple.factory-wager.com"]],
    ["a row's host", "servingDomain: localhost", "servingDomain: ", ["*.local", "dev.apple.factory-wager.com"]],
    ["a flag's status", "status: experimental", "status: ", ["deprecated", "experimental", "stable"]],
    ["a flag of a variant", "features: [DEBUG, AUDIT_LOGGING]", "features:\n      - ", ["DEBUG", "MOCK_API"]],
    ["a backend's platform", "platforms: [Linux]", "platforms:\n      - ", ["Linux", "Other", "Windows", "macOS"]],
  ];
  test.each(references)("the names there are for %s", async (_, from, to, expected) => {
    const lineEnd = to.split("\n").at(-1) ?? "";
    const offered = await offers(from, to, lineEnd);
    for (const name of expected) expect(offered).toContain(name);
  });

  test("the rules, each with what it forbids, and how grave it can be", async () => {
    await editor.show(`${BARE}rules:\n  `);
    const offered = await editor.offersAt("  ");
    const rules = RULES.map(({ code, describe }) => ({ label: code, documentation: describe }));
    expect(offered.slice(0, rules.length)).toEqual(rules);
    const checks = Object.keys(SOURCE_CHECKS);
    expect(offered.slice(rules.length).map(({ label }) => label)).toEqual([...checks, ...PROJECT_CHECKS]);
    await editor.show(`${BARE}waivers:\n  - rule: `);
    const waivable = RULES.filter(({ essential }) => essential !== true).map(({ code }) => code);
    const checked = checks.filter((code) => sourceCheck(code)?.essential === false);
    expect((await editor.offersAt("  - rule: ")).map(({ label }) => label)).toEqual([...waivable, ...checked]);
  });

  test("nothing to underline in settings and waivers of checks that scopec takes", async () => {
    const rules = "rules: { no-expired-feature: off, no-leaking-feature: error, no-unrun-workflow: off }\n";
    const waivers = "waivers: [{ rule: no-unused-feature, pointer: /flags, reason: r, owner: o }]\n";
    expect(await editor.show(`${BARE}${rules}${waivers}`)).toEqual([]);
    expect(await editor.show(`${BARE}rules: { no-leaking-feature: off }\n`)).toHaveLength(1);
  });
});

describe("the editor shows", () => {
  test("what a column means over its key", async () => {
    await editor.show(SPEC);
    const describe = COLUMNS.find(({ name }) => name === "storagePath")?.describe ?? "nothing";
    expect(withoutEscapes(await editor.hoverOver("storagePath"))).toContain(describe);
  });

  test("what a column means over its value, and the names that it may be with what they are", async () => {
    await editor.show(SPEC);
    const shown = withoutEscapes(await editor.hoverOver("detectedScope: ENTERPRISE"));
    expect(shown).toContain("The scope (tenant context) that requests for the host get.\n");
    expect(shown).toContain("* `ENTERPRISE`: Enterprise customers\n");
    expect(shown).toContain("* `LOCAL_SANDBOX`: Another name of LOCAL-SANDBOX.\n");
    // Said once, not for each way in which the value fits.
    expect(shown.split("tenant context")).toHaveLength(2);
  });

  const withoutEscapes = (markdown: string) => markdown.replace(/\\([^\w\s])/g, "$1");
});

describe("the editor underlines", () => {
  const lineOf = (text: string, part: string) => text.split("\n").findIndex((line) => line.includes(part)) + 1;
  const mistakes: readonly (readonly [string, string, string, string, string])[] = [
    ["a misspelt column", "secretsBackend: Enc", "secretBackend: Enc", "secretBackend", "is not allowed"],
    ["a misspelt key of a flag", "debugClass: true", "debugclass: true", "debugclass", "is not allowed"],
    ["a misspelt section", "variants:", "variant:", "variant", "is not allowed"],
    ["a misspelt value", "status: experimental", "status: experimentel", "experimentel", "Valid values"],
    ["a path that leads elsewhere", "storagePath: global/", "storagePath: /global", "/global", "pattern"],
    ["a number where a text belongs", "tier: premium", "tier: 1", "1", "string"],
  ];
  test.each(mistakes)("%s, at its place", async (_, from, to, marked, says) => {
    const text = edited(from, to);
    const found = (await editor.show(text)).filter(({ marks }) => marks === marked);
    expect(found).toHaveLength(1);
    expect(found[0]?.at).toStartWith(`${lineOf(text, to)}:`);
    expect(found[0]?.says).toContain(says);
  });

  test("a rule that there is not, and a grade that an essential rule cannot have", async () => {
    const found = await editor.show(`${BARE}rules:\n  no-shared-storag: warning\n  no-split-host: warning\n`);
    expect(found.map(({ marks }) => marks).sort()).toEqual(["no-shared-storag", "warning"]);
    expect(found.map(({ at }) => at.split(":")[0]).sort()).toEqual(
      [1, 2].map((below) => String(BARE.split("\n").length + below)),
    );
  });

  test("no name that the schema cannot know yet: of a new scope, flag, platform, backend or host", async () => {
    const changes: readonly (readonly [string, string])[] = [
      ["detectedScope: global", "detectedScope: BRAND-NEW"],
      ["platform: Any", "platform: FreeBSD"],
      ["secretsBackend: Encrypted local storage", "secretsBackend: Vault"],
      ["featureFlags: []", "featureFlags: [NEW_FLAG]"],
      ["servingDomain: localhost", "servingDomain: new.example.com"],
      ["features: []", "features: [NEW_FLAG]"],
      ["scope: all", "scope: BRAND-NEW"],
      ["domain: api.duoplus.io", "domain: new.example.com"],
    ];
    const text = changes.reduce((spec, [from, to]) => {
      expect(spec).toContain(from);
      return spec.replace(from, to);
    }, SPEC);
    expect(await editor.show(text)).toEqual([]);
  });
});
