import { describe, expect, test } from "bun:test";
import { createMetricRules, DEFAULT_LIMITS, validateMetric } from "../../../runtime/metrics/index.ts";
import { METRIC, problems, rulesWith, withProperties } from "./samples.ts";

describe("a right metric", () => {
  test.each<[string, object]>([
    ["as it is", METRIC],
    ["without a unit", { ...METRIC, unit: "" }],
    ["with no property but its scope", withProperties({})],
    ["of value 0", { ...METRIC, value: 0 }],
    ["of a negative value", { ...METRIC, value: -1e300 }],
    ["at the first instant", { ...METRIC, timestamp: 0 }],
    ["at the last instant", { ...METRIC, timestamp: 8_640_000_000_000_000 }],
    ["with fields in another order", Object.fromEntries(Object.entries(METRIC).reverse())],
    ["without a prototype", Object.assign(Object.create(null), METRIC)],
    ["with an empty value", withProperties({ note: "" })],
    [
      "with short texts of 256 characters",
      { ...METRIC, id: "i".repeat(256), name: "n".repeat(256), source: "😀".repeat(256) },
    ],
  ])("is right: %s", (_, metric) => {
    expect(problems(metric)).toEqual([]);
  });
});

const { id: _id, ...WITHOUT_ID } = METRIC;

describe("a field", () => {
  test.each<[string, unknown, string]>([
    ["no metric", undefined, " not-an-object"],
    ["null", null, " not-an-object"],
    ["a text", "metric", " not-an-object"],
    ["a number", 1, " not-an-object"],
    ["a list", [METRIC], " not-an-object"],
    ["a function", () => METRIC, " not-an-object"],
    ["a field more", { ...METRIC, host: "x" }, "/host unknown-field"],
    ["a missing id", WITHOUT_ID, "/id missing-field"],
    ["an id that is undefined", { ...METRIC, id: undefined }, "/id missing-field"],
    ["an id that is a number", { ...METRIC, id: 7 }, "/id wrong-type"],
    ["an id that is null", { ...METRIC, id: null }, "/id wrong-type"],
    ["an empty id", { ...METRIC, id: "" }, "/id empty-text"],
    ["an id of 257 characters", { ...METRIC, id: "i".repeat(257) }, "/id text-too-long"],
    ["an id with a slash", { ...METRIC, id: "a/b" }, "/id key-charset"],
    ["an id with a line end", { ...METRIC, id: "a\n" }, "/id key-charset"],
    ["an id that is a prototype", { ...METRIC, id: "__proto__" }, "/id reserved-key"],
    ["an id that is a folder above", { ...METRIC, id: ".." }, "/id reserved-key"],
    ["an id that is this folder", { ...METRIC, id: "." }, "/id reserved-key"],
    ["a missing name", { ...METRIC, name: undefined }, "/name missing-field"],
    ["a name that is a list", { ...METRIC, name: ["a"] }, "/name wrong-type"],
    ["an empty name", { ...METRIC, name: "" }, "/name empty-text"],
    ["an empty category", { ...METRIC, category: "" }, "/category empty-text"],
    ["an empty source", { ...METRIC, source: "" }, "/source empty-text"],
    ["a missing category", { ...METRIC, category: undefined }, "/category missing-field"],
    ["a missing unit", { ...METRIC, unit: undefined }, "/unit missing-field"],
    ["a missing source", { ...METRIC, source: undefined }, "/source missing-field"],
    ["a name of 257 characters", { ...METRIC, name: "n".repeat(257) }, "/name text-too-long"],
    ["a unit of 257 emoji", { ...METRIC, unit: "😀".repeat(257) }, "/unit text-too-long"],
    ["a source with a line end", { ...METRIC, source: "a\nb" }, "/source control-character"],
    ["a missing value", { ...METRIC, value: undefined }, "/value missing-field"],
    ["a value that is a text", { ...METRIC, value: "1" }, "/value wrong-type"],
    ["a value that is a BigInt", { ...METRIC, value: 1n }, "/value wrong-type"],
    ["a value that is not a number", { ...METRIC, value: Number.NaN }, "/value out-of-range"],
    ["an endless value", { ...METRIC, value: Number.NEGATIVE_INFINITY }, "/value out-of-range"],
    ["a missing timestamp", { ...METRIC, timestamp: undefined }, "/timestamp missing-field"],
    ["a timestamp that is a date", { ...METRIC, timestamp: new Date(0) }, "/timestamp wrong-type"],
    ["a timestamp with a fraction", { ...METRIC, timestamp: 1.5 }, "/timestamp out-of-range"],
    ["a timestamp before 1970", { ...METRIC, timestamp: -1 }, "/timestamp out-of-range"],
    ["a timestamp beyond all dates", { ...METRIC, timestamp: 8_640_000_000_000_001 }, "/timestamp out-of-range"],
    ["missing properties", { ...METRIC, properties: undefined }, "/properties missing-field"],
    ["properties that are null", { ...METRIC, properties: null }, "/properties not-an-object"],
    ["properties that are a list", { ...METRIC, properties: ["scope"] }, "/properties not-an-object"],
  ])("is refused: %s", (_, metric, expected) => {
    // What has no properties has no scope either, which is told after.
    expect(problems(metric).filter((problem) => problem !== "/properties/scope scope-missing")).toEqual([expected]);
  });
});

describe("a property", () => {
  test.each<[string, object, string]>([
    [
      "101 of them",
      Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`p${index}`, 1])),
      "/properties too-many-properties",
    ],
    ["a key of 257 characters", { ["k".repeat(257)]: 1 }, `/properties/${"k".repeat(64)}... key-too-long`],
    ["an empty key", { "": 1 }, "/properties/ key-charset"],
    ["a key with a space", { "a b": 1 }, "/properties/a b key-charset"],
    ["a key with a slash", { "a/b": 1 }, "/properties/a/b key-charset"],
    ["a key in Greek", { αβ: 1 }, "/properties/\\u{3b1}\\u{3b2} key-charset"],
    ["a key with a line end behind it", { "a\n": 1 }, "/properties/a\\u{a} key-charset"],
    ["the key constructor", { constructor: 1 }, "/properties/constructor reserved-key"],
    ["the key prototype", { prototype: 1 }, "/properties/prototype reserved-key"],
    ["the key ..", { "..": 1 }, "/properties/.. reserved-key"],
    ["a value of 10,001 characters", { k: "v".repeat(10_001) }, "/properties/k text-too-long"],
    ["a value of 20,001 units", { k: "😀".repeat(10_001) }, "/properties/k text-too-long"],
    ["a value that is NaN", { k: Number.NaN }, "/properties/k out-of-range"],
    ["a value that is endless", { k: Number.POSITIVE_INFINITY }, "/properties/k out-of-range"],
    ["a value that is null", { k: null }, "/properties/k wrong-type"],
    ["a value that is undefined", { k: undefined }, "/properties/k wrong-type"],
    ["a value that is a list", { k: [] }, "/properties/k wrong-type"],
    ["a value that is an object", { k: {} }, "/properties/k wrong-type"],
    ["a value that is a BigInt", { k: 1n }, "/properties/k wrong-type"],
    ["a value that is a symbol", { k: Symbol("k") }, "/properties/k wrong-type"],
    ["a value that is a function", { k: () => "v" }, "/properties/k wrong-type"],
    ["a value that is a text object", { k: new String("v") }, "/properties/k wrong-type"],
  ])("is refused: %s", (_, properties, expected) => {
    expect(problems(withProperties(properties))).toEqual([expected]);
  });

  test.each<[string, object]>([
    ["100 of them", Object.fromEntries(Array.from({ length: 99 }, (_, index) => [`p${index}`, 1]))],
    ["a key of 256 characters", { ["k".repeat(256)]: 1 }],
    ["a key of all characters that there may be", { "AZaz09_.-": 1 }],
    ["a value of 10,000 characters", { k: "v".repeat(10_000) }],
    ["a value of 10,000 characters of two units", { k: "😀".repeat(10_000) }],
    ["a key that begins as one that objects have", { toStrings: 1, "value.of": 2, __proto: 3 }],
    ["a key that has the scope's in it", { scopes: "a", "my-scope": "b", SCOPE_ID: "c" }],
    ["numbers of all kinds", { a: -0, b: Number.MAX_VALUE, c: 5e-324 }],
  ])("is right: %s", (_, properties) => {
    expect(problems(withProperties(properties))).toEqual([]);
  });

  test("is looked at each time, also after its key was right once", () => {
    const rules = rulesWith();
    expect(problems(withProperties({ k: 1 }), rules)).toEqual([]);
    expect(problems(withProperties({ k: "\n" }), rules)).toEqual(["/properties/k control-character"]);
    expect(problems(withProperties({ k: null }), rules)).toEqual(["/properties/k wrong-type"]);
  });

  test("has a key that is remembered for one scope's rules only", () => {
    expect(problems(withProperties({ "a.b": 1 }), rulesWith())).toEqual([]);
    expect(problems(withProperties({ "a.b": 1 }), rulesWith({ keyCharset: "a-z0-9-" }))).toEqual([
      "/properties/a.b key-charset",
    ]);
  });

  test("has a key that is remembered without end: memory stays bounded", () => {
    const rules = rulesWith();
    for (let index = 0; index < 3_000; index += 1)
      expect(problems(withProperties({ [`k${index}`]: 1 }), rules)).toEqual([]);
    expect(rules.knownKeys.size).toBeLessThanOrEqual(1_024);
    expect(rules.knownKeys.size).toBeGreaterThan(0);
  });
});

describe("the scope", () => {
  test.each<[string, unknown, readonly string[]]>([
    ["none", undefined, ["/properties/scope scope-illegal", "/properties/scope scope-missing"]],
    ["another", "GLOBEX", ["/properties/scope scope-violation"]],
    ["in small letters", "acme", ["/properties/scope scope-violation"]],
    ["a part of it", "ACM", ["/properties/scope scope-violation"]],
    ["more than it", "ACMEX", ["/properties/scope scope-violation"]],
    ["a wildcard", "*", ["/properties/scope scope-illegal", "/properties/scope scope-violation"]],
    ["a wildcard behind it", "ACME*", ["/properties/scope scope-illegal", "/properties/scope scope-violation"]],
    ["a space behind it", "ACME ", ["/properties/scope scope-illegal", "/properties/scope scope-violation"]],
    [
      "a zero-width space in it",
      "AC\u200bME",
      ["/properties/scope scope-illegal", "/properties/scope scope-violation"],
    ],
    ["a Cyrillic А", "АCME", ["/properties/scope scope-illegal", "/properties/scope scope-violation"]],
    ["empty", "", ["/properties/scope scope-illegal", "/properties/scope scope-violation"]],
    ["a list of it", ["ACME"], ["/properties/scope scope-illegal", "/properties/scope scope-violation"]],
    [
      "a text object of it",
      new String("ACME"),
      ["/properties/scope scope-illegal", "/properties/scope scope-violation"],
    ],
    [
      "what becomes it as a text",
      { toString: () => "ACME" },
      ["/properties/scope scope-illegal", "/properties/scope scope-violation"],
    ],
    [
      "a million letters",
      "A".repeat(1_000_000),
      ["/properties/scope scope-illegal", "/properties/scope scope-violation"],
    ],
  ])("is refused: %s", (_, scope, expected) => {
    expect(problems(withProperties({ scope }))).toEqual([...expected]);
  });

  test("is missing when it is inherited", () => {
    const properties = Object.create({ scope: "ACME" }, { a: { value: 1, enumerable: true } });
    expect(problems({ ...METRIC, properties })).toContain("/properties/scope scope-missing");
  });

  test("is not made of a sign that NFC turns into a letter of it", () => {
    const rules = createMetricRules("K", DEFAULT_LIMITS);
    expect("\u212a".normalize("NFC")).toBe("K");
    expect(validateMetric(withProperties({ scope: "\u212a" }), rules).map(({ code }) => code)).toContain(
      "scope-violation",
    );
  });
});

describe("all that is wrong", () => {
  test("is told at once, in the order of the fields", () => {
    const metric = {
      ...METRIC,
      id: "a b",
      value: "1",
      timestamp: -1,
      properties: { scope: "GLOBEX", "a b": null, c: "\n" },
    };
    expect(problems(metric)).toEqual([
      "/id key-charset",
      "/value wrong-type",
      "/timestamp out-of-range",
      "/properties/a b key-charset",
      "/properties/a b wrong-type",
      "/properties/c control-character",
      "/properties/scope scope-violation",
    ]);
  });

  test("is told in words", () => {
    const words = (metric: unknown) => validateMetric(metric, rulesWith()).map(({ message }) => message);
    expect(words(null)).toEqual(["the metric must be a plain object"]);
    expect(words({ ...METRIC, x: 1 })).toEqual(["/x is no field of a metric"]);
    expect(words(withProperties({ "a\n": 1 }))).toEqual(["/properties/a\\u{a} has a character that keys may not have"]);
  });

  test("does not depend on what was checked before", () => {
    const rules = rulesWith();
    const bad = withProperties({ "a b": 1 });
    expect([problems(bad, rules), problems(METRIC, rules), problems(bad, rules)]).toEqual([
      ["/properties/a b key-charset"],
      [],
      ["/properties/a b key-charset"],
    ]);
  });
});
