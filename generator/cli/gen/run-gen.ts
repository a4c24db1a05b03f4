import { compile } from "../../compile.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import type { Emitter } from "../../emit/emitter.ts";
import { createDiskHost } from "../../host/disk.ts";
import type { Host, ReadOnlyHost } from "../../host/host.ts";
import { applyPlan } from "../../plan/apply.ts";
import { createDiskView } from "../../plan/disk-view.ts";
import { readPrevious } from "../../plan/journal.ts";
import { findConflicts, findDrift } from "../../plan/judge.ts";
import { forced, makePlan } from "../../plan/plan.ts";
import type { CommandContext, ExitStatus } from "../command.ts";
import { isInstalled } from "../merge/install.ts";
import { dayOf } from "../terminal.ts";
import { findProject } from "./find-project.ts";
import { chooseEmitters, type GenOptions, readGenOptions } from "./options.ts";
import { type GenResult, reportGen } from "./report-gen.ts";
import { createStopwatch } from "./stopwatch.ts";

/** `scopec gen`: compile, plan, then write the plan, judge it, or show it. */
export async function runGen(given: Readonly<Record<string, unknown>>, context: CommandContext): Promise<ExitStatus> {
  const options = readGenOptions(given);
  const emitters = chooseEmitters(options.only, context.emitters);
  const { root, spec } = findProject(options, context.terminal.workingFolder);
  if (options.isWatching) {
    return (await import("./watch-gen.ts")).watchGen(options, { context, emitters, project: { root, spec } });
  }
  const host = createDiskHost(root);
  const status = report(await generate(options, { context, emitters, host, spec }));
  if (status === 0 && options.mode === "write" && options.format === "pretty") hintAtMerge(host, root, context);
  return status;
}

/** Tells a person, and nobody else, that git does not know yet what `.gitattributes` asks for. */
function hintAtMerge(host: Host, root: string, { terminal }: CommandContext): void {
  if (!terminal.errIsTerminal) return;
  const read = host.readText(".gitattributes");
  if (read.kind !== "text" || !/\smerge=scopec\s/.test(read.text) || isInstalled(root) !== false) return;
  terminal.err("`scopec merge --install` lets git merge the spec by rows in this clone, as .gitattributes says.\n");
}

/** What a run of `gen` works with. */
export interface GenSurroundings {
  readonly context: CommandContext;
  readonly emitters: readonly Emitter[];
  readonly host: Host;
  readonly spec: string;
  /** Where the spec is read, when that is to be observed. */
  readonly specHost?: ReadOnlyHost;
}

/**
 * One run of `gen`, but for what it prints.
 *
 * @throws {CannotWrite} or what the system says, when the plan cannot be written
 */
export async function generate(
  options: GenOptions,
  { context, emitters, host, spec, specHost = host }: GenSurroundings,
): Promise<GenResult> {
  const watch = createStopwatch(context.terminal.now);
  const [compilation, findings] = await compile(specHost, spec, {
    emitters,
    onStage: watch.lap,
    // Notes are for `lint`: whoever runs `gen` on each save has seen them.
    rules: "grave",
    ...dayOf(context.terminal),
  });
  if (compilation === undefined) return { options, context, findings, plan: undefined, laps: watch.laps };

  const previous = readPrevious(host);
  const disk = createDiskView(host);
  const drafted = makePlan(compilation.artifacts, previous, { disk, ...(options.only && { only: options.only }) });
  const plan = options.force ? forced(drafted) : drafted;
  watch.lap("plan");

  const judged = options.mode === "check" ? await findDrift(plan, previous) : findConflicts(plan, previous);
  const all = [...findings, ...judged];
  if (options.mode === "write" && !hasErrors(all)) await applyPlan(host, plan);
  watch.lap(options.mode);
  return { options, context, findings: all, plan, laps: watch.laps };
}

function report(result: GenResult): ExitStatus {
  reportGen(result);
  return hasErrors(result.findings) ? 1 : 0;
}
