import { ts } from "ts-morph";
import type { TextEdit } from "../../base/text-edit.ts";
import { booleanLiteral } from "../syntax/nodes.ts";
import type { Outcome } from "./decide-node.ts";
import { columnOf, indentAt, movedLines, movedText } from "./indent.ts";
import { needsParentheses } from "./precedence.ts";
import { isPure } from "./purity.ts";
import { removeItem, removeLines } from "./remove.ts";

const { SyntaxKind } = ts;

/** The edits that put what is left in an expression's place, without the syntax around it that it does not need any more. */
export function expressionEdits(syntax: ts.SourceFile, outcome: Exclude<Outcome, { kind: "branch" }>): TextEdit {
  const slot = withParentheses(outcome.target);
  const left = outcome.kind === "literal" ? undefined : withoutParentheses(outcome.by);
  const isPlain = outcome.effects.length === 0 && outcome.kind !== "negation";
  const special = isPlain ? specialEdit(syntax, slot, left) : undefined;
  if (special !== undefined) return special;
  const to = indentAt(syntax.text, slot.getStart(syntax)).length;
  const text =
    outcome.kind === "literal" || left === undefined
      ? String(outcome.kind === "literal" ? outcome.value : undefined)
      : movedText(left, { from: columnOf(syntax.text, left.getStart(syntax)), to });
  const start = slot.getStart(syntax);
  const end = slot.getEnd();
  if (outcome.effects.length > 0) {
    const parts = [...outcome.effects.map((effect) => effect.getText(syntax)), text];
    return { start, end, text: `(${parts.join(", ")})` };
  }
  if (left === undefined) return { start, end, text };
  const isOperand = outcome.kind === "negation";
  const wrap = isOperand ? isJoined(left) : needsParentheses(left, slot);
  return { start, end, text: `${isOperand ? "!" : ""}${wrap ? `(${text})` : text}` };
}

/** The outermost parentheses around an expression, or the expression. */
function withParentheses(node: ts.Expression): ts.Expression {
  let outer = node;
  while (ts.isParenthesizedExpression(outer.parent)) outer = outer.parent;
  return outer;
}

function withoutParentheses(node: ts.Expression): ts.Expression {
  let inner = node;
  while (ts.isParenthesizedExpression(inner)) inner = inner.expression;
  return inner;
}

function isJoined(node: ts.Expression): boolean {
  return ts.isBinaryExpression(node) || ts.isConditionalExpression(node) || ts.isAsExpression(node);
}

/** Where more than the expression changes: in JSX, what is spread, and statements that are left without effect. */
function specialEdit(
  syntax: ts.SourceFile,
  slot: ts.Expression,
  left: ts.Expression | undefined,
): TextEdit | undefined {
  const { parent } = slot;
  if (ts.isJsxExpression(parent) && (ts.isJsxElement(parent.parent) || ts.isJsxFragment(parent.parent))) {
    return childEdit(syntax, parent, left);
  }
  if (ts.isJsxExpression(parent) && left !== undefined && isPlainText(left)) {
    return { start: parent.getStart(syntax), end: parent.getEnd(), text: left.getText(syntax) };
  }
  if (ts.isSpreadAssignment(parent) || ts.isSpreadElement(parent)) return spreadEdit(syntax, parent, left);
  if (!ts.isExpressionStatement(parent) || !(left === undefined || isPure(left))) return undefined;
  return removeLines(syntax, parent);
}

/** A text that means the same as the value of an attribute, where `\\` and `&` mean something else than in a literal. */
function isPlainText(node: ts.Expression): boolean {
  return ts.isStringLiteral(node) && !/[\\&\n]/.test(node.getText());
}

/** What stands in braces between tags: an element needs no braces, and nothing needs no place. */
function childEdit(
  syntax: ts.SourceFile,
  braces: ts.JsxExpression,
  left: ts.Expression | undefined,
): TextEdit | undefined {
  const start = braces.getStart(syntax);
  if (left === undefined || isNothing(left)) return removeLines(syntax, braces);
  const isElement = ts.isJsxElement(left) || ts.isJsxSelfClosingElement(left) || ts.isJsxFragment(left);
  if (!isElement) return undefined;
  const from = columnOf(syntax.text, left.getStart(syntax));
  return { start, end: braces.getEnd(), text: movedText(left, { from, to: indentAt(syntax.text, start).length }) };
}

/** What is spread: nothing goes, and what is written out there stands in the list itself, unless a name would stand twice. */
function spreadEdit(
  syntax: ts.SourceFile,
  spread: ts.SpreadAssignment | ts.SpreadElement,
  left: ts.Expression | undefined,
): TextEdit | undefined {
  const list = siblingsOf(spread);
  if (list === undefined) return undefined;
  if (left === undefined || isNothing(left)) {
    return ts.isSpreadAssignment(spread) ? removeItem(syntax, spread, list) : undefined;
  }
  const isFitting = ts.isSpreadAssignment(spread)
    ? ts.isObjectLiteralExpression(left)
    : ts.isArrayLiteralExpression(left);
  if (!isFitting) return undefined;
  const inner: readonly ts.Node[] = ts.isObjectLiteralExpression(left)
    ? left.properties
    : ts.isArrayLiteralExpression(left)
      ? left.elements
      : [];
  const [first] = inner;
  const last = inner.at(-1);
  if (first === undefined || last === undefined) return removeItem(syntax, spread, list);
  if (ts.isSpreadAssignment(spread) && hasRepeatedName([...list, ...inner])) return undefined;
  const range = { start: first.getStart(syntax), end: last.getEnd() };
  const by = indentAt(syntax.text, spread.getStart(syntax)).length - columnOf(syntax.text, range.start);
  return { start: spread.getStart(syntax), end: spread.getEnd(), text: movedLines(syntax, range, by) };
}

function siblingsOf({ parent }: ts.Node): readonly ts.Node[] | undefined {
  if (ts.isObjectLiteralExpression(parent)) return parent.properties;
  return ts.isArrayLiteralExpression(parent) ? parent.elements : undefined;
}

function hasRepeatedName(properties: readonly ts.Node[]): boolean {
  const named = properties.filter((property) => !ts.isSpreadAssignment(property));
  const names = named.map((property) => (ts.isObjectLiteralElement(property) ? property.name?.getText() : undefined));
  return names.includes(undefined) || new Set(names).size < names.length || names.includes("__proto__");
}

function isNothing(node: ts.Expression): boolean {
  const isUndefined = ts.isIdentifier(node) && node.text === "undefined";
  return isUndefined || node.kind === SyntaxKind.NullKeyword || booleanLiteral(node) !== undefined;
}
