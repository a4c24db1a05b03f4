import { ts } from "ts-morph";
import type { TextEdit } from "../../base/text-edit.ts";
import { lineStart, nextLine } from "./indent.ts";

/**
 * Takes a statement or member away with the lines that only it stands on, and the comments right above it. The comment that a
 * file begins with stays.
 */
export function removeLines(syntax: ts.SourceFile, node: ts.Node): TextEdit {
  const { text } = syntax;
  const start = node.getStart(syntax);
  const end = endWithComment(text, node.getEnd());
  const only = onlyInBlock(syntax, node);
  if (only !== undefined) return only;
  if (!isBlank(text.slice(lineStart(text, start), start)) || !isLineEnd(text, end)) {
    return { start, end: node.getEnd() + blanksAt(text, node.getEnd()), text: "" };
  }
  const first = lineStart(text, startWithComments(syntax, node));
  const last = nextLine(text, end);
  // Of two blank lines that would meet, one goes, and one at the beginning or end of what is around.
  const above = text.slice(0, first).trimEnd();
  const isBlankAbove = /\n[ \t\r]*\n$/.test(text.slice(above.length, first)) || /[{[(]$/.test(above) || above === "";
  const below = /^(?:[ \t]*\r?\n)+/.exec(text.slice(last))?.[0] ?? "";
  if (isBlankAbove && /^\s*\}/.test(text.slice(last)))
    return { start: lineEnd(text, above.length), end: last, text: "" };
  return { start: first, end: last + (isBlankAbove ? below.length : 0), text: "" };
}

/** The offset behind the line break that follows an offset. */
function lineEnd(text: string, offset: number): number {
  return offset + (/^\r?\n/.exec(text.slice(offset, offset + 2))?.[0].length ?? 0);
}

/** All that is between the braces of a block, when it is this statement and comments right above it. */
function onlyInBlock(syntax: ts.SourceFile, node: ts.Node): TextEdit | undefined {
  const { parent } = node;
  if (!ts.isBlock(parent) || parent.statements.length !== 1) return undefined;
  const start = parent.getStart(syntax) + 1;
  const end = parent.getEnd() - 1;
  const around = syntax.text.slice(start, startWithComments(syntax, node)) + syntax.text.slice(node.getEnd(), end);
  return isBlank(around) ? { start, end, text: "" } : undefined;
}

/** Where the comments begin that stand right above a node, without a blank line between. */
function startWithComments(syntax: ts.SourceFile, node: ts.Node): number {
  const { text } = syntax;
  let start = node.getStart(syntax);
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  for (const comment of [...comments].reverse()) {
    const isOwnLine = isBlank(text.slice(lineStart(text, comment.pos), comment.pos));
    const between = text.slice(comment.end, start);
    if (!isOwnLine || comment.pos === 0 || (between.match(/\n/g)?.length ?? 0) > 1) break;
    start = comment.pos;
  }
  return start;
}

/** The end of a node, or of the comment that follows it on its line. */
function endWithComment(text: string, end: number): number {
  const comments = ts.getTrailingCommentRanges(text, end) ?? [];
  return comments.at(-1)?.end ?? end;
}

function blanksAt(text: string, offset: number): number {
  return /^[ \t]*/.exec(text.slice(offset))?.[0].length ?? 0;
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

function isLineEnd(text: string, offset: number): boolean {
  return /^[ \t]*(?:\r?\n|$)/.test(text.slice(offset));
}

/** Takes an item out of a list that is separated by commas: a property, an item, an imported name, a declaration. */
export function removeItem(syntax: ts.SourceFile, node: ts.Node, list: readonly ts.Node[]): TextEdit {
  const { text } = syntax;
  if (list.length === 1) return removeOnly(syntax, node);
  const index = list.indexOf(node);
  const next = list[index + 1];
  const before = list[index - 1];
  const start = node.getStart(syntax);
  const comma = /^\s*,/.exec(text.slice(node.getEnd()))?.[0].length ?? 0;
  const end = endWithComment(text, node.getEnd() + comma);
  const isOwnLine = isBlank(text.slice(lineStart(text, start), start)) && isLineEnd(text, end);
  if (isOwnLine) {
    return { start: lineStart(text, startWithComments(syntax, node)), end: nextLine(text, end), text: "" };
  }
  if (next !== undefined) return { start, end: next.getStart(syntax), text: "" };
  return { start: before?.getEnd() ?? start, end: node.getEnd(), text: "" };
}

/** The only item of a list goes with the blanks around it, and a comma behind it. */
function removeOnly({ text }: ts.SourceFile, node: ts.Node): TextEdit {
  const blanks = /\s*$/.exec(text.slice(node.getFullStart(), node.getStart()))?.[0].length ?? 0;
  const behind = /^\s*,?\s*/.exec(text.slice(node.getEnd()))?.[0].length ?? 0;
  return { start: node.getStart() - blanks, end: node.getEnd() + behind, text: "" };
}
