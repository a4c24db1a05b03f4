import { expect, test } from "bun:test";
import type { MetricFindingCode } from "../../../runtime/metrics/index.ts";
import { metricFinding } from "../../../runtime/metrics/metric-finding.ts";

const WORDS: Readonly<Record<MetricFindingCode, string>> = {
  "not-an-object": "must be a plain object",
  unreadable: "cannot be read: a getter or a proxy of it throws",
  "missing-field": "is missing",
  "unknown-field": "is no field of a metric",
  "wrong-type": "has the wrong type",
  "out-of-range": "is no number that it may be",
  "empty-text": "is empty",
  "text-too-long": "is too long",
  "control-character": "has a control character or a line separator",
  "hidden-character": "has a character that nobody sees: zero-width, bidirectional, a filler or a selector",
  "lone-surrogate": "has half a character: a lone surrogate",
  noncharacter: "has a code point that is no character",
  "too-many-properties": "has too many properties",
  "key-too-long": "has a key that is too long",
  "key-charset": "has a character that keys may not have",
  "reserved-key": "is a key that means something in JavaScript or in paths",
  "scope-case": "is `scope` but for its case: what ignores case would take the one for the other",
  "scope-missing": "is missing: a metric must say whose it is",
  "scope-illegal": "is no name of a scope",
  "scope-violation": "is not the scope of whoever checks it",
};

test.each(Object.entries(WORDS) as [MetricFindingCode, string][])("%s is said in words", (code, words) => {
  expect(metricFinding(code, "")).toEqual({ code, path: "", message: `the metric ${words}` });
  expect(metricFinding(code, "/a")).toEqual({ code, path: "/a", message: `/a ${words}` });
  expect(metricFinding(code, "/a", "b\n")).toEqual({ code, path: "/a/b\\u{a}", message: `/a/b\\u{a} ${words}` });
});
