import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { sanitizeMetric } from "../../../runtime/metrics/index.ts";
import { ROOT } from "../../temp-project.ts";
import { fromJson, METRIC, problems, rulesWith, withProperties } from "./samples.ts";

const field = (name: string, value: unknown): object => ({ ...METRIC, [name]: value });
const cycle = (): object => {
  const properties: Record<string, unknown> = { scope: "ACME" };
  properties["self"] = properties;
  return { ...METRIC, properties };
};
const throwing = () => {
  throw new Error("trap");
};
const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`p${index}`, 1]));
const keyed = (key: string): object => ({
  ...METRIC,
  properties: fromJson(`{"scope":"ACME",${JSON.stringify(key)}:1}`),
});

/** By the beginning of a line of the table in `docs/security/metrics.md`: metrics of which it has to be true. */
const EXAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  "`NaN`, `Infinity`": [
    ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((value) => field("value", value)),
    ...[Number.NaN, Number.POSITIVE_INFINITY].map((a) => withProperties({ a })),
  ],
  "a time that is": [-1, 0.5, 8.64e15 + 1, Number.NaN].map((time) => field("timestamp", time)),
  "`-0`": [field("value", -0), field("timestamp", -0), withProperties({ a: -0 })],
  "the largest": [Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324].map((value) => field("value", value)),
  "no `scope`": [{ ...METRIC, properties: {} }],
  "a `scope` of another": [withProperties({ scope: "GLOBEX" }), withProperties({ scope: "acme" })],
  "a `scope` that is no name": ["", "*", "a b", "1a", "\u0410CME", "a".repeat(64), 7, null, ["ACME"]].map((scope) =>
    withProperties({ scope }),
  ),
  "a field that is missing": [field("name", undefined), (({ id: _id, ...rest }) => rest)(METRIC)],
  "a field that metrics": [field("extra", 1), { ...METRIC, ...fromJson('{"__proto__":1}') }],
  "a text that is empty": ["id", "name", "category", "source"].map((name) => field(name, "")),
  "a text that is longer": [
    ...["id", "name", "category", "unit", "source"].map((name) => field(name, "x".repeat(257))),
    withProperties({ a: "x".repeat(10_001) }),
  ],
  "as a property:": [
    ...[null, undefined, [], {}, 1n, Symbol("s"), throwing, ["a"]].map((a) => withProperties({ a })),
    cycle(),
  ],
  "a field of another type": [
    ...["id", "name", "category", "unit", "source"].map((name) => field(name, 7)),
    ...["value", "timestamp"].map((name) => field(name, "7")),
    field("value", 7n),
  ],
  "a text, a number or": [new String("a"), new Number(1), new Boolean(true)].map((a) => withProperties({ a })),
  "a key that is longer": [withProperties({ ["k".repeat(257)]: 1 })],
  "an empty key": ["", "a b", "\u00e9", "a/b", "\ud800", "a\u200b"].map((key) => keyed(key)),
  "what all objects have": Object.getOwnPropertyNames(Object.prototype).map((key) => keyed(key)),
  "`prototype`, `.`": ["prototype", ".", ".."].map((key) => keyed(key)),
  "`Scope`, `SCOPE`": ["Scope", "SCOPE", "scopE"].map((key) => keyed(key)),
  "two other keys": [withProperties({ region: "a", Region: "b" })],
  "what an object inherits": [
    { ...METRIC, properties: Object.create(Object.assign(Object.create(null), { a: null }), own(METRIC.properties)) },
  ],
  "a date, a map": [
    new Date(0),
    new Map(),
    new Uint8Array(1),
    new (class Metric {
      readonly id = "m";
    })(),
  ],
  "an object of another realm": [
    runInNewContext(`(${JSON.stringify(METRIC)})`),
    Object.assign(Object.create(null), METRIC),
  ],
  "an object that is frozen": [Object.freeze({ ...METRIC, properties: Object.freeze({ ...METRIC.properties }) })],
  "a getter |": [
    { ...METRIC, properties: Object.defineProperty({ scope: "ACME" }, "a", { enumerable: true, get: once("a") }) },
  ],
  "a getter or proxy": [
    Object.defineProperty({ ...METRIC }, "id", { enumerable: true, get: throwing }),
    new Proxy({ ...METRIC }, { get: throwing }),
    field("properties", new Proxy({}, { ownKeys: throwing })),
  ],
  "more properties": [field("properties", { ...many, scope: "ACME" }), field("properties", { scope: "ACME", ...many })],
  "a symbol as a key": [
    { ...METRIC, properties: Object.defineProperty({ scope: "ACME", [Symbol("s")]: null }, "b", { value: null }) },
  ],
};

function own(value: object): PropertyDescriptorMap {
  return Object.getOwnPropertyDescriptors(value);
}

/** A getter that gives a text the first time, and fails the test the next. */
function once(text: string): () => string {
  let reads = 0;
  return () => (reads++ % 2 === 0 ? text : "\n");
}

const page = readFileSync(join(ROOT, "docs/security/metrics.md"), "utf8");
const [, table = ""] = /<!-- values: begin -->\n([\s\S]*?)<!-- values: end -->/.exec(page) ?? [];
const LINES = table
  .split("\n")
  .slice(3)
  .filter((line) => line.startsWith("| "))
  .map((line) => line.slice(2).replaceAll(/ +\|/g, " |"));

describe("the table of values", () => {
  test("has examples for each of its lines, and for no others", () => {
    expect(LINES.length).toBeGreaterThan(20);
    const found = Object.keys(EXAMPLES).map((start) => LINES.filter((line) => line.startsWith(start)).length);
    expect(found).toEqual(found.map(() => 1));
    expect(Object.keys(EXAMPLES)).toHaveLength(LINES.length);
  });

  test.each(Object.entries(EXAMPLES))("holds for %s", (start, metrics) => {
    const line = LINES.find((each) => each.startsWith(start)) ?? "";
    const outcome = line.slice(line.indexOf(" | ") + 3);
    const codes = [...outcome.matchAll(/`([a-z]+(?:-[a-z]+)+|unreadable)`/g)].map(([, code]) => code);
    expect(metrics.length).toBeGreaterThan(0);
    for (const metric of metrics) {
      if (codes.length > 0) {
        const found = problems(metric).map((problem) => problem.slice(problem.lastIndexOf(" ") + 1));
        expect([...new Set(found)].sort()).toEqual(codes.map(String).sort());
      } else {
        const { metric: kept, findings } = sanitizeMetric(metric, rulesWith());
        expect(findings).toEqual([]);
        expect(kept).not.toBeNull();
      }
    }
  });
});
