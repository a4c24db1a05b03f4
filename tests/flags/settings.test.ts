import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SOURCE_CHECKS } from "../../generator/diagnostics/source-checks.ts";
import { CHECKS } from "../../generator/flags/checks/index.ts";
import { scan } from "../../generator/flags/scan.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { compileText, findings } from "../tester.ts";
import { specOf } from "./spec.ts";

const SPEC = readFileSync(join(import.meta.dirname, "fixtures/spec.yaml"), "utf8");
const SOURCE = `import { feature } from "bun:bundle";
if (feature("ACME_ONLY")) console.log("acme");
if (feature("BETA") || feature("FORMER")) console.log("used");
if (feature("OLD")) console.log("old");
`;

async function scanned(more: string, paths: readonly string[] = []) {
  const host = createMemoryHost({ files: { "src/main.ts": SOURCE } });
  const { diagnostics } = await scan(host, await specOf(`${SPEC}${more}`), { today: "2026-06-30", paths });
  return findings(diagnostics).map((line) => line.replace(/: .*/, ""));
}

test("the table of checks names each check, and nothing else", () => {
  expect(Object.keys(SOURCE_CHECKS)).toEqual(CHECKS.map(({ code }) => code));
});

test("a spec sets how grave a check is, or switches it off", async () => {
  expect(await scanned("")).toEqual(["3:32 no-replaced-feature", "4:13 no-expired-feature"]);
  expect(await scanned("rules: { no-expired-feature: off }\n")).toEqual(["3:32 no-replaced-feature"]);
  const host = createMemoryHost({ files: { "src/main.ts": SOURCE } });
  const spec = await specOf(`${SPEC}rules: { no-expired-feature: error }\n`);
  const { diagnostics } = await scan(host, spec, { today: "2026-06-30" });
  expect(diagnostics.map(({ severity }) => severity)).toEqual(["error", "warning"]);
});

const waiver = (rule: string, pointer: string, more = "") =>
  `waivers:\n  - { rule: ${rule}, pointer: ${pointer}, reason: Gone by May, owner: platform team${more} }\n`;

test("a waiver covers what is about its place, until it expires", async () => {
  expect(await scanned(waiver("no-expired-feature", "/flags/OLD"))).toEqual(["3:32 no-replaced-feature"]);
  const expired = await scanned(waiver("no-expired-feature", "/flags/OLD", ', expires: "2026-05-31"'));
  expect(expired).toEqual(["72:106 no-expired-waiver", "3:32 no-replaced-feature", "4:13 no-expired-feature"]);
});

test("a waiver that nothing needs is reported, unless only a part was looked through", async () => {
  const unused = waiver("no-replaced-feature", "/flags/BETA");
  expect(await scanned(unused)).toContain("72:13 no-unused-waiver");
  expect(await scanned(unused, ["src"])).not.toContain("72:13 no-unused-waiver");
});

test("lint takes checks of the source for rules, but for those that cannot be waived", async () => {
  const codes = async (more: string) => (await compileText(`${SPEC}${more}`)).diagnostics.map(({ code }) => code);
  const before = await codes("");
  expect(await codes("rules: { no-expired-feature: off }\n")).toEqual(before);
  expect(await codes(waiver("no-expired-feature", "/flags/OLD"))).toEqual(before);
  expect(await codes("rules: { no-leaking-feature: warning }\n")).toEqual([...before, "no-waived-essential"]);
  expect(await codes("rules: { no-leaking-feature: error }\n")).toEqual(before);
  expect(await codes(waiver("no-feature-detour", "/flags"))).toEqual([...before, "no-waived-essential"]);
  expect(await codes("rules: { no-expired-featur: off }\n")).toContain("no-unknown-rule");
});
