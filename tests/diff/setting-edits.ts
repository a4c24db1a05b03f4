import { type Edit, edit } from "./edits.ts";

const PLAIN = "useCase: Default, status: approved";
const budget = (text: string) => `${PLAIN}, budget: { ${text} }`;
const budgetEdit = (what: string, [was, is]: readonly [string, string], expected: readonly string[]): Edit => ({
  what,
  start: was === "" ? [] : [[PLAIN, budget(was)]],
  changes: [[was === "" ? PLAIN : budget(was), is === "" ? PLAIN : budget(is)]],
  expected,
});
const ENTRIES = "  entries: [src/main.ts]\n";
const buildEdit = (what: string, [was, is]: readonly [string, string], expected: readonly string[]): Edit => ({
  what,
  start: [[ENTRIES, ENTRIES + was]],
  changes: [[ENTRIES + was, ENTRIES + is]],
  expected,
});
const LIMITS = "limits:\n";
const sectionEdit = (what: string, [was, is]: readonly [string, string], expected: readonly string[]): Edit => ({
  what,
  start: [[LIMITS, was + LIMITS]],
  changes: [[was + LIMITS, is + LIMITS]],
  expected,
});
const waiver = (rule: string, pointer: string, reason = "So be it") =>
  `waivers:\n  - { rule: ${rule}, pointer: ${pointer}, reason: ${reason}, owner: Ann }\n`;

/** What changes in how things are built and checked. */
export const SETTING_EDITS: readonly Edit[] = [
  buildEdit("bundles for browsers", ["", "  target: browser\n"], ["breaking build-target-changed (0)"]),
  buildEdit("bundles for Node no longer", ["  target: node\n", ""], ["breaking build-target-changed (0)"]),
  buildEdit("the default target is written out", ["", "  target: bun\n"], []),
  buildEdit("source maps are shipped", ["", "  sourceMaps: scrubbed\n"], ["risky build-sourceMaps-changed (0)"]),
  buildEdit(
    "source maps are kept apart",
    ["  sourceMaps: scrubbed\n", "  sourceMaps: withheld\n"],
    ["risky build-sourceMaps-changed (0)"],
  ),
  buildEdit("no more source maps", ["  sourceMaps: withheld\n", ""], ["safe build-sourceMaps-changed (0)"]),
  buildEdit("builds are certified", ["", "  certified: true\n"], ["safe build-certified-changed (0)"]),
  buildEdit("builds are no longer certified", ["  certified: true\n", ""], ["risky build-certified-changed (0)"]),
  budgetEdit("a budget", ["", "bytes: 2000"], ["safe variant-budget-tightened (0)"]),
  budgetEdit("no more budget", ["bytes: 2000", ""], ["risky variant-budget-loosened (0)"]),
  budgetEdit("a larger budget", ["bytes: 2000", "bytes: 10000"], ["risky variant-budget-loosened (0)"]),
  budgetEdit("a smaller budget", ["bytes: 10000", "bytes: 2000"], ["safe variant-budget-tightened (0)"]),
  budgetEdit("more growth in percent", ["growth: 5%", "growth: 10%"], ["risky variant-budget-loosened (0)"]),
  budgetEdit("less growth in bytes", ["growth: 500", "growth: 90"], ["safe variant-budget-tightened (0)"]),
  budgetEdit("growth in percent instead of bytes", ["growth: 500", "growth: 5%"], ["risky variant-budget-changed (0)"]),
  budgetEdit(
    "a budget counted otherwise",
    ["bytes: 2000", "growth: 5%"],
    ["risky variant-budget-loosened (0)", "safe variant-budget-tightened (0)"],
  ),
  sectionEdit("a rule is off", ["", "rules:\n  no-idle-flag: off\n"], ["risky rule-loosened (0)"]),
  sectionEdit(
    "a rule is a note",
    ["rules:\n  no-idle-flag: error\n", "rules:\n  no-idle-flag: info\n"],
    ["risky rule-loosened (0)"],
  ),
  sectionEdit("a rule is an error", ["", "rules:\n  no-idle-flag: error\n"], ["safe rule-tightened (0)"]),
  sectionEdit("a rule counts again", ["rules:\n  no-idle-flag: off\n", ""], ["safe rule-tightened (0)"]),
  sectionEdit("a waiver", ["", waiver("no-idle-flag", "/flags/AUDIT")], ["risky waiver-added (0)"]),
  sectionEdit("a waiver is gone", [waiver("no-idle-flag", "/flags/AUDIT"), ""], ["safe waiver-removed (0)"]),
  sectionEdit(
    "a waiver covers more",
    [waiver("no-idle-flag", "/flags/AUDIT"), waiver("no-idle-flag", "/flags")],
    ["risky waiver-added (0)", "safe waiver-removed (0)"],
  ),
  sectionEdit(
    "a waiver has another reason",
    [waiver("no-idle-flag", "/flags/AUDIT"), waiver("no-idle-flag", "/flags/AUDIT", "Still")],
    [],
  ),
  edit(
    "a flag stays on in one of a scope's rows",
    "detectedScope: ACME, platform: Any",
    "detectedScope: ACME, featureFlags: [], platform: Any",
    ["risky flag-lost (2)"],
  ),
];
