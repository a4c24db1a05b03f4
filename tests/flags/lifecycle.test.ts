import { expect, test } from "bun:test";
import { renderList } from "../../generator/cli/flags/render-list.ts";
import { plain } from "../../generator/diagnostics/paint.ts";
import { lifecycles } from "../../generator/flags/lifecycle.ts";
import { scan } from "../../generator/flags/scan.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { specWith } from "../tester.ts";
import { specOf } from "./spec.ts";

const FLAG = "type: Feature, category: Release, domain: all, scope: all, tier: basic, since: '1.0.0', status: stable";
const SPEC = specWith({
  flags: `flags:\n  A: { description: One, expires: "2026-06-30", ${FLAG} }\n  B: { description: Two, ${FLAG} }`,
  rows: `rows:
  - { servingDomain: acme.example, detectedScope: ACME, platform: Linux, apiStrategy: HTTP, operationalBenefit: Fast, featureFlags: [A] }
  - { servingDomain: "*.example", detectedScope: guest, platform: Any, apiStrategy: HTTP, operationalBenefit: Safe }`,
});

test("a flag is over after its last day, and the day matters to nothing else", async () => {
  const host = createMemoryHost({ files: {} });
  const spec = await specOf(SPEC);
  const on = async (today: string) => lifecycles((await scan(host, spec, { today })).subject);
  expect((await on("2026-06-30")).map(({ isExpired }) => isExpired)).toEqual([false, false]);
  const flags = await on("2026-07-01");
  expect(flags.map(({ isExpired, rows }) => [isExpired, rows])).toEqual([
    [true, [{ host: "acme.example", platform: "Linux" }]],
    [false, []],
  ]);
  expect(renderList(flags, (style, text) => (style === "red" ? `<${text.trim()}>` : text))).toContain(
    "<2026-06-30 (over)>",
  );
  expect(renderList(flags, plain)).toContain("nowhere");
});

test("a flag that stays, and one that another replaces, are told", async () => {
  const text = SPEC.replace("description: Two,", "description: Two, permanent: Every contract has it,").replace(
    'expires: "2026-06-30",',
    "replacedBy: B,",
  );
  const flags = lifecycles((await scan(createMemoryHost({ files: {} }), await specOf(text), {})).subject);
  expect(flags.map(({ permanent, replacedBy }) => [permanent, replacedBy])).toEqual([
    [undefined, "B"],
    ["Every contract has it", undefined],
  ]);
  const [, first, second] = renderList(flags, plain).split("\n");
  expect([first, second]).toEqual([
    expect.stringContaining("stable, now B"),
    expect.stringMatching(/^B\s.*\bnever\b.*\bstable\s+nowhere/),
  ]);
});
