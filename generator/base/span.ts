import { createSourceText, type Position, type SourceText } from "./source-text.ts";

/** A stretch of a source text; `start` and `end` are offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

/** A span for a finding about a file as a whole, or about one that cannot be read: its first character. */
export function fileSpan(path: string): Span {
  return { source: createSourceText(path, ""), start: 0, end: 0 };
}

/** Where a span begins. */
export function startOf(span: Span): Position {
  return span.source.positionAt(span.start);
}

/** A span cut off where its first line ends: for a finding about something large as a whole. */
export function firstLineOf({ source, start, end }: Span): Span {
  const feed = source.text.indexOf("\n", start);
  return { source, start, end: feed === -1 || feed >= end ? end : feed };
}

/** `path:line:column`, the form that terminals and editors make clickable. */
export function showPlace(span: Span): string {
  const { line, column } = startOf(span);
  return `${span.source.path}:${line}:${column}`;
}
