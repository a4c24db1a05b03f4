import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { createDiskHost } from "../../host/disk.ts";
import type { CommandContext, ExitStatus } from "../command.ts";
import { findProject } from "./find-project.ts";
import { generate } from "./generate.ts";
import { chooseEmitters, readGenOptions } from "./options.ts";
import { type GenResult, reportGen } from "./report-gen.ts";

/** `scopec gen`: compile, plan, then write the plan, judge it, or show it. */
export async function runGen(given: Readonly<Record<string, unknown>>, context: CommandContext): Promise<ExitStatus> {
  const options = readGenOptions(given);
  const emitters = chooseEmitters(options.only, context.emitters);
  const { root, spec } = findProject(options, context.terminal.workingFolder);
  if (options.isWatching) {
    return (await import("./watch-gen.ts")).watchGen(options, { context, emitters, project: { root, spec } });
  }
  return report(await generate(options, { context, emitters, host: createDiskHost(root), spec }));
}

function report(result: GenResult): ExitStatus {
  reportGen(result);
  return hasErrors(result.findings) ? 1 : 0;
}
