import { afterAll, beforeAll, expect, test } from "bun:test";
import { createTempProject, type TempProject } from "./temp-project.ts";

/** A spec that is right; each case below changes one thing in it, and names what the type checker must stumble over. */
const RIGHT = `import { defineMatrix } from "scopec";

export default defineMatrix({
  version: 1,
  scopes: {
    ACME: {
      description: "The customer",
      tier: "premium",
      defaults: { storagePath: "acme/", secretsBackend: "Vault", featureFlags: ["AUDIT"], region: "eu" },
    },
    guest: { description: "Everyone else", tier: "basic", fallback: true },
  },
  platforms: { Linux: { processPlatforms: ["linux"] } },
  secretsBackends: { Vault: { description: "The vault", platforms: ["Linux"] } },
  columns: {
    region: { type: "string", enum: ["eu", "us"], required: true, sensitivity: "public" },
    shards: { type: "integer", enum: [1, 4] },
    note: { type: "string" },
    live: { type: "boolean" },
    zones: { type: "array", enum: ["a", "b"] },
  },
  rows: [
    { servingDomain: "acme.example", detectedScope: "ACME", platform: "Any", shards: 4, note: "n", live: true, zones: ["a"] },
    { servingDomain: "*.example", detectedScope: "guest", platform: "Linux", featureFlags: ["AUDIT"], region: "us" },
  ],
  flags: {
    AUDIT: { description: "Log", type: "Feature", category: "Audit", domain: "all", scope: "ACME", tier: "basic", since: "1.0", status: "stable" },
  },
  variants: {
    plain: { title: "Plain", domain: "all", features: ["AUDIT"], scope: "all", tier: "basic", useCase: "Default", status: "approved" },
  },
  components: {
    till: { title: "Till", purpose: "Takes money", category: "Money", scope: "guest", tier: "basic", status: "draft", module: "src/till.ts", interface: ["take(): void"],
      guardrails: { G1: { rule: "It holds", severity: "low", test: { file: "tests/till.test.ts", name: "holds" } } }, acceptance: ["It is there"] },
  },
});
`;

const WRONG: readonly (readonly [string, string, string])[] = [
  ["a scope", 'detectedScope: "ACME"', 'detectedScope: "ACNE"'],
  ["a platform", 'platform: "Any"', 'platform: "Linx"'],
  ["a platform of a backend", 'platforms: ["Linux"]', 'platforms: ["Any"]'],
  ["a backend", 'secretsBackend: "Vault"', 'secretsBackend: "Volt"'],
  ["a flag of a row", 'platform: "Linux", featureFlags: ["AUDIT"]', 'platform: "Linux", featureFlags: ["AUDITT"]'],
  ["a flag of a scope's defaults", '"Vault", featureFlags: ["AUDIT"]', '"Vault", featureFlags: ["AUDITT"]'],
  ["a flag of a variant", 'features: ["AUDIT"]', 'features: ["AUDITT"]'],
  ["a flag's scope", 'scope: "ACME"', 'scope: "ACNE"'],
  ["a component's scope", 'scope: "guest"', 'scope: "quest"'],
  ["how grave a guardrail is", 'severity: "low"', 'severity: "lowest"'],
  ["a guardrail without a test", ', test: { file: "tests/till.test.ts", name: "holds" }', ""],
  ["a column", 'note: "n"', 'nota: "n"'],
  ["a value of an own column", 'region: "us"', 'region: "asia"'],
  ["a value of an own column in defaults", 'region: "eu"', 'region: "asia"'],
  ["a number of an own column", "shards: 4", "shards: 5"],
  ["the type of an own column's cell", "live: true", 'live: "yes"'],
  ["an item of an own column's list", 'zones: ["a"]', 'zones: ["c"]'],
  ["the type of an own column", 'type: "boolean"', 'type: "truth"'],
  ["a missing key of a flag", ', since: "1.0"', ""],
  ["a section", "variants: {", "variant: {"],
  ["files to include, which only a plain object may have", "version: 1,", 'version: 1, include: "rows/*.yaml",'],
];

let project: TempProject;
let errors: readonly string[];
beforeAll(() => {
  const withoutColumns = RIGHT.replace(/ {2}columns: \{.*?\n {2}\},\n/s, "");
  project = createTempProject([
    ["right.ts", RIGHT],
    ["no-columns.ts", withoutColumns],
    ...WRONG.map(([, from, to], index) => [`wrong-${index}.ts`, RIGHT.replace(from, to)] as const),
  ]);
  errors = project.typeErrors();
});
afterAll(() => project.remove());

const errorsOf = (file: string) => errors.filter((error) => error.startsWith(`${file}(`));

test("a spec whose names are declared has no type error", () => {
  expect(errorsOf("right.ts")).toEqual([]);
});

test("a row of a spec without columns of its own may have none", () => {
  expect(errorsOf("no-columns.ts").length).toBeGreaterThan(0);
});

test.each(WRONG.map(([what], index) => [what, index] as const))("a mistake in %s is a type error", (_what, index) => {
  const [, from, to] = WRONG[index] ?? ["", "", ""];
  expect(RIGHT.split(from)).toHaveLength(2);
  expect(errorsOf(`wrong-${index}.ts`).length).toBeGreaterThan(0);
  expect(to).not.toBe(from);
});
