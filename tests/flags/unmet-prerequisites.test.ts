import { expect, test } from "bun:test";
import { findUnmetPrerequisites } from "../../generator/flags/unmet-prerequisites.ts";
import { findings, specWith } from "../tester.ts";
import { specOf } from "./spec.ts";

const FLAG = "description: d, type: t, category: c, domain: all, scope: all, tier: gold, since: '1', status: stable";
const row = (host: string, ...flags: readonly string[]) =>
  `  - { servingDomain: ${host}, detectedScope: ${host.includes("*") ? "guest" : "ACME"}, platform: Any, featureFlags: [${flags}], apiStrategy: HTTP, operationalBenefit: Fast }`;
const variant = (name: string, ...flags: readonly string[]) =>
  `  ${name}: { title: t, domain: all, features: [${flags}], scope: all, tier: gold, useCase: u, status: draft }`;
const spec = (rows: readonly string[], variants: readonly string[] = []) =>
  specWith({
    flags: `flags:
  NEEDED: { ${FLAG} }
  ALSO: { implies: [NEEDED], ${FLAG} }
  X: { prerequisites: [NEEDED], ${FLAG} }`,
    rows: ["rows:", ...rows].join("\n"),
    ...(variants.length === 0 ? {} : { variants: ["variants:", ...variants].join("\n") }),
  });
const found = async (text: string, flag: string, keep: boolean) =>
  findings(findUnmetPrerequisites(await specOf(text), { flag, keep }));
const said = (where: string) =>
  `no-requiring-flag-on: \`X\` would be on for ever, but requires \`NEEDED\`, which is off ${where}`;

test("a flag is not kept on for good where a row is without what it requires", async () => {
  const text = spec([row("acme.example", "NEEDED", "X"), row('"*.example"')]);
  expect(await found(text, "X", true)).toEqual([`21:24 ${said("for `*.example`")}`]);
  expect(await found(text, "X", false)).toEqual([]);
  expect(await found(text, "NEEDED", true)).toEqual([]);
  expect(await found(text, "GONE", true)).toEqual([]);
});

test("the ways out: first the one for code that asks for both", async () => {
  const spec1 = spec([row("acme.example", "NEEDED", "X"), row('"*.example"')]);
  const [finding] = findUnmetPrerequisites(await specOf(spec1), { flag: "X", keep: true });
  expect(finding?.help).toBe(
    "Where all code of `X` stands inside conditions that ask for `NEEDED`, take `NEEDED` out of `flags.X.prerequisites`: the code goes on depending on it. Elsewhere retire `NEEDED` first with `scopec flags retire NEEDED --keep on`, or list it in each row and variant.",
  );
});

test("nor where a variant is, even if the flag itself is off there now", async () => {
  const rows = [row("acme.example", "NEEDED", "X"), row('"*.example"', "NEEDED")];
  const text = spec(rows, [variant("full", "NEEDED", "X"), variant("small")]);
  expect(await found(text, "X", true)).toEqual([`21:24 ${said("in the variant `small`")}`]);
});

test("names the first few of many places", async () => {
  const hosts = ["a", "b", "c", "d", "e"].map((name) => row(`${name}.example`));
  const text = spec([...hosts, row('"*.example"', "NEEDED")]);
  const places = "for `a.example`, for `b.example`, for `c.example`, 2 more";
  expect(await found(text, "X", true)).toEqual([`25:24 ${said(places)}`]);
});

test("a flag may be kept on where what it requires is on everywhere, be it implied", async () => {
  const text = spec([row("acme.example", "NEEDED", "X"), row('"*.example"', "ALSO")], [variant("full", "NEEDED")]);
  expect(await found(text, "X", true)).toEqual([]);
});
