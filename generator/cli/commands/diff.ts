import { defineCommand } from "../command.ts";
import { PROJECT_OPTIONS } from "../given.ts";

/** `scopec diff` */
export const diff = defineCommand({
  name: "diff",
  summary: "say what a change of the spec means",
  describe: `Compares two specs host by host and platform by platform, as requests would see them: which tenants change scope, gain or
lose a flag, move their storage; and the flags, variants, limits and columns beside the rows. Each change is breaking,
risky or safe. \`approvals:\` in the spec accept a change.

Exit status: 0 nothing as grave as --fail-on, 1 changes that are, or a spec with errors, 2 scopec could not do its work.`,
  options: [
    {
      flags: "--base <ref>",
      describe: "a commit, branch or tag of git, or a spec file, to compare with",
      default: "HEAD",
    },
    { flags: "--head <ref>", describe: "the same for the other side (default: the files as they are)" },
    ...PROJECT_OPTIONS,
    {
      flags: "--format <format>",
      describe: "how to print the changes",
      choices: ["pretty", "json", "markdown", "github"],
      default: "pretty",
    },
    {
      flags: "--fail-on <impact>",
      describe: "the least grave change that fails",
      choices: ["breaking", "risky", "none"],
      default: "breaking",
    },
  ],
  examples: [
    { command: "scopec diff", does: "what the last commit does not have yet" },
    { command: "scopec diff --base origin/main", does: "what a branch changes" },
    { command: "scopec diff --base old.yaml --head new.yaml", does: "what one file says that another does not" },
  ],
  load: async () => (await import("../diff/run-diff.ts")).runDiff,
});
