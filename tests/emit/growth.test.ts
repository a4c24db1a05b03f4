import { expect, test } from "bun:test";
import { compileText, specWith } from "../tester.ts";

const FEW = 20;
const MANY = 80;

test("no generated file grows faster than the spec: not with tenants times hosts", async () => {
  const [few, many] = await Promise.all([sizes(FEW), sizes(MANY)]);
  const grown = [...many].map(([path, bytes]) => [path, bytes / (few.get(path) ?? 0)] as const);
  expect(grown.length).toBeGreaterThan(20);
  expect(grown.filter(([, times]) => times > (1.1 * MANY) / FEW)).toEqual([]);
});

/** The size of each file that so many tenants for production give, each with a host and a wildcard. */
async function sizes(tenants: number): Promise<ReadonlyMap<string, number>> {
  const names = Array.from({ length: tenants }, (_, index) => `t${100 + index}`);
  const scopes = names.map(
    (name) => `  ${name.toUpperCase()}:
    description: A customer
    tier: basic
    production: true
    defaults: { storagePath: ${name}/, secretsBackend: Vault, serviceNameFormat: ${name}, secretsFlag: KEEP }`,
  );
  const rest = "platform: Any, apiStrategy: HTTP, operationalBenefit: Fast";
  const rows = names.flatMap((name) =>
    [`${name}.example`, `"*.${name}.example"`].map(
      (host) => `  - { servingDomain: ${host}, detectedScope: ${name.toUpperCase()}, ${rest} }`,
    ),
  );
  const { compilation } = await compileText(
    specWith({
      scopes: `scopes:
  guest:
    description: Everyone else
    tier: basic
    fallback: true
    defaults: { storagePath: guest/, secretsBackend: Vault, serviceNameFormat: guest, secretsFlag: KEEP }
${scopes.join("\n")}`,
      rows: `rows:\n  - { servingDomain: "*.example", detectedScope: guest, ${rest} }\n${rows.join("\n")}`,
    }),
  );
  return new Map((compilation?.artifacts ?? []).map(({ path, text }) => [path, text.length]));
}
