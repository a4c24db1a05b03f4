import { describe, expect, test } from "bun:test";
import { LIMITS, type Permission, ROLES, type Role } from "../../generated/security.ts";
import { createMetricRules, DEFAULT_LIMITS } from "../../runtime/metrics/index.ts";
import { compileText, specWith } from "../tester.ts";

/** What the module holds that is generated for a spec, without its types. */
async function moduleOf(
  spec: string,
): Promise<{ readonly LIMITS: object; readonly ROLES: object; readonly text: string }> {
  const { compilation, diagnostics } = await compileText(spec);
  const text = compilation?.artifacts.find(({ path }) => path === "generated/security.ts")?.text;
  if (text === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const plain = new Bun.Transpiler({ loader: "ts" }).transformSync(text).replaceAll("export const", "const");
  return { ...new Function(`${plain}; return { LIMITS, ROLES };`)(), text };
}

describe("LIMITS", () => {
  test("are the defaults in each scope that serves hosts", () => {
    const scopes = ["DEVELOPMENT", "ENTERPRISE", "LOCAL-SANDBOX", "global"];
    expect<object>(LIMITS).toEqual(Object.fromEntries(scopes.map((scope) => [scope, DEFAULT_LIMITS])));
  });

  test("are what metrics can be checked by", () => {
    for (const [scope, limits] of Object.entries(LIMITS)) expect(createMetricRules(scope, limits).scope).toBe(scope);
  });

  test("are a scope's own, then the spec's, then the defaults", async () => {
    const scopes = `scopes:
  ACME:
    description: The customer
    tier: premium
    limits: { maxProperties: 7, keyCharset: a-z }
    defaults: { storagePath: acme/, secretsBackend: Vault, serviceNameFormat: acme, secretsFlag: KEEP }
  guest:
    description: Everyone else
    tier: basic
    fallback: true
    defaults: { storagePath: guest/, secretsBackend: Vault, serviceNameFormat: guest, secretsFlag: KEEP }
  later: { description: Not served yet, tier: basic, buildOnly: true, limits: { maxProperties: 900 } }`;
    const limits = "limits: { maxProperties: 8, maxTokenLifetime: 60 }";
    const spec = await moduleOf(specWith({ scopes, limits }));
    const all = { ...DEFAULT_LIMITS, maxProperties: 8, maxTokenLifetime: 60 };
    expect(spec.LIMITS).toEqual({ ACME: { ...all, maxProperties: 7, keyCharset: "a-z" }, guest: all });
  });
});

describe("ROLES", () => {
  test("are those of the spec", () => {
    const roles: Readonly<Record<Role, readonly Permission[]>> = {
      auditor: ["audit:read", "metrics:read"],
      operator: ["audit:read", "config:write", "metrics:export", "metrics:read"],
      service: ["metrics:write"],
      viewer: ["metrics:read"],
    };
    expect(ROLES).toEqual(roles);
  });

  test("are none where the spec has none, and there is no name for one", async () => {
    const { ROLES: none, text } = await moduleOf(specWith({}));
    expect(none).toEqual({});
    expect(text).toContain("export type Role = never;");
  });

  test("have their permissions sorted, whatever their order", async () => {
    const roles =
      'roles: { b: { description: B, permissions: ["metrics:write", "audit:read"] }, a: { description: A, permissions: ["metrics:read"] } }';
    expect(JSON.stringify((await moduleOf(specWith({ roles }))).ROLES)).toBe(
      '{"a":["metrics:read"],"b":["audit:read","metrics:write"]}',
    );
  });
});
