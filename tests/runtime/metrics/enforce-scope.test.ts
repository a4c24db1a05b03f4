import { describe, expect, test } from "bun:test";
import { assignScope, enforceScope, type ScopedMetric, ScopeViolation } from "../../../runtime/metrics/index.ts";
import { METRIC } from "./samples.ts";

const of = (scope: unknown): ScopedMetric => ({ properties: { scope } });
function violation(action: () => unknown): ScopeViolation {
  try {
    action();
  } catch (error) {
    if (error instanceof ScopeViolation) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("enforceScope", () => {
  test("lets pass what is of the scope", () => {
    expect(enforceScope(METRIC, "ACME")).toBeUndefined();
  });

  test.each<[string, unknown, string]>([
    ["of another scope", of("GLOBEX"), "GLOBEX"],
    ["in small letters", of("acme"), "acme"],
    ["with a space", of(" ACME"), " ACME"],
    ["of a wildcard", of("*"), "*"],
    ["of a part", of("ACM"), "ACM"],
    ["of nothing", of(""), ""],
    ["without a scope", { properties: {} }, "undefined"],
    ["without properties", {}, "undefined"],
    ["of null", of(null), "null"],
    ["of a list", of(["ACME"]), "object"],
    ["of an object that becomes it", of({ toString: () => "ACME" }), "object"],
    ["that inherits it", { properties: Object.create({ scope: "ACME" }) }, "undefined"],
    ["that inherits its properties", Object.create({ properties: { scope: "ACME" } }), "undefined"],
    ["that is null", null, "undefined"],
    ["that is a text", "ACME", "undefined"],
    [
      "that throws",
      {
        get properties(): never {
          throw new Error("no");
        },
      },
      "undefined",
    ],
  ])("stops a metric %s at once", (_, metric, claimed) => {
    const error = violation(() => enforceScope(metric as ScopedMetric, "ACME"));
    expect(error).toMatchObject({
      code: "SCOPE_VIOLATION",
      name: "ScopeViolation",
      expected: "ACME",
      claimed,
      findings: [],
    });
    expect(error.message).toBe(`the metric is not of the scope ACME (it claims ${claimed})`);
  });

  test("stops a metric that does not itself say whose it is, wherever else its scope may stand", () => {
    const silent: readonly object[] = [
      { properties: {} },
      of(undefined),
      { properties: Object.create({ scope: "ACME" }) },
      // As an object of another realm looks.
      { properties: Object.create(Object.assign(Object.create(null), { scope: "ACME" })) },
      { scope: "ACME", properties: {} },
      { properties: { Scope: "ACME", "scope ": "ACME", "properties.scope": "ACME" } },
      { properties: { properties: { scope: "ACME" } } },
      { properties: ["ACME"], scope: "ACME" },
    ];
    for (const metric of silent) {
      expect(violation(() => enforceScope(metric as ScopedMetric, "ACME")).claimed).toBe("undefined");
    }
  });

  test("takes no near miss for the name of a scope, in either direction", () => {
    const near = [
      "*",
      "AC*",
      "ACM?",
      ".*",
      "ACM",
      "ACMEX",
      "XACME",
      "ACME ",
      " ACME",
      "ACME\n",
      "ACME\0",
      "ACME,GLOBEX",
    ];
    const alike = ["acme", "Acme", "acMe", "\u0410CME", "A\u200bCME", "\uff21CME", "ACME\u0301", "%41CME"];
    for (const name of [...near, ...alike]) {
      expect(violation(() => enforceScope(of(name), "ACME")).code).toBe("SCOPE_VIOLATION");
      expect(violation(() => enforceScope(of("ACME"), name)).code).toBe("SCOPE_VIOLATION");
    }
  });

  test("stops all where there is no scope", () => {
    for (const metric of [METRIC, of(null), of(undefined)]) {
      const error = violation(() => enforceScope(metric, null));
      expect(error.expected).toBeNull();
      expect(error.message).toBe(
        "no scope of the matrix applies here, so that no metric is accepted: DASHBOARD_SCOPE, or the host in HOST, has to name one",
      );
    }
  });

  test("stops all where what should be the scope cannot be one, also what claims the very same", () => {
    for (const scope of [undefined, "", "*", " ", 7, ["ACME"], Number.NaN, true]) {
      for (const metric of [of(scope), METRIC, {}, { properties: {} }]) {
        const error = violation(() => enforceScope(metric as ScopedMetric, scope as string));
        expect(error.expected).toBeNull();
        expect(error.message).toStartWith("no scope of the matrix applies here");
      }
    }
  });

  test("quotes what was expected harmlessly", () => {
    expect(new ScopeViolation("A\u001b[31m", "B").message).toBe(
      "the metric is not of the scope A\\u{1b}[31m (it claims B)",
    );
  });

  test("quotes what was claimed harmlessly", () => {
    const { message } = violation(() => enforceScope(of(`\u001b[31m<script>\n${"x".repeat(500)}`), "ACME"));
    expect(message).toMatch(/^[\x20-\x7e]*$/);
    expect(message).not.toMatch(/[<>]/);
    expect(message.length).toBeLessThan(200);
  });
});

describe("assignScope", () => {
  test("says whose a metric is that did not", () => {
    const { scope: _scope, ...rest } = METRIC.properties;
    const metric = { ...METRIC, properties: rest };
    expect(assignScope(metric, "ACME")).toEqual({ ...METRIC });
    expect(metric.properties).not.toHaveProperty("scope");
  });

  test("twice is once", () => {
    const once = assignScope({ properties: { a: 1 } }, "ACME");
    expect(assignScope(once, "ACME")).toBe(once);
    expect(assignScope(METRIC, "ACME")).toBe(METRIC);
  });

  test.each<[string, unknown]>([
    ["of another scope", of("GLOBEX")],
    ["of the scope in small letters", of("acme")],
    ["of null", of(null)],
    ["of nothing", of("")],
    ["without properties", {}],
    ["that is null", null],
    [
      "that throws",
      {
        get properties(): never {
          throw new Error("no");
        },
      },
    ],
  ])("never turns a metric %s into one of the scope", (_, metric) => {
    expect(violation(() => assignScope(metric as ScopedMetric, "ACME")).code).toBe("SCOPE_VIOLATION");
  });

  test.each(["", "*", "a b", "__proto__ "])("takes no scope that cannot be one: %j", (scope) => {
    expect(() => assignScope({ properties: {} }, scope)).toThrow("metrics can be assigned to a scope by its name only");
  });

  test("copies nothing of what is inherited, and no prototype", () => {
    const properties = JSON.parse('{"__proto__": {"polluted": true}}');
    const assigned = assignScope({ properties }, "ACME");
    expect(Object.getPrototypeOf(assigned.properties)).toBe(Object.prototype);
    expect(Object.keys(assigned.properties)).toEqual(["__proto__", "scope"]);
  });
});
