import { EMITTERS } from "../../emit/index.ts";
import { createDiskHost } from "../../host/disk.ts";
import type { CommandContext, ExitStatus } from "../command.ts";
import { isInstalled } from "../merge/install.ts";
import { exitStatusOf } from "../workspace/exit-status.ts";
import { findWorkspace, type Workspace } from "../workspace/find-workspace.ts";
import { otherFingerprints } from "../workspace/other-fingerprints.ts";
import { generate } from "./generate.ts";
import { chooseEmitters, readGenOptions } from "./options.ts";
import { reportGen } from "./report-gen.ts";
import { createStopwatch } from "./stopwatch.ts";

/** `scopec gen`: compile, plan, then write the plan, judge it, or show it; for several specs, all of them or none. */
export async function runGen(given: Readonly<Record<string, unknown>>, context: CommandContext): Promise<ExitStatus> {
  const options = readGenOptions(given);
  const watch = createStopwatch(context.terminal.now);
  const workspace = await findWorkspace(options, context.terminal.workingFolder);
  const emitters = chooseEmitters(options.only, [...(context.emitters ?? EMITTERS), ...workspace.emitters]);
  const others = await otherFingerprints(workspace.emitters.filter((emitter) => emitters.includes(emitter)));
  if (options.isWatching) {
    return (await import("./watch-gen.ts")).watchGen(options, { context, workspace, emitters, others });
  }
  watch.restart();
  const workOn = ({ root, spec }: Workspace["members"][number]) => {
    const host = createDiskHost(root);
    return { host, specHost: host, spec, emitters };
  };
  const result = await generate(options, { context, workspace, others, workOn, watch });
  reportGen(result);
  const status = exitStatusOf(result.findings);
  if (status === 0 && options.mode === "write" && options.format === "pretty") hintAtMerge(workspace, context);
  return status;
}

/** Tells a person, and nobody else, that git does not know yet what `.gitattributes` asks for. */
function hintAtMerge({ members }: Workspace, { terminal }: CommandContext): void {
  if (!terminal.errIsTerminal) return;
  const asks = members.some(({ root }) => {
    const read = createDiskHost(root).readText(".gitattributes");
    return read.kind === "text" && /\smerge=scopec\s/.test(read.text) && isInstalled(root) === false;
  });
  if (!asks) return;
  terminal.err("`scopec merge --install` lets git merge the spec by rows in this clone, as .gitattributes says.\n");
}
