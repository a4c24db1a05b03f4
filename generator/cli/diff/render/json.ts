import { type Span, startOf } from "../../../base/span.ts";
import { toJson } from "../../../diagnostics/render-json.ts";
import { plainText } from "../../../diff/phrase.ts";
import { type DiffReport, summarise } from "../report.ts";

/** Changes as data, version 1: what is below a key never changes its meaning; keys may be added. */
export function renderJsonDiff(report: DiffReport): string {
  const data = {
    version: 1,
    base: report.base,
    head: report.head,
    ...(report.problem !== undefined && { problem: report.problem }),
    summary: summarise(report),
    changes: report.changes.map(
      ({ spec, kind, impact, subjects, scopes = [], message, why, cells, approval, basePlaces, headPlaces }) => ({
        ...(spec !== undefined && { spec }),
        kind,
        impact,
        message: plainText(message),
        why: plainText(why),
        subjects,
        scopes,
        cells,
        ...(approval !== undefined && { approval: { owner: approval.owner, reason: approval.reason } }),
        base: basePlaces().map(place),
        head: headPlaces().map(place),
      }),
    ),
    diagnostics: toJson(report.findings),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function place(span: Span) {
  const { line, column } = startOf(span);
  return { path: span.source.path, line, column };
}
