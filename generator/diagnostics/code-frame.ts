import { lineWithoutSecrets } from "../base/secrets.ts";
import { type Span, startOf } from "../base/span.ts";
import { visible } from "./visible.ts";

/** The longest stretch of a source line that a frame shows, in characters; a line may be a megabyte long. */
const WINDOW = 160;

/**
 * The line that a span begins on, one line of context before it, and a marker below, e.g.
 *
 *     11 |   - servingDomain: localhost
 *     12 |     platform: Linus
 *        |               ^^^^^
 *
 * What looks like a secret is starred out. Empty for a span in a text that is not known.
 */
export function codeFrame(span: Span): readonly string[] {
  const { line, column } = startOf(span);
  const text = span.source.lineText(line);
  if (text === undefined || span.source.text === "") return [];
  const gutter = String(line).length;
  const before = span.source.lineText(line - 1);
  const from = column > WINDOW - 40 ? column - 40 : 0;
  const shown = (content: string) => visible(lineWithoutSecrets(content).slice(from, from + WINDOW));
  const length = Math.max(1, Math.min(span.end - span.start, text.length - column + 1, from + WINDOW - column + 1));
  return [
    ...(before === undefined ? [] : [`${String(line - 1).padStart(gutter)} | ${shown(before)}`]),
    `${line} | ${shown(text)}`,
    `${" ".repeat(gutter)} | ${" ".repeat(column - 1 - from)}${"^".repeat(length)}`,
  ].map((row) => row.trimEnd());
}
