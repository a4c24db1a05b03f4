import { ts } from "ts-morph";

/** The blanks that the line of an offset begins with. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The offset behind the line break that ends the line of an offset; the end of the text on the last line. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

/** How far in a stretch of text begins, blanks and what opens a branch (`? `, `: `) included; in characters. */
export function columnOf(text: string, offset: number): number {
  const before = text.slice(lineStart(text, offset), offset);
  const isOpening = /^ *(?:[?:] |\()?$/.test(before);
  return isOpening ? before.length : indentAt(text, offset).length;
}

/**
 * The text of a node, its lines but the first moved from one column to another. What stands in templates, where blanks count,
 * stays as it is.
 */
export function movedText(node: ts.Node, { from, to }: { readonly from: number; readonly to: number }): string {
  const syntax = node.getSourceFile();
  return movedLines(syntax, { start: node.getStart(syntax), end: node.getEnd() }, to - from);
}

/** The text of a stretch of a file, its lines but the first moved by so many columns, to the left where that is negative. */
export function movedLines(
  syntax: ts.SourceFile,
  { start, end }: { readonly start: number; readonly end: number },
  by: number,
): string {
  const { text } = syntax;
  const fixed = literalRanges(syntax);
  const lines: string[] = [];
  for (let at = start; at < end; ) {
    const next = Math.min(nextLine(text, at), end);
    const isFixed = fixed.some((range) => range.start < at && at <= range.end);
    const line = text.slice(at, next);
    lines.push(at === start || isFixed ? line : moved(line, by));
    at = next;
  }
  return lines.join("");
}

function moved(line: string, by: number): string {
  if (line.trim() === "") return line;
  if (by >= 0) return `${" ".repeat(by)}${line}`;
  const blanks = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(-by, blanks));
}

/** Where templates with line breaks stand. */
function literalRanges(syntax: ts.SourceFile): readonly { readonly start: number; readonly end: number }[] {
  const found: { readonly start: number; readonly end: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateLiteralToken(node)) found.push({ start: node.getStart(syntax), end: node.getEnd() });
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return found;
}
