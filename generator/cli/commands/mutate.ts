import { defineCommand } from "../command.ts";
import { PROJECT_OPTIONS } from "../given.ts";

/** `scopec mutate` */
export const mutate = defineCommand({
  name: "mutate",
  summary: "change the spec and the generated files, and see which guardrail notices",
  describe: `Makes changes that would harm tenants, one at a time and in memory: to the spec and to each kind of
generated file. Looks for each what notices it: reading the spec, a rule, a guardrail, the check for
drift. A critical or high guardrail that lets a change pass which it is meant to notice is a finding,
and so is one that notices none. The same spec and seed give the same changes.

With --write the report is written to generated/docs/MUTATION_REPORT.md, to be committed; with
--check it is compared with what is committed.

Exit status: 0 clean, 1 findings, 2 scopec could not do its work.`,
  options: [
    { flags: "--seed <n>", describe: "which of the possible changes are made", default: "1" },
    { flags: "--max <n>", describe: "at most so many changes (default: four of each kind)" },
    { flags: "--write", describe: "write the report" },
    { flags: "--check", describe: "compare the report with the committed one; exit 1 when it differs" },
    ...PROJECT_OPTIONS,
    {
      flags: "--format <format>",
      describe: "how to print what was found",
      choices: ["pretty", "json", "markdown"],
      default: "pretty",
    },
  ],
  examples: [
    { command: "scopec mutate", does: "make the changes, and print what noticed them" },
    { command: "scopec mutate --write", does: "and write the report that is committed" },
    { command: "scopec mutate --check", does: "fail when a guardrail sleeps, or the report is old" },
  ],
  load: async () => (await import("../mutate/run-mutate.ts")).runMutate,
});
