import { showPlace } from "../../../base/span.ts";
import { enumerated, type Phrase, quote } from "../../../diff/phrase.ts";
import { codeSpan, joined, type Markdown, md, none, ownMarkdown, table, text } from "../../../emit/writers/markdown.ts";
import { type DiffReport, inOneSentence, type PlacedChange, touchedScopes } from "../report.ts";

/** A comment longer than this is refused by GitHub, in characters. */
const LONGEST = 60_000;

/**
 * Changes as a comment on a pull request: a sentence, a table of what is breaking or risky, and the rest folded. It begins with a
 * marker by which a workflow finds its comment again.
 */
export function renderMarkdownDiff(report: DiffReport): string {
  const grave = report.changes.filter(({ impact, approval }) => impact !== "safe" && approval === undefined);
  const approved = report.changes.filter(({ approval }) => approval !== undefined);
  const safe = report.changes.filter(({ impact, approval }) => impact === "safe" && approval === undefined);
  const parts = [
    "<!-- scopec diff -->",
    `### ${report.problem === undefined ? heading(grave) : "The scoping matrix cannot be compared"}`,
    sentences(report).markdown,
    ...(grave.length > 0 ? [changeTable(grave, report)] : []),
    ...folded(`Cells of ${count(grave, "change")}`, grave.flatMap(cellRows), ["Host", "Platform", "Change"]),
    ...folded(
      `${count(safe, "safe change")}`,
      safe.map((change) => row(change, report)),
      HEADINGS,
    ),
    ...folded(
      `${count(approved, "approved change")}`,
      approved.map((change) => approvedRow(change)),
      ["Change", "Accepted by", "Reason"],
    ),
    ...(report.findings.length > 0
      ? [report.findings.map(({ message }) => `- ${text(message).markdown}`).join("\n")]
      : []),
  ];
  const whole = `${parts.join("\n\n")}\n`;
  if (whole.length <= LONGEST) return whole;
  const short = [...parts.slice(0, 3), "The changes are too many for a comment; `scopec diff` shows them all."];
  return `${short.join("\n\n")}\n`;
}

/** The most scopes that are named. */
const MOST_SCOPES = 8;

/** How much changes, for whom, and between what. */
function sentences(report: DiffReport): Markdown {
  const told = text(inOneSentence(report));
  if (report.problem !== undefined || report.changes.length === 0) return told;
  const scopes = touchedScopes(report);
  const named = scopes.slice(0, MOST_SCOPES).map((scope): Phrase => [quote(scope)]);
  const others = scopes.length - named.length;
  const list = toMarkdown(enumerated([...named, ...(others > 0 ? [[`${others} more`]] : [])]));
  const touched =
    scopes.length === 0
      ? md``
      : md` It touches ${scopes.length === 1 ? text("the scope") : text("the scopes")} ${list}.`;
  return md`${told}${touched} Compared: ${codeSpan(report.base)} and ${codeSpan(report.head)}.`;
}

const HEADINGS: readonly string[] = ["Impact", "Change", "What it means", "Where"];

function heading(grave: readonly PlacedChange[]): string {
  if (grave.some(({ impact }) => impact === "breaking")) return "The scoping matrix changes in a breaking way";
  return grave.length > 0
    ? "The scoping matrix changes in a risky way"
    : "The scoping matrix changes safely, or not at all";
}

function changeTable(changes: readonly PlacedChange[], report: DiffReport): string {
  return table(
    HEADINGS,
    changes.map((change) => row(change, report)),
  ).markdown;
}

function row(
  { impact, message, why, headPlaces, basePlaces }: PlacedChange,
  { base }: DiffReport,
): readonly Markdown[] {
  const [here] = headPlaces();
  const [there] = here === undefined ? basePlaces() : [];
  const where =
    here !== undefined
      ? codeSpan(showPlace(here))
      : there !== undefined
        ? md`${codeSpan(showPlace(there))} of ${codeSpan(base)}`
        : none;
  return [impact === "safe" ? text(impact) : md`**${text(impact)}**`, toMarkdown(message), toMarkdown(why), where];
}

function approvedRow({ message, approval }: PlacedChange): readonly Markdown[] {
  return [toMarkdown(message), text(approval?.owner ?? ""), text(approval?.reason ?? "")];
}

function cellRows({ cells, kind }: PlacedChange): readonly (readonly Markdown[])[] {
  return cells.map(({ host, platform }) => [codeSpan(host), text(platform), codeSpan(kind)]);
}

function folded(title: string, rows: readonly (readonly Markdown[])[], headings: readonly string[]): readonly string[] {
  if (rows.length === 0) return [];
  return [`<details><summary>${title}</summary>`, table(headings, rows).markdown, "</details>"];
}

function count(changes: readonly PlacedChange[], noun: string): string {
  return `${changes.length} ${noun}${changes.length === 1 ? "" : "s"}`;
}

/** Our own words as running text, what a spec says as literal code. */
function toMarkdown(pieces: Phrase): Markdown {
  return joined(
    pieces.map((piece) => {
      if (typeof piece === "string") return ownMarkdown(piece);
      return typeof piece === "symbol" ? md`` : codeSpan(piece.quoted);
    }),
    "",
  );
}
