import { describe, expect, test } from "bun:test";
import { createScoping, type ScopingEnvironment } from "../../../runtime/scope/index.ts";
import { type Platform, type Row, type Scope, seedHosts, seedRows } from "./seed-matrix.ts";

// Taken out of their object here, so that every test below shows that none of them needs `this`.
const { resolveHost, detectScope, getMatrixRow, getScopedFeatureFlags } = seedScoping({});

describe("resolveHost and detectScope", () => {
  const scopes: readonly (readonly [host: string, scope: Scope, reason: string])[] = [
    ["apple.factory-wager.com", "ENTERPRISE", "exact"],
    ["DEV.apple.factory-wager.com:443", "DEVELOPMENT", "exact"],
    ["localhost.", "LOCAL-SANDBOX", "exact"],
    ["printer.local", "global", "wildcard"],
    ["apple.factory-wager.com.evil.com", "global", "fallback"],
    ["apple.factory-wager.com ", "global", "rejected"],
  ];
  for (const [host, scope, reason] of scopes) {
    test(`${JSON.stringify(host)} → ${scope}, ${reason}`, () => {
      expect(detectScope(host)).toBe(scope);
      expect(resolveHost(host)).toMatchObject({ scope, reason });
    });
  }
});

describe("getMatrixRow", () => {
  test("gives each of the eleven rows for its own domain and platform", () => {
    for (const row of seedRows) {
      const host = row.servingDomain.replace("*", "printer");
      for (const platform of row.platform === "Any"
        ? (["Windows", "macOS", "Linux", "Other"] as const)
        : [row.platform]) {
        expect(getMatrixRow(host, platform)).toBe(row);
      }
    }
  });

  const fallbacks: readonly (readonly [host: string, platform: string, why: string])[] = [
    ["apple.factory-wager.com", "Other", "a platform that the rule has no row for"],
    ["example.org", "Windows", "a host that no rule matches"],
    ["localhost:", "Windows", "a rejected host"],
    ["localhost", "BeOS", "a platform that nobody knows"],
    ["localhost", "", "no platform"],
    ["localhost", "constructor", "a property of every object"],
    ["localhost", "__proto__", "the prototype"],
    ["localhost", "windows", "a platform in the wrong case"],
    ["localhost", "Any", "the name of the row for all, which this rule does not have"],
    ["constructor", "Linux", "a host that every object has"],
  ];
  for (const [host, platform, why] of fallbacks) {
    test(`falls back for ${why}`, () => expect(getMatrixRow(host, platform as Platform)).toBe(rowAt("global", "Any")));
  }

  test("prefers the rule's own row to its Any row, and that to the fallback", () => {
    const scoping = tinyScoping(["a x Linux", "a x Any", "f z Linux", "f z Any"]);
    expect(scoping.getMatrixRow("x", "Linux").featureFlags).toEqual(["0"]);
    expect(scoping.getMatrixRow("x", "macOS").featureFlags).toEqual(["1"]);
    expect(scoping.getMatrixRow("unknown", "Linux").featureFlags).toEqual(["2"]);
    expect(scoping.getMatrixRow("unknown", "macOS").featureFlags).toEqual(["3"]);
  });

  test("goes by the rule that won, not by the scope", () => {
    const scoping = tinyScoping(["a x Linux", "a y Linux", "a *.w Linux", "f z Any"]);
    expect(scoping.getMatrixRow("x", "Linux").featureFlags).toEqual(["0"]);
    expect(scoping.getMatrixRow("y", "Linux").featureFlags).toEqual(["1"]);
    expect(scoping.getMatrixRow("q.w", "Linux").featureFlags).toEqual(["2"]);
  });

  test("takes the first of several rows of the fallback scope", () => {
    const scoping = tinyScoping(["f x Any", "f y Any"]);
    expect(scoping.getMatrixRow("y", "Linux").featureFlags).toEqual(["1"]);
    expect(scoping.getMatrixRow("unknown", "Linux").featureFlags).toEqual(["0"]);
  });

  test("throws where the table has no row at all, and says what to do", () => {
    const scoping = tinyScoping(["a x Linux"]);
    expect(() => scoping.getMatrixRow("x", "macOS")).toThrow(
      'no row for host "x" on platform "macOS". The generated module is inconsistent; run `scopec gen`.',
    );
    expect(() => scoping.getScopedFeatureFlags("\n", "macOS")).toThrow('no row for host "\\n" on platform "macOS"');
    expect(scoping.getScopedFeatureFlags("\n")).toEqual(new Set());
  });
});

describe("getScopedFeatureFlags", () => {
  test("without a platform: the flags of all rows of the scope", () => {
    const flags = ["APPLE_FACTORY_WAGER_COM_TENANT", "R2_STORAGE", "PREMIUM_SECRETS"];
    expect([...getScopedFeatureFlags("apple.factory-wager.com")]).toEqual(flags);
    expect([...getScopedFeatureFlags("localhost")]).toEqual(["LOCAL_SANDBOX", "DEBUG", "MOCK_API"]);
    expect([...getScopedFeatureFlags("localhost", undefined)]).toEqual(["LOCAL_SANDBOX", "DEBUG", "MOCK_API"]);
    expect([...getScopedFeatureFlags("evil.com")]).toEqual([]);
  });

  test("with a platform: exactly those of the row", () => {
    for (const platform of ["Windows", "macOS", "Linux", "Other"] as const) {
      for (const host of [
        "apple.factory-wager.com",
        "dev.apple.factory-wager.com",
        "localhost",
        "x.local",
        "evil.com",
      ]) {
        expect([...getScopedFeatureFlags(host, platform)]).toEqual([...getMatrixRow(host, platform).featureFlags]);
      }
    }
  });

  test("a Set that the caller may change", () => {
    for (const platform of [undefined, "Linux"] as const) {
      getScopedFeatureFlags("localhost", platform).clear();
      getScopedFeatureFlags("localhost", platform).add("EVIL");
      expect(getScopedFeatureFlags("localhost", platform)).toEqual(new Set(["LOCAL_SANDBOX", "DEBUG", "MOCK_API"]));
    }
  });
});

describe("validateMetricScope", () => {
  const cases: readonly (readonly [env: ScopingEnvironment, current: Scope | null, why: string])[] = [
    [{ DASHBOARD_SCOPE: "ENTERPRISE" }, "ENTERPRISE", "DASHBOARD_SCOPE"],
    [{ DASHBOARD_SCOPE: "ENTERPRISE", HOST: "localhost" }, "ENTERPRISE", "DASHBOARD_SCOPE before HOST"],
    [{ DASHBOARD_SCOPE: "", HOST: "localhost" }, "LOCAL-SANDBOX", "HOST where DASHBOARD_SCOPE is empty"],
    [{ HOST: "DEV.apple.factory-wager.com:80" }, "DEVELOPMENT", "HOST"],
    [{ HOST: "evil.com" }, "global", "the fallback for an unknown HOST"],
    [{ HOST: "local host" }, "global", "the fallback for a rejected HOST"],
    [{ HOST: "" }, "global", "the fallback for an empty HOST"],
    [{}, "global", "the fallback for no environment"],
    [{ DASHBOARD_SCOPE: undefined, HOST: undefined }, "global", "the fallback for variables that are unset"],
    [{ DASHBOARD_SCOPE: "NOBODY", HOST: "localhost" }, null, "none for a DASHBOARD_SCOPE that is no scope"],
    [{ DASHBOARD_SCOPE: "enterprise" }, null, "none for one in the wrong case"],
    [{ DASHBOARD_SCOPE: " ENTERPRISE" }, null, "none for one with a space"],
    [{ DASHBOARD_SCOPE: "constructor" }, null, "none for a property of every object"],
  ];
  const asked = ["ENTERPRISE", "DEVELOPMENT", "LOCAL-SANDBOX", "global", "NOBODY", "enterprise", " ENTERPRISE", ""];
  for (const [env, current, why] of cases) {
    test(`the current scope is ${why}`, () => {
      const { validateMetricScope } = seedScoping(env);
      for (const scope of [...asked, "constructor"]) expect(validateMetricScope(scope)).toBe(scope === current);
    });
  }

  test("knows scopes that only the hosts, only the rows or only the fallback have", () => {
    for (const scope of ["exact", "wild", "row", "none"]) {
      const { validateMetricScope } = createScoping<string, string, string, Row | never>({
        hosts: { exact: [["x", "exact"]], wildcard: [["y", "wild"]], fallback: "none" },
        rows: [{ ...rowAt("global", "Any"), detectedScope: "row" as Scope }],
        environment: () => ({ DASHBOARD_SCOPE: scope }),
      });
      expect(validateMetricScope(scope)).toBe(true);
    }
  });

  test("reads the environment of the process at each call", () => {
    const { validateMetricScope } = createScoping<Scope, Platform, string, Row>({ hosts: seedHosts, rows: seedRows });
    const { DASHBOARD_SCOPE: saved } = process.env;
    try {
      for (const scope of ["ENTERPRISE", "DEVELOPMENT"]) {
        process.env["DASHBOARD_SCOPE"] = scope;
        expect(validateMetricScope(scope)).toBe(true);
      }
    } finally {
      if (saved === undefined) delete process.env["DASHBOARD_SCOPE"];
      else process.env["DASHBOARD_SCOPE"] = saved;
    }
  });

  test("does without a process, and without its env", () => {
    const { validateMetricScope } = createScoping<Scope, Platform, string, Row>({ hosts: seedHosts, rows: seedRows });
    const saved = globalThis.process;
    for (const value of [undefined, {}]) {
      try {
        Object.defineProperty(globalThis, "process", { value, configurable: true, writable: true });
        expect(validateMetricScope("global")).toBe(true);
      } finally {
        Object.defineProperty(globalThis, "process", { value: saved, configurable: true, writable: true });
      }
    }
  });
});

test("hostRules are what a decision about a request needs", () => {
  const loopbackOnly = ["LOCAL-SANDBOX"] as const;
  const { hostRules, resolveHost: resolve } = createScoping<Scope, Platform, string, Row>({
    hosts: { ...seedHosts, loopbackOnly },
    rows: seedRows,
  });
  expect(hostRules).toEqual({ resolveHost: resolve, fallback: "global", loopbackOnly });
  const { hostRules: without } = createScoping<Scope, Platform, string, Row>({ hosts: seedHosts, rows: seedRows });
  expect(without.loopbackOnly).toEqual([]);
});

describe("createScoping", () => {
  test("refuses two rows for one domain and one platform", () => {
    expect(() => tinyScoping(["a x Linux", "f z Any", "a x Linux"])).toThrow(/two rows for x on Linux.*scopec gen/);
  });

  test("refuses a host table that is not canonical", () => {
    expect(() => tinyScoping(["a X Linux"])).toThrow(/Host table: "X"/);
  });

  test("looks at as few rows for one of 1,000 as for one of three", () => {
    const reads = [3, 1000].map((count) => {
      let read = 0;
      const rows = Array.from({ length: count }, (_, index) => ({
        get servingDomain() {
          read += 1;
          return `host-${index}`;
        },
        detectedScope: "a" as const,
        get platform() {
          read += 1;
          return "Any" as const;
        },
        get featureFlags() {
          read += 1;
          return ["F"];
        },
      }));
      const exact = rows.map((row) => [row.servingDomain, "a"] as const);
      const scoping = createScoping<"a", string, string, (typeof rows)[number]>({
        hosts: { exact, wildcard: [], fallback: "a" },
        rows,
      });
      read = 0;
      scoping.detectScope("host-2");
      scoping.getMatrixRow("host-2", "Linux");
      scoping.getScopedFeatureFlags("HOST-2");
      scoping.getScopedFeatureFlags("elsewhere", "Linux");
      return read;
    });
    expect(reads[1]).toBe(reads[0]);
  });
});

function seedScoping(env: ScopingEnvironment) {
  return createScoping<Scope, Platform, string, Row>({ hosts: seedHosts, rows: seedRows, environment: () => env });
}

function rowAt(scope: Scope, platform: Row["platform"]): Row {
  const found = seedRows.find((row) => row.detectedScope === scope && row.platform === platform);
  if (found === undefined) throw new Error(`no row ${scope} ${platform}`);
  return found;
}

/** A matrix of rows written `scope domain platform`, with `f` as its fallback; each row's one flag is its index. */
function tinyScoping(lines: readonly string[]) {
  const rows = lines.map((line, index) => {
    const [detectedScope = "", servingDomain = "", platform = ""] = line.split(" ");
    return { servingDomain, detectedScope, platform, featureFlags: [String(index)] };
  });
  const scopes = new Map(rows.map((row) => [row.servingDomain, row.detectedScope]));
  const exact = [...scopes].filter(([rule]) => !rule.startsWith("*."));
  const wildcard = [...scopes].flatMap(([rule, scope]) =>
    rule.startsWith("*.") ? [[rule.slice(2), scope] as const] : [],
  );
  return createScoping({ hosts: { exact, wildcard, fallback: "f" }, rows });
}
