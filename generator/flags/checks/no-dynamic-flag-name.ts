import { defineCheck } from "../check.ts";
import { findMisuses } from "./helpers/misuses.ts";

export const noDynamicFlagName = defineCheck({
  code: "no-dynamic-flag-name",
  severity: "error",
  describe: "`feature()` gets one string literal: Bun decides it when it builds, when nothing else is known.",
  check: (subject) =>
    findMisuses(subject, "no-dynamic-flag-name", ({ what }) => ({
      message: `\`feature()\` gets ${what}; Bun refuses to build it with anything but one string literal`,
      help: 'Write the name out, as in `feature("NAME")`; for a choice among flags write one condition for each.',
    })),
});
