import { defineCommand } from "../command.ts";
import { FORMAT_OPTION, PROJECT_OPTIONS } from "../given.ts";

/** `scopec gen` */
export const gen = defineCommand({
  name: "gen",
  summary: "compile the spec and write the generated files",
  describe: `Compiles the scoping matrix and writes what differs from it: all files or none, unchanged ones untouched. Files that
someone edited, or that scopec did not write, are left alone and reported.

With --check nothing is written: each file that is not as the spec gives it is reported with its kind of drift (stale,
edited, missing, orphan, upgraded) and a diff.

With --watch it goes on, and writes what each change of the spec, or of a file that it includes, makes different, until Ctrl-C.

Exit status: 0 clean, 1 findings or drift, 2 scopec could not do its work.`,
  options: [
    { flags: "--check", describe: "write nothing; exit 1 when a generated file is not current" },
    { flags: "--dry-run", describe: "write nothing; print what would be done" },
    { flags: "--force", describe: "overwrite files that were edited or are not scopec's" },
    { flags: "--watch", describe: "go on, and write again at each change of the spec" },
    {
      flags: "--only <emitters>",
      describe: "run these emitters only, separated by commas",
      names: async () => (await import("../../emit/index.ts")).EMITTERS.map(({ name }) => name),
    },
    ...PROJECT_OPTIONS,
    FORMAT_OPTION,
    { flags: "--stats", describe: "print how long each stage took" },
  ],
  examples: [
    { command: "scopec gen", does: "write what the spec changed" },
    { command: "scopec gen --check", does: "fail when generated files are not current, as CI does" },
    { command: "scopec gen --watch", does: "write at each save, until Ctrl-C" },
    { command: "scopec gen --only docs,flags", does: "write the files of two emitters" },
  ],
  load: async () => (await import("../gen/run-gen.ts")).runGen,
});
