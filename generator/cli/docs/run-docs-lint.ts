import { check } from "../../compile.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { render } from "../../diagnostics/renderers.ts";
import { checkTables } from "../../docs/check-tables.ts";
import { createDiskHost } from "../../host/disk.ts";
import type { CommandContext, ExitStatus } from "../command.ts";
import { findProject } from "../gen/find-project.ts";
import { type Given, givenFormat, givenText } from "../given.ts";
import { dayOf, paintFor } from "../terminal.ts";
import { pagePaths, readPages } from "./read-pages.ts";

const GENERATED_PAGES = "generated/docs";

/** `scopec docs lint [files…]`: whether the tables of pages are in the master table format. */
export async function runDocsLint(given: Given, { terminal }: CommandContext): Promise<ExitStatus> {
  const { root, spec } = findProject(
    { spec: givenText(given, "spec"), root: givenText(given, "root") },
    terminal.workingFolder,
  );
  const host = createDiskHost(root);
  const print = (findings: readonly Diagnostic[]): ExitStatus => {
    terminal.out(render(givenFormat(given), findings, paintFor(terminal, terminal.outIsTerminal)));
    return hasErrors(findings) ? 1 : 0;
  };
  const [checked, findings] = await check(host, spec, { rules: "grave", ...dayOf(terminal) });
  if (checked === undefined) return print(findings);
  const asked = pagePaths(given["files"], { root, from: terminal.workingFolder });
  const [pages, unread] = readPages(host, asked.length > 0 ? asked : generatedPages(host));
  if (pages === undefined) return print(unread);
  return print(pages.flatMap((page) => checkTables(page, checked.matrix)));
}

function generatedPages(host: ReturnType<typeof createDiskHost>): readonly string[] {
  const names = host.namesIn(GENERATED_PAGES).filter((name) => name.endsWith(".md"));
  return names.sort().map((name) => `${GENERATED_PAGES}/${name}`);
}
