import { codeSpans, type Markdown, md, text } from "../writers/markdown.ts";

/** So many names are read in a sentence; more are counted. */
export const MOST_NAMES = 8;

/** "the scopes `a`, `b`", or how many there are where nobody would read so long a list. */
export function namesOrCount(names: readonly string[], noun: string): Markdown {
  if (names.length > MOST_NAMES) return text(`${names.length} ${noun}s`);
  return md`the ${text(names.length === 1 ? noun : `${noun}s`)} ${codeSpans(names)}`;
}
