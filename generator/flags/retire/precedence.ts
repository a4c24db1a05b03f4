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
  if (ts.isExpressionStatement(parent) || ts.isArrowFunction(parent) || ts.isExportAssignment(parent)) {
    return startsLikeStatement(expression, ts.isArrowFunction(parent)) || isComma(expression);
  }
  if (takesAny(slot)) return isComma(expression) && !ts.isParenthesizedExpression(parent);
  if (ts.isBinaryExpression(parent)) return clashesWith(expression, slot, parent);
  if (ts.isPrefixUnaryExpression(parent) || ts.isAwaitExpression(parent)) return precedenceOf(expression) < UNARY;
  if (ts.isConditionalExpression(parent)) return precedenceOf(expression) <= LOOSEST;
  return precedenceOf(expression) < TIGHTEST || ts.isFunctionExpression(expression);
}

function clashesWith(expression: ts.Expression, slot: ts.Expression, parent: ts.BinaryExpression): boolean {
  const operator = parent.operatorToken.kind;
  const outer = PRECEDENCE.get(operator) ?? LOOSEST;
  const inner = precedenceOf(expression);
  if (ts.isBinaryExpression(expression) && mayNotMix(operator, expression.operatorToken.kind)) return true;
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

/** An object would be read as a block there, and a function as a declaration. */
function startsLikeStatement(expression: ts.Expression, inArrow: boolean): boolean {
  const text = expression.getText();
  return text.startsWith("{") || (!inArrow && /^(?:function|class|async function|let\s*\[)/.test(text));
}
