import { expect, test } from "bun:test";
import { formatYaml, meaningOf, rowOrder } from "../../generator/edit/format-yaml.ts";
import { pointerMoves } from "../../generator/edit/row-moves.ts";

const TEXT = `version: 1
rows:
  - servingDomain: c.example

  - servingDomain: a.example

  - servingDomain: b.example
waivers:
  - pointer: /rows/0

  - pointer: "/rows/1/featureFlags" # of a

  - pointer: '/rows/2/x'

  - pointer: /rows/10

  - pointer: /rows/01

  - pointer: /rows

  - pointer: /scopes/rows/0
`;

test("waivers go with the rows that they count, in their own quotes", () => {
  const pointers = [...formatYaml(TEXT).matchAll(/pointer: (.*)/g)].map(([, pointer]) => pointer);
  expect(pointers).toEqual([
    "/rows/2",
    '"/rows/0/featureFlags" # of a',
    "'/rows/1/x'",
    "/rows/10",
    "/rows/01",
    "/rows",
    "/scopes/rows/0",
  ]);
  expect(rowOrder(TEXT)).toEqual([1, 2, 0]);
});

test("rows move within their file only", () => {
  const move = pointerMoves([
    { start: 0, order: [1, 0] },
    { start: 3, order: [2, 0, 1] },
  ]);
  const all = [0, 1, 2, 3, 4, 5, 6].map((index) => move(`/rows/${index}/x`));
  expect(all).toEqual([1, 0, 2, 4, 5, 3, 6].map((index) => `/rows/${index}/x`));
});

test("a waiver means the row that it counts", () => {
  const rows = [{ servingDomain: "a" }, { servingDomain: "b" }];
  const waiving = (pointer: string, of: readonly unknown[]) => meaningOf({ rows: of, waivers: [{ pointer }] });
  expect(waiving("/rows/0/x", rows)).toBe(waiving("/rows/1/x", rows.toReversed()));
  expect(waiving("/rows/0/x", rows)).not.toBe(waiving("/rows/0/x", rows.toReversed()));
  expect(waiving("/rows/0/x", rows)).not.toBe(waiving("/rows/0/y", rows));
  expect(waiving("/rows/7", rows)).not.toBe(waiving("/rows/8", rows));
});

test("what is no waiver about a row stays as it is written", () => {
  const rows = [{ servingDomain: "b.example" }, { servingDomain: "a.example" }];
  const others = ["text", null, { reason: "r" }, { pointer: 7 }, { pointer: "/scopes/ACME" }];
  const meaning = (of: readonly unknown[]) => JSON.parse(meaningOf({ rows: of, waivers: others }));
  expect(meaning(rows)).toEqual(meaning(rows.toReversed()));
  expect(JSON.stringify(meaning(rows))).toContain("/scopes/ACME");
  expect(meaningOf({ rows: {}, waivers: others })).not.toBe(meaningOf({ rows: {}, waivers: [] }));
  expect(meaningOf({ rows, waivers: "none" })).not.toBe(meaningOf({ rows, waivers: "all" }));
});

test("what is no waiver with a pointer is passed over when rows move", () => {
  const text = (first: string, second: string, pointer: string) =>
    `version: 1\nrows:\n  - servingDomain: ${first}.example\n\n  - servingDomain: ${second}.example\nwaivers:\n  - text\n\n  - reason: r\n\n  - pointer: [a]\n\n  - pointer: 7\n\n  - pointer: ${pointer}\n`;
  expect(formatYaml(text("b", "a", "/rows/0"))).toBe(text("a", "b", "/rows/1"));
});
