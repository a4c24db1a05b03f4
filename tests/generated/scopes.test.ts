import { afterAll, beforeEach, describe, expect, test } from "bun:test";
import * as flagsModule from "../../generated/flags.ts";
import * as scopes from "../../generated/scopes.ts";
import { DEBUG_CLASS, DOMAINS, FLAGS, namesOf, PLATFORMS, ROWS } from "./seed.ts";

const { SCOPING_MATRIX, detectScope, domainToFeature, getMatrixRow, getScopedFeatureFlags, resolveHost } = scopes;
const { validateMetricScope } = scopes;

const SCOPES = ["DEVELOPMENT", "ENTERPRISE", "LOCAL-SANDBOX", "global"];

/** A host of a serving domain. */
const hostOf = (domain: string) => domain.replace("*", "printer");

/** The row that the seed gives a domain on a platform: its own, or the one row of the fallback. */
function seedRow(domain: string, platform: string): readonly string[] {
  const own = ROWS.find((row) => row[0] === domain && row[1] === platform);
  return own ?? ROWS.find((row) => row[1] === "Any") ?? [];
}

test("the module gives nine values and no other", () => {
  expect(Object.keys(scopes).sort()).toEqual([
    "SCOPING_MATRIX",
    "currentScope",
    "detectScope",
    "domainToFeature",
    "getMatrixRow",
    "getScopedFeatureFlags",
    "hostRules",
    "resolveHost",
    "validateMetricScope",
  ]);
});

describe("SCOPING_MATRIX", () => {
  test.each([...ROWS])("has the row %s on %s, with all twelve columns", (...row) => {
    const [servingDomain = "", platform, secretsBackend, flags, apiStrategy, operationalBenefit] = row;
    const [detectedScope, storagePath, serviceNameFormat] = DOMAINS.get(servingDomain) ?? [];
    const found = SCOPING_MATRIX.filter((each) => each.servingDomain === servingDomain && each.platform === platform);
    expect(found as unknown).toEqual([
      {
        servingDomain,
        detectedScope,
        platform,
        storagePath,
        secretsBackend,
        serviceNameFormat,
        secretsFlag: "CRED_PERSIST_ENTERPRISE",
        bunRuntimeTz: "System local",
        bunTestTz: "UTC",
        featureFlags: namesOf(flags),
        apiStrategy,
        operationalBenefit,
      },
    ]);
    expect(Object.keys(found[0] ?? {})).toHaveLength(12);
  });

  test("has eleven rows", () => {
    expect(ROWS).toHaveLength(11);
    expect(SCOPING_MATRIX).toHaveLength(11);
  });
});

describe("detectScope and resolveHost", () => {
  test.each([...DOMAINS])("%s is served, however it is spelt", (domain, [scope = ""]) => {
    const host = hostOf(domain);
    for (const written of [host, host.toUpperCase(), `${host}:8443`, `${host}.`]) {
      expect(detectScope(written) as string).toBe(scope);
      expect(resolveHost(written) as object).toEqual({
        scope,
        rule: domain,
        canonicalHost: host,
        reason: domain.startsWith("*.") ? "wildcard" : "exact",
      });
    }
  });

  const others: readonly (readonly [string, "fallback" | "rejected"])[] = [
    ["apple.factory-wager.com.evil.com", "fallback"],
    ["xapple.factory-wager.com", "fallback"],
    ["factory-wager.com", "fallback"],
    ["www.localhost", "fallback"],
    ["local", "fallback"],
    ["127.0.0.1", "fallback"],
    ["constructor", "fallback"],
    ["", "rejected"],
    ["http://localhost", "rejected"],
    ["localhost..", "rejected"],
    ["apple.factory-wager.com\u0000", "rejected"],
  ];
  test.each([...others])("%j is nobody's: %s", (host, reason) => {
    expect(detectScope(host)).toBe("global");
    expect(resolveHost(host)).toMatchObject({ scope: "global", rule: null, reason });
  });
});

describe("getMatrixRow and getScopedFeatureFlags", () => {
  const cases = [...DOMAINS.keys(), "unknown.example"].flatMap((domain) =>
    PLATFORMS.map((platform) => [domain, platform] as const),
  );
  test.each(cases)("%s on %s has the one row that applies, and exactly its flags", (domain, platform) => {
    const [servingDomain = "", rowPlatform = "", backend = "", flags] = seedRow(domain, platform);
    const row = getMatrixRow(hostOf(domain), platform);
    expect([row.servingDomain, row.platform, row.secretsBackend] as string[]).toEqual([
      servingDomain,
      rowPlatform,
      backend,
    ]);
    expect(SCOPING_MATRIX).toContain(row);
    expect([...getScopedFeatureFlags(hostOf(domain), platform)] as string[]).toEqual([...namesOf(flags)]);
  });

  test("a scope's flags without a platform are those of all its rows, in a set of the caller's own", () => {
    const expected = {
      "apple.factory-wager.com": ["APPLE_FACTORY_WAGER_COM_TENANT", "PREMIUM_SECRETS", "R2_STORAGE"],
      "dev.apple.factory-wager.com": ["DEBUG", "DEV_APPLE_FACTORY_WAGER_COM_TENANT", "MOCK_API"],
      localhost: ["DEBUG", "LOCAL_SANDBOX", "MOCK_API"],
      "printer.local": [],
      "unknown.example": [],
    };
    for (const [host, flags] of Object.entries(expected)) {
      expect(([...getScopedFeatureFlags(host)] as string[]).sort()).toEqual(flags);
    }
    getScopedFeatureFlags("localhost").clear();
    expect(getScopedFeatureFlags("localhost").size).toBe(3);
  });
});

test.each([
  ["apple.factory-wager.com", "APPLE_FACTORY_WAGER_COM"],
  ["dev.apple.factory-wager.com", "DEV_APPLE_FACTORY_WAGER_COM"],
  ["localhost", "LOCALHOST"],
  ["*.local", "WILDCARD_LOCAL"],
])("domainToFeature(%j) is %s", (domain, feature) => {
  expect(domainToFeature(domain)).toBe(feature);
});

describe("validateMetricScope", () => {
  const before = { DASHBOARD_SCOPE: process.env["DASHBOARD_SCOPE"], HOST: process.env["HOST"] };
  const set = (values: Readonly<Record<string, string | undefined>>) => {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
  const valid = () =>
    [...SCOPES, "", "enterprise", "ENTERPRISE ", "INTERNAL"].filter((scope) => validateMetricScope(scope));
  beforeEach(() => set({ DASHBOARD_SCOPE: undefined, HOST: undefined }));
  afterAll(() => set(before));

  test.each(SCOPES)("takes DASHBOARD_SCOPE=%s before any host, and no other scope", (scope) => {
    set({ DASHBOARD_SCOPE: scope, HOST: "localhost" });
    expect(valid()).toEqual([scope]);
  });

  test.each([...DOMAINS])("takes the scope of HOST=%s, and no other", (domain, [scope = ""]) => {
    set({ HOST: hostOf(domain) });
    expect(valid()).toEqual([scope]);
  });

  test("takes the fallback scope where nothing is set, and nothing where what is set is no scope", () => {
    expect(valid()).toEqual(["global"]);
    set({ DASHBOARD_SCOPE: "INTERNAL" });
    expect(valid()).toEqual([]);
  });
});

describe("FEATURE_FLAGS", () => {
  test("has the thirty flags, and nothing else is in the module", () => {
    expect(Object.keys(flagsModule)).toEqual(["FEATURE_FLAGS"]);
    expect(FLAGS).toHaveLength(30);
    expect(Object.keys(flagsModule.FEATURE_FLAGS)).toEqual(FLAGS.map(([name = ""]) => name).sort());
  });

  test.each([...FLAGS])("knows %s", (...flag) => {
    const [name = "", type, category, domain, scope, tier, size, status, description] = flag;
    const found: object | undefined = Object.entries(flagsModule.FEATURE_FLAGS).find(([each]) => each === name)?.[1];
    expect(found).toEqual({
      description,
      type,
      category,
      domain,
      scope,
      tier,
      ...(size !== "" && { size }),
      since: "1.3.5",
      status,
      debugClass: DEBUG_CLASS.includes(name),
    });
  });
});
