import { groupBy } from "../base/group.ts";
import { sha256 } from "../base/hash.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import { inOrder } from "./order.ts";
import { type JsonDiagnostic, type JsonFix, type JsonPlace, toJson } from "./render-json.ts";
import { LEVELS, type SarifRule, sarifRules } from "./sarif-rules.ts";
import { ROOT_ID, sarifLink, sarifLocation, sarifText } from "./sarif-text.ts";

/** GitHub refuses a file with more results. */
const MOST_RESULTS = 25_000;

/** GitHub shows no more locations of a result. */
const MOST_RELATED = 100;

/** More links than that nobody follows out of one message. */
const MOST_LINKS = 10;

/**
 * Findings as a SARIF 2.1.0 log (OASIS, 2020), e.g. for GitHub code scanning. Paths are relative to the root of the
 * repository; columns count UTF-16 code units. It names no version of scopec: the same findings give the same bytes.
 */
export function renderSarif(diagnostics: readonly Diagnostic[]): string {
  const ordered = inOrder(diagnostics);
  const kept = gravest(ordered);
  const rules = sarifRules(kept);
  const fingerprintOf = createFingerprints();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "scopec", rules } },
        originalUriBaseIds: {
          [ROOT_ID]: {
            description: { text: "The top of the repository, or where there is none the root of the project." },
          },
        },
        columnKind: "utf16CodeUnits",
        ...invocation(ordered.length - kept.length),
        results: toJson(kept).map((finding) => ({ ...result(finding, rules), ...fingerprintOf(finding) })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** As many findings as GitHub takes, the gravest if there are more, in their order. */
function gravest(ordered: readonly Diagnostic[]): readonly Diagnostic[] {
  if (ordered.length <= MOST_RESULTS) return ordered;
  const bySeverity = groupBy(ordered, ({ severity }) => severity);
  const ranked = (["error", "warning", "info"] as const).flatMap(
    (severity: Severity) => bySeverity.get(severity) ?? [],
  );
  return inOrder(ranked.slice(0, MOST_RESULTS));
}

/** Says how many findings were left out, if any. */
function invocation(leftOut: number) {
  if (leftOut === 0) return {};
  const text = `${leftOut} findings are left out: GitHub takes ${MOST_RESULTS} at most.`;
  const toolExecutionNotifications = [{ level: "warning", message: { text } }];
  return { invocations: [{ executionSuccessful: true, toolExecutionNotifications }] };
}

function result(finding: JsonDiagnostic, rules: readonly SarifRule[]) {
  const { code, severity, message, help, related = [], fix } = finding;
  const links = related.slice(0, MOST_LINKS).map((place, index) => sarifLink(place.message, index + 1));
  const text = sarifText(help === undefined ? `${message}.` : `${message}. ${help}`, { hasLinks: links.length > 0 });
  return {
    ruleId: code,
    ruleIndex: rules.findIndex(({ id }) => id === code),
    level: LEVELS[severity],
    // GitHub shows other locations only where the message links to them.
    message: { text: links.length === 0 ? text : `${text} See: ${links.join("; ")}.` },
    locations: [{ physicalLocation: physicalLocation(finding) }],
    ...(related.length > 0 && {
      relatedLocations: related.slice(0, MOST_RELATED).map((place, index) => ({
        id: index + 1,
        message: { text: sarifText(place.message) },
        physicalLocation: physicalLocation(place),
      })),
    }),
    ...(fix !== undefined && { fixes: [sarifFix(fix)] }),
  };
}

function sarifFix({ kind, description, edits }: JsonFix) {
  const sentence = `${description.charAt(0).toUpperCase()}${description.slice(1)}.`;
  return {
    description: { text: sarifText(sentence) },
    artifactChanges: [...groupBy(edits, ({ path }) => path)].map(([path, own]) => ({
      artifactLocation: sarifLocation(path),
      replacements: own.map(({ text, ...place }) => ({ deletedRegion: region(place), insertedContent: { text } })),
    })),
    properties: { kind },
  };
}

function physicalLocation(place: JsonPlace) {
  return { artifactLocation: sarifLocation(place.path), region: region(place) };
}

function region({ line, column, endLine, endColumn }: JsonPlace) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** What tells a finding from others when lines have moved: code, file and message, and which of several such it is. */
function createFingerprints(): (finding: JsonDiagnostic) => object {
  const counts = new Map<string, number>();
  return ({ code, path, message }) => {
    const hash = sha256(JSON.stringify([code, path, message])).slice(0, 32);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return { partialFingerprints: { "scopecFinding/v1": `${hash}:${count}` } };
  };
}
