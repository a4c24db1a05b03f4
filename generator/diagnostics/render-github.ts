import { clip } from "../base/clip.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import { inOrder } from "./order.ts";
import { toJson } from "./render-json.ts";

/** GitHub shows ten annotations of each kind for a step, and drops the others without a word. */
const MOST_OF_A_KIND = 10;

/** GitHub's runner cuts the text of an annotation behind so many UTF-16 code units. */
const LONGEST = 4096;

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Findings as workflow commands, which GitHub shows at their lines in a pull request. What is beyond its limit is printed as
 * plain lines, so that the log has all of them.
 */
export function renderGithub(diagnostics: readonly Diagnostic[]): string {
  const shown = new Map<Severity, number>();
  const lines = toJson(inOrder(diagnostics)).map((finding) => {
    const count = (shown.get(finding.severity) ?? 0) + 1;
    shown.set(finding.severity, count);
    const text = finding.help === undefined ? finding.message : `${finding.message}\n${finding.help}`;
    if (count > MOST_OF_A_KIND) {
      return plainLine(
        `${finding.path}:${finding.line}:${finding.column} ${finding.severity} ${finding.message} ${finding.code}`,
      );
    }
    const properties = {
      file: finding.path,
      line: finding.line,
      endLine: finding.endLine,
      // GitHub refuses columns for a range of several lines.
      ...(finding.endLine === finding.line && {
        col: finding.column,
        endColumn: Math.max(finding.endColumn, finding.column),
      }),
      title: finding.code,
    };
    return `::${COMMANDS[finding.severity]} ${escapedProperties(properties)}::${escapeData(clip(text, LONGEST))}`;
  });
  return lines.map((line) => `${line}\n`).join("");
}

function escapedProperties(properties: Readonly<Record<string, string | number>>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(",");
}

/** As `escapeData` of GitHub's toolkit does: what would end the command's line. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** As `escapeProperty` of GitHub's toolkit does: what would end the property too. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A plain line must not become a command: the runner takes `::` at its beginning for one, and the older `##[` anywhere. */
function plainLine(text: string): string {
  const line = text.replace(/[\r\n]+/g, " ").replaceAll("##[", "## [");
  return line.trimStart().startsWith("::") ? `./${line}` : line;
}
