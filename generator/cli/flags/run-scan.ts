import { relative, resolve } from "node:path";
import { check } from "../../compile.ts";
import { fixAll } from "../../flags/fix-all.ts";
import { type Scan, type ScanOptions, scan } from "../../flags/scan.ts";
import { replaceSources } from "../../plan/apply.ts";
import { type CommandContext, type ExitStatus, UsageError } from "../command.ts";
import { type Given, givenCount } from "../given.ts";
import { openProject } from "../open-project.ts";
import { dayOf, paintFor } from "../terminal.ts";
import { ownFiles } from "./own-files.ts";

/** `scopec flags scan [paths…] [--fix]`: what the source does with flags that it should not. */
export async function runScan(given: Given, { terminal }: CommandContext): Promise<ExitStatus> {
  const mostWarnings = givenCount(given, "maxWarnings");
  const { root, spec, host, ...project } = await openProject(given, terminal);
  const print = (diagnostics: Scan["diagnostics"]): ExitStatus => {
    const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
    const status = project.print(diagnostics);
    return mostWarnings !== undefined && warnings > mostWarnings ? 1 : status;
  };

  const [checked, findings] = await check(host, spec, dayOf(terminal));
  if (checked === undefined) return print(findings);
  const paths = pathsIn(given["paths"], { root, from: terminal.workingFolder });
  const options: ScanOptions = { paths, own: ownFiles(host), ...dayOf(terminal) };
  if (given["fix"] !== true) return print((await scan(host, checked, options)).diagnostics);

  const { changes, count, scan: rest } = await fixAll(host, checked, options);
  replaceSources(host, changes);
  if (count > 0) {
    const files = changes.length === 1 ? "1 file" : `${changes.length} files`;
    terminal.err(`${paintFor(terminal, terminal.errIsTerminal)("green", "fixed")} ${count} in ${files}\n`);
  }
  return print(rest.diagnostics);
}

/** The paths that were given, relative to the root. */
function pathsIn(given: unknown, { root, from }: { readonly root: string; readonly from: string }): readonly string[] {
  if (!Array.isArray(given)) return [];
  return given.map((path) => {
    const inside = relative(root, resolve(from, String(path))).replaceAll("\\", "/");
    if (/^\.\.(?:\/|$)/.test(inside)) throw new UsageError(`${path} lies outside of the project, which is at ${root}`);
    return inside;
  });
}
