import { defineCheck, type SourceFinding } from "../check.ts";
import type { BuildUse } from "../facts.ts";

export const noFeatureList = defineCheck({
  code: "no-feature-list",
  severity: "error",
  describe:
    "A build names each flag by itself: Bun takes `--feature=A,B` for one flag of that name, and does not know `--features`.",
  check: ({ builds }) => builds.filter(({ isMisspelt, name }) => isMisspelt || name.includes(",")).map(finding),
});

function finding({ kind, name, isMisspelt, whole }: BuildUse): SourceFinding {
  const names = name.split(",").filter((part) => part !== "");
  const written =
    kind === "option"
      ? names.map((part) => `--feature=${part}`).join(" ")
      : names.map((part) => JSON.stringify(part)).join(", ");
  return {
    message: isMisspelt
      ? "Bun has no option `--features`, and passes over it without a word: no flag is turned on"
      : `Bun takes \`${name}\` for the name of one flag: none of those named is turned on`,
    // No fix: what it would turn on is in no build so far.
    help: `Write \`${written}\` if those are meant to be on.`,
    span: whole,
  };
}
