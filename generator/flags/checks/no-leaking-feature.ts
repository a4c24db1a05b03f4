import { defineCheck } from "../check.ts";
import { findMisuses } from "./helpers/misuses.ts";

export const noLeakingFeature = defineCheck({
  code: "no-leaking-feature",
  severity: "error",
  describe:
    "Nothing but `!`, `&&`, `||` and comparisons with `true` and `false` stands around `feature()` in a condition, and what is known only later stands behind it: otherwise Bun builds it without a word, and both branches stay in the bundle.",
  check: (subject) =>
    findMisuses(subject, "no-leaking-feature", ({ written, what, verdict, fix }) => ({
      message: `\`${written}\` stands in ${what}, which Bun does not look through: both branches stay in ${
        verdict === "leaks" ? "every bundle" : "a bundle without `--minify-syntax`"
      }`,
      help: fix === undefined ? helpFor(what) : `${fix.title}; \`scopec flags scan --fix\` does so.`,
      severity: verdict === "leaks" ? "error" : "warning",
    })),
});

function helpFor(what: string): string {
  if (what.startsWith("the condition of a loop"))
    return "Put the loop inside an `if` with `feature()` as its condition.";
  if (what.includes("known only later")) return "Put `feature()` first, before what is known only later.";
  if (what.startsWith("what a `switch`")) return "Write `if` and `else if` with `feature()` as their conditions.";
  return "Make `feature()` a condition of its own, in an `if` around or inside of this one.";
}
