import { defineCommand, defineGroup } from "../command.ts";
import { FORMAT_OPTION, PROJECT_OPTIONS } from "../given.ts";

const scan = defineCommand({
  name: "scan",
  summary: "find what the source does with flags that it should not",
  describe: `Looks through the source for flags that the spec does not declare, that nothing asks for or that ended, and for each
way of writing feature() that Bun refuses, or builds without dropping the branch that is off. Nothing is run.

With --fix, what can be mended without changing what the program does is mended; what is left is printed.

Exit status: 0 clean or warnings only, 1 errors, 2 scopec could not do its work.`,
  argument: { name: "paths", describe: "files and folders to look through (default: the whole project)", isList: true },
  options: [
    { flags: "--fix", describe: "mend what can be mended safely" },
    { flags: "--max-warnings <n>", describe: "exit 1 when there are more warnings than this" },
    ...PROJECT_OPTIONS,
    FORMAT_OPTION,
  ],
  examples: [
    { command: "scopec flags scan", does: "look through the project" },
    { command: "scopec flags scan src --fix", does: "mend what is safe to mend below src" },
    { command: "scopec flags scan --format sarif", does: "print findings for code scanning" },
  ],
  load: async () => (await import("../flags/run-scan.ts")).runScan,
});

/** `scopec flags` */
export const flags = defineGroup({
  name: "flags",
  summary: "find flags in the source",
  describe: "What the source does with the flags of the spec.",
  commands: [scan],
});
