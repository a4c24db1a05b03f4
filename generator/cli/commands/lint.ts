import { defineCommand } from "../command.ts";
import { FORMAT_OPTION, PROJECT_OPTIONS } from "../given.ts";

/** `scopec lint` */
export const lint = defineCommand({
  name: "lint",
  summary: "check the spec without generating anything",
  describe: `Reads the spec and reports what is wrong with it: syntax, shape, references and the rules. Writes nothing.

Exit status: 0 clean, 1 findings, 2 scopec could not do its work.`,
  options: [
    ...PROJECT_OPTIONS,
    FORMAT_OPTION,
    { flags: "--max-warnings <n>", describe: "exit 1 for more warnings than this" },
  ],
  examples: [
    { command: "scopec lint", does: "check the spec" },
    { command: "scopec lint --format sarif", does: "findings for code scanning" },
  ],
  load: async () => (await import("../lint/run-lint.ts")).runLint,
});
