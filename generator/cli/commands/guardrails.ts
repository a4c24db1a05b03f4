import { defineCommand } from "../command.ts";
import { FORMAT_OPTION, PROJECT_OPTIONS } from "../given.ts";

/** `scopec guardrails` */
export const guardrails = defineCommand({
  name: "guardrails",
  summary: "run the generated tests without a test runner",
  describe: `Runs the tests in generated/guardrails/ over the generated files as they are on the disk, whatever
runner they are written for, and prints how grave each guardrail is and what failed, with the row
and its place in the spec.

Exit status: 0 clean, 1 a critical or high guardrail failed, 2 scopec could not do its work.`,
  options: [...PROJECT_OPTIONS, FORMAT_OPTION],
  examples: [
    { command: "scopec guardrails", does: "run them, and print the table" },
    { command: "scopec guardrails --format github", does: "annotate the spec in a pull request" },
  ],
  load: async () => (await import("../guardrails/run-guardrails.ts")).runGuardrails,
});
