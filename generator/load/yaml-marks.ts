import { isCollection, visit } from "yaml";
import { clip } from "../base/clip.ts";
import { NO_ITEM, noKey } from "./yaml-keys.ts";
import { lineAround, parserWords, type Slip, type Told } from "./yaml-slip.ts";

/** A mark that the parser misses: a quote, a bracket, a comma, a colon, a dash. */
export function missingCharacter(slip: Slip): Told {
  const { message, text, start } = slip;
  if (/closing .quote/.test(message)) return quoteLeftOpen(slip);
  if (/ end with a /.test(message)) return leftOpen(slip);
  if (/followed by map values/.test(message)) return noKey(slip);
  if (/^Missing ,/.test(message)) {
    const at = start + text.slice(start).search(/\S|$/);
    const what = message.includes("or :") ? "a comma or a colon" : "a comma";
    return { reason: `${what} is missing before this`, help: "Separate the items by commas.", start: at, end: at + 1 };
  }
  if (/^Comments must/.test(message))
    return { reason: "a comment needs a space before its `#`", help: "Write the space, or put the text in quotes." };
  if (/^Sequence item/.test(message)) return NO_ITEM;
  return parserWords(slip);
}

/** A quote is missed at the end of the text; the one that was left open is to be mended. */
function quoteLeftOpen({ text, start, document }: Slip): Told {
  let at = start;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (/^QUOTE/.test(type ?? "") && range && range[0] < start) at = range[0];
    },
  });
  return {
    reason: "this quote is not closed",
    help: `Write a ${quoted(text[at] ?? "")} at the end of the text.`,
    start: at,
    end: at + 1,
  };
}

/** A bracket is missed where something follows that cannot be inside; the one that was left open is to be mended. */
export function leftOpen({ message, text, start, document }: Slip): Told {
  const line = text.slice(lineAround(text, start).start, start + 1);
  if (/^ *[\]}]$/.test(line) && message.endsWith(` end with a ${text[start]}`)) {
    const help = "Indent it deeper than the key that the opening bracket belongs to.";
    return { reason: "this closing bracket is not indented enough", help, end: start + 1 };
  }
  let at = start;
  visit(document, (_key, node) => {
    if (!isCollection(node) || node.flow !== true || !node.range || node.range[0] >= start) return;
    const opening = text[node.range[0]];
    const closing = text[node.range[1] - 1];
    if (`${opening}${closing}` !== "[]" && `${opening}${closing}` !== "{}") at = node.range[0];
  });
  const [opening = "", closing = ""] = text[at] === "[" ? "[]" : "{}";
  return {
    reason: `this ${quoted(opening)} is not closed`,
    help: `Write the ${quoted(closing)} behind what belongs inside; lines inside it are indented deeper than its key.`,
    start: at,
    end: at + 1,
  };
}

/** Something where the parser expects something else. */
export function unexpected(slip: Slip): Told {
  const { message, text, start, end } = slip;
  if (/ at node end/.test(message)) {
    const last = text.slice(0, start).trimEnd().at(-1) ?? "";
    return /["']/.test(last)
      ? {
          reason: "there is more behind the closing quote",
          help: "Put the whole text in quotes, of the kind that it does not hold itself.",
        }
      : { reason: "there is more behind the value", help: "Take it out, or put the whole in quotes if it is text." };
  }
  if (/block-seq-ind/.test(message))
    return {
      reason: "a list cannot begin on the line of its key",
      help: "Write each item on a line of its own below the key, or all of them in brackets: `[a, b]`.",
    };
  if (/^Unexpected (?:,|empty item)/.test(message))
    return { reason: "there is a comma too many", help: "Take it out, or write the item that is missing." };
  const header = /: *([|>])[-+0-9]* +$/.exec(text.slice(lineAround(text, start).start, start))?.[1];
  if (header !== undefined)
    return {
      reason: `the text of ${quoted(header)} begins on the next line`,
      help: "Move it there, indented deeper than its key, or put it in quotes here.",
    };
  if (/^Block scalar header/.test(message))
    return {
      reason: "`>` and `|` begin a block of text unless they stand in quotes",
      help: "Put the text in quotes; of a block, the text begins on the next line.",
      start: Math.max(text.lastIndexOf(">", start), text.lastIndexOf("|", start)),
    };
  if (/^Unexpected : /.test(message)) return { reason: "there is a colon too many", help: "Take it out." };
  if (/^[\]}]$/.test(text.slice(start, end)))
    return {
      reason: "there is nothing that this bracket closes",
      help: "Take it out, or open it where it should begin.",
    };
  if (/^Unexpected \S+ token/.test(message))
    return { reason: "this cannot stand here", help: "Put the text in quotes, or begin a new line for it." };
  return parserWords({ ...slip, message: clip(message, 200) });
}

const quoted = (mark: string) => `\`${mark}\``;
