import { defineCheck } from "../check.ts";
import { findMisuses } from "./helpers/misuses.ts";

export const noFeatureDetour = defineCheck({
  code: "no-feature-detour",
  severity: "error",
  describe:
    "`feature` is imported by its name from `bun:bundle` in the file that calls it: by any other way Bun does not see the call, both branches stay in every bundle, and the call fails when it runs.",
  check: (subject) =>
    findMisuses(subject, "no-feature-detour", ({ what, fix }) => ({
      message: `this is ${what}; Bun decides only calls of the imported name itself, so both branches stay in every bundle`,
      help:
        fix === undefined
          ? 'Write `import { feature } from "bun:bundle"` in each file that calls it, and call it by that name.'
          : `${fix.title}; \`scopec flags scan --fix\` does so.`,
    })),
});
