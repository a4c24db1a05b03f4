import { GENERATED_NOTE } from "./header.ts";

/**
 * A piece of TypeScript source. Only this module makes one, so that text from a spec cannot become code by way of a template:
 * it enters through {@link lit}, {@link doc}, {@link id}, {@link key} or {@link declareUnion}, which escape it.
 */
export interface TsCode {
  readonly typescript: string;
}

/** The width that generated code is laid out for, the same as the project's own. */
const WIDTH = 120;

/** Data that a literal can hold; objects are laid out in the order of their entries. */
export type LiteralValue =
  | string
  | number
  | boolean
  | null
  | readonly LiteralValue[]
  | { readonly [key: string]: LiteralValue };

const code = (typescript: string): TsCode => ({ typescript });

/** A piece of source that the project's own build made; never text from a spec. */
export function precompiled(source: string): TsCode {
  return code(source);
}

/** Fixed source text with pieces of code in its holes: ts`const scope = ${lit(name)};`. */
export function ts(fixed: TemplateStringsArray, ...holes: readonly TsCode[]): TsCode {
  return code(fixed.map((text, index) => text + (holes[index]?.typescript ?? "")).join(""));
}

/** Pieces one below the other. */
export function lines(pieces: readonly TsCode[]): TsCode {
  return code(pieces.map(({ typescript }) => typescript).join("\n"));
}

/** Pieces in braces, one below the other and indented. No literal spans lines, so indenting changes no value. */
export function block(pieces: readonly TsCode[]): TsCode {
  const inner = pieces.map(({ typescript }) => typescript.replaceAll(/^(?=.)/gm, "  "));
  return code(`{\n${inner.join("\n")}\n}`);
}

/** A whole file: the note that it is generated, then the pieces, a blank line between them, one newline at the end. */
export function tsFile(pieces: readonly TsCode[]): string {
  return `${[`// ${GENERATED_NOTE}`, ...pieces.map(({ typescript }) => typescript)].join("\n\n")}\n`;
}

/** An identifier. Throws where the text is none, since that is a bug in an emitter: specs are checked before. */
export function id(name: string): TsCode {
  if (!/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name)) throw new Error(`not an identifier: ${JSON.stringify(name)}`);
  return code(name);
}

/**
 * A literal of any data, laid out on one line where it fits behind `before` characters, else broken.
 *
 * @param place how many spaces the line is indented, and how many characters stand before and after the literal on its line
 */
export function lit(
  value: LiteralValue,
  place: { readonly indent?: number; readonly before?: number; readonly after?: number } = {},
): TsCode {
  const { indent = 0, before = 0, after = 1 } = place;
  return code(layOut(value, { indent, room: WIDTH - before - after }));
}

/** An array literal with one item on each line, whatever its length: tables that are read, merged and compared by line. */
export function litTable(items: readonly LiteralValue[], indent = 0): TsCode {
  return code(items.length === 0 ? "[]" : brokenArray(items, indent));
}

/**
 * What declares something as a union of string literals: `before` (`export type Scope =`, `  readonly scope:`), then the
 * members on the same line, or one on each line where they do not fit; `never` without any.
 */
export function declareUnion(before: TsCode, names: readonly string[]): TsCode {
  const head = before.typescript;
  const literals = names.length === 0 ? ["never"] : names.map(quoted);
  const oneLine = `${head} ${literals.join(" | ")};`;
  if (oneLine.length <= WIDTH) return code(oneLine);
  const margin = " ".repeat(head.length - head.trimStart().length + 2);
  return code(`${[head, ...literals.map((literal) => `${margin}| ${literal}`)].join("\n")};`);
}

/** The key of a property: as it is where that is an identifier, else quoted. */
export function key(name: string): TsCode {
  return code(propertyName(name));
}

/** A doc comment of one paragraph, wrapped; nothing in the text can end the comment or become a tag of it. */
export function doc(text: string, indent = 0): TsCode {
  const margin = " ".repeat(indent);
  const words = escapeInvisible(text)
    .replaceAll("*/", "*\\/")
    .replaceAll("{@", "{\\@")
    .split(/\s+/)
    .filter((word) => word !== "");
  const safe = words.map((word) => (word.startsWith("@") ? `\\${word}` : word));
  const oneLine = `/** ${safe.join(" ")} */`;
  if (indent + oneLine.length <= WIDTH) return code(oneLine);
  const rows = wrap(safe, WIDTH - indent - 3);
  return code(["/**", ...rows.map((row) => `${margin} * ${row}`), `${margin} */`].join("\n"));
}

function wrap(words: readonly string[], width: number): readonly string[] {
  const rows: string[] = [];
  for (const word of words) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

interface Room {
  readonly indent: number;
  /** Characters left on the line. */
  readonly room: number;
}

function layOut(value: LiteralValue, { indent, room }: Room): string {
  const oneLine = inline(value);
  if (!isObject(value) && oneLine.length <= room) return oneLine;
  if (Array.isArray(value)) return brokenArray(value, indent);
  if (!isObject(value)) return oneLine;
  // An object is always broken: one line a property is what a reviewer reads best in a diff.
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const margin = " ".repeat(indent + 2);
  const rows = entries.map(([key, item]) => {
    const name = propertyName(key);
    return `${margin}${name}: ${layOut(item, { indent: indent + 2, room: WIDTH - indent - 2 - name.length - 3 })},`;
  });
  return `{\n${rows.join("\n")}\n${" ".repeat(indent)}}`;
}

function brokenArray(items: readonly LiteralValue[], indent: number): string {
  const margin = " ".repeat(indent + 2);
  const rows = items.map((item) => `${margin}${layOut(item, { indent: indent + 2, room: WIDTH - indent - 3 })},`);
  return `[\n${rows.join("\n")}\n${" ".repeat(indent)}]`;
}

function inline(value: LiteralValue): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${propertyName(key)}: ${inline(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function isObject(value: LiteralValue): value is { readonly [key: string]: LiteralValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A key of an object literal; `__proto__` is put in brackets, since without them it would set the prototype. */
function propertyName(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key) ? key : quoted(key);
}

/**
 * A string literal in double quotes, as formatters write it: single quotes are left alone, double quotes are escaped unless
 * that needs more escapes than single quotes would.
 */
function quoted(text: string): string {
  const json = escapeInvisible(JSON.stringify(text)).replaceAll("</", "<\\/");
  const doubles = text.split('"').length - 1;
  const singles = text.split("'").length - 1;
  if (doubles <= singles) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/**
 * Escapes what a reader cannot see or what reorders a line (bidirectional controls, zero-width characters, the line
 * separators that JavaScript treats as line ends), so that the code on the screen is the code that runs.
 */
function escapeInvisible(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
