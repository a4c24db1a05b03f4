import { expect, test } from "bun:test";
import { nameRows, numberRows } from "../../generator/merge/waiver-rows.ts";

const rows = (...hosts: readonly string[]) =>
  `rows:\n${hosts.map((host) => `  - {servingDomain: ${host}, platform: Any}\n`).join("")}`;
const waivers = (...pointers: readonly string[]) =>
  `waivers:\n${pointers.map((pointer) => `  - {rule: x, pointer: ${pointer}}\n`).join("")}`;

test("a name becomes the row's place again, wherever it is by then, in whatever quotes", () => {
  const text = rows("a", "ä.b") + waivers("/rows/1", "'/rows/1/x'", '"/rows/0"', "/scopes/A", "/rows/10");
  const named = nameRows(text);
  expect(named).not.toMatch(/\/rows\/[01]["'\n/}]/);
  expect(numberRows(named, named)).toBe(text);
  expect(numberRows(named, rows("ä.b", "c", "a"))).toBe(
    rows("a", "ä.b") + waivers("/rows/0", "'/rows/0/x'", '"/rows/2"', "/scopes/A", "/rows/10"),
  );
});

test.each([
  ["no row of that number", rows("a") + waivers("/rows/7")],
  ["rows in other files too", `include: x.yaml\n${rows("a")}${waivers("/rows/0")}`],
  ["no rows", waivers("/rows/0")],
  ["rows that are no list", `rows: {}\n${waivers("/rows/0")}`],
  ["waivers that are no list", `${rows("a")}waivers: /rows/0\n`],
  [
    "waivers that are no maps, or have no pointer",
    `${rows("a")}waivers:\n  - /rows/0\n  - {rule: x}\n  - {pointer: [/rows/0]}\n`,
  ],
  ["no map at all", "- /rows/0\n"],
  ["rows of any form", "rows:\n  - x\n  - {}\nreason: see /rows/0\n"],
])("%s: nothing changes", (_, text) => {
  expect(nameRows(text)).toBe(text);
  expect(numberRows(text, text)).toBe(text);
});

test("a row that is gone is left by name, as text that may stand without quotes", () => {
  const named = nameRows(`rows:\n  - {servingDomain: "a: #b", platform: x}\n  - y\n${waivers("/rows/0", "/rows/1")}`);
  expect(numberRows(named, rows("z"))).toContain("{rule: x, pointer: /rows/(gone) a_ _b x}");
  expect(numberRows(named, "")).toContain("pointer: /rows/(gone)");
});
