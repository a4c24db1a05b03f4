import { GENERATED_NOTE } from "./header.ts";
import {
  brokenList,
  escapeInvisible,
  type LiteralValue,
  layOut,
  layOutCall,
  type Place,
  propertyName,
  quoted,
  WIDTH,
} from "./layout.ts";
import { displayWidth } from "./width.ts";

export type { LiteralValue };

/**
 * A piece of TypeScript source. Only this module makes one, so that text from a spec cannot become code by way of a template:
 * it enters through {@link lit}, {@link doc}, {@link id}, {@link key} or {@link declareUnion}, which escape it.
 */
export interface TsCode {
  readonly typescript: string;
}

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

/** Whether a piece is one line, and one that is no wider than generated code may be. */
export function fitsOnLine({ typescript }: TsCode): boolean {
  return !typescript.includes("\n") && displayWidth(typescript) <= WIDTH;
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

/** Identifiers in a line, a comma between them. */
export function idList(names: readonly string[]): TsCode {
  return code(names.map((name) => id(name).typescript).join(", "));
}

/** A literal of any data, laid out as the formatter would for its place. */
export function lit(value: LiteralValue, { indent = 0, before = 0, after = 1 }: Place = {}): TsCode {
  return code(layOut(value, { indent, room: WIDTH - before - after }));
}

/** A table as a literal: two records or more stand on a line each, whatever their length. */
export function litTable(
  records: readonly (readonly LiteralValue[] | { readonly [key: string]: LiteralValue })[],
  { indent = 0, before = 0, after = 1 }: Place = {},
): TsCode {
  return records.length > 1 ? code(brokenList(records, indent)) : lit(records, { indent, before, after });
}

/** A call with literals as its arguments, laid out as the formatter would for its place. */
export function call(
  callee: string,
  values: readonly LiteralValue[],
  { indent = 0, before = 0, after = 1 }: Place = {},
): TsCode {
  return code(layOutCall(id(callee).typescript, values, { indent, before, after }));
}

/**
 * What declares something as a union of literals: `before` (`export type Scope =`, `  readonly scope:`), then the
 * members on the same line, or one on each line where they do not fit; `never` without any.
 */
export function declareUnion(before: TsCode, members: readonly (string | number)[]): TsCode {
  const head = before.typescript;
  const literals =
    members.length === 0
      ? ["never"]
      : members.map((member) =>
          typeof member === "string" ? quoted(member) : layOut(member, { indent: 0, room: WIDTH }),
        );
  const oneLine = `${head} ${literals.join(" | ")};`;
  // A property with one type has no other line to go to.
  if (displayWidth(oneLine) <= WIDTH || (literals.length === 1 && head.endsWith(":"))) return code(oneLine);
  const margin = " ".repeat(head.length - head.trimStart().length + 2);
  if (literals.length === 1) return code(`${head}\n${margin}${literals.join("")};`);
  return code(`${[head, ...literals.map((literal) => `${margin}| ${literal}`)].join("\n")};`);
}

/** The key of a property: as it is where that is an identifier, else quoted. */
export function key(name: string): TsCode {
  return code(propertyName(name));
}

/** A doc comment of one paragraph, wrapped; nothing in the text can end the comment or become a tag of it. */
export function doc(text: string, indent = 0): TsCode {
  return docComment(safeWords(text), indent);
}

/** A doc comment that marks what follows as deprecated, so that editors strike it out; the text says what to use. */
export function deprecated(text: string, indent = 0): TsCode {
  return docComment(["@deprecated", ...safeWords(text)], indent);
}

function safeWords(text: string): readonly string[] {
  const words = escapeInvisible(text)
    .replaceAll("*/", "*\\/")
    .replaceAll("{@", "{\\@")
    .split(/\s+/)
    .filter((word) => word !== "");
  return words.map((word) => (word.startsWith("@") ? `\\${word}` : word));
}

function docComment(safe: readonly string[], indent: number): TsCode {
  const margin = " ".repeat(indent);
  const oneLine = `/** ${safe.join(" ")} */`;
  if (indent + displayWidth(oneLine) <= WIDTH) return code(oneLine);
  const rows = wrap(safe, WIDTH - indent - 3);
  return code(["/**", ...rows.map((row) => `${margin} * ${row}`), `${margin} */`].join("\n"));
}

function wrap(words: readonly string[], width: number): readonly string[] {
  const rows: string[] = [];
  for (const word of words) {
    const last = rows.at(-1);
    if (last !== undefined && displayWidth(`${last} ${word}`) <= width) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}
