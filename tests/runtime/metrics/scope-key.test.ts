import { describe, expect, test } from "bun:test";
import { sanitizeMetric, sanitizeProperties } from "../../../runtime/metrics/index.ts";
import { METRIC, problems, rulesWith, withProperties } from "./samples.ts";

describe("a key that is `scope` but for its case", () => {
  test.each(["Scope", "SCOPE", "sCoPe", "scopE"])("is refused beside it and in its place: %s", (key) => {
    expect(problems(withProperties({ [key]: "ACME" }))).toEqual([`/properties/${key} scope-case`]);
    expect(problems(withProperties({ [key]: "GLOBEX" }))).toEqual([`/properties/${key} scope-case`]);
    expect(problems({ ...METRIC, properties: { [key]: "ACME" } })).toEqual([
      `/properties/${key} scope-case`,
      "/properties/scope scope-missing",
    ]);
    expect(sanitizeProperties({ [key]: "ACME" }, rulesWith()).properties).toBeNull();
  });

  test("is refused each time it comes", () => {
    const rules = rulesWith();
    for (let round = 0; round < 3; round += 1) {
      expect(problems(withProperties({ Scope: 1 }), rules)).toEqual(["/properties/Scope scope-case"]);
    }
  });

  test("is an id as any other", () => {
    expect(problems({ ...METRIC, id: "Scope" })).toEqual([]);
  });
});

describe("a scope behind more properties than there may be", () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`p${index}`, 1]));

  test("is still the scope: too many are no violation", () => {
    expect(problems({ ...METRIC, properties: { ...many, scope: "ACME" } })).toEqual([
      "/properties too-many-properties",
    ]);
    expect(sanitizeMetric({ ...METRIC, properties: { ...many, scope: "ACME" } }, rulesWith()).claimedScope).toBe(
      "ACME",
    );
  });

  test("is a violation where it is another's, and read once", () => {
    let reads = 0;
    const properties = Object.defineProperty({ ...many }, "scope", {
      enumerable: true,
      get() {
        reads += 1;
        return "GLOBEX";
      },
    });
    expect(problems({ ...METRIC, properties })).toEqual([
      "/properties too-many-properties",
      "/properties/scope scope-violation",
    ]);
    expect(reads).toBe(1);
  });

  test("is not looked for among what is inherited", () => {
    const properties = Object.assign(Object.create(Object.assign(Object.create(null), { scope: "ACME" })), many);
    expect(problems({ ...METRIC, properties })).toEqual([
      "/properties too-many-properties",
      "/properties/scope scope-missing",
    ]);
  });

  test("is read once where it stands among the first, and nothing else behind them is", () => {
    const reads: string[] = [];
    const properties = new Proxy(
      { a: 1, scope: "ACME", b: 2, c: 3 },
      {
        get(target, key) {
          reads.push(String(key));
          return Reflect.get(target, key);
        },
      },
    );
    expect(problems({ ...METRIC, properties }, rulesWith({ maxProperties: 2 }))).toEqual([
      "/properties too-many-properties",
    ]);
    expect(reads).toEqual(["a", "scope"]);
  });
});
