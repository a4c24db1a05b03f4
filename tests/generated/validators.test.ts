import { describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as validators from "../../generated/validators/index.ts";
import { ROOT } from "../temp-project.ts";

const { isPerfMetric, isScopeContext, isScopingSpec, perfMetricErrors, scopeContextErrors, scopingSpecErrors } =
  validators;

const FOLDER = join(ROOT, "generated/validators");

describe("the modules", () => {
  test("give three guards and three lists of errors", () => {
    expect(Object.keys(validators).sort()).toEqual([
      "isPerfMetric",
      "isScopeContext",
      "isScopingSpec",
      "perfMetricErrors",
      "scopeContextErrors",
      "scopingSpecErrors",
    ]);
  });

  test.each(readdirSync(FOLDER).filter((name) => name.endsWith(".js")))(
    "%s imports scopec/runtime and nothing else",
    (name) => {
      const text = readFileSync(join(FOLDER, name), "utf8");
      expect([...text.matchAll(/\bfrom\s+"([^"]*)"/g)].map(([, from]) => from)).toEqual(["scopec/runtime"]);
      expect(text).not.toMatch(/\brequire\b|\bimport\s*\(|\beval\b|\bFunction\b/);
    },
  );
});

const CONTEXT = {
  scope: "ENTERPRISE",
  platform: "Linux",
  host: "apple.factory-wager.com",
  storagePath: "enterprise/",
  secretsBackend: "Secret Service (libsecret)",
  serviceName: "duoplus-ENTERPRISE-apple",
  featureFlags: ["R2_STORAGE"],
};

describe("isScopeContext", () => {
  const right: readonly (readonly [string, object])[] = [
    ["a context", CONTEXT],
    ["one of a rejected host", { ...CONTEXT, host: null }],
    ["one without flags", { ...CONTEXT, featureFlags: [] }],
    ["one of the fallback", { ...CONTEXT, scope: "global", platform: "Other" }],
  ];
  test.each([...right])("accepts %s", (_, value) => {
    expect(scopeContextErrors(value)).toEqual([]);
    expect(isScopeContext(value)).toBe(true);
  });

  const { host: _host, ...hostless } = CONTEXT;
  const wrong: readonly (readonly [string, unknown, string])[] = [
    ["nothing", undefined, " must be object"],
    ["null", null, " must be object"],
    ["a list", [CONTEXT], " must be object"],
    [
      "a scope that serves no host",
      { ...CONTEXT, scope: "INTERNAL" },
      "/scope must be equal to one of the allowed values",
    ],
    [
      "a scope in other letters",
      { ...CONTEXT, scope: "enterprise" },
      "/scope must be equal to one of the allowed values",
    ],
    ["the platform of rows", { ...CONTEXT, platform: "Any" }, "/platform must be equal to one of the allowed values"],
    [
      "an unknown flag",
      { ...CONTEXT, featureFlags: ["R3"] },
      "/featureFlags/0 must be equal to one of the allowed values",
    ],
    [
      "a name that all objects have",
      { ...CONTEXT, scope: "constructor" },
      "/scope must be equal to one of the allowed values",
    ],
    [
      "a flag twice",
      { ...CONTEXT, featureFlags: ["DEBUG", "DEBUG"] },
      "/featureFlags must NOT have duplicate items (items ## 1 and 0 are identical)",
    ],
    ["no host", hostless, " must have required property 'host'"],
    ["a host that is a number", { ...CONTEXT, host: 1 }, "/host must be string,null"],
    ["an empty storage path", { ...CONTEXT, storagePath: "" }, "/storagePath must NOT have fewer than 1 characters"],
    ["a property too many", { ...CONTEXT, admin: true }, " must NOT have additional properties"],
    [
      "a prototype of its own",
      JSON.parse(`{"__proto__": {}, ${JSON.stringify(CONTEXT).slice(1)}`),
      " must NOT have additional properties",
    ],
  ];
  test.each([...wrong])("refuses %s", (_, value, error) => {
    expect(isScopeContext(value)).toBe(false);
    expect(scopeContextErrors(value).map(({ instancePath, message }) => `${instancePath} ${message}`)).toEqual([error]);
  });

  test("gives all errors at once, which later calls do not change", () => {
    const errors = scopeContextErrors({ scope: "x", featureFlags: "y" });
    const count = errors.length;
    // Five properties are missing; the scope and the flags are wrong.
    expect(count).toBe(7);
    expect(scopeContextErrors(CONTEXT)).toEqual([]);
    expect(errors).toHaveLength(count);
  });

  test("names the names of the matrix that it would have taken", () => {
    const [error] = scopeContextErrors({ ...CONTEXT, scope: "x" });
    expect(error?.params["allowedValues"]).toEqual(["DEVELOPMENT", "ENTERPRISE", "LOCAL-SANDBOX", "global"]);
  });
});

const METRIC = {
  id: "1",
  name: "render",
  category: "ui",
  value: 12.5,
  unit: "ms",
  timestamp: 0,
  source: "test",
  properties: { scope: "global" },
};
const withProperties = (properties: object) => ({ ...METRIC, properties: { scope: "global", ...properties } });
const numbered = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, index]));

describe("isPerfMetric", () => {
  const right: readonly (readonly [string, object])[] = [
    ["a metric", METRIC],
    ["an empty unit, and a value below zero", { ...METRIC, unit: "", value: -0.5 }],
    ["properties of all types", withProperties({ a: "", b: 0, c: false })],
    ["100 properties", withProperties(numbered(99))],
    ["a key of 256 characters", withProperties({ ["k".repeat(256)]: 1 })],
    ["a key of all characters that there may be", withProperties({ "aZ09_.-": 1 })],
    ["a value of 10,000 characters", withProperties({ a: "v".repeat(10_000) })],
    ["a value of 10,000 characters that are two units each", withProperties({ a: "👩".repeat(10_000) })],
  ];
  test.each([...right])("accepts %s", (_, value) => {
    expect(perfMetricErrors(value)).toEqual([]);
    expect(isPerfMetric(value)).toBe(true);
  });

  const { properties: _properties, ...bare } = METRIC;
  const wrong: readonly (readonly [string, unknown, string, string])[] = [
    ["a text", "metric", "", "must be object"],
    ["no properties", bare, "", "must have required property 'properties'"],
    ["no scope", { ...METRIC, properties: {} }, "/properties", "must have required property 'scope'"],
    [
      "an unknown scope",
      { ...METRIC, properties: { scope: "GLOBAL" } },
      "/properties/scope",
      "must be equal to one of the allowed values",
    ],
    [
      "a scope that is a wildcard",
      { ...METRIC, properties: { scope: "*" } },
      "/properties/scope",
      "must be equal to one of the allowed values",
    ],
    ["101 properties", withProperties(numbered(100)), "/properties", "must NOT have more than 100 properties"],
    [
      "a key of 257 characters",
      withProperties({ ["k".repeat(257)]: 1 }),
      "/properties",
      "must NOT have more than 256 characters",
    ],
    ["an empty key", withProperties({ "": 1 }), "/properties", 'must match pattern "^[A-Za-z0-9_.-]+$"'],
    ["a key with a space", withProperties({ "a b": 1 }), "/properties", 'must match pattern "^[A-Za-z0-9_.-]+$"'],
    [
      "a key with a line end behind it",
      withProperties({ "a\n": 1 }),
      "/properties",
      'must match pattern "^[A-Za-z0-9_.-]+$"',
    ],
    [
      "a value of 10,001 characters",
      withProperties({ a: "v".repeat(10_001) }),
      "/properties/a",
      "must NOT have more than 10000 characters",
    ],
    ["a value that is an object", withProperties({ a: {} }), "/properties/a", "must be string,number,boolean"],
    ["a value that is null", withProperties({ a: null }), "/properties/a", "must be string,number,boolean"],
    ["a value that is no number", { ...METRIC, value: Number.NaN }, "/value", "must be number"],
    ["an endless value", { ...METRIC, value: Number.POSITIVE_INFINITY }, "/value", "must be number"],
    ["half a millisecond", { ...METRIC, timestamp: 0.5 }, "/timestamp", "must be integer"],
    ["a time before 1970", { ...METRIC, timestamp: -1 }, "/timestamp", "must be >= 0"],
    ["an empty name", { ...METRIC, name: "" }, "/name", "must NOT have fewer than 1 characters"],
    ["a property beside the known ones", { ...METRIC, host: "x" }, "", "must NOT have additional properties"],
  ];
  test.each([...wrong])("refuses %s", (_, value, path, message) => {
    expect(isPerfMetric(value)).toBe(false);
    const [error, ...more] = perfMetricErrors(value);
    expect([error?.instancePath, error?.message]).toEqual([path, message]);
    // ajv adds that the name as a whole is wrong.
    expect(more.filter(({ keyword }) => keyword !== "propertyNames")).toEqual([]);
  });

  test("says which limit was passed, and by which key", () => {
    const key = "k".repeat(257);
    expect(perfMetricErrors(withProperties({ [key]: 1 }))[0]).toMatchObject({
      keyword: "maxLength",
      params: { limit: 256 },
      propertyName: key,
    });
    expect(perfMetricErrors(withProperties(numbered(100)))[0]).toMatchObject({
      keyword: "maxProperties",
      params: { limit: 100 },
    });
    expect(perfMetricErrors(withProperties({ a: "v".repeat(10_001) }))[0]).toMatchObject({
      keyword: "maxLength",
      params: { limit: 10_000 },
    });
  });
});

describe("isScopingSpec", () => {
  const spec: unknown = parse(readFileSync(join(ROOT, "spec/matrix.yaml"), "utf8"));
  const changed = (section: string, value: unknown) => ({ ...(spec as object), [section]: value });

  test("accepts the real spec", () => {
    expect(scopingSpecErrors(spec)).toEqual([]);
    expect(isScopingSpec(spec)).toBe(true);
  });

  const wrong: readonly (readonly [string, unknown, string])[] = [
    ["nothing", null, " type"],
    ["another version", changed("version", 2), "/version const"],
    ["an unknown section", changed("row", []), " additionalProperties"],
    ["no rows", changed("rows", []), "/rows minItems"],
    ["a row without a host", changed("rows", [{ detectedScope: "global", platform: "Any" }]), "/rows/0 required"],
    ["a flag in small letters", changed("flags", { debug: {} }), "/flags pattern"],
    ["a limit that is none", changed("limits", { maxProperties: 0 }), "/limits/maxProperties minimum"],
    ["a file to build outside the project", changed("build", { entries: ["../x.ts"] }), "/build/entries/0 pattern"],
    [
      "a storage path that climbs",
      changed("rows", [{ servingDomain: "a", detectedScope: "b", platform: "c", storagePath: "a/../" }]),
      "/rows/0/storagePath pattern",
    ],
  ];
  test.each([...wrong])("refuses %s", (_, value, error) => {
    expect(isScopingSpec(value)).toBe(false);
    expect(scopingSpecErrors(value).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toContain(error);
  });
});
