import { describe, expect, test } from "bun:test";
import { sanitizeMetric, sanitizeProperties } from "../../../runtime/metrics/index.ts";
import { METRIC, rulesWith, withProperties } from "./samples.ts";

describe("sanitizeProperties", () => {
  test("gives a frozen copy that shares nothing with what came in", () => {
    const properties = { scope: "ACME", a: "x", b: 1, c: false };
    const clean = sanitizeProperties(properties, rulesWith());
    expect(clean).toEqual({ properties, normalized: [], findings: [] });
    expect(clean.properties).not.toBe(properties);
    expect(Object.isFrozen(clean.properties)).toBe(true);
    properties.a = "changed";
    expect(clean.properties?.["a"]).toBe("x");
  });

  test("does not ask whose they are, or whether they say so", () => {
    expect(sanitizeProperties({ scope: "GLOBEX" }, rulesWith()).properties).toEqual({ scope: "GLOBEX" });
    expect(sanitizeProperties({ a: 1 }, rulesWith()).properties).toEqual({ a: 1 });
  });

  test("keeps no scope that could not be one", () => {
    for (const scope of [7, "", "a b", "\u212a", null, "x".repeat(64)]) {
      const { properties, findings } = sanitizeProperties({ scope }, rulesWith());
      expect([properties, findings.map(({ code }) => code)]).toEqual([null, ["scope-illegal"]]);
    }
  });

  test("gives nothing where something is wrong, and says all of it", () => {
    const { properties, normalized, findings } = sanitizeProperties(
      { "a b": 1, c: null, d: "fine", e: "e\u0301" },
      rulesWith(),
    );
    expect([properties, normalized]).toEqual([null, []]);
    expect(findings.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "/properties/a b key-charset",
      "/properties/c wrong-type",
    ]);
  });

  test("says which texts it has brought into normal form", () => {
    const clean = sanitizeProperties({ a: "e\u0301", b: "é", c: "plain" }, rulesWith());
    expect(clean).toEqual({ properties: { a: "é", b: "é", c: "plain" }, normalized: ["/properties/a"], findings: [] });
  });

  test.each([[undefined], [null], ["text"], [7], [[]], [() => ({})], [new Map()], [new Date(0)]])(
    "refuses what is no plain object: %p",
    (input) => {
      const { properties, findings } = sanitizeProperties(input, rulesWith());
      expect(properties).toBeNull();
      expect(findings.map(({ path }) => path)).toEqual(["/properties"]);
    },
  );

  test("says what cannot be read", () => {
    const throwing = {
      get a(): string {
        throw new Error("no");
      },
    };
    expect(sanitizeProperties(throwing, rulesWith()).findings.map(({ path, code }) => [path, code])).toEqual([
      ["/properties", "unreadable"],
    ]);
    expect(sanitizeProperties(throwing, rulesWith()).properties).toBeNull();
  });
});

describe("of properties", () => {
  const codes = (properties: object) => sanitizeProperties(properties, rulesWith()).findings.map(({ code }) => code);
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, 1]));

  test("a hundred are kept, and of one more none", () => {
    expect(sanitizeProperties(many(100), rulesWith()).properties).toEqual(many(100));
    expect(sanitizeProperties(many(101), rulesWith()).properties).toBeNull();
    expect(codes(many(101))).toEqual(["too-many-properties"]);
  });

  test("a key of 256 characters is kept, and one of 257 refused", () => {
    expect(codes({ ["k".repeat(256)]: 1 })).toEqual([]);
    expect(codes({ ["k".repeat(257)]: 1 })).toEqual(["key-too-long"]);
  });

  test("a key has letters, digits, `_`, `.` and `-`, and no other character there is", () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const one = String.fromCharCode(code);
      expect(codes({ [`k${one}k`]: 1 })).toEqual(/[A-Za-z0-9_.-]/.test(one) ? [] : ["key-charset"]);
    }
    expect(codes({ "": 1 })).toEqual(["key-charset"]);
  });

  test("a text of 10,000 characters is kept, and one of 10,001 refused", () => {
    expect(codes({ k: "v".repeat(10_000), other: "😀".repeat(10_000) })).toEqual([]);
    expect(codes({ k: "v".repeat(10_001), other: "😀".repeat(10_001) })).toEqual(["text-too-long", "text-too-long"]);
  });

  test("a value is a text, a finite number or a truth value, and nothing that becomes one", () => {
    expect(codes({ text: "", number: -0.5, yes: true, no: false })).toEqual([]);
    const others = [null, undefined, {}, [], ["a"], 1n, Symbol("s"), () => "a", new Date(0), new String("a")];
    for (const value of [...others, new Number(1), new Boolean(true), { toString: () => "a" }]) {
      expect(codes({ k: value })).toEqual(["wrong-type"]);
    }
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(codes({ k: value })).toEqual(["out-of-range"]);
    }
  });
});

describe("sanitizeMetric", () => {
  test("gives a copy that is frozen through and through", () => {
    const { metric, claimedScope, normalized, findings } = sanitizeMetric(METRIC, rulesWith());
    expect(metric).toEqual(METRIC);
    expect(metric).not.toBe(METRIC);
    expect(Object.isFrozen(metric) && Object.isFrozen(metric?.properties)).toBe(true);
    expect([claimedScope, normalized, findings]).toEqual(["ACME", [], []]);
    expect(Object.keys(metric ?? {})).toEqual(Object.keys(METRIC));
  });

  test("does not ask whose it is, but says what it claims", () => {
    const { metric, claimedScope } = sanitizeMetric(withProperties({ scope: "GLOBEX" }), rulesWith());
    expect([metric?.properties["scope"], claimedScope]).toEqual(["GLOBEX", "GLOBEX"]);
  });

  test("says what is claimed also where something is wrong", () => {
    const wrong = sanitizeMetric({ ...withProperties({ scope: "GLOBEX" }), id: "" }, rulesWith());
    expect([wrong.metric, wrong.claimedScope, wrong.normalized]).toEqual([null, "GLOBEX", []]);
  });

  test("of nothing is nothing", () => {
    const nothing = sanitizeMetric(null, rulesWith());
    expect(nothing).toEqual({
      metric: null,
      claimedScope: undefined,
      normalized: [],
      findings: [{ code: "not-an-object", path: "", message: "the metric must be a plain object" }],
    });
  });

  test("keeps the sign of zero, and keys that differ in case", () => {
    const input = { ...withProperties({ a: -0, region: "x", Region: "y" }), value: -0, timestamp: -0 };
    const { metric } = sanitizeMetric(input, rulesWith());
    expect([metric?.value, metric?.timestamp, metric?.properties["a"]].map((each) => Object.is(each, -0))).toEqual([
      true,
      true,
      true,
    ]);
    expect(metric?.properties).toMatchObject({ region: "x", Region: "y" });
  });

  test("done twice is done once", () => {
    const once = sanitizeMetric({ ...withProperties({ a: "e\u0301" }), name: "A\u030a" }, rulesWith());
    expect(once.normalized).toEqual(["/name", "/properties/a"]);
    const twice = sanitizeMetric(once.metric, rulesWith());
    expect([twice.metric, twice.normalized]).toEqual([once.metric, []]);
  });
});
