import { defineCheck } from "../check.ts";
import { findMisuses } from "./helpers/misuses.ts";

export const noRefusedImport = defineCheck({
  code: "no-refused-import",
  severity: "error",
  describe:
    "A file imports `feature` from `bun:bundle` once, and nothing else from there: Bun refuses to build it otherwise.",
  check: (subject) =>
    findMisuses(subject, "no-refused-import", ({ what }) => ({
      message: `this imports ${what}; Bun refuses to build the file`,
      help: 'Keep one `import { feature } from "bun:bundle"` in the file.',
    })),
});
