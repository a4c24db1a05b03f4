import { defineCheck } from "../check.ts";
import { findMisuses } from "./helpers/misuses.ts";

export const noStoredFlag = defineCheck({
  code: "no-stored-flag",
  severity: "info",
  describe:
    "Conditions ask with `feature()` itself: of what keeps its value Bun decides constants only, in the same file, with `--minify-syntax`.",
  check: (subject) =>
    findMisuses(subject, "no-stored-flag", ({ what, verdict }) => ({
      message:
        verdict === "leaks"
          ? `${what} keeps a flag's value; conditions that ask it are not decided when Bun builds, so both branches stay`
          : `${what} keeps a flag's value; conditions that ask it are decided in this file only, and with \`--minify-syntax\` only`,
      help: "Where code is to be dropped, write `feature()` into the condition itself.",
    })),
});
