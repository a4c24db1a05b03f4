import { defineCommand } from "../command.ts";
import { PROJECT_OPTIONS } from "../given.ts";

/** `scopec merge` */
export const merge = defineCommand({
  name: "merge",
  summary: "merge a file for git: the spec by its rows, generated files without a conflict",
  describe: `Git calls it for the files that .gitattributes says merge=scopec of, once --install has told git how. A YAML spec is merged
row by row and cell by cell, comments kept; where both sides changed one cell, markers stand around that cell alone. Of a
generated file ours is taken: before the merge is committed, what the merged spec gives is written.

Exit status: 0 merged, 1 conflicts, 2 scopec could not do its work.`,
  argument: {
    name: "files",
    describe: "the base, ours (which the result replaces) and theirs; then, optionally, the path in the project",
    isList: true,
    completes: "file",
  },
  options: [
    { flags: "-L, --marker-size <n>", describe: "how many characters a conflict marker has", default: "7" },
    { flags: "-P, --path <path>", describe: "the path of the file, relative to the working folder" },
    { flags: "--install", describe: "tell git, in this clone, to merge with scopec" },
    { flags: "--uninstall", describe: "undo --install" },
    { flags: "--regenerate", describe: "write what the spec gives, and add it to the next commit" },
    { flags: "--complete", describe: "put what --regenerate added into the merge commit that git has just made" },
    ...PROJECT_OPTIONS,
  ],
  examples: [
    { command: "scopec merge --install", does: "once in each clone" },
    { command: "scopec merge %O %A %B -L %L -P %P", does: "what git runs for each file" },
    { command: "scopec merge --regenerate", does: "what git runs before it commits a merge" },
  ],
  load: async () => (await import("../merge/run-merge.ts")).runMerge,
});
