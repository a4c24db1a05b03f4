import { lineAround, nextLine, parserWords, type Slip, type Told } from "./yaml-slip.ts";

/** A line at a column where no other of its map or list stands. */
export function badIndent(slip: Slip): Told {
  const { message, text, start } = slip;
  if (!/same column/.test(message)) return parserWords(slip);
  const { content, start: lineStart } = lineAround(text, start);
  const indent = content.length - content.trimStart().length;
  // The parser may blame a line of white space, whose indent is longer than what is left when it is trimmed.
  const place = { start: lineStart + indent, end: lineStart + Math.max(indent, content.trimEnd().length) };
  if (/^ *-[^ -]/.test(content)) return { ...NO_SPACE_AFTER_DASH, ...place, end: place.start + 1 };
  const above = lineStart === 0 ? "" : lineAround(text, lineStart - 1).content;
  if (/^ *- /.test(above) && above.indexOf("-") === indent && !/^ *-|:/.test(content)) return { ...NO_ITEM, ...place };
  return {
    reason: "this line is not indented like the others that it belongs to",
    help: "Give it as many leading spaces as the lines above it that stand at its level.",
    ...place,
  };
}

const NO_SPACE_AFTER_DASH: Told = {
  reason: "a space is missing behind the dash",
  help: "Write `- ` before each item of a list.",
};

/** What stands among the items of a list without a dash. */
export const NO_ITEM: Told = {
  reason: "this is no item of the list above it",
  help: "Begin it with `- `, or indent it like the list's key.",
};

/** A line, or a value in it, that the parser tried to take for a key. */
export function noKey(slip: Slip): Told {
  const { text, start } = slip;
  const line = lineAround(text, start);
  const before = text.slice(line.start, start);
  const behind = text.slice(start, line.end);
  if (/^[ -]*$/.test(before)) return noColon(behind, start);
  if (/:(?: |$)/.test(behind)) {
    return {
      reason: "text with a colon and a space in it has to stand in quotes",
      help: "Put the whole text in quotes, or begin a map on a line of its own.",
      end: line.end,
    };
  }
  const deeper = nextLine(text, line.end);
  if (deeper === undefined) return parserWords(slip);
  return {
    reason: "this line is indented deeper than the value above it",
    help: "Indent it like the key above, or take that key's value out if this is to stand below it.",
    ...deeper,
  };
}

/** A line without a colon where a key and a value are expected. */
function noColon(line: string, start: number): Told {
  const end = start + line.trimEnd().length;
  if (/^={7}$/.test(line.trimEnd()))
    return { reason: "this is a merge conflict marker", help: "Resolve the conflict.", start, end };
  if (/^\/[/*]/.test(line))
    return { reason: "comments begin with `#` here", help: "Write `#` instead.", start, end: start + 2 };
  if (/^-[^ -]/.test(line)) return { ...NO_SPACE_AFTER_DASH, start, end: start + 1 };
  const key = /^["']?[\w.-]+["']?(?=[:\uff1a](?!\/\/))/.exec(line);
  if (key !== null) {
    const colon = key[0].length;
    const isFullWidth = line[colon] !== ":";
    return {
      reason: isFullWidth ? "this is a full-width colon, which is none to YAML" : "a space is missing behind the colon",
      help: "Write a colon and a space between a key and its value.",
      start: start + colon,
      end: start + colon + 1,
    };
  }
  return {
    reason: "a key with a colon is expected here",
    help: "Write `key: value`; text that goes on from the line above is indented deeper than its key.",
    start,
    end,
  };
}
