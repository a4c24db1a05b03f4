import { defineCommand, defineGroup } from "../command.ts";
import { FORMAT_OPTION, PROJECT_OPTIONS } from "../given.ts";

const lint = defineCommand({
  name: "lint",
  summary: "check that tables are in the master table format",
  describe: `Looks at the tables of pages that list flags, variants, security requirements or deliverables: whether each
has the columns of generated/docs/TABLE_FORMAT_STANDARD.md in their order, and no cell that is empty or
names a scope or tier that there is not. Without files it looks at the generated pages.

Exit status: 0 clean, 1 findings, 2 scopec could not do its work.`,
  argument: {
    name: "files",
    describe: "Markdown files (default: the generated ones)",
    isList: true,
    completes: "file",
  },
  options: [...PROJECT_OPTIONS, FORMAT_OPTION],
  examples: [
    { command: "scopec docs lint", does: "check the generated pages" },
    { command: "scopec docs lint README.md docs/*.md", does: "hold hand-written pages to the same form" },
  ],
  load: async () => (await import("../docs/run-docs-lint.ts")).runDocsLint,
});

const inject = defineCommand({
  name: "inject",
  summary: "keep marked parts of hand-written pages current",
  describe: `Writes what the spec says now between the markers of pages, and touches nothing outside of them:

  <!-- scopec:begin flags -->
  <!-- scopec:end -->

The blocks are matrix, scopes, detection, host-path, flags, flag-use, flag-ends, flag-list [scope],
flag-relations, variants, variant-flags, variant-sizes and limits. All pages are written or none.

Exit status: 0 done, 1 a marker is wrong, or with --check a block is not current, 2 scopec could not
do its work.`,
  argument: { name: "files", describe: "Markdown files with markers", isList: true, completes: "file" },
  options: [
    { flags: "--check", describe: "write nothing; exit 1, with a diff, when a block is not current" },
    ...PROJECT_OPTIONS,
    FORMAT_OPTION,
  ],
  examples: [
    { command: "scopec docs inject README.md", does: "write what the spec says between its markers" },
    { command: "scopec docs inject --check README.md", does: "fail when they say something else, as CI does" },
  ],
  load: async () => (await import("../docs/run-inject.ts")).runInject,
});

/** `scopec docs`: what concerns hand-written and generated pages. */
export const docs = defineGroup({
  name: "docs",
  summary: "check the tables of pages, and keep parts of hand-written ones current",
  describe: "What concerns hand-written and generated pages: their tables, and the parts that are kept current.",
  commands: [lint, inject],
});
