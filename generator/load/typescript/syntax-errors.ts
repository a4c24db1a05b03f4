import { ts } from "ts-morph";
import type { Span } from "../../base/span.ts";
import { spanOfSyntax } from "./module.ts";
import type { SpecModule } from "./module-draft.ts";
import { findOpenBracket } from "./open-bracket.ts";

/** Where the syntax of a file is wrong, and how. */
export interface SyntaxError {
  readonly span: Span;
  readonly reason: string;
  readonly help?: string;
  readonly related?: readonly { readonly message: string; readonly span: Span }[];
}

/**
 * The first syntax error of a file, at the place where it is to be mended; the parser's further ones mostly follow from it.
 * `undefined` without any.
 */
export function findSyntaxError(module: SpecModule): SyntaxError | undefined {
  const { source, syntax } = module;
  // Not part of the declared API, but what a program would report; building one takes half a second more.
  const { parseDiagnostics = [] } = syntax as ts.SourceFile & {
    readonly parseDiagnostics?: readonly ts.DiagnosticWithLocation[];
  };
  const [first] = parseDiagnostics;
  if (first === undefined) return undefined;
  const { start, length, messageText } = first;
  const span = { source, start, end: start + length };
  const said = ts.flattenDiagnosticMessageText(messageText, " ").replace(/\.$/, "");
  if (said === "Unterminated string literal") return openQuote(module, start);
  if (said === "Invalid character") return strangeCharacter(source.text[start] ?? "", span);
  const open = findOpenBracket(source.text);
  if (open === undefined) return said === "',' expected" ? missingMark(span) : { span, reason: said };
  const related = [{ message: "what stands here does not fit inside", span }];
  return {
    span: { source, start: open, end: open + 1 },
    reason: `this \`${source.text[open]}\` is not closed`,
    help: "Close it behind what belongs inside.",
    related: start === open ? [] : related,
  };
}

/** The parser misses a comma; a colon, or another mark than the one that stands there, may be meant. */
function missingMark(span: Span): SyntaxError {
  const { text } = span.source;
  const isKey = /^\s*(?:[\w$]+|"[^"]*"|'[^']*')\s+$/.test(
    text.slice(text.lastIndexOf("\n", span.start - 1) + 1, span.start),
  );
  if (text[span.start] === ";") return { span, reason: "`;` stands where `,` is expected", help: "Write `,`." };
  return isKey
    ? { span, reason: "a `:` is missing before this", help: "Write `key: value`." }
    : { span, reason: "a `,` is missing before this", help: "Separate keys and items by commas." };
}

/** The parser misses the quote at the end of the line; the one that was left open is to be mended. */
function openQuote(module: SpecModule, at: number): SyntaxError {
  const { source, syntax } = module;
  let start = at;
  const walk = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && node.getStart(syntax) < at && node.getEnd() >= at) start = node.getStart(syntax);
    ts.forEachChild(node, walk);
  };
  walk(syntax);
  const quote = source.text[start];
  const help = `Write a \`${quote}\` at the end of the text.`;
  return { span: { source, start, end: start + 1 }, reason: "this quote is not closed", help };
}

function strangeCharacter(character: string, span: Span): SyntaxError {
  const isQuote = /[“”„‟‘’‚‛«»‹›＂＇]/.test(character);
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return {
    span,
    reason: `\`${character}\` (${code}) stands outside of text`,
    help: isQuote ? 'Write plain quotes: `"`.' : "Take it out, or put it in quotes.",
  };
}

/** A property written `name = value`, which only a pattern may hold. */
export function equalsForColon(
  module: SpecModule,
  { equalsToken }: ts.ShorthandPropertyAssignment,
): SyntaxError | undefined {
  if (equalsToken === undefined) return undefined;
  return { span: spanOfSyntax(module, equalsToken), reason: "`=` stands where `:` is expected", help: "Write `:`." };
}
