import { compile } from "../../compile.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import type { Emitter } from "../../emit/emitter.ts";
import type { Host, ReadOnlyHost } from "../../host/host.ts";
import { applyPlan } from "../../plan/apply.ts";
import { createDiskView } from "../../plan/disk-view.ts";
import { readPrevious } from "../../plan/journal.ts";
import { findConflicts, findDrift } from "../../plan/judge.ts";
import { forced, makePlan } from "../../plan/plan.ts";
import type { CommandContext } from "../command.ts";
import { dayOf } from "../terminal.ts";
import type { GenOptions } from "./options.ts";
import type { GenResult } from "./report-gen.ts";
import { createStopwatch } from "./stopwatch.ts";

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
