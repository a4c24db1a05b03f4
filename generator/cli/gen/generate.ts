import { type Compilation, compile } from "../../compile.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { moveFindings } from "../../diagnostics/move-findings.ts";
import type { Emitter } from "../../emit/emitter.ts";
import type { Host, ReadOnlyHost } from "../../host/host.ts";
import { withPlaces } from "../../load/late-places.ts";
import { applyPlan } from "../../plan/apply.ts";
import { createDiskView } from "../../plan/disk-view.ts";
import { readPrevious } from "../../plan/journal.ts";
import { findConflicts, findDrift } from "../../plan/judge.ts";
import type { Manifest } from "../../plan/manifest.ts";
import { forced, makePlan, type Plan, type PlanStep } from "../../plan/plan.ts";
import type { CommandContext } from "../command.ts";
import { inRepository } from "../in-repository.ts";
import { dayOf } from "../terminal.ts";
import type { Member } from "../workspace/find-members.ts";
import type { Workspace } from "../workspace/find-workspace.ts";
import type { GenOptions } from "./options.ts";
import type { GenResult } from "./report-gen.ts";
import type { Stopwatch } from "./stopwatch.ts";
import { planCopies, type WorkflowCopies } from "./workflow-copies.ts";

/** What a run works with. */
export interface GenSurroundings {
  readonly context: CommandContext;
  readonly workspace: Workspace;
  /** The fingerprints of the emitters of others, by name. */
  readonly others: ReadonlyMap<string, string>;
  readonly workOn: (member: Member) => MemberWork;
  readonly watch: Stopwatch;
}

/** How one spec is worked on. */
export interface MemberWork {
  readonly host: Host;
  /** Where the spec is read, which may be observed. */
  readonly specHost: ReadOnlyHost;
  readonly spec: string;
  readonly emitters: readonly Emitter[];
}

/** What is to be done for one spec. */
export interface Draft {
  readonly member: Member;
  readonly host: Host;
  readonly findings: readonly Diagnostic[];
  /** Missing when the spec did not compile. */
  readonly plan: Plan | undefined;
  /** Its workflows at the top of the repository. */
  readonly copies?: WorkflowCopies;
}

/** What a run of `gen` found and did, spec by spec. */
export interface GenOutcome extends GenResult {
  readonly drafts: readonly Draft[];
}

/**
 * One run of `gen`, but for what it prints: every spec is planned; then all plans are written, or none.
 *
 * @throws {CannotWrite} or what the system says, when a plan cannot be written
 */
export async function generate(options: GenOptions, surroundings: GenSurroundings): Promise<GenOutcome> {
  const { context, workspace, watch } = surroundings;
  const drafts: Draft[] = [];
  for (const member of workspace.members) drafts.push(await draft(member, options, surroundings));
  const findings = [...workspace.findings, ...drafts.flatMap((each) => each.findings)];
  if (options.mode === "write" && !hasErrors(findings)) {
    for (const { host, plan, copies } of drafts) {
      if (plan !== undefined) await applyPlan(host, plan);
      copies?.write();
    }
  }
  const isWhole = drafts.length > 0 && drafts.every(({ plan }) => plan !== undefined);
  if (isWhole) watch.lap(options.mode);
  const steps = isWhole ? drafts.flatMap(stepsOf) : undefined;
  const placed = inRepository(findings, { format: options.format, root: workspace.folder });
  return { options, context, findings: placed, steps, laps: watch.laps, drafts };
}

async function draft(
  member: Member,
  options: GenOptions,
  { context, workspace, others, workOn, watch }: GenSurroundings,
): Promise<Draft> {
  const { host, specHost, spec, emitters } = workOn(member);
  const [compilation, findings] = await compile(specHost, spec, {
    emitters,
    otherRules: workspace.rules,
    onStage: watch.lap,
    places: "late",
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

  const judged = await judge({ plan, previous, compilation }, options);
  const copies = await withPlaces(compilation.document, () =>
    planCopies({ ...compilation, root: member.root, plan, options }),
  );
  return { member, host, findings: moved([...findings, ...judged, ...copies.findings]), plan, copies };
}

/** What was planned, and for what. */
interface Planned {
  readonly plan: Plan;
  readonly previous: Manifest;
  readonly compilation: Compilation;
}

/** What a check finds, each with the place in the spec that explains it; otherwise what stands in the way of writing. */
async function judge(planned: Planned, { mode, format }: GenOptions): Promise<readonly Diagnostic[]> {
  const { plan, previous } = planned;
  if (mode !== "check") return findConflicts(plan, previous);
  const found = await findDrift(plan, previous);
  if (found.length === 0) return found;
  const { explainFindings } = await import("./explain-findings.ts");
  return withPlaces(planned.compilation.document, () => explainFindings(found, planned, format));
}

/** The steps of a plan, their paths as seen from the config's folder. */
function stepsOf({ member: { prefix }, plan }: Draft): readonly PlanStep[] {
  const steps = plan?.steps ?? [];
  return prefix === "" ? steps : steps.map((step) => ({ ...step, path: `${prefix}/${step.path}` }));
}
