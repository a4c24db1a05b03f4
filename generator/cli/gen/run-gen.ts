import { type Compilation, compile } from "../../compile.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { createDiskHost } from "../../host/disk.ts";
import { applyPlan } from "../../plan/apply.ts";
import { createDiskView } from "../../plan/disk-view.ts";
import { readPrevious } from "../../plan/journal.ts";
import { findConflicts, findDrift } from "../../plan/judge.ts";
import type { Manifest } from "../../plan/manifest.ts";
import { forced, makePlan, type Plan } from "../../plan/plan.ts";
import type { CommandContext, ExitStatus } from "../command.ts";
import { inRepository } from "../in-repository.ts";
import { dayOf } from "../terminal.ts";
import { findProject } from "./find-project.ts";
import { chooseEmitters, type GenOptions, readGenOptions } from "./options.ts";
import { type GenResult, reportGen } from "./report-gen.ts";
import { createStopwatch } from "./stopwatch.ts";
import { planCopies } from "./workflow-copies.ts";

/** `scopec gen`: compile, plan, then write the plan, judge it, or show it. */
export async function runGen(given: Readonly<Record<string, unknown>>, context: CommandContext): Promise<ExitStatus> {
  const options = readGenOptions(given);
  const emitters = chooseEmitters(options.only, context.emitters);
  const { root, spec } = findProject(options, context.terminal.workingFolder);
  const host = createDiskHost(root);
  const watch = createStopwatch(context.terminal.now);

  const [compilation, findings] = await compile(host, spec, {
    emitters,
    onStage: watch.lap,
    // Notes are for `lint`: whoever runs `gen` on each save has seen them.
    rules: "grave",
    ...dayOf(context.terminal),
  });
  if (compilation === undefined) return report({ options, context, root, findings, plan: undefined, laps: watch.laps });

  const previous = readPrevious(host);
  const disk = createDiskView(host);
  const drafted = makePlan(compilation.artifacts, previous, { disk, ...(options.only && { only: options.only }) });
  const plan = options.force ? forced(drafted) : drafted;
  watch.lap("plan");

  const judged = await judge({ plan, previous, compilation }, options);
  const copies = planCopies({ ...compilation, root, plan, options });
  const all = [...findings, ...judged, ...copies.findings];
  if (options.mode === "write" && !hasErrors(all)) {
    await applyPlan(host, plan);
    copies.write();
  }
  watch.lap(options.mode);
  return report({ options, context, root, findings: all, plan, laps: watch.laps });
}

/** What a check finds, each with the place in the spec that explains it; otherwise what stands in the way of writing. */
async function judge(
  {
    plan,
    previous,
    compilation,
  }: { readonly plan: Plan; readonly previous: Manifest; readonly compilation: Compilation },
  { mode, format }: GenOptions,
): Promise<readonly Diagnostic[]> {
  if (mode !== "check") return findConflicts(plan, previous);
  const found = await findDrift(plan, previous);
  if (found.length === 0) return found;
  const { explainFindings } = await import("./explain-findings.ts");
  return explainFindings(found, { compilation, plan, previous }, format);
}

function report({ root, ...result }: GenResult & { readonly root: string }): ExitStatus {
  reportGen({ ...result, findings: inRepository(result.findings, { format: result.options.format, root }) });
  return hasErrors(result.findings) ? 1 : 0;
}
