import { check } from "../../compile.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { inOrder } from "../../diagnostics/order.ts";
import { createDiskHost } from "../../host/disk.ts";
import { replaceFiles } from "../../plan/apply.ts";
import { type CommandContext, type ExitStatus, UsageError } from "../command.ts";
import { findProject } from "../gen/find-project.ts";
import { type Given, givenCount, givenFormat, givenText } from "../given.ts";
import { inRepository } from "../in-repository.ts";
import { dayOf } from "../terminal.ts";
import { fixSpec } from "./fix-spec.ts";
import { reportLint } from "./report-lint.ts";

/** `scopec lint [--fix]`: the findings of the spec, those that can safely be mended first mended where that is asked for. */
export async function runLint(given: Given, { terminal }: CommandContext): Promise<ExitStatus> {
  const mostWarnings = givenCount(given, "maxWarnings");
  const project = { spec: givenText(given, "spec"), root: givenText(given, "root") };
  const { root, spec } = findProject(project, terminal.workingFolder);
  const host = createDiskHost(root);
  const isFixing = given["fix"] === true;
  if (isFixing && spec.endsWith(".ts")) {
    throw new UsageError(
      `lint --fix mends YAML specs; a TypeScript spec is never edited. Without --fix, lint says what to change in ${spec}`,
    );
  }
  const { fixed, findings, files } = isFixing
    ? await fixSpec(host, spec, dayOf(terminal))
    : { fixed: undefined, findings: inOrder((await check(host, spec, dayOf(terminal)))[1]), files: [] };
  replaceFiles(host, files);
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  const isClean = !hasErrors(findings) && (mostWarnings === undefined || warnings <= mostWarnings);
  const format = givenFormat(given);
  const placed = inRepository(findings, { format, root });
  reportLint({ format, terminal, findings: placed, isClean, ...(fixed !== undefined && { fixed }) });
  return isClean ? 0 : 1;
}
