import { defineCommand } from "../command.ts";
import { PROJECT_OPTIONS } from "../given.ts";

/** `scopec explain` */
export const explain = defineCommand({
  name: "explain",
  summary: "say why a host, flag, file or finding is what it is",
  describe: `Explains what a word names: a host (which rules were tried, which wins, and where each value of its row comes from), a
flag, a scope, platform or variant (where it is declared, its rows and flags), the code of a finding, a JSON Pointer into the
spec, or a generated file. Where several have one name, say which: flag:NAME, scope:NAME, platform:NAME or variant:NAME; a host
with a port, a dot at its end, or --platform.

Exit status: 0 explained, 1 the spec has errors, 2 scopec could not do its work.`,
  argument: {
    name: "word",
    describe: "a host, flag, scope, platform, variant, code, JSON Pointer or generated file",
    completes: "file",
  },
  options: [
    { flags: "--platform <name>", describe: "explain a host on this platform only" },
    ...PROJECT_OPTIONS,
    { flags: "--format <format>", describe: "how to print it", choices: ["pretty", "json"], default: "pretty" },
  ],
  examples: [
    { command: "scopec explain api.example.com", does: "which scope it gets, and why" },
    { command: "scopec explain scope:ENTERPRISE", does: "what a scope is, with its rows and flags" },
    { command: "scopec explain no-shared-storage", does: "what a rule demands, and why" },
    { command: "scopec explain generated/scopes.ts", does: "what a file is made from" },
  ],
  load: async () => (await import("../explain/run-explain.ts")).runExplain,
});
