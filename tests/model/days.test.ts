import { describe, expect, test } from "bun:test";
import { DAY_PATTERN } from "../../generator/model/json-schema.ts";
import { modelText, rendered, specWith } from "../tester.ts";

/** Whether the calendar has a day, by asking for the last days of its months. */
const isDay = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

const pad = (number: number, width: number) => String(number).padStart(width, "0");

test("the pattern takes just the days that the calendar has", () => {
  const pattern = new RegExp(DAY_PATTERN);
  for (const year of [1900, 1999, 2000, 2023, 2024, 2027, 2028, 2040, 2096, 2100, 2400]) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = `${year}-${pad(month, 2)}-${pad(day, 2)}`;
        expect([text, pattern.test(text)]).toEqual([text, isDay(year, month, day)]);
      }
    }
  }
});

describe("a last day that the calendar does not have is a finding", () => {
  const flag = (expires: string) =>
    `flags:\n  AUDIT: { description: F, type: Feature, category: C, domain: all, scope: all, tier: basic, since: v1, status: stable, expires: "${expires}" }`;
  const rest = "reason: So be it, owner: Ann";
  test.each([
    ["flags", flag],
    ["waivers", (expires: string) => `waivers:\n  - { rule: x, pointer: /rows, ${rest}, expires: "${expires}" }`],
    ["approvals", (expires: string) => `approvals:\n  - { change: x, subject: y, ${rest}, expires: "${expires}" }`],
  ] as const)("in %s", async (section, write) => {
    for (const day of ["2020-02-31", "2023-02-29", "2027-04-31"]) {
      const text = rendered((await modelText(specWith({ [section]: write(day) }))).diagnostics);
      expect(text).toContain(`\`"${day}"\` is not allowed here: the calendar has no such day; one is written as`);
      expect(text).toContain("For example `2027-03-31`");
    }
    expect((await modelText(specWith({ [section]: write("2024-02-29") }))).diagnostics).toEqual([]);
  });
});
