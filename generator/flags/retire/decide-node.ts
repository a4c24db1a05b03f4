import { ts } from "ts-morph";
import { symbolOf } from "../syntax/bind.ts";
import { flagOf } from "../syntax/calls.ts";
import { comparison } from "../syntax/decide.ts";
import type { Names } from "../syntax/names.ts";
import { booleanLiteral, isBinary, isPrefix, wrapped } from "../syntax/nodes.ts";
import { isPure } from "./purity.ts";

const { SyntaxKind } = ts;

/** What a value that is known makes of the syntax around it. `effects` are what still has to be evaluated before it. */
export type Outcome = { readonly effects: readonly ts.Expression[] } & (
  | { readonly kind: "literal"; readonly target: ts.Expression; readonly value: boolean | undefined }
  | { readonly kind: "expression"; readonly target: ts.Expression; readonly by: ts.Expression }
  | { readonly kind: "negation"; readonly target: ts.Expression; readonly by: ts.Expression }
  | { readonly kind: "branch"; readonly target: ts.IfStatement; readonly value: boolean }
);

/** An expression whose value is known, on the way up. */
interface Decided {
  readonly node: ts.Expression;
  readonly value: boolean;
  readonly effects: readonly ts.Expression[];
}

/**
 * What becomes of the syntax around an expression whose value is known: which `if` takes which branch, which operand or branch
 * of an expression is left, or which literal.
 */
export function outcomeOf(names: Names, expression: ts.Expression, value: boolean): Outcome {
  let decided: Decided = { node: expression, value, effects: [] };
  for (;;) {
    const next = climb(names, { ...decided, node: wrapped(decided.node) });
    if ("kind" in next) return next;
    decided = next;
  }
}

function climb(names: Names, { node, value, effects }: Decided): Decided | Outcome {
  const { parent } = node;
  if (isPrefix(parent, SyntaxKind.ExclamationToken)) return { node: parent, value: !value, effects };
  if (ts.isIfStatement(parent) && parent.expression === node) return { kind: "branch", target: parent, value, effects };
  if (ts.isConditionalExpression(parent) && parent.condition === node) {
    const by = value ? parent.whenTrue : parent.whenFalse;
    const literal = booleanLiteral(by);
    return literal === undefined
      ? { kind: "expression", target: parent, by, effects }
      : { node: parent, value: literal, effects };
  }
  if (ts.isBinaryExpression(parent)) return climbBinary(names, parent, { node, value, effects });
  if (isBooleanCall(names, parent) && parent.arguments[0] === node) return { node: parent, value, effects };
  return { kind: "literal", target: node, value, effects };
}

function climbBinary(names: Names, parent: ts.BinaryExpression, { node, value, effects }: Decided): Decided | Outcome {
  const compared = comparison(parent);
  if (compared !== undefined) return { node: parent, value: value === compared.same, effects };
  const operator = parent.operatorToken.kind;
  const isRight = node === parent.right;
  const other = isRight ? parent.left : parent.right;
  // What has to be evaluated first would be evaluated before what stands on the left, or without regard to it.
  const isOrdered = effects.length > 0 && isRight && operator !== SyntaxKind.CommaToken;
  if (isOrdered) return { kind: "literal", target: node, value, effects };
  if (isEquality(operator) && isTruthValue(names, other)) {
    const isSame = value === isEqual(operator);
    return { kind: isSame ? "expression" : "negation", target: parent, by: other, effects };
  }
  if (operator === SyntaxKind.QuestionQuestionToken && !isRight) return { node: parent, value, effects };
  if (operator === SyntaxKind.CommaToken && isRight) {
    return { node: parent, value, effects: withEffect(effects, parent.left) };
  }
  if (!isBinary(parent, SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken)) {
    return { kind: "literal", target: node, value, effects };
  }
  const absorbs = value === (operator === SyntaxKind.BarBarToken);
  if (!isRight) {
    return absorbs
      ? { node: parent, value, effects }
      : { kind: "expression", target: parent, by: parent.right, effects };
  }
  // As a value, `x && true` is not `x`.
  if (!isOnlyAsked(names, parent)) return { kind: "literal", target: node, value, effects };
  if (!absorbs) return { kind: "expression", target: parent, by: parent.left, effects };
  return { node: parent, value, effects: withEffect(effects, parent.left) };
}

/** What stands on the left is evaluated first, and has to be still where it does something. */
function withEffect(effects: readonly ts.Expression[], left: ts.Expression): readonly ts.Expression[] {
  return isPure(left) ? effects : [left, ...effects];
}

function isEquality(operator: ts.SyntaxKind): boolean {
  return isEqual(operator) || UNEQUAL.has(operator);
}

function isEqual(operator: ts.SyntaxKind): boolean {
  return operator === SyntaxKind.EqualsEqualsEqualsToken || operator === SyntaxKind.EqualsEqualsToken;
}

const UNEQUAL: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.ExclamationEqualsEqualsToken,
  SyntaxKind.ExclamationEqualsToken,
]);

/** Whether an expression is `true` or `false` whatever it comes to: another flag, or an opposite. */
function isTruthValue(names: Names, node: ts.Expression): boolean {
  if (isPrefix(node, SyntaxKind.ExclamationToken)) return true;
  return flagOf(names, node) !== undefined;
}

/** Whether a value matters only as true or false: it is a condition, or part of one. */
export function isOnlyAsked(names: Names, node: ts.Expression): boolean {
  const whole = wrapped(node);
  const { parent } = whole;
  if (isPrefix(parent, SyntaxKind.ExclamationToken) || isBooleanCall(names, parent)) return true;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent)) {
    return parent.expression === whole;
  }
  if (ts.isForStatement(parent) || ts.isConditionalExpression(parent)) return parent.condition === whole;
  return isBinary(parent, SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken) && isOnlyAsked(names, parent);
}

/** Whether a node is a call of the global `Boolean` with one argument. */
function isBooleanCall({ bound }: Names, node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || node.arguments.length !== 1 || !ts.isIdentifier(node.expression)) return false;
  return node.expression.text === "Boolean" && symbolOf(bound, node.expression)?.declarations === undefined;
}
