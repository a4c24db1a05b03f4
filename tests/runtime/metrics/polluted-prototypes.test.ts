import { afterEach, describe, expect, test } from "bun:test";
import {
  createMasterPerfTracker,
  createMemoryAuditSink,
  createMemoryMetricSink,
  DEFAULT_LIMITS,
  sanitizeMetric,
  sanitizeProperties,
} from "../../../runtime/metrics/index.ts";
import { METRIC, problems, rulesWith, withProperties } from "./samples.ts";

const KEYS = ["scope", "region", "name", "category", "unit", "source"];
const forget = () => {
  for (const key of KEYS) Reflect.deleteProperty(Object.prototype, key);
};
/** Does something while `Object.prototype` has a member of each of these names. */
function polluted<T>(member: PropertyDescriptor, action: () => T): T {
  for (const key of KEYS) Object.defineProperty(Object.prototype, key, { ...member, configurable: true });
  try {
    return action();
  } finally {
    forget();
  }
}

describe("a prototype that somebody has changed", () => {
  afterEach(forget);

  test.each<[string, PropertyDescriptor]>([
    ["swallow what is assigned", { get: () => "swallowed", set: () => {} }],
    ["throw when something is assigned", { get: () => "thrown", set: () => expect.unreachable() }],
    ["cannot be assigned", { value: "fixed", writable: false }],
  ])("takes no text and no property away, with members that %s", (_, member) => {
    const metric = polluted(member, () => sanitizeMetric(METRIC, rulesWith()).metric);
    const properties = polluted(member, () => sanitizeProperties(METRIC.properties, rulesWith()).properties);
    expect(metric).toEqual(METRIC);
    expect(Object.keys(metric ?? {})).toEqual(Object.keys(METRIC));
    expect(properties).toEqual(METRIC.properties);
    for (const each of [metric, metric?.properties, properties]) {
      expect(Object.getPrototypeOf(each)).toBe(Object.prototype);
      expect(Object.isFrozen(each)).toBe(true);
    }
  });

  test("keeps no violation and no metric out of the log", async () => {
    const audit = createMemoryAuditSink();
    const sink = createMemoryMetricSink();
    const tracker = createMasterPerfTracker({ scope: "ACME", limits: { ACME: DEFAULT_LIMITS }, sink, audit });
    const swallow = { get: () => "ACME", set: () => {} };
    const right = polluted(swallow, () => tracker.addMetric(METRIC));
    const wrong = polluted(swallow, () => tracker.addMetric(withProperties({ scope: "GLOBEX" })));
    const silent = polluted(swallow, () => tracker.addMetric({ ...METRIC, properties: {} }));
    const outcomes = await Promise.allSettled([right, wrong, silent]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
    expect(sink.metricsOf("ACME")).toEqual([METRIC]);
    expect(audit.events().map(({ type }) => type)).toEqual(["METRIC_MUTATION", "SCOPE_VIOLATION", "SCOPE_VIOLATION"]);
  });
});

describe("a key that all objects have", () => {
  const inherited = Object.getOwnPropertyNames(Object.prototype);

  test.each([...inherited, "prototype", ".", ".."])("is no key and no id: %s", (key) => {
    const properties = JSON.parse(`{"scope":"ACME",${JSON.stringify(key)}:"x"}`);
    expect(problems({ ...METRIC, properties })).toEqual([`/properties/${key} reserved-key`]);
    expect(problems({ ...METRIC, id: key })).toEqual(["/id reserved-key"]);
  });

  test("answers for what is stored as it does for any object", () => {
    expect(inherited.length).toBeGreaterThan(11);
    const properties = sanitizeProperties({ scope: "ACME", a: 1 }, rulesWith()).properties ?? {};
    // As code does that was written before `Object.hasOwn`.
    // biome-ignore lint/suspicious/noPrototypeBuiltins: it is what is tested
    expect([properties.hasOwnProperty("a"), `${properties}`]).toEqual([true, "[object Object]"]);
  });
});
