import type { Document } from "yaml";

/** An error of the parser, with what is needed to look around it. */
export interface Slip {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly document: Document.Parsed;
}

/** Where a slip is and what it is; places that are left out are those of the parser. */
export interface Told {
  readonly reason: string;
  readonly help?: string | undefined;
  readonly start?: number;
  readonly end?: number;
}

/** The parser's messages are sentences; ours go on in the middle of a line. */
export function parserWords({ message }: Slip): Told {
  const [first = ""] = message.split("\n");
  return { reason: first.charAt(0).toLowerCase() + first.slice(1).replace(/\.$/, "") };
}

/** A line of a text, without its end. */
export interface Line {
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

/** The line that an offset stands in, without its end. */
export function lineAround(text: string, offset: number): Line {
  const start = text.lastIndexOf("\n", offset - 1) + 1 || Number(text.startsWith("\ufeff"));
  const feed = text.indexOf("\n", offset);
  const content = text.slice(start, feed === -1 ? text.length : feed).replace(/\r$/, "");
  return { content, start, end: start + content.length };
}

/** What stands on the next line that is neither blank nor a comment, without the white space around it. */
export function nextLine(text: string, from: number): { readonly start: number; readonly end: number } | undefined {
  for (let feed = text.indexOf("\n", from); feed !== -1; feed = text.indexOf("\n", feed + 1)) {
    const { content, start } = lineAround(text, feed + 1);
    const shown = content.trimStart();
    if (shown === "" || shown.startsWith("#")) continue;
    return { start: start + content.length - shown.length, end: start + content.trimEnd().length };
  }
  return undefined;
}
