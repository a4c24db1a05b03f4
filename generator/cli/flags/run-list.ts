import { check } from "../../compile.ts";
import { renderPretty } from "../../diagnostics/render-pretty.ts";
import { lifecycles } from "../../flags/lifecycle.ts";
import { scan } from "../../flags/scan.ts";
import type { CommandContext, ExitStatus } from "../command.ts";
import { type Given, givenText } from "../given.ts";
import { openProject } from "../open-project.ts";
import { dayOf, paintFor } from "../terminal.ts";
import { ownFiles } from "./own-files.ts";
import { renderList } from "./render-list.ts";

/** `scopec flags list`: the flags of the spec, with what the source and the matrix do with them. */
export async function runList(given: Given, { terminal }: CommandContext): Promise<ExitStatus> {
  const { spec, host } = await openProject(given, terminal);
  const paint = paintFor(terminal, terminal.outIsTerminal);
  const [checked, findings] = await check(host, spec, dayOf(terminal));
  if (checked === undefined) {
    terminal.out(renderPretty(findings, paint));
    return 1;
  }
  const { subject } = await scan(host, checked, { own: ownFiles(host), ...dayOf(terminal) });
  const flags = lifecycles(subject);
  const isJson = givenText(given, "format") === "json";
  terminal.out(isJson ? `${JSON.stringify({ version: 1, flags }, null, 2)}\n` : renderList(flags, paint));
  return 0;
}
