/**
 * Reads the everyday part of YAML, an order of magnitude faster than a whole YAML parser starts: block maps and sequences,
 * one-line scalars, one-line flow collections, comments. At the first thing that is anything else, or that could be a mistake
 * (an odd indentation, a repeated key, a number that is not in its plain form), it gives up, and the real parser reads the
 * text from the beginning. So this decides nothing that anyone could disagree with: it has no errors and reports none.
 * `tests/load/plain-yaml.test.ts` compares it with the real parser.
 */

/** The value of a text that is everyday YAML from end to end; `undefined` for any other. */
export function readPlainYaml(text: string): { readonly value: unknown } | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const lines = contentLines(text);
  const [first] = lines;
  if (first === undefined || first.indent !== 0) return undefined;
  const reader: Reader = { lines, at: 0, depth: 0 };
  try {
    const value = readBlock(reader, 0);
    return reader.at === lines.length ? { value } : undefined;
  } catch (error) {
    if (error === GIVE_UP) return undefined;
    throw error;
  }
}

/**
 * White space but for spaces and line feeds (`trim` drops what YAML takes for text), other control characters, and what begins
 * or ends documents.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNUSUAL = /[^\S\n ]|[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|[\ud800-\udfff]|^(?:---|\.\.\.|%)/m;

/** Thrown, and caught above, where the text is more than everyday YAML. Not an `Error`: nobody reads its stack. */
const GIVE_UP = Symbol("give up");

interface Line {
  readonly indent: number;
  /** Without indentation and trailing spaces. */
  readonly content: string;
}

interface Reader {
  /** The lines that are neither blank nor comments; a `- ` at a line's beginning may be replaced by spaces. */
  readonly lines: Line[];
  at: number;
  depth: number;
}

/** More levels than any spec needs; the real parser says so better than a full stack would. */
const DEEPEST = 32;

/** Reads one level deeper. */
function deeper<T>(nesting: { depth: number }, read: () => T): T {
  nesting.depth += 1;
  if (nesting.depth > DEEPEST) throw GIVE_UP;
  const value = read();
  nesting.depth -= 1;
  return value;
}

function contentLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const line of text.split("\n")) {
    const content = line.trim();
    if (content !== "" && content.charCodeAt(0) !== HASH)
      lines.push({ indent: line.length - line.trimStart().length, content });
  }
  return lines;
}

const HASH = "#".charCodeAt(0);

/** A block map or sequence whose lines stand at one indentation. */
function readBlock(reader: Reader, indent: number): unknown {
  const { content } = lineAt(reader);
  return deeper(reader, () => (isItem(content) ? readSequence(reader, indent) : readMap(reader, indent)));
}

function lineAt({ lines, at }: Reader): Line {
  const line = lines[at];
  if (line === undefined) throw GIVE_UP;
  return line;
}

function isItem(content: string): boolean {
  return content === "-" || content.startsWith("- ");
}

function readSequence(reader: Reader, indent: number): unknown[] {
  const items: unknown[] = [];
  for (
    let line = reader.lines[reader.at];
    line !== undefined && line.indent === indent;
    line = reader.lines[reader.at]
  ) {
    if (!isItem(line.content)) break;
    const rest = line.content.slice(1).trimStart();
    if (rest === "" || rest.startsWith("#") || isItem(rest)) throw GIVE_UP;
    if (KEY.test(rest)) {
      // The first entry of a map stands behind the dash; the others below it, at the same column.
      const column = indent + line.content.length - rest.length;
      reader.lines[reader.at] = { indent: column, content: rest };
      items.push(readMap(reader, column));
    } else {
      items.push(readInline(rest));
      reader.at += 1;
    }
  }
  expectNoDeeper(reader, indent);
  return items;
}

/** A plain key of words and the marks that cannot mean anything else, then what stands behind the colon. */
const KEY = /^([A-Za-z_][A-Za-z0-9_.()/-]*(?: [A-Za-z0-9_.()/-]+)*):(?: +(.*))?$/;

function readMap(reader: Reader, indent: number): unknown {
  const entries = new Map<string, unknown>();
  for (
    let line = reader.lines[reader.at];
    line !== undefined && line.indent === indent;
    line = reader.lines[reader.at]
  ) {
    const match = KEY.exec(line.content);
    if (match === null && !isItem(line.content)) throw GIVE_UP;
    if (match === null) break;
    const [, key = "", rest = ""] = match;
    if (entries.has(key) || WORDS.test(key)) throw GIVE_UP;
    reader.at += 1;
    entries.set(key, rest === "" || rest.startsWith("#") ? readNested(reader, indent) : readInline(rest));
  }
  expectNoDeeper(reader, indent);
  if (entries.size === 0) throw GIVE_UP;
  return Object.fromEntries(entries);
}

/** What stands below a key without a value on its line: a deeper block, a sequence at the same column, or nothing. */
function readNested(reader: Reader, indent: number): unknown {
  const next = reader.lines[reader.at];
  if (next === undefined) return null;
  if (next.indent > indent) return readBlock(reader, next.indent);
  return next.indent === indent && isItem(next.content) ? readSequence(reader, indent) : null;
}

/** A collection ends where its lines stop at its column; a deeper line there would belong to the scalar above it. */
function expectNoDeeper({ lines, at }: Reader, indent: number): void {
  const next = lines[at];
  if (next !== undefined && next.indent > indent) throw GIVE_UP;
}

/** The value behind a key or a dash, on one line. */
function readInline(text: string): unknown {
  const cursor: Cursor = { text, at: 0, depth: 0 };
  const value = readFlow(cursor, PLAIN);
  const rest = text.slice(cursor.at);
  if (rest.trim() !== "" && !/^ +#/.test(rest)) throw GIVE_UP;
  return value;
}

interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
}

/** One-line plain scalars: no mark that means something at their beginning, no `: ` and no ` #` inside. */
const PLAIN = /[A-Za-z0-9_/+.(-](?:[^:#]|:(?! |$)|(?<! )#)*/y;

/** The same inside a flow collection, where brackets, braces and commas end them. */
const PLAIN_IN_FLOW = /[A-Za-z0-9_/+.(-](?:[^:#,[\]{}]|:(?![ ,[\]{}]|$)|(?<! )#)*/y;

const DOUBLE_QUOTED = /"([^"\\]*)"/y;
const SINGLE_QUOTED = /'([^']*)'/y;

function readFlow(cursor: Cursor, plain: RegExp): unknown {
  switch (cursor.text[cursor.at]) {
    case '"':
      return take(cursor, DOUBLE_QUOTED)[1] ?? "";
    case "'":
      return take(cursor, SINGLE_QUOTED)[1] ?? "";
    case "[":
      return deeper(cursor, () => readFlowSequence(cursor));
    case "{":
      return deeper(cursor, () => readFlowMap(cursor));
    default:
      return resolvePlain((take(cursor, plain)[0] ?? "").trimEnd());
  }
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match === null) throw GIVE_UP;
  cursor.at = pattern.lastIndex;
  return match;
}

function skipSpaces(cursor: Cursor): string | undefined {
  while (cursor.text[cursor.at] === " ") cursor.at += 1;
  return cursor.text[cursor.at];
}

/** Calls `readItem` for what stands between the brackets, separated by commas; no comma before the closing one. */
function readItems(cursor: Cursor, close: string, readItem: () => void): void {
  cursor.at += 1;
  if (skipSpaces(cursor) === close) {
    cursor.at += 1;
    return;
  }
  for (;;) {
    skipSpaces(cursor);
    readItem();
    const next = skipSpaces(cursor);
    cursor.at += 1;
    if (next === close) return;
    if (next !== ",") throw GIVE_UP;
  }
}

function readFlowSequence(cursor: Cursor): unknown[] {
  const items: unknown[] = [];
  readItems(cursor, "]", () => {
    items.push(readFlow(cursor, PLAIN_IN_FLOW));
  });
  return items;
}

const FLOW_KEY = /([A-Za-z_][A-Za-z0-9_-]*): +/y;

function readFlowMap(cursor: Cursor): unknown {
  const entries = new Map<string, unknown>();
  readItems(cursor, "}", () => {
    const key = take(cursor, FLOW_KEY)[1] ?? "";
    if (entries.has(key) || WORDS.test(key)) throw GIVE_UP;
    entries.set(key, readFlow(cursor, PLAIN_IN_FLOW));
  });
  return Object.fromEntries(entries);
}

/** Words that YAML 1.2, or a careless reader of YAML 1.1, takes for something else than text. */
const WORDS = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** Whole numbers in the form in which JavaScript writes them. */
const PLAIN_INTEGER = /^(?:0|-?[1-9][0-9]{0,14})$/;

/** What might be another number, a date or the like: the parser is asked. */
const NUMBER_LIKE = /^[-+.]|^[0-9][0-9_.:eExXoObBa-fA-F+-]*$/;

function resolvePlain(text: string): unknown {
  if (text === "true") return true;
  if (text === "false") return false;
  if (PLAIN_INTEGER.test(text)) return Number(text);
  if (WORDS.test(text) || NUMBER_LIKE.test(text) || text === "") throw GIVE_UP;
  return text;
}
