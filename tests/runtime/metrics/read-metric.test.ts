import { describe, expect, test } from "bun:test";
import { enforceScope, type ScopedMetric, sanitizeMetric } from "../../../runtime/metrics/index.ts";
import { METRIC, problems, rulesWith, withProperties } from "./samples.ts";

describe("a field that metrics do not have", () => {
  test.each(Object.keys(METRIC))(
    "is found where it stands instead of %s, and there are as many as should be",
    (field) => {
      const { [field as "id"]: moved, ...others } = METRIC;
      const found = problems({ ...others, [`x-${field}`]: moved });
      expect(found[0]).toBe(`/x-${field} unknown-field`);
      expect(found).toContain(`/${field} missing-field`);
    },
  );

  test.each(Object.keys(METRIC))("is not made of %s that is there and undefined", (field) => {
    const found = problems({ ...METRIC, [field]: undefined });
    expect(found[0]).toBe(`/${field} missing-field`);
    expect(found.join()).not.toContain("unknown-field");
  });
});

describe("keys that were right", () => {
  test("are remembered up to 1,024, then forgotten all together", () => {
    const rules = rulesWith();
    for (let index = 0; index < 1_024; index += 1) {
      expect(problems(withProperties({ [`k${index}`]: 1 }), rules)).toEqual([]);
      expect(rules.knownKeys.size).toBe(index + 1);
    }
    expect(problems(withProperties({ k0: 1 }), rules)).toEqual([]);
    expect(rules.knownKeys.size).toBe(1_024);
    expect(problems(withProperties({ "k-new": 1 }), rules)).toEqual([]);
    expect([...rules.knownKeys]).toEqual(["k-new"]);
  });

  test("are the only ones that are remembered", () => {
    const rules = rulesWith();
    for (const key of ["a b", "constructor", "k".repeat(257), "Scope"]) problems(withProperties({ [key]: 1 }), rules);
    expect([...rules.knownKeys]).toEqual([]);
  });
});

describe("what is no plain object", () => {
  test.each<[string, unknown]>([
    ["a list with properties", Object.assign([], { properties: { scope: "ACME" } })],
    ["properties that are a list with a scope", { properties: Object.assign([], { scope: "ACME" }) }],
    ["a date with properties", Object.assign(new Date(0), { properties: { scope: "ACME" } })],
  ])("is of no scope: %s", (_, metric) => {
    expect(() => enforceScope(metric as ScopedMetric, "ACME")).toThrow("the metric is not of the scope ACME");
  });

  test("gives nothing but the finding when it cannot be read", () => {
    const metric = new Proxy(
      {},
      {
        getPrototypeOf: () => null,
        ownKeys: () => {
          throw new Error("trap");
        },
      },
    );
    expect(sanitizeMetric(metric, rulesWith())).toEqual({
      metric: null,
      claimedScope: undefined,
      normalized: [],
      findings: [
        { code: "unreadable", path: "", message: "the metric cannot be read: a getter or a proxy of it throws" },
      ],
    });
  });
});
