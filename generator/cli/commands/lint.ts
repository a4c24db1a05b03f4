import { defineCommand } from "../command.ts";
import { FORMAT_OPTION, PROJECT_OPTIONS } from "../given.ts";

/** `scopec lint` */
export const lint = defineCommand({
  name: "lint",
  summary: "check the spec without generating anything",
  describe: `Reads the spec and reports what is wrong with it: syntax, shape, references and the rules. Writes nothing.

With --fix it mends what it safely can in a YAML spec, comments and layout kept, and reports what was mended and what is
left.

Exit status: 0 clean, 1 findings (with --fix: that are left), 2 scopec could not do its work.`,
  options: [
    { flags: "--fix", describe: "mend in the spec what can safely be mended" },
    ...PROJECT_OPTIONS,
    FORMAT_OPTION,
    { flags: "--max-warnings <n>", describe: "exit 1 for more warnings than this" },
  ],
  examples: [
    { command: "scopec lint", does: "check the spec" },
    { command: "scopec lint --fix", does: "mend slips like misspelt names, and say what is left" },
    { command: "scopec lint --format sarif", does: "findings for code scanning" },
  ],
  load: async () => (await import("../lint/run-lint.ts")).runLint,
});
