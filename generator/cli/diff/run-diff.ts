import type { Pointer } from "../../base/pointer.ts";
import type { Span } from "../../base/span.ts";
import type { CheckedSpec } from "../../compile.ts";
import type { Paint } from "../../diagnostics/paint.ts";
import { approvalFindings } from "../../diff/approval-findings.ts";
import type { Change } from "../../diff/change.ts";
import { diffMatrices } from "../../diff/diff-matrices.ts";
import type { CommandContext, ExitStatus } from "../command.ts";
import { type Given, givenText } from "../given.ts";
import { dayOf, paintFor } from "../terminal.ts";
import { exitStatusOf } from "../workspace/exit-status.ts";
import type { Member } from "../workspace/find-members.ts";
import { findWorkspace } from "../workspace/find-workspace.ts";
import { joinReports, type MemberReport } from "./join-reports.ts";
import { readSide, type Side } from "./read-side.ts";
import { renderGithubDiff } from "./render/github.ts";
import { renderJsonDiff } from "./render/json.ts";
import { renderMarkdownDiff } from "./render/markdown.ts";
import { renderPrettyDiff } from "./render/pretty.ts";
import { changeWithoutSecrets, type DiffReport, type PlacedChange, summarise } from "./report.ts";

/** Every form of output, by the name that `--format` gives it. */
const RENDERERS: Readonly<Record<string, (report: DiffReport, paint: Paint, root: string) => string>> = {
  pretty: renderPrettyDiff,
  json: renderJsonDiff,
  markdown: renderMarkdownDiff,
  github: renderGithubDiff,
};

/** `scopec diff`: what one spec says that another does not; for several specs, as one report. */
export async function runDiff(given: Given, { terminal }: CommandContext): Promise<ExitStatus> {
  const project = { spec: givenText(given, "spec"), root: givenText(given, "root") };
  const { folder, members, findings } = await findWorkspace(project, terminal.workingFolder);
  const refs = { base: givenText(given, "base"), head: givenText(given, "head"), from: terminal.workingFolder };
  const reports: MemberReport[] = [];
  for (const member of members) reports.push(await compareMember(member, refs, dayOf(terminal)));
  const report = joinReports(reports, findings);
  const render = RENDERERS[givenText(given, "format") ?? ""] ?? renderPrettyDiff;
  terminal.out(render(report, paintFor(terminal, terminal.outIsTerminal), folder));
  if (findings.length > 0) return exitStatusOf(findings);
  const isBroken = reports.some((each) => each.isBroken);
  return isBroken || isTooGrave(report, givenText(given, "failOn")) ? 1 : 0;
}

interface Refs {
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly from: string;
}

async function compareMember(
  member: Member,
  { base: baseRef, head: headRef, from }: Refs,
  day: Day,
): Promise<MemberReport> {
  const shared = { project: member, from };
  const head = await readSide({ ref: headRef, ...shared });
  const base = await readSide({ ref: baseRef, ...shared });
  const whole = { member, isFile: base.isFile || head.isFile };
  const broken = [head, base].find(({ spec, isEmpty }) => spec === undefined && !isEmpty);
  if (base.spec === undefined || head.spec === undefined) {
    const empty = base.spec === undefined ? base : head;
    const problem =
      broken !== undefined
        ? `${broken.name} does not compile, so nothing can be compared.`
        : `${empty.name} has no spec where the project has its own, at ${member.spec}, nor one that was moved from elsewhere, so there is nothing to compare with. If there is one, get it with \`git show <commit>:<path> > old.yaml\` and compare with \`--base old.yaml\`.`;
    const report = { base: base.name, head: head.name, changes: [], findings: broken?.findings ?? [], problem };
    return { ...whole, report, isBroken: broken !== undefined };
  }
  return { ...whole, report: compared({ base, head }, { base: base.spec, head: head.spec }, day), isBroken: false };
}

type Day = { readonly today?: string };

function compared(
  names: { readonly base: Side; readonly head: Side },
  { base, head }: { readonly base: CheckedSpec; readonly head: CheckedSpec },
  day: Day,
): DiffReport {
  const approved = diffMatrices({ base: base.matrix, head: head.matrix }, day);
  const placed = (change: Change): PlacedChange => ({
    ...changeWithoutSecrets(change),
    basePlaces: () => placesOf(base, change.base, change),
    headPlaces: () => placesOf(head, change.head, change),
  });
  return {
    base: names.base.name,
    head: names.head.name,
    changes: approved.changes.map(placed),
    findings: approvalFindings(approved, head.document),
  };
}

/** A changed cell is shown at its value; what is new or gone beside the rows at its name. */
function placesOf({ document }: CheckedSpec, pointers: readonly Pointer[], { cells }: Change): readonly Span[] {
  const part = cells.length > 0 ? "value" : "key";
  return pointers.map((pointer) => document.spanOf(pointer, part));
}

function isTooGrave(report: DiffReport, failOn: string | undefined): boolean {
  const { breaking, risky } = summarise(report);
  if (failOn === "none") return false;
  return breaking > 0 || (failOn === "risky" && risky > 0);
}
