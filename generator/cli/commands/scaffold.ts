import { defineCommand } from "../command.ts";
import { FORMAT_OPTION, PROJECT_OPTIONS } from "../given.ts";

/** `scopec scaffold` */
export const scaffold = defineCommand({
  name: "scaffold",
  summary: "begin a component of the spec, or check that its guardrails are proven",
  describe: `Writes the files that a component of the spec begins with: its module with its interface, and the tests of its guardrails,
each of which fails until it is written. Files that are there are never touched.

With --check nothing is written: each guardrail whose test is not there or is skipped is reported, and each file that a
component names and that is not there; for one component, or for all of them.

Exit status: 0 done, 1 findings or nothing to write, 2 scopec could not do its work.`,
  argument: { name: "component", describe: "a name under `components` of the spec", optional: true },
  options: [
    { flags: "--check", describe: "write nothing; exit 1 when a guardrail has no test that runs" },
    { flags: "--dry-run", describe: "write nothing; print what would be done" },
    ...PROJECT_OPTIONS,
    FORMAT_OPTION,
  ],
  examples: [
    { command: "scopec scaffold token-check", does: "begin the component token-check" },
    { command: "scopec scaffold --check", does: "fail when a guardrail has no test, as CI does" },
  ],
  load: async () => (await import("../scaffold/run-scaffold.ts")).runScaffold,
});
