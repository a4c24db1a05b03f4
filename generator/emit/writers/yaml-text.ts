/** Where a text stands: what its further lines begin with, and whether it is a key, which has one line. */
interface Place {
  readonly indent: string;
  readonly isKey: boolean;
}

/** The longest key that YAML lets stand without a mark of its own. */
const LONGEST_KEY = 1024;

/** A quoted text shorter than this, with its quotes, stays on one line. */
const LONG_QUOTED = 40;

/** Control characters, halves of surrogate pairs, what YAML 1.1 takes for the end of a line, and the byte order mark, which is dropped. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\u2028\u2029\ufeff]/u;

/** What a plain text must not begin with, hold or end with, since it would say something else, or end the text. */
const MEANS_SOMETHING = /^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][\t ]|[\n:][\t ]|[\t ]\n|[\n\t ]#|[\n\t :]$/;

/** What a plain text would be read as by the core schema of YAML 1.2, instead of a text. */
const NO_TEXT = new RegExp(
  `^(?:${[
    "",
    "~|[Nn]ull|NULL",
    "[Tt]rue|TRUE|[Ff]alse|FALSE",
    "0o[0-7]+|0x[0-9a-fA-F]+",
    "[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?",
    "[-+]?\\.(?:inf|Inf|INF)|\\.nan|\\.NaN|\\.NAN",
  ].join("|")})$`,
);

/** What looks like the border of a document, or like a directive. */
const DOCUMENT_MARK = /^(?:%|---|\.\.\.)/;

/** A text as YAML, further lines beginning with the indent: plain, in quotes, or as a block, in this order of liking. */
export function yamlText(text: string, indent: string): string {
  const place = { indent, isKey: false };
  if (UNPRINTABLE.test(text)) return doubleQuoted(text, place);
  if (text.includes("\n")) return severalLines(text, place);
  return MEANS_SOMETHING.test(text) || NO_TEXT.test(text) ? quoted(text, place) : text;
}

/**
 * A text as the key of a map at an indent.
 *
 * @throws {RangeError} for a key that YAML would need a mark for, which is longer than any name that a spec may hold
 */
export function yamlKey(text: string, indent: string): string {
  const place = { indent, isKey: true };
  const key = isPlainKey(text, indent) ? text : (UNPRINTABLE.test(text) ? doubleQuoted : quoted)(text, place);
  if (key.length > LONGEST_KEY) throw new RangeError(`a key of ${key.length} characters is too long for YAML`);
  return key;
}

function isPlainKey(text: string, indent: string): boolean {
  const isOther = text.includes("\n") || MEANS_SOMETHING.test(text) || NO_TEXT.test(text) || UNPRINTABLE.test(text);
  return !isOther && !(indent === "" && DOCUMENT_MARK.test(text));
}

/**
 * A block, where nothing but its lines counts. One that begins with white space would need its depth in a number, and one that ends
 * in a line of white space cannot be told from one that does not.
 */
function severalLines(text: string, place: Place): string {
  if (/^\s/.test(text)) return doubleQuoted(text, place);
  if (/\n[\t ]+$/.test(text)) return quoted(text, place);
  const end = /[\n\t ]*$/.exec(text)?.[0] ?? "";
  const newline = end.indexOf("\n");
  const chomping = newline === -1 ? "-" : newline === end.length - 1 ? "" : "+";
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  // Empty lines stay empty, but for the last, which the file's own line end follows.
  return `|${chomping}\n${place.indent}${body.replace(/\n+(?!\n|$)/g, `$&${place.indent}`)}`;
}

function quoted(text: string, place: Place): string {
  const isBetterSingle = text.includes('"') && !text.includes("'");
  // A line of one in single quotes can neither begin nor end with white space.
  if (!isBetterSingle || (place.isKey && text.includes("\n")) || /[\t ]\n|\n[\t ]/.test(text))
    return doubleQuoted(text, place);
  return `'${text.replace(/\n+/g, `$&\n${place.indent}`)}'`;
}

/** What is unprintable here and not in JSON. */
const RAW_IN_JSON = /[\u2028\u2029\ufeff]/g;

/** What JSON writes otherwise than YAML does, in the text between the quotes. */
const ESCAPE = /( ?)((?:\\n)+)(?=( (?!\\n))?)|\\u([0-9a-f]{4})|\\./g;

const SHORT_ESCAPES: Readonly<Record<string, string>> = { "0000": "\\0", "0007": "\\a", "000b": "\\v", "001b": "\\e" };

/** JSON, long texts on several lines; white space beside a line break is escaped, since it would be taken for layout. */
function doubleQuoted(text: string, { indent, isKey }: Place): string {
  const json = JSON.stringify(text).replace(RAW_IN_JSON, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
  const isBroken = !isKey && json.length >= LONG_QUOTED;
  const inside = json.slice(1, -1);
  const escaped = inside.replace(ESCAPE, (match, before, breaks, after, code, at) => {
    if (code !== undefined) return SHORT_ESCAPES[code] ?? (code.startsWith("00") ? `\\x${code.slice(2)}` : match);
    if (breaks === undefined) return match;
    const space = before === "" ? "" : "\\ ";
    if (!isBroken) return `${space}${breaks}`;
    const isLast = at + match.length === inside.length;
    const count = breaks.length / 2 - (isLast ? 1 : 0);
    const lines = count === 0 ? "" : `\n${"\n".repeat(count)}${indent}`;
    return `${space}${lines}${isLast ? "\\n" : after === undefined ? "" : "\\"}`;
  });
  return `"${escaped}"`;
}
