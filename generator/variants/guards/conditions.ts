import { ts } from "ts-morph";
import { type Condition, flagsIn, partsOf } from "./condition.ts";
import type { Scopes } from "./scopes.ts";

/** Reads conditions of one file, and remembers which syntax they are made of. */
export interface ConditionReader {
  /** An expression as a condition; `undefined` when no flag has a say in it. */
  read(expression: ts.Expression): Condition | undefined;
  /** Notes that a condition decides something, so that what it is made of is used as it should be. */
  accept(condition: Condition): void;
  /** Whether a call, a name or a `?:` is part of an accepted condition. */
  isAccepted(node: ts.Node): boolean;
}

const OPEN: Condition = { kind: "open" };

/** A reader for a file in which `isFeature` knows the function `feature` of `bun:bundle`. */
export function createConditionReader(scopes: Scopes, isFeature: (callee: ts.Identifier) => boolean): ConditionReader {
  const syntax = new Map<Condition, ts.Node>();
  const accepted = new Set<ts.Node>();
  const noted = (condition: Condition, node: ts.Node): Condition => {
    syntax.set(condition, node);
    return condition;
  };

  const read = (written: ts.Expression): Condition => {
    const expression = unwrapped(written);
    if (expression.kind === ts.SyntaxKind.TrueKeyword) return { kind: "constant", value: true };
    if (expression.kind === ts.SyntaxKind.FalseKeyword) return { kind: "constant", value: false };
    if (ts.isCallExpression(expression)) {
      const name = flagName(expression, isFeature);
      return name === undefined ? OPEN : noted({ kind: "flag", name }, expression);
    }
    if (ts.isIdentifier(expression)) {
      const alias = readAlias(scopes.declarationOf(expression), expression);
      return alias === undefined ? OPEN : noted(alias, expression);
    }
    if (ts.isPrefixUnaryExpression(expression) && expression.operator === ts.SyntaxKind.ExclamationToken) {
      const of = read(expression.operand);
      return of.kind === "open" ? OPEN : { kind: "not", of };
    }
    if (ts.isConditionalExpression(expression)) {
      const [test, yes, no] = [read(expression.condition), read(expression.whenTrue), read(expression.whenFalse)];
      return noted({ kind: "choice", test, yes, no }, expression);
    }
    return ts.isBinaryExpression(expression) ? readBinary(expression, read) : OPEN;
  };

  /** `const on = feature("A") ? true : false`, which Bun folds within its file, but not above the declaration. */
  const readAlias = (declaration: ts.Identifier | undefined, reference: ts.Identifier): Condition | undefined => {
    const initializer = declaration === undefined ? undefined : aliasedBy(declaration);
    if (initializer === undefined || reference.pos < initializer.pos) return undefined;
    const condition = read(initializer);
    // A condition of its own for each reference: each is accepted for itself.
    return hasFlag(condition) ? { kind: "not", of: { kind: "not", of: condition } } : undefined;
  };

  const accept = (condition: Condition): void => {
    const node = syntax.get(condition);
    if (node !== undefined) accepted.add(node);
    for (const part of partsOf(condition)) accept(part);
  };

  return {
    read(expression) {
      const condition = read(expression);
      return hasFlag(condition) ? condition : undefined;
    },
    accept,
    isAccepted: (node) => accepted.has(node),
  };
}

function readBinary(
  { left, right, operatorToken }: ts.BinaryExpression,
  read: (operand: ts.Expression) => Condition,
): Condition {
  const operands = { left: read(left), right: read(right) };
  const isComparable = isExact(operands.left) && isExact(operands.right);
  const equal: Condition = isComparable ? { kind: "equal", ...operands } : OPEN;
  switch (operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return { kind: "and", ...operands };
    case ts.SyntaxKind.BarBarToken:
      return { kind: "or", ...operands };
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.EqualsEqualsToken:
      return equal;
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsToken:
      return isComparable ? { kind: "not", of: equal } : OPEN;
    default:
      return OPEN;
  }
}

/** The `?:` with `true` and `false` that a constant stands for; `undefined` for anything else. */
export function aliasedBy({ parent }: ts.Identifier): ts.ConditionalExpression | undefined {
  if (!ts.isVariableDeclaration(parent) || parent.initializer === undefined) return undefined;
  const isConst = (ts.getCombinedNodeFlags(parent) & ts.NodeFlags.BlockScoped) === ts.NodeFlags.Const;
  const initializer = unwrapped(parent.initializer);
  return isConst && ts.isIdentifier(parent.name) && isYesOrNo(initializer) ? initializer : undefined;
}

/** Whether an expression is a `?:` between `true` and `false`. */
export function isYesOrNo(expression: ts.Node): expression is ts.ConditionalExpression {
  return (
    ts.isConditionalExpression(expression) && isTruthValue(expression.whenTrue) && isTruthValue(expression.whenFalse)
  );
}

/** Whether an expression is `true` or `false`. */
export function isTruthValue(expression: ts.Expression): boolean {
  const { kind } = unwrapped(expression);
  return kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword;
}

/** An expression without parentheses and types around it. */
export function unwrapped(expression: ts.Expression): ts.Expression {
  if (
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isNonNullExpression(expression) ||
    ts.isTypeAssertionExpression(expression)
  ) {
    return unwrapped(expression.expression);
  }
  return expression;
}

function flagName(
  { expression, arguments: given, questionDotToken }: ts.CallExpression,
  isFeature: (callee: ts.Identifier) => boolean,
): string | undefined {
  const [name] = given;
  if (!ts.isIdentifier(expression) || questionDotToken !== undefined || !isFeature(expression)) return undefined;
  return given.length === 1 && name !== undefined && ts.isStringLiteralLike(name) ? name.text : undefined;
}

/** Whether a condition is `true` or `false` itself, rather than something that counts as one of them. */
function isExact(condition: Condition): boolean {
  switch (condition.kind) {
    case "open":
      return false;
    case "and":
    case "or":
      return isExact(condition.left) && isExact(condition.right);
    case "choice":
      return isExact(condition.yes) && isExact(condition.no);
    default:
      return true;
  }
}

function hasFlag(condition: Condition): boolean {
  return flagsIn(condition).length > 0;
}
