import { defineCheck } from "../check.ts";
import { findMisuses } from "./helpers/misuses.ts";

export const noKeptComment = defineCheck({
  code: "no-kept-comment",
  severity: "warning",
  describe:
    "A comment in code that a flag switches does not begin with `!`: Bun takes it for a licence, and keeps it where it drops the code.",
  check: (subject) =>
    findMisuses(subject, "no-kept-comment", ({ what }) => ({
      message: `Bun keeps this comment in every bundle, also where ${what} drops the code around it`,
      help: "Take the `!` away, or move the comment to the top of the file.",
    })),
});
