import { compile } from "../../compile.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { moveFindings } from "../../diagnostics/move-findings.ts";
import type { Emitter } from "../../emit/emitter.ts";
import { EMITTERS } from "../../emit/index.ts";
import { createDiskHost } from "../../host/disk.ts";
import type { Host } from "../../host/host.ts";
import { applyPlan } from "../../plan/apply.ts";
import { createDiskView } from "../../plan/disk-view.ts";
import { readPrevious } from "../../plan/journal.ts";
import { findConflicts, findDrift } from "../../plan/judge.ts";
import { forced, makePlan, type Plan, type PlanStep } from "../../plan/plan.ts";
import type { CommandContext, ExitStatus } from "../command.ts";
import { dayOf } from "../terminal.ts";
import { exitStatusOf } from "../workspace/exit-status.ts";
import { findWorkspace, type Member, type Workspace } from "../workspace/find-workspace.ts";
import { chooseEmitters, type GenOptions, readGenOptions } from "./options.ts";
import { reportGen } from "./report-gen.ts";
import { createStopwatch, type Stopwatch } from "./stopwatch.ts";

/** `scopec gen`: compile, plan, then write the plan, judge it, or show it; for several specs, all of them or none. */
export async function runGen(given: Readonly<Record<string, unknown>>, context: CommandContext): Promise<ExitStatus> {
  const options = readGenOptions(given);
  const watch = createStopwatch(context.terminal.now);
  const workspace = await findWorkspace(options, context.terminal.workingFolder);
  const emitters = chooseEmitters(options.only, [...(context.emitters ?? EMITTERS), ...workspace.emitters]);
  const others = await fingerprintsOf(workspace.emitters.filter((emitter) => emitters.includes(emitter)));
  watch.restart();

  const drafts: Draft[] = [];
  for (const member of workspace.members) {
    drafts.push(await draft(member, { options, context, workspace, emitters, others, watch }));
  }
  const findings = [...workspace.findings, ...drafts.flatMap((each) => each.findings)];
  if (options.mode === "write" && !hasErrors(findings)) {
    for (const { host, plan } of drafts) if (plan !== undefined) await applyPlan(host, plan);
  }
  const steps = drafts.flatMap(stepsOf);
  const isWhole = drafts.length > 0 && drafts.every(({ plan }) => plan !== undefined);
  if (isWhole) watch.lap(options.mode);
  reportGen({ options, context, findings, steps: isWhole ? steps : undefined, laps: watch.laps });
  return exitStatusOf(findings);
}

/** What is to be done for one spec. */
interface Draft {
  readonly member: Member;
  readonly host: Host;
  readonly findings: readonly Diagnostic[];
  /** Missing when the spec did not compile. */
  readonly plan: Plan | undefined;
}

interface DraftOptions {
  readonly options: GenOptions;
  readonly context: CommandContext;
  readonly workspace: Workspace;
  readonly emitters: readonly Emitter[];
  readonly others: ReadonlyMap<string, string>;
  readonly watch: Stopwatch;
}

async function draft(
  member: Member,
  { options, context, workspace, emitters, others, watch }: DraftOptions,
): Promise<Draft> {
  const host = createDiskHost(member.root);
  const [compilation, findings] = await compile(host, member.spec, {
    emitters,
    otherRules: workspace.rules,
    onStage: watch.lap,
    // Notes are for `lint`: whoever runs `gen` on each save has seen them.
    rules: "grave",
    ...dayOf(context.terminal),
  });
  const moved = (found: readonly Diagnostic[]) => moveFindings(found, member.prefix);
  if (compilation === undefined) return { member, host, findings: moved(findings), plan: undefined };

  const previous = readPrevious(host);
  const disk = createDiskView(host);
  const only = options.only && { only: options.only };
  const drafted = makePlan(compilation.artifacts, previous, { disk, others, ...only });
  const plan = options.force ? forced(drafted) : drafted;
  watch.lap("plan");

  const judged = options.mode === "check" ? await findDrift(plan, previous) : findConflicts(plan, previous);
  return { member, host, findings: moved([...findings, ...judged]), plan };
}

/** The steps of a plan, their paths as seen from the config's folder. */
function stepsOf({ member: { prefix }, plan }: Draft): readonly PlanStep[] {
  const steps = plan?.steps ?? [];
  return prefix === "" ? steps : steps.map((step) => ({ ...step, path: `${prefix}/${step.path}` }));
}

async function fingerprintsOf(emitters: readonly Emitter[]): Promise<ReadonlyMap<string, string>> {
  if (emitters.length === 0) return new Map();
  return (await import("../../extend/fingerprints.ts")).fingerprintsOf(emitters);
}
