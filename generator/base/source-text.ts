/**
 * A place in a text: line and column count from 1, columns in UTF-16 code units, as editors and the LSP count them. A byte order
 * mark at the beginning is no column.
 */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A named text with positions. `path` is what people see: relative to the root, with `/`. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** The position of an offset (UTF-16 code units from 0); offsets beyond the text count as its end. */
  positionAt(offset: number): Position;
  /** The text of a line (from 1) without its line ending or byte order mark; `undefined` past the last line. */
  lineText(line: number): string | undefined;
}

/** Wraps a text so that offsets become positions; line starts are found on first use. */
export function createSourceText(path: string, text: string): SourceText {
  let starts: readonly number[] | undefined;
  const lineStarts = () => {
    starts ??= findLineStarts(text);
    return starts;
  };
  return {
    path,
    text,
    positionAt(offset) {
      const at = Math.max(Number(lineStarts()[0]), Math.min(offset, text.length));
      const line = lastIndexAtOrBelow(lineStarts(), at);
      return { line: line + 1, column: Math.max(1, at - Number(lineStarts()[line]) + 1) };
    },
    lineText(line) {
      const start = lineStarts()[line - 1];
      if (start === undefined) return undefined;
      const end = lineStarts()[line] ?? text.length;
      return text.slice(start, end).replace(/\r?\n$/, "");
    },
  };
}

function findLineStarts(text: string): readonly number[] {
  const starts = [text.startsWith("\ufeff") ? 1 : 0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Binary search: the index of the last element that is not above `wanted`. */
function lastIndexAtOrBelow(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (Number(sorted[middle]) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
