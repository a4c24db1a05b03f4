import { type Span, showPlace } from "../base/span.ts";
import { codeFrame } from "./code-frame.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import { inOrder } from "./order.ts";
import type { Paint, Style } from "./paint.ts";
import { visible } from "./visible.ts";

const STYLE_OF: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "cyan" };

/**
 * Findings for people:
 *
 *     spec/matrix.yaml:12:15  error  there is no platform called `Linus`  no-unknown-reference
 *       12 |     platform: Linus
 *          |               ^^^^^
 *       Did you mean `Linux`?
 *
 * Ends with a line that counts them, and one that counts those which scopec can mend itself; empty without findings.
 */
export function renderPretty(diagnostics: readonly Diagnostic[], paint: Paint): string {
  const ordered = inOrder(diagnostics);
  if (ordered.length === 0) return "";
  return `${[...ordered.map((diagnostic) => renderOne(diagnostic, paint)), summary(ordered)].join("\n\n")}\n`;
}

function renderOne({ code, severity, message, span, related, help, diff }: Diagnostic, paint: Paint): string {
  const boldPlace = (at: Span) => paint("bold", visible(showPlace(at)));
  const lines = [
    `${boldPlace(span)}  ${paint(STYLE_OF[severity], severity)}  ${visible(message)}  ${paint("dim", code)}`,
    ...indent(codeFrame(span)),
    ...(related ?? []).flatMap((place) => [
      `  ${boldPlace(place.span)}  ${visible(place.message)}`,
      ...indent(indent(codeFrame(place.span))),
    ]),
    ...indent(diff === undefined ? [] : diff.trimEnd().split("\n").map(visible)),
    ...indent(help === undefined ? [] : [paint("cyan", visible(help))]),
  ];
  return lines.join("\n");
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === "" ? "" : `  ${line}`));
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity, one: string, many: string) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return found === 0 ? [] : [`${found} ${found === 1 ? one : many}`];
  };
  const counts = [
    ...count("error", "error", "errors"),
    ...count("warning", "warning", "warnings"),
    ...count("info", "note", "notes"),
  ].join(", ");
  const fixable = diagnostics.filter(({ fix }) => fix?.kind === "safe" && fix.edits !== undefined).length;
  return fixable === 0 ? counts : `${counts}\n${fixable} fixable with \`scopec lint --fix\``;
}
