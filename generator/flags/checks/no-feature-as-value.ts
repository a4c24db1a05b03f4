import { defineCheck } from "../check.ts";
import { findMisuses } from "./helpers/misuses.ts";

export const noFeatureAsValue = defineCheck({
  code: "no-feature-as-value",
  severity: "error",
  describe: "`feature()` stands in the condition of an `if` or a `?:`: Bun refuses to build it anywhere else.",
  check: (subject) =>
    findMisuses(subject, "no-feature-as-value", ({ written, what, fix }) => ({
      message: `\`${written}\` is ${what}; Bun refuses to build \`feature()\` outside the condition of \`if\` or \`?:\``,
      help: fix === undefined ? helpFor(what, written) : `${fix.title}; \`scopec flags scan --fix\` does so.`,
    })),
});

function helpFor(what: string, written: string): string {
  if (what === "the condition of a loop") return `Put the loop inside \`if (${written}) { … }\`.`;
  if (what === "a statement of its own") return "Take it out: it does nothing.";
  return `Write an \`if\` with \`${written}\` as its condition.`;
}
