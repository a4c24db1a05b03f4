import type { Edit } from "./edits.ts";

/** A column of lists, and one row that has such a list. */
const START: Edit["changes"] = [
  ["  replicas: {", "  zones: { type: array }\n  replicas: {"],
  ["operationalBenefit: Near", "operationalBenefit: Near, zones: [a, b]"],
];

/** The row with something else instead of its list. */
const listEdit = (what: string, to: string, expected: readonly string[]): Edit => ({
  what,
  start: START,
  changes: [["Near, zones: [a, b]", to]],
  expected,
});

/** What changes for hosts in a column of the spec's own that has lists. */
export const LIST_EDITS: readonly Edit[] = [
  listEdit("the same list in a column of the spec's own", "Near, zones: [ a, b ]", []),
  listEdit("another list in a column of the spec's own", "Near, zones: [a, c]", ["risky zones-changed (1)"]),
  listEdit("a longer list in a column of the spec's own", "Near, zones: [a, b, c]", ["risky zones-changed (1)"]),
  listEdit("an empty list in a column of the spec's own", "Near, zones: []", ["risky zones-changed (1)"]),
  listEdit("no list any more in a column of the spec's own", "Near", ["risky zones-changed (1)"]),
];
