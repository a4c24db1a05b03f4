import { afterEach, describe, expect, test } from "bun:test";
import { runInNewContext } from "node:vm";
import { sanitizeMetric, validateMetric } from "../../../runtime/metrics/index.ts";
import { fromJson, METRIC, problems, rulesWith, withProperties } from "./samples.ts";

const PROTOTYPE = Object.prototype as unknown as Record<string, unknown>;

describe("prototypes", () => {
  afterEach(() => {
    for (const key of ["scope", "id", "polluted"]) delete PROTOTYPE[key];
  });

  test("the key of prototypes is refused, and changes none", () => {
    const metric = fromJson(
      `{"id":"a","name":"n","category":"c","value":1,"unit":"","timestamp":1,"source":"s","properties":{"scope":"ACME","__proto__":{"polluted":true}}}`,
    );
    expect(problems(metric)).toEqual(["/properties/__proto__ reserved-key", "/properties/__proto__ wrong-type"]);
    expect(sanitizeMetric(metric, rulesWith()).metric).toBeNull();
    expect(({} as { readonly polluted?: boolean }).polluted).toBeUndefined();
  });

  test("a key __proto__ with a value that could be kept is refused as well", () => {
    expect(problems({ ...METRIC, properties: fromJson('{"scope":"ACME","__proto__":"x"}') })).toEqual([
      "/properties/__proto__ reserved-key",
    ]);
  });

  test("a field __proto__ is a field that metrics do not have", () => {
    const metric = fromJson(`{"__proto__":${JSON.stringify(METRIC)}}`);
    expect(problems(metric)).toContain("/__proto__ unknown-field");
    expect(problems(metric)).toContain("/id missing-field");
  });

  test("what Object.prototype was polluted with does not count", () => {
    PROTOTYPE["scope"] = "ACME";
    PROTOTYPE["id"] = "m-1";
    const { id: _id, ...rest } = METRIC;
    expect(problems({ ...rest, properties: { a: 1 } })).toEqual([
      "/id missing-field",
      "/properties/scope scope-missing",
    ]);
  });

  test("an object of another realm is as any other", () => {
    const metric = runInNewContext(`(${JSON.stringify(METRIC)})`);
    expect(Object.getPrototypeOf(metric)).not.toBe(Object.prototype);
    expect(problems(metric)).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["a date", new Date(0)],
    ["a map", new Map(Object.entries(METRIC))],
    ["a set", new Set()],
    ["a typed array", new Uint8Array(8)],
    ["a text object", new String("metric")],
    ["an error", new Error("metric")],
    ["an instance of a class", Object.assign(new (class Metric {})(), METRIC)],
    ["an object behind two others", Object.create(Object.create({}), Object.getOwnPropertyDescriptors(METRIC))],
  ])("%s is no plain object", (_, value) => {
    expect(problems(value)).toEqual([" not-an-object"]);
    expect(problems({ ...METRIC, properties: value })).toContain("/properties not-an-object");
  });
});

describe("getters and proxies", () => {
  test("a getter is read once, and what it gave is kept", () => {
    let reads = 0;
    const properties = {
      scope: "ACME",
      get region() {
        reads += 1;
        return reads === 1 ? "eu" : "\n";
      },
    };
    const { metric } = sanitizeMetric({ ...METRIC, properties }, rulesWith());
    expect([metric?.properties["region"], reads]).toEqual(["eu", 1]);
    expect(Object.getOwnPropertyDescriptor(metric?.properties, "region")?.get).toBeUndefined();
  });

  test("a scope that changes between two looks is looked at once", () => {
    let reads = 0;
    const properties = {
      get scope() {
        reads += 1;
        return reads === 1 ? "ACME" : "GLOBEX";
      },
    };
    const { metric, claimedScope } = sanitizeMetric({ ...METRIC, properties }, rulesWith());
    expect([metric?.properties["scope"], claimedScope, reads]).toEqual(["ACME", "ACME", 1]);
  });

  test("a proxy has each of its fields read once", () => {
    const reads: string[] = [];
    const proxy = new Proxy(METRIC, {
      get(target, key) {
        reads.push(String(key));
        return Reflect.get(target, key);
      },
    });
    expect(sanitizeMetric(proxy, rulesWith()).metric).toEqual(METRIC);
    expect(reads.sort()).toEqual(Object.keys(METRIC).sort());
  });

  const throwing = () => {
    throw new Error("trap");
  };
  test.each<[string, object]>([
    [
      "a getter of a field",
      {
        ...METRIC,
        get value() {
          return throwing();
        },
      },
    ],
    [
      "a getter of a property",
      {
        ...METRIC,
        properties: {
          scope: "ACME",
          get a() {
            return throwing();
          },
        },
      },
    ],
    ["a proxy's keys", new Proxy({ ...METRIC }, { ownKeys: throwing })],
    ["a proxy's prototype", new Proxy({ ...METRIC }, { getPrototypeOf: throwing })],
    ["a proxy's descriptors", new Proxy({ ...METRIC }, { getOwnPropertyDescriptor: throwing })],
    ["a proxy's values", new Proxy({ ...METRIC }, { get: throwing })],
    ["a proxy of the properties", { ...METRIC, properties: new Proxy({}, { ownKeys: throwing }) }],
  ])("%s may throw", (_, metric) => {
    expect(validateMetric(metric, rulesWith()).map(({ code }) => code)).toContain("unreadable");
    expect(sanitizeMetric(metric, rulesWith()).metric).toBeNull();
    expect(sanitizeMetric(metric, rulesWith()).findings.map(({ code }) => code)).toContain("unreadable");
  });

  test("a revoked proxy is unreadable", () => {
    const { proxy, revoke } = Proxy.revocable({ ...METRIC }, {});
    revoke();
    expect(problems(proxy)).toEqual([" unreadable"]);
  });
});

describe("cycles and depth", () => {
  test("a cycle is a value of the wrong type, and not followed", () => {
    const properties: Record<string, unknown> = { scope: "ACME" };
    properties["self"] = properties;
    expect(problems({ ...METRIC, properties })).toEqual(["/properties/self wrong-type"]);
    const metric: Record<string, unknown> = { ...METRIC };
    metric["properties"] = metric;
    expect(problems(metric)).toContain("/properties/properties wrong-type");
  });

  test("a value that is deep is not looked into", () => {
    let deep: unknown = "x";
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(problems(withProperties({ deep }))).toEqual(["/properties/deep wrong-type"]);
  });

  test("no method of a value is called", () => {
    const called = () => {
      throw new Error("called");
    };
    const value = { toString: called, valueOf: called, toJSON: called, [Symbol.toPrimitive]: called };
    expect(problems(withProperties({ value }))).toEqual(["/properties/value wrong-type"]);
    expect(problems({ ...METRIC, name: value, value, timestamp: value })).toEqual([
      "/name wrong-type",
      "/value wrong-type",
      "/timestamp wrong-type",
    ]);
  });
});

describe("huge and sparse inputs", () => {
  test("of a million properties the first hundred are read", () => {
    let reads = 0;
    const keys = Array.from({ length: 1_000_000 }, (_, index) => `k${index}`);
    const properties = new Proxy(
      {},
      {
        ownKeys: () => keys,
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: null }),
        get() {
          reads += 1;
          return null;
        },
      },
    );
    const found = problems({ ...METRIC, properties });
    expect(reads).toBe(100);
    expect(found).toHaveLength(102);
    expect([found[0], found.at(-1)]).toEqual(["/properties too-many-properties", "/properties/scope scope-missing"]);
  });

  test("of a million fields one is told", () => {
    const metric = {
      ...METRIC,
      ...Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`f${index}`, 1])),
    };
    expect(problems(metric)).toEqual(["/f0 unknown-field"]);
  });

  test("a text of a hundred million characters is refused by its length", () => {
    const text = "e\u0301".repeat(50_000_000);
    const longer = { ...withProperties({ text }), name: text };
    expect(problems(longer)).toEqual(["/name text-too-long", "/properties/text text-too-long"]);
  });

  test("a key of ten million characters is refused by its length, and cut in what is told", () => {
    const [finding] = validateMetric(withProperties({ ["k".repeat(10_000_000)]: 1 }), rulesWith());
    expect(finding?.code).toBe("key-too-long");
    expect(finding?.message.length).toBeLessThan(200);
  });

  test("a sparse list is no object, however long", () => {
    const sparse: unknown[] = [];
    sparse.length = 4_294_967_295;
    expect(problems({ ...METRIC, properties: sparse })).toContain("/properties not-an-object");
    expect(problems(sparse)).toEqual([" not-an-object"]);
  });

  test("a sparse object has as many properties as it has", () => {
    expect(problems(withProperties({ 4294967294: 1, 0: 2 }))).toEqual([]);
  });

  test("a text that a careless pattern would take for ever on takes no longer than others", () => {
    for (const text of ["a".repeat(9_999), `${"a-".repeat(4_999)}!`, "\u0301".repeat(9_999), "😀".repeat(9_999)]) {
      expect(problems(withProperties({ text }))).toEqual([]);
    }
  });

  test("symbols, and keys that are not enumerable, are neither looked at nor copied", () => {
    const properties = Object.defineProperty({ scope: "ACME", [Symbol("s")]: 1 }, "hidden", { value: "\n" });
    const { metric, findings } = sanitizeMetric({ ...METRIC, properties }, rulesWith());
    expect(findings).toEqual([]);
    expect(Reflect.ownKeys(metric?.properties ?? {})).toEqual(["scope"]);
  });
});
