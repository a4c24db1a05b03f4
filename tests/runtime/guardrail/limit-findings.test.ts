import { describe, expect, test } from "bun:test";
import { limitFindings } from "../../../runtime/guardrail/limit-findings.ts";

const LIMITS = { maxProperties: 3, maxKeyLength: 8, maxValueLength: 10, maxMessagesPerMinute: 5 };
const table = (limits: Readonly<Record<string, number>> = LIMITS) => ({
  LIMITS: limits,
  SCOPING_MATRIX: [{ detectedScope: "ACME" }],
});

/** A validator that keeps these limits, by itself. */
function within({ maxProperties, maxKeyLength, maxValueLength }: typeof LIMITS) {
  return (metric: unknown): boolean => {
    const { properties } = metric as { readonly properties: Readonly<Record<string, string>> };
    const entries = Object.entries(properties);
    return (
      entries.length <= maxProperties &&
      entries.every(([key, value]) => key.length <= maxKeyLength && value.length <= maxValueLength)
    );
  };
}

const found = (name: keyof typeof LIMITS, isPerfMetric: (metric: unknown) => boolean, limits = LIMITS) =>
  limitFindings({ name, value: LIMITS[name] }, table(limits), isPerfMetric).map(({ wrong }) => wrong);

describe("a limit", () => {
  test.each(["maxProperties", "maxKeyLength", "maxValueLength", "maxMessagesPerMinute"] as const)(
    "%s is right where it is there and kept",
    (name) => {
      expect(found(name, within(LIMITS))).toEqual([]);
    },
  );

  test.each(["maxProperties", "maxKeyLength", "maxValueLength"] as const)(
    "%s is found to be kept otherwise",
    (name) => {
      const value = LIMITS[name];
      expect(found(name, within({ ...LIMITS, [name]: value - 1 }))).toEqual([
        `a metric at the limit ${name} (${value}) is refused`,
      ]);
      expect(found(name, within({ ...LIMITS, [name]: value + 1 }))).toEqual([
        `a metric beyond the limit ${name} (${value}) is accepted`,
      ]);
    },
  );

  test("is found to be missing, or another", () => {
    const { maxMessagesPerMinute: _gone, ...rest } = LIMITS;
    const missing = limitFindings({ name: "maxMessagesPerMinute", value: 5 }, table(rest), () => true);
    expect(missing.map(({ wrong }) => wrong)).toEqual(["the limit maxMessagesPerMinute is missing, expected 5"]);
    expect(found("maxMessagesPerMinute", () => true, { ...LIMITS, maxMessagesPerMinute: 6 })).toEqual([
      "the limit maxMessagesPerMinute is 6, expected 5",
    ]);
  });

  test("is not judged by a metric that another limit refuses anyhow", () => {
    const tight = { ...LIMITS, maxProperties: 1 };
    expect(found("maxKeyLength", within(tight), tight)).toEqual([]);
  });
});
