import { check } from "../../compile.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { render } from "../../diagnostics/renderers.ts";
import { createDiskHost } from "../../host/disk.ts";
import type { CommandContext, ExitStatus } from "../command.ts";
import { findProject } from "../gen/find-project.ts";
import { type Given, givenCount, givenFormat, givenText } from "../given.ts";
import { dayOf, paintFor } from "../terminal.ts";

/** `scopec lint`: the findings of the spec, nothing else. */
export async function runLint(given: Given, { terminal }: CommandContext): Promise<ExitStatus> {
  const mostWarnings = givenCount(given, "maxWarnings");
  const project = { spec: givenText(given, "spec"), root: givenText(given, "root") };
  const { root, spec } = findProject(project, terminal.workingFolder);
  const [, findings] = await check(createDiskHost(root), spec, dayOf(terminal));
  terminal.out(render(givenFormat(given), findings, paintFor(terminal, terminal.outIsTerminal)));
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  return hasErrors(findings) || (mostWarnings !== undefined && warnings > mostWarnings) ? 1 : 0;
}
