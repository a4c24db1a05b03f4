import { describe, expect, test } from "bun:test";
import { createMetricRules, DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { isKeyCharset, keyPatternOf } from "../../../runtime/metrics/key-charset.ts";
import { METRIC, problems, rulesWith, withProperties } from "./samples.ts";

describe("the limits of a scope", () => {
  test("are its own", () => {
    expect(problems(withProperties({ a: 1, b: 2 }), rulesWith({ maxProperties: 2 }))).toEqual([
      "/properties too-many-properties",
    ]);
    expect(problems(withProperties({ abcdefg: 1 }), rulesWith({ maxKeyLength: 6 }))).toContain(
      "/properties/abcdefg key-too-long",
    );
    expect(problems(withProperties({ a: "xyz" }), rulesWith({ maxValueLength: 2 }))).toEqual([
      "/properties/a text-too-long",
    ]);
    expect(problems(withProperties({ A: 1 }), rulesWith({ keyCharset: "a-z0-9-" }))).toEqual([
      "/properties/A key-charset",
    ]);
  });

  test("are read once", () => {
    const limits = { ...DEFAULT_LIMITS };
    const rules = createMetricRules("ACME", limits);
    limits.maxProperties = 1;
    expect(problems(METRIC, rules)).toEqual([]);
  });

  test.each<[string, object]>([
    ["no limits", { maxProperties: undefined }],
    ["none of a kind", { maxKeyLength: 0 }],
    ["a fraction", { maxValueLength: 1.5 }],
    ["an endless one", { maxProperties: Number.POSITIVE_INFINITY }],
    ["a text", { maxProperties: "100" }],
  ])("are refused: %s", (_, limits) => {
    expect(() => rulesWith(limits)).toThrow(/^the limit `max\w+` is no whole number from 1$/);
  });

  test("may be as small as 1", () => {
    expect(rulesWith({ maxProperties: 1, maxKeyLength: 1, maxValueLength: 1 }).limits.maxProperties).toBe(1);
  });

  test.each(["", "a-c", "a", "]", "^", "\\w", "A-z", "a-z ", " a-z", "a-z|", undefined, [["a-z"]]])(
    "refuse the key characters %j",
    (keyCharset) => {
      expect(() => rulesWith({ keyCharset } as object)).toThrow("the limit `keyCharset` may hold");
    },
  );

  test.each(["", "*", "a b", "1a", "-a", "ä", "a".repeat(64), "A\n"])("are of no scope %j", (scope) => {
    expect(() => createMetricRules(scope, DEFAULT_LIMITS)).toThrow("the scope of metrics must be the name of one");
  });

  test.each(["A", "LOCAL-SANDBOX", "a_1", "a".repeat(63)])("may be of the scope %j", (scope) => {
    expect(createMetricRules(scope, DEFAULT_LIMITS).scope).toBe(scope);
  });
});

describe("the characters of keys", () => {
  test.each([
    ["A-Za-z0-9_.-", "^[A-Za-z0-9_.-]+$"],
    ["-.a-z", "^[a-z.-]+$"],
    ["0-9-a-z", "^[a-z0-9-]+$"],
    ["a-za-z", "^[a-z]+$"],
    ["a-z:/_", "^[a-z_:/]+$"],
  ])("%s are the pattern %s", (charset, pattern) => {
    expect(isKeyCharset(charset)).toBe(true);
    expect(keyPatternOf([charset])).toBe(pattern);
  });

  test("of several scopes are those of any", () => {
    expect(keyPatternOf(["a-z-", "a-z0-9_", "A-Za-z"])).toBe("^[A-Za-z0-9_-]+$");
  });

  test.each(["A-Za-z0-9_.-", "a-z-", "a-z:/"])("%s let pass those and no other", (charset) => {
    const pattern = new RegExp(keyPatternOf([charset]));
    const allowed = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code)).filter((one) =>
      pattern.test(one),
    );
    const expected = new Set([
      ...(charset.includes("A-Z") ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ" : ""),
      ..."abcdefghijklmnopqrstuvwxyz",
      ...(charset.includes("0-9") ? "0123456789" : ""),
      ...charset.replaceAll(/A-Z|a-z|0-9/g, ""),
    ]);
    expect(new Set(allowed)).toEqual(expected);
  });
});
