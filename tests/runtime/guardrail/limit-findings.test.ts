import { describe, expect, test } from "bun:test";
import { limitFindings } from "../../../runtime/guardrail/limit-findings.ts";

const LIMITS = { maxProperties: 3, maxKeyLength: 8, maxValueLength: 10, maxMessagesPerMinute: 5 };
const subject = (limits: Readonly<Record<string, object>> = { ACME: LIMITS }) => ({
  matrix: { SCOPING_MATRIX: [{ detectedScope: "ACME" }] },
  limits,
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

const found = (name: keyof typeof LIMITS, isPerfMetric: (metric: unknown) => boolean, limits: object = LIMITS) =>
  limitFindings({ name, value: LIMITS[name] }, subject({ ACME: limits }), isPerfMetric).map(({ wrong }) => wrong);

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
    const missing = ["the limit maxMessagesPerMinute of ACME is missing, expected 5"];
    expect(found("maxMessagesPerMinute", () => true, rest)).toEqual(missing);
    expect(found("maxMessagesPerMinute", () => true, Object.create(LIMITS))).toEqual(missing);
    const none = limitFindings({ name: "maxMessagesPerMinute", value: 5 }, subject({}), () => true);
    expect(none.map(({ wrong }) => wrong)).toEqual(missing);
    expect(found("maxMessagesPerMinute", () => true, { ...LIMITS, maxMessagesPerMinute: 6 })).toEqual([
      "the limit maxMessagesPerMinute of ACME is 6, expected 5",
    ]);
  });

  test("is looked for in each scope, with or without rows, and is the scope's own where it has one", () => {
    const limits = { ACME: LIMITS, GLOBEX: { ...LIMITS, maxProperties: 7 }, INITECH: LIMITS };
    const judged = (own: Readonly<Record<string, number>>, at: number) => {
      const limit = { name: "maxProperties", value: 3, own };
      return limitFindings(limit, subject(limits), within({ ...LIMITS, maxProperties: at })).map(({ wrong }) => wrong);
    };
    expect(judged({ GLOBEX: 7 }, 7)).toEqual([]);
    // What the widest scope may do is what the validator of metrics keeps.
    expect(judged({ GLOBEX: 7 }, 3)).toEqual(["a metric at the limit maxProperties (7) is refused"]);
    expect(judged({ GLOBEX: 7, HOOLI: 2 }, 7)).toEqual(["the limit maxProperties of HOOLI is missing, expected 2"]);
    expect(judged({ GLOBEX: 7, INITECH: 4 }, 7)).toEqual(["the limit maxProperties of INITECH is 3, expected 4"]);
    expect(judged({}, 3)).toEqual(["the limit maxProperties of GLOBEX is 7, expected 3"]);
  });

  test("is not judged by a metric that another limit refuses anyhow", () => {
    const tight = { ...LIMITS, maxProperties: 1 };
    expect(found("maxKeyLength", within(tight), tight)).toEqual([]);
  });
});
