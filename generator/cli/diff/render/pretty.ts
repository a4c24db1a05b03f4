import { showPlace } from "../../../base/span.ts";
import type { Paint } from "../../../diagnostics/paint.ts";
import { renderPretty } from "../../../diagnostics/render-pretty.ts";
import { visible } from "../../../diagnostics/visible.ts";
import { plainText } from "../../../diff/phrase.ts";
import { type DiffReport, inOneSentence, type PlacedChange } from "../report.ts";

const COLOURS = { breaking: "red", risky: "yellow", safe: "green" } as const;

/** The most places of one side that are told. */
const MOST_PLACES = 3;

/** Changes for people: the gravest first, each with what it means and where it stands. */
export function renderPrettyDiff(report: DiffReport, paint: Paint): string {
  const told = report.changes.flatMap((change) => changeLines(change, { report, paint }));
  const lines = [...told, ...(told.length > 0 ? [""] : []), inOneSentence(report)];
  const findings = report.findings.length === 0 ? "" : `\n${renderPretty(report.findings, paint)}`;
  return `${lines.join("\n")}\n${findings}`;
}

function changeLines(
  { impact, message, why, kind, approval, basePlaces, headPlaces }: PlacedChange,
  { report, paint }: { readonly report: DiffReport; readonly paint: Paint },
): readonly string[] {
  const label = approval === undefined ? paint(COLOURS[impact], impact) : paint("dim", `${impact}, approved`);
  const accepted =
    approval === undefined ? [] : [`  accepted by ${visible(approval.owner)}: ${visible(approval.reason)}`];
  const here = headPlaces().slice(0, MOST_PLACES).map(showPlace);
  const there =
    here.length > 0
      ? []
      : basePlaces()
          .slice(0, MOST_PLACES)
          .map((place) => `${showPlace(place)} of ${report.base}`);
  const places = [...here, ...there];
  return [
    `${label}  ${visible(plainText(message))}  ${paint("dim", kind)}`,
    `  ${visible(plainText(why))}`,
    ...accepted,
    `  ${paint("dim", places.join(", "))}`,
  ];
}
