/** The most characters of a foreign text that a message quotes. */
const SHOWN_LENGTH = 64;
/** As many as the name of a client may have: of two clients, none can pass for the other in an audit log. */
const SHOWN_NAME_LENGTH = 128;
/** As many as an id has by default: of two metrics, likewise. */
const SHOWN_ID_LENGTH = 256;
const HARMLESS = /^[\w.-]*$/;

/**
 * A foreign text for a message: printable ASCII without quotes, angle brackets and other characters that mean something in
 * logs, terminals, headers or markup (those are written as `\u{…}`), and at most 64 characters of it. Safe wherever text is.
 */
export function shownText(text: string): string {
  return shown(text, SHOWN_LENGTH);
}

/** Who did something, likewise, and at most 128 characters of it. */
export function shownName(text: string): string {
  return shown(text, SHOWN_NAME_LENGTH);
}

/** Which metric it was, likewise, and at most 256 characters of it. */
export function shownId(text: string): string {
  return shown(text, SHOWN_ID_LENGTH);
}

function shown(text: string, most: number): string {
  if (text.length <= most && HARMLESS.test(text)) return text;
  const start = text.length > most ? text.slice(0, most) : text;
  return escapeText(start) + (text.length > most ? "..." : "");
}

/** Any foreign value for a message: a text as {@link shownText} has it, of anything else its type alone. */
export function shownValue(value: unknown): string {
  if (typeof value === "string") return shownText(value);
  if (value === null) return "null";
  return typeof value;
}

function escapeText(text: string): string {
  return text.replaceAll(
    /[^\x20-\x7e]|["'`<>&\\${}%;]/gu,
    (character) => `\\u{${Number(character.codePointAt(0)).toString(16)}}`,
  );
}

/**
 * Plain data as one line of JSON in printable ASCII: no character of it ends a line, colours a terminal, closes a `<script>`
 * or hides. Read it with `JSON.parse`.
 *
 * @throws TypeError for data that is no JSON: cycles, a BigInt
 */
export function toLogLine(data: unknown): string {
  return (JSON.stringify(data) ?? "null").replaceAll(
    /[^\x20-\x7e]|[<>&'`]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
