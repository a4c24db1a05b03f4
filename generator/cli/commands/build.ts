import { FORMATS } from "../../diagnostics/renderers.ts";
import { defineCommand } from "../command.ts";
import { FORMAT_OPTION, PROJECT_OPTIONS } from "../given.ts";

/** `scopec build` */
export const build = defineCommand({
  name: "build",
  summary: "bundle the build variants, and prove what is not in them",
  describe: `Bundles the files that the spec lists under build.entries, once for each variant, with the
variant's flags on and all others off. Prints sizes, and how they compare with
generated/variants.lock.json. Exceeded budgets are findings.

With --certify it builds each variant once more, with a mark in each branch that a flag decides
about, and looks which marks came through. If what flags rule out is nowhere, it writes the sizes
and a certificate for each variant, to be committed. With --check it proves all of that anew and
writes nothing: what is not as committed is a finding.

With --only-affected a variant is left out only if its flags are as in the base and nothing that
changed since can come into its bundle.

Exit status: 0 clean, 1 findings, 2 scopec could not do its work.`,
  argument: { name: "variant", describe: "the variants to build (default: all)", isList: true },
  options: [
    { flags: "--certify", describe: "prove what is absent; write sizes and certificates" },
    { flags: "--check", describe: "prove it anew, write nothing; exit 1 for anything that is not as committed" },
    { flags: "--docs", describe: "measure what each flag adds; write the page about sizes, or check it" },
    { flags: "--base <ref>", describe: "compare sizes with those that a commit has, instead of those of the files" },
    {
      flags: "--max-growth <size>",
      describe: "the bytes, or percent, a variant may grow by without a budget of its own",
    },
    { flags: "--only-affected", describe: "only the variants that differ from the base; all, where that is not sure" },
    { flags: "--plan", describe: "build nothing; print which variants would be built, and why" },
    { flags: "--entry <file...>", describe: "bundle these files instead of build.entries" },
    { flags: "--outdir <dir>", describe: "write <dir>/<variant>/ (default: dist below the root)" },
    ...PROJECT_OPTIONS,
    { ...FORMAT_OPTION, describe: "how to print findings; markdown: sizes as well", choices: [...FORMATS, "markdown"] },
  ],
  examples: [
    { command: "scopec build", does: "build all variants" },
    { command: "scopec build prod --outdir out", does: "build one, into out/prod" },
    { command: "scopec build --certify", does: "prove and record what is committed" },
    { command: "scopec build --plan --only-affected --base main", does: "what a branch touches" },
    { command: "scopec build --check", does: "fail when that is not so any more, as CI does" },
  ],
  load: async () => (await import("../build/run-build.ts")).runBuild,
});
