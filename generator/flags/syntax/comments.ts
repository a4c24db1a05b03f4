import { ts } from "ts-morph";
import type { Guard } from "../facts.ts";
import { knownAt } from "./guards.ts";
import type { Names } from "./names.ts";

/** A comment that Bun keeps in a bundle although it drops the code that it stands in. */
export interface KeptComment {
  readonly start: number;
  readonly end: number;
  readonly guards: readonly Guard[];
}

/**
 * The comments that begin with `!` in code that flags switch off. Bun takes them for licences and keeps them, also where it
 * drops what stands around them; only with a function that they stand in do they go.
 */
export function keptComments(names: Names): readonly KeptComment[] {
  const { syntax } = names.bound;
  return [...syntax.text.matchAll(/\/\*![\s\S]*?\*\/|\/\/!.*/g)].flatMap(({ index, 0: text }) => {
    const token = tokenAfter(syntax, index);
    if (token === undefined || !isComment(syntax, token.pos, index)) return [];
    const { guards } = knownAt(names, token, ts.findAncestor(token, ts.isFunctionLike));
    return guards.length === 0 ? [] : [{ start: index, end: index + text.length, guards }];
  });
}

/** Whether a comment begins at an offset, among those from `pos` on: what looks like one may be part of another. */
function isComment({ text }: ts.SourceFile, pos: number, offset: number): boolean {
  const ranges = [...(ts.getTrailingCommentRanges(text, pos) ?? []), ...(ts.getLeadingCommentRanges(text, pos) ?? [])];
  return ranges.some((range) => range.pos === offset);
}

/** The token that a comment at an offset stands before; `undefined` when the offset is inside of a token, e.g. a text. */
function tokenAfter(syntax: ts.SourceFile, offset: number): ts.Node | undefined {
  let node: ts.Node = syntax;
  for (;;) {
    const child: ts.Node | undefined = node
      .getChildren(syntax)
      .find(({ pos, end, kind }) => pos <= offset && offset < end && !ts.isJSDoc(node) && kind !== ts.SyntaxKind.JSDoc);
    if (child === undefined) return offset < node.getStart(syntax) && node !== syntax ? node : undefined;
    if (child.getChildCount(syntax) === 0) return offset < child.getStart(syntax) ? child : undefined;
    node = child;
  }
}
