import { expect, test } from "bun:test";
import { daysBetween } from "../../generator/rules/helpers/days.ts";
import { compileText, specWith } from "../tester.ts";

test.each([
  ["2027-03-01", "2027-03-01", 0],
  ["2027-03-01", "2027-03-31", 30],
  ["2027-02-28", "2027-03-01", 1],
  ["2028-02-28", "2028-03-01", 2],
  ["2026-12-31", "2027-01-01", 1],
  ["2027-03-27", "2027-03-29", 2],
  ["2027-03-02", "2027-03-01", -1],
])("from %s to %s it is %d days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test("the day changes what is said of a flag that ends, and nothing that is generated", async () => {
  const flags = `flags: { TRIAL: { description: d, type: t, category: c, domain: all, scope: all, tier: b, since: '1', status: experimental, expires: "2027-03-31" } }`;
  const variants =
    "variants: { trial: { title: t, domain: all, scope: all, features: [TRIAL], tier: b, useCase: u, status: draft } }";
  const text = specWith({ flags, variants });
  const [never, before, soon, after] = await Promise.all(
    [undefined, "2027-02-28", "2027-03-31", "2027-04-01"].map((day) => compileText(text, undefined, day)),
  );
  const said = [never, before, soon, after].map((each) => each?.diagnostics.map(({ code }) => code));
  expect(said).toEqual([[], [], ["no-expiring-flag"], ["no-expired-flag"]]);
  expect(never?.compilation?.artifacts).not.toBeEmpty();
  for (const each of [before, soon, after]) expect(each?.compilation?.artifacts).toEqual(never?.compilation?.artifacts);
});
