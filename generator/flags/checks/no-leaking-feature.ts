import { defineCheck } from "../check.ts";
import { findMisuses } from "./helpers/misuses.ts";

export const noLeakingFeature = defineCheck({
  code: "no-leaking-feature",
  severity: "error",
  describe:
    "Nothing but `!`, `&&`, `||` and comparisons with `true` and `false` stands around `feature()` in a condition: otherwise Bun builds it without a word, and both branches stay in every bundle.",
  check: (subject) =>
    findMisuses(subject, "no-leaking-feature", ({ written, what, fix }) => ({
      message: `\`${written}\` stands in ${what}, which Bun does not look through: both branches stay in every bundle`,
      help: fix === undefined ? helpFor(what) : `${fix.title}; \`scopec flags scan --fix\` does so.`,
    })),
});

function helpFor(what: string): string {
  if (what.startsWith("the condition of a loop"))
    return "Put the loop inside an `if` with `feature()` as its condition.";
  if (what.startsWith("what a `switch`")) return "Write `if` and `else if` with `feature()` as their conditions.";
  return "Make `feature()` a condition of its own, in an `if` around or inside of this one.";
}
