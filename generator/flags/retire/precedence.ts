import { ts } from "ts-morph";
import { takesAny } from "../syntax/fixes.ts";

const { SyntaxKind } = ts;

/** How tightly operators hold, as the language defines it; higher is tighter. */
const PRECEDENCE: ReadonlyMap<ts.SyntaxKind, number> = new Map([
  [SyntaxKind.CommaToken, 0],
  [SyntaxKind.QuestionQuestionToken, 2],
  [SyntaxKind.BarBarToken, 2],
  [SyntaxKind.AmpersandAmpersandToken, 3],
  [SyntaxKind.BarToken, 4],
  [SyntaxKind.CaretToken, 5],
  [SyntaxKind.AmpersandToken, 6],
  [SyntaxKind.EqualsEqualsToken, 7],
  [SyntaxKind.EqualsEqualsEqualsToken, 7],
  [SyntaxKind.ExclamationEqualsToken, 7],
  [SyntaxKind.ExclamationEqualsEqualsToken, 7],
  [SyntaxKind.LessThanToken, 8],
  [SyntaxKind.LessThanEqualsToken, 8],
  [SyntaxKind.GreaterThanToken, 8],
  [SyntaxKind.GreaterThanEqualsToken, 8],
  [SyntaxKind.InKeyword, 8],
  [SyntaxKind.InstanceOfKeyword, 8],
  [SyntaxKind.LessThanLessThanToken, 9],
  [SyntaxKind.GreaterThanGreaterThanToken, 9],
  [SyntaxKind.GreaterThanGreaterThanGreaterThanToken, 9],
  [SyntaxKind.PlusToken, 10],
  [SyntaxKind.MinusToken, 10],
  [SyntaxKind.AsteriskToken, 11],
  [SyntaxKind.SlashToken, 11],
  [SyntaxKind.PercentToken, 11],
  [SyntaxKind.AsteriskAsteriskToken, 12],
]);

const LOOSEST = 1;
const UNARY = 13;
const TIGHTEST = 14;

function precedenceOf(node: ts.Expression): number {
  if (ts.isBinaryExpression(node)) return PRECEDENCE.get(node.operatorToken.kind) ?? LOOSEST;
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return 8;
  if (ts.isConditionalExpression(node) || ts.isArrowFunction(node) || ts.isYieldExpression(node)) return LOOSEST;
  const isUnary = ts.isPrefixUnaryExpression(node) || ts.isAwaitExpression(node) || ts.isTypeOfExpression(node);
  return isUnary || ts.isVoidExpression(node) || ts.isDeleteExpression(node) ? UNARY : TIGHTEST;
}

/** Whether an expression has to stand in parentheses where another one stands. */
export function needsParentheses(expression: ts.Expression, slot: ts.Expression): boolean {
  const { parent } = slot;
  if (isComma(expression) && !ts.isParenthesizedExpression(parent)) return true;
  if (startsLikeStatement(expression, slot)) return true;
  if (takesAny(slot)) return false;
  if (ts.isBinaryExpression(parent)) return clashesWith(expression, slot, parent);
  if (ts.isPrefixUnaryExpression(parent)) return precedenceOf(expression) < UNARY || isSigned(expression);
  if (ts.isAwaitExpression(parent) || ts.isTypeOfExpression(parent) || ts.isVoidExpression(parent)) {
    return precedenceOf(expression) < UNARY;
  }
  if (ts.isConditionalExpression(parent)) return precedenceOf(expression) <= LOOSEST;
  if (precedenceOf(expression) < TIGHTEST || ts.isNumericLiteral(expression)) return true;
  // Both would take what follows for a part of themselves.
  return ts.isOptionalChain(expression) || (ts.isNewExpression(parent) && !isName(expression));
}

/** `-` before `-1` would count down, and so might what stands behind another `-`. */
function isSigned(expression: ts.Expression): boolean {
  return /^[+-]/.test(expression.getText());
}

/** A name, or a member of one. */
function isName(expression: ts.Expression): boolean {
  return ts.isIdentifier(expression) || (ts.isPropertyAccessExpression(expression) && isName(expression.expression));
}

function clashesWith(expression: ts.Expression, slot: ts.Expression, parent: ts.BinaryExpression): boolean {
  const operator = parent.operatorToken.kind;
  const outer = PRECEDENCE.get(operator) ?? LOOSEST;
  const inner = precedenceOf(expression);
  if (ts.isBinaryExpression(expression) && mayNotMix(operator, expression.operatorToken.kind)) return true;
  if (inner === UNARY) return slot === parent.right && isSigned(expression);
  if (inner !== outer) return inner < outer;
  if (!ts.isBinaryExpression(expression)) return true;
  // Joined twice in the same way, both orders say the same.
  const isSame = expression.operatorToken.kind === operator;
  const isJoin = operator === SyntaxKind.AmpersandAmpersandToken || operator === SyntaxKind.BarBarToken;
  return !isSame || (slot === parent.right && !isJoin);
}

/** `??` may not stand beside `&&` or `||` without parentheses. */
function mayNotMix(one: ts.SyntaxKind, other: ts.SyntaxKind): boolean {
  const isJoin = (kind: ts.SyntaxKind) =>
    kind === SyntaxKind.AmpersandAmpersandToken || kind === SyntaxKind.BarBarToken;
  const isNullish = (kind: ts.SyntaxKind) => kind === SyntaxKind.QuestionQuestionToken;
  return (isNullish(one) && isJoin(other)) || (isNullish(other) && isJoin(one));
}

function isComma(expression: ts.Expression): boolean {
  return ts.isBinaryExpression(expression) && expression.operatorToken.kind === SyntaxKind.CommaToken;
}

/** Where a statement or an arrow's body begins, an object would be read as a block, and a function as a declaration. */
function startsLikeStatement(expression: ts.Expression, slot: ts.Expression): boolean {
  const text = expression.getText();
  if (!/^(?:\{|function|class|async function|let\s*\[)/.test(text)) return false;
  let outer: ts.Node = slot;
  while (outer.parent.getStart() === slot.getStart() && ts.isExpression(outer.parent)) outer = outer.parent;
  const { parent } = outer;
  if (ts.isArrowFunction(parent)) return parent.body === outer && text.startsWith("{");
  return ts.isExpressionStatement(parent) || ts.isExportAssignment(parent);
}
