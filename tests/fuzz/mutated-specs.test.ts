import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { startOf } from "../../generator/base/span.ts";
import { check } from "../../generator/compile.ts";
import { hasErrors } from "../../generator/diagnostics/diagnostic.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { minimalSpec } from "../tester.ts";

const ROOT = join(import.meta.dirname, "../..");
const SEED = 20_261_121;

/** Checks a spec text; fails for anything but a value without errors, or findings that make sense. */
async function expectSense(path: string, text: string): Promise<"right" | "findings"> {
  const host = createMemoryHost({ files: { [path]: text } });
  const [result, diagnostics] = await check(host, path);
  expect(result === undefined).toBe(hasErrors(diagnostics));
  for (const { code, message, help, span } of diagnostics) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
    expect(`${message} ${help ?? ""}`).not.toMatch(/\bundefined\b(?!`)|\[object|NaN is|call stack/);
    const { line, column } = startOf(span);
    expect(line >= 1 && column >= 1 && span.end >= span.start).toBe(true);
  }
  return result === undefined ? "findings" : "right";
}

/** What stands where in YAML and TypeScript, and what tends to break readers. */
const PIECES = [
  ...":-,[]{}\"'#&*!|>%@`?~\\ \n\t\r/.$0aZ_",
  "  ",
  "- ",
  ": ",
  "<<",
  "null",
  "true",
  "1.10",
  "1e999",
  "-1",
  "Any",
  "all",
  "*.",
  "&a ",
  "*a",
  "!!set ",
  "---\n",
  "<<<<<<< x\n",
  "\ufeff",
  "\u0000",
  "\u2028",
  "é",
  "\ud83d",
  "__proto__",
  "constructor",
  "${a}",
  "/*",
  "*/",
  "f()",
  "...a",
];

const mutation = fc.record({
  // Without a bias: else nearly all changes would be at the very beginning or end.
  at: fc.noBias(fc.nat(99_999)),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  insert: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }),
});

const mutated = (text: string, mutations: readonly { at: number; remove: number; insert: readonly string[] }[]) =>
  mutations.reduce((sofar, { at, remove, insert }) => {
    const place = Math.floor((at / 100_000) * sofar.length);
    return sofar.slice(0, place) + insert.join("") + sofar.slice(place + remove);
  }, text);

const reference = readFileSync(join(ROOT, "tests/emit/reference.yaml"), "utf8");

const TYPESCRIPT = `import { defineMatrix } from "scopec";
const shared = { secretsBackend: "Vault", secretsFlag: "KEEP", apiStrategy: "HTTP", operationalBenefit: "Safe" } as const;
export default defineMatrix({
  version: 1,
  scopes: {
    ACME: { description: "A", tier: "basic", defaults: { ...shared, storagePath: \`acme/\`, serviceNameFormat: "acme" } },
    guest: { description: "G", tier: "basic", fallback: true, defaults: { ...shared, storagePath: "g/", serviceNameFormat: "g" } },
  },
  platforms: { Linux: { processPlatforms: ["linux"] } },
  rows: [
    { servingDomain: "acme.example", detectedScope: "ACME", platform: "Any" },
    { servingDomain: "*.example", detectedScope: "guest", platform: "Any" },
  ],
});
`;

/** 20,000 in all; each text itself is right, so that one mutation away from it is where mistakes are made. */
const SUBJECTS: readonly (readonly [string, string, number])[] = [
  ["spec/matrix.yaml", minimalSpec, 11_000],
  ["spec/matrix.yaml", reference, 4_000],
  ["spec/matrix.ts", TYPESCRIPT, 5_000],
];

test.each(SUBJECTS)("%s with random changes ends in a value or in findings", async (path, text, numRuns) => {
  expect(await expectSense(path, text)).toBe("right");
  const ends = { right: 0, findings: 0 };
  const changes = fc.array(mutation, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(changes, async (mutations) => {
      ends[await expectSense(path, mutated(text, mutations))] += 1;
    }),
    { numRuns, seed: SEED },
  );
  // Both happen, or the mutations would be too wild or too tame.
  expect(ends.findings).toBeGreaterThan(numRuns / 4);
  expect(ends.right).toBeGreaterThan(numRuns / 100);
});
