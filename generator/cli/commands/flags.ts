import { type CommandOption, defineCommand, defineGroup } from "../command.ts";
import { FORMAT_OPTION, PROJECT_OPTIONS } from "../given.ts";

const SUMMARY_FORMAT: CommandOption = {
  flags: "--format <format>",
  describe: "how to print it",
  choices: ["pretty", "json"],
  default: "pretty",
};

const scan = defineCommand({
  name: "scan",
  summary: "find what the source does with flags that it should not",
  describe: `Looks through the source for flags that the spec does not declare, that nothing asks for, or
that ended; and for each way of writing feature() that Bun refuses to build, or builds without
dropping the branch that is off. Nothing is run.

With --fix, what can be mended without changing what the program does is mended; what is left is
printed.

Exit status: 0 clean or warnings only, 1 errors, 2 scopec could not do its work.`,
  argument: {
    name: "paths",
    describe: "files and folders to look through (default: the whole project)",
    isList: true,
    completes: "file",
  },
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

const list = defineCommand({
  name: "list",
  summary: "list the flags: owner, age, where each is asked for and on",
  describe: `Lists the flags of the spec: owner, first version, last day, status, how many places of the source
ask for each, and the rows and variants where it is on.

Exit status: 0 listed, 1 the spec has errors, 2 scopec could not do its work.`,
  options: [...PROJECT_OPTIONS, SUMMARY_FORMAT],
  examples: [{ command: "scopec flags list", does: "what there is, and what could be retired" }],
  load: async () => (await import("../flags/run-list.ts")).runList,
});

const retire = defineCommand({
  name: "retire",
  summary: "decide a flag for good: take it out of the source and the spec",
  describe: `Rewrites every condition that asks for the flag as if it were always on, or always off; drops the
branches that are dead then, with the imports and declarations that only they needed; and takes the
flag out of the spec. Comments and formatting of what stays are kept. All files are written or none;
a second time there is nothing left to do.

Exit status: 0 done or nothing to do, 1 something is in the way, 2 scopec could not do its work.`,
  argument: { name: "flag", describe: "the flag's name" },
  options: [
    { flags: "--keep <side>", describe: "which side stays", choices: ["on", "off"] },
    { flags: "--dry-run", describe: "write nothing; print the changes as a diff" },
    ...PROJECT_OPTIONS,
  ],
  examples: [
    { command: "scopec flags retire BETA --keep on", does: "what BETA switched is there for everyone" },
    { command: "scopec flags retire BETA --keep off --dry-run", does: "show what would go with it" },
  ],
  load: async () => (await import("../flags/run-retire.ts")).runRetire,
});

/** `scopec flags` */
export const flags = defineGroup({
  name: "flags",
  summary: "find, list and retire flags in the source",
  describe: "What the source does with the flags of the spec.",
  commands: [scan, list, retire],
});
