import { fileSpan } from "../../base/span.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { createSpanMover, moveFindings } from "../../diagnostics/move-findings.ts";
import { IMPACTS } from "../../diff/change.ts";
import { UsageError } from "../command.ts";
import type { Member } from "../workspace/find-members.ts";
import type { DiffReport, PlacedChange } from "./report.ts";

/** The comparison of one spec. */
export interface MemberReport {
  readonly member: Member;
  readonly report: DiffReport;
  /** A side of it has errors. */
  readonly isBroken: boolean;
  /** A side of it is a file that was named. */
  readonly isFile: boolean;
}

/**
 * The reports of several specs as one, the gravest changes first; a spec that cannot be compared becomes a finding. The report of
 * a single spec stays as it is, but for its paths.
 *
 * @param findings what is wrong with the config
 * @throws {UsageError} when one named file would be compared with several specs
 */
export function joinReports(members: readonly MemberReport[], findings: readonly Diagnostic[]): DiffReport {
  const [first] = members;
  const moved = members.map(moveReport);
  if (first === undefined) {
    const problem = "The config has errors, so nothing can be compared.";
    return { base: "", head: "", changes: [], findings, problem };
  }
  if (members.length === 1)
    return { ...first.report, ...moved[0], findings: [...findings, ...(moved[0]?.findings ?? [])] };
  if (members.some(({ isFile }) => isFile)) {
    throw new UsageError("a file can be compared with one spec, and the config lists several; name it with --spec");
  }
  const changes = moved.flatMap((report) => report.changes);
  return {
    base: first.report.base,
    head: first.report.head,
    changes: IMPACTS.flatMap((impact) => changes.filter((change) => change.impact === impact)),
    findings: [...findings, ...moved.flatMap((report) => report.findings), ...members.flatMap(notCompared)],
  };
}

function moveReport({ member: { prefix, spec }, report }: MemberReport): Pick<DiffReport, "changes" | "findings"> {
  const moveSpan = createSpanMover(prefix);
  const changes = report.changes.map(
    (change): PlacedChange => ({
      ...change,
      ...(prefix !== "" && { spec: `${prefix}/${spec}` }),
      basePlaces: () => change.basePlaces().map(moveSpan),
      headPlaces: () => change.headPlaces().map(moveSpan),
    }),
  );
  return { changes, findings: moveFindings(report.findings, prefix) };
}

function notCompared({ member: { prefix, spec }, report: { problem } }: MemberReport): readonly Diagnostic[] {
  if (problem === undefined) return [];
  const path = prefix === "" ? spec : `${prefix}/${spec}`;
  const reason = problem.replace(/\.$/, "");
  return [fromCatalogue("no-compared-spec", { spec: path, reason }, { span: fileSpan(path) })];
}
