import { defineCheck } from "../check.ts";
import { findMisuses } from "./helpers/misuses.ts";

export const noEarlyExit = defineCheck({
  code: "no-early-exit",
  severity: "info",
  describe:
    "Code that a flag switches stands in a branch, not behind an early exit: what is behind one goes only from builds with `--minify-syntax`, and in some places from none.",
  check: (subject) =>
    findMisuses(subject, "no-early-exit", ({ what, verdict }) => {
      const kept = verdict === "leaks" ? "stays in every bundle" : "stays in a bundle without `--minify-syntax`";
      return {
        message: `what follows this early \`${what}\` ${kept}, whatever the flags are`,
        help: "Put what follows into the other branch of the `if`.",
        severity: verdict === "leaks" ? "warning" : "info",
      };
    }),
});
