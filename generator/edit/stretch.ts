/** A stretch of a text, by offsets in UTF-16 code units, the end exclusive, and what to put in its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with some stretches replaced; they are in order and apart from each other. */
export function replaceAll(text: string, replacements: readonly Replacement[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end, text: replacement } of replacements) {
    pieces.push(text.slice(at, start), replacement);
    at = end;
  }
  return [...pieces, text.slice(at)].join("");
}

/** Where the line begins that an offset stands in. */
export function lineStartAt(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/**
 * The offset behind the line feed (or at the end of the text) when nothing but spaces and a comment follow on the line;
 * `undefined` when something else does.
 */
export function restOfLine(text: string, offset: number): number | undefined {
  // A block scalar ends behind its last line feed.
  if (text[offset - 1] === "\n") return offset;
  REST.lastIndex = offset;
  return REST.test(text) ? REST.lastIndex : undefined;
}

const REST = /(?:[ \t]+#[^\n]*|[ \t]*\r?)(?:\n|$)/y;

/** Whether the line that begins at an offset is there, and blank. */
export function isBlankLineAt(text: string, offset: number): boolean {
  return offset < text.length && /^[ \t\r]*(?:\n|$)/.test(text.slice(offset, endOfLine(text, offset)));
}

/** The offset behind the line feed that ends a line. */
export function endOfLine(text: string, offset: number): number {
  const feed = text.indexOf("\n", offset);
  return feed === -1 ? text.length : feed + 1;
}
