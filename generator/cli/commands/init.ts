import { defineCommand } from "../command.ts";

/** `scopec init` */
export const init = defineCommand({
  name: "init",
  summary: "start a project: a spec to change, scripts, and a workflow",
  describe: `Writes what a project needs to work at once, as far as it is not there: a commented spec, scripts and scopec itself in
package.json (whose other lines stay as they are), .gitattributes, .gitignore, tsconfig.json, and the GitHub workflow that
checks what is generated and runs its tests. Files that are there are kept; all is written or nothing.

Exit status: 0 done, 1 findings (the spec that is there has errors, or something is in the way), 2 scopec could not do its
work.`,
  argument: { name: "dir", describe: "the project's folder (default: this one)", optional: true, completes: "folder" },
  options: [{ flags: "--dry-run", describe: "write nothing; print what would be done" }],
  examples: [
    { command: "scopec init", does: "start a project here" },
    { command: "scopec init shop", does: "start one in the folder shop" },
  ],
  load: async () => (await import("../init/run-init.ts")).runInit,
});
