import { check } from "../../compile.ts";
import { checkTables } from "../../docs/check-tables.ts";
import type { ReadOnlyHost } from "../../host/host.ts";
import type { CommandContext, ExitStatus } from "../command.ts";
import type { Given } from "../given.ts";
import { openProject } from "../open-project.ts";
import { dayOf } from "../terminal.ts";
import { pagePaths, readPages } from "./read-pages.ts";

const GENERATED_PAGES = "generated/docs";

/** `scopec docs lint [files…]`: whether the tables of pages are in the master table format. */
export async function runDocsLint(given: Given, { terminal }: CommandContext): Promise<ExitStatus> {
  const { root, spec, host, print } = await openProject(given, terminal);
  const [checked, findings] = await check(host, spec, { rules: "grave", ...dayOf(terminal) });
  const asked = pagePaths(given["files"], { root, from: terminal.workingFolder });
  const { pages, unread } = readPages(host, asked.length > 0 ? asked : generatedPages(host));
  if (checked === undefined) return print([...findings, ...unread]);
  return print([...unread, ...pages.flatMap((page) => checkTables(page, checked.matrix))]);
}

function generatedPages(host: ReadOnlyHost): readonly string[] {
  const names = host.namesIn(GENERATED_PAGES).filter((name) => name.endsWith(".md"));
  return names.sort().map((name) => `${GENERATED_PAGES}/${name}`);
}
