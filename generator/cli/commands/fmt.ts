import { defineCommand } from "../command.ts";
import { PROJECT_OPTIONS } from "../given.ts";

/** `scopec fmt` */
export const fmt = defineCommand({
  name: "fmt",
  summary: "put the spec in its canonical order",
  describe: `Rewrites a YAML spec with sections, keys, names and rows in their canonical order; comments stay with what they stand
above. Formatting twice is formatting once, and never changes what is generated.

Exit status: 0 formatted, 1 the spec has errors, or with --check is not formatted, 2 scopec could not do its work.`,
  options: [{ flags: "--check", describe: "write nothing; exit 1 when the spec is not formatted" }, ...PROJECT_OPTIONS],
  examples: [
    { command: "scopec fmt", does: "format the spec" },
    { command: "scopec fmt --check", does: "fail when it is not formatted, as CI does" },
  ],
  load: async () => (await import("../fmt/run-fmt.ts")).runFmt,
});
