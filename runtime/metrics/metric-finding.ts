import { shownText } from "./shown-text.ts";

/** What may be wrong with a metric; `docs/security/metrics.md` has a line for each. */
const MESSAGES = {
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
} as const;

/** What may be wrong with a metric. */
export type MetricFindingCode = keyof typeof MESSAGES;

/** One way in which a metric is not as it has to be. Harmless to print: what it quotes is escaped and cut short. */
export interface MetricFinding {
  readonly code: MetricFindingCode;
  /** Where: `""` for the metric itself, else `/field` or `/properties/key`. */
  readonly path: string;
  readonly message: string;
}

/**
 * A finding about a place.
 *
 * @param place - `""`, `/field` or `/properties`, never foreign text
 * @param foreign - a key below the place, which is escaped
 */
export function metricFinding(code: MetricFindingCode, place: string, foreign?: string): MetricFinding {
  const path = foreign === undefined ? place : `${place}/${shownText(foreign)}`;
  return { code, path, message: `${path === "" ? "the metric" : path} ${MESSAGES[code]}` };
}
