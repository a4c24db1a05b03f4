import { describe, expect, expectTypeOf, test } from "bun:test";
import { createScoping, type ScopeContextOf, toScopeContext } from "../../../runtime/scope/index.ts";
import { type Platform, type Row, type Scope, seedHosts, seedRows } from "./seed-matrix.ts";

const { resolveHost, getMatrixRow } = createScoping<Scope, Platform, string, Row>({ hosts: seedHosts, rows: seedRows });

describe("toScopeContext", () => {
  test("takes what code needs from the resolution, the row and the platform", () => {
    expect(contextOf("Apple.factory-wager.com:443", "Linux")).toEqual({
      scope: "ENTERPRISE",
      platform: "Linux",
      host: "apple.factory-wager.com",
      storagePath: "enterprise/",
      secretsBackend: "Secret Service (libsecret)",
      serviceName: "duoplus-ENTERPRISE-apple",
      featureFlags: ["APPLE_FACTORY_WAGER_COM_TENANT", "R2_STORAGE"],
    });
  });

  test("has the platform asked for, not the row's Any", () => {
    const expected = { scope: "global", platform: "macOS", host: "printer.local" };
    expect(contextOf("Printer.local", "macOS")).toMatchObject(expected);
  });

  test("has the row's scope, where the fallback row stands in for a platform that the host's scope lacks", () => {
    expect(resolveHost("apple.factory-wager.com").scope).toBe("ENTERPRISE");
    expect(contextOf("apple.factory-wager.com", "Other")).toMatchObject({ scope: "global", storagePath: "global/" });
  });

  test("has no host where it was rejected", () => {
    expect(contextOf("local host", "Linux")).toMatchObject({ scope: "global", host: null });
  });

  test("survives JSON as it is", () => {
    for (const host of ["localhost", "printer.local", "evil.com", ""]) {
      const context = contextOf(host, "Windows");
      expect(JSON.parse(JSON.stringify(context))).toStrictEqual(context);
    }
  });

  test("shares nothing with the row", () => {
    expect(contextOf("localhost", "Linux").featureFlags).not.toBe(getMatrixRow("localhost", "Linux").featureFlags);
  });

  test("has the row's types", () => {
    expectTypeOf<ScopeContextOf<Row>["scope"]>().toEqualTypeOf<Scope>();
    expectTypeOf<ScopeContextOf<Row>["platform"]>().toEqualTypeOf<Platform>();
    expectTypeOf<ScopeContextOf<Row>["host"]>().toEqualTypeOf<string | null>();
    expectTypeOf<ScopeContextOf<Row & { readonly featureFlags: readonly "A"[] }>["featureFlags"]>().toEqualTypeOf<
      readonly "A"[]
    >();
  });
});

function contextOf(host: string, platform: Platform): ScopeContextOf<Row> {
  return toScopeContext(resolveHost(host), getMatrixRow(host, platform), platform);
}
