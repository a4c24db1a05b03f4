import { ts } from "ts-morph";
import { isStatic } from "./decide.ts";
import type { Names } from "./names.ts";
import { isWrapper } from "./nodes.ts";
import { placeOf, syntaxOf } from "./words.ts";

const { SyntaxKind } = ts;

/**
 * How a call of `feature` stands: in a condition that Bun decides; inside a condition, but under something that Bun does not
 * look through; or outside of every condition, where Bun refuses it. `what` says where in words.
 */
export type Shape =
  | { readonly kind: "condition" }
  | { readonly kind: "leak"; readonly what: string }
  | { readonly kind: "value"; readonly what: string };

/**
 * Finds out how a call stands, or a `?:` between booleans that has it as its condition. Each answer is held against the
 * installed Bun by `tests/flags/shapes`.
 */
export function shapeOf(names: Names, call: ts.Expression): Shape {
  if (!isInTest(call)) return { kind: "value", what: placeOf(call) };
  for (let node: ts.Node = call; !isTest(node); node = node.parent) {
    const what = obstacle(names, node, node.parent);
    if (what !== undefined) return { kind: "leak", what };
  }
  return { kind: "condition" };
}

/** Whether a node is the whole condition of an `if` or `?:`. */
export function isTest(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return parent.expression === node;
  return ts.isConditionalExpression(parent) && parent.condition === node;
}

/** Whether a node stands in such a condition, however deep: Bun accepts it there. */
function isInTest(node: ts.Node): boolean {
  for (let inner = node; inner.parent !== undefined; inner = inner.parent) if (isTest(inner)) return true;
  return false;
}

/** What keeps Bun from seeing the condition's value in the node's value; `undefined` where nothing does. */
function obstacle(names: Names, node: ts.Node, parent: ts.Node): string | undefined {
  if (isWrapper(parent)) return undefined;
  if (ts.isPrefixUnaryExpression(parent))
    return TRANSPARENT.has(parent.operator) ? undefined : operand(parent.operator);
  if (ts.isConditionalExpression(parent)) {
    return isStatic(names, parent.condition) ? undefined : "a branch of a `?:` that is decided when the program runs";
  }
  return ts.isBinaryExpression(parent) ? binaryObstacle(names, node, parent) : syntaxOf(parent);
}

/** The operators before a condition that Bun looks through. */
const TRANSPARENT: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.ExclamationToken,
  SyntaxKind.PlusToken,
  SyntaxKind.MinusToken,
]);

const operand = (operator: ts.SyntaxKind) => `an operand of \`${ts.tokenToString(operator)}\``;

function binaryObstacle(names: Names, node: ts.Node, parent: ts.BinaryExpression): string | undefined {
  const operator = parent.operatorToken.kind;
  if (operator === SyntaxKind.AmpersandAmpersandToken || operator === SyntaxKind.BarBarToken) return undefined;
  if (operator === SyntaxKind.QuestionQuestionToken) return node === parent.left ? undefined : operand(operator);
  if (operator === SyntaxKind.CommaToken) return node === parent.right ? undefined : operand(operator);
  const compare = COMPARISONS.get(operator);
  if (compare === undefined) {
    const isAssignment = operator >= SyntaxKind.FirstAssignment && operator <= SyntaxKind.LastAssignment;
    return isAssignment ? "an assignment" : operand(operator);
  }
  const other = node === parent.left ? parent.right : parent.left;
  if (compare.isEquality && isStatic(names, other)) return undefined;
  if (!ts.isNumericLiteral(other)) return "a comparison with something other than `true`, `false` or a flag";
  const number = Number(other.text);
  const [on, off] = [1, 0].map((side) =>
    node === parent.left ? compare.numbers(side, number) : compare.numbers(number, side),
  );
  return on === off ? "a comparison that is always the same" : undefined;
}

interface Comparison {
  readonly isEquality: boolean;
  /** The outcome for a flag, as 1 or 0, and a number; strictly, no flag is a number. */
  readonly numbers: (left: number, right: number) => boolean;
}

const COMPARISONS: ReadonlyMap<ts.SyntaxKind, Comparison> = new Map<ts.SyntaxKind, Comparison>([
  [SyntaxKind.EqualsEqualsEqualsToken, { isEquality: true, numbers: () => false }],
  [SyntaxKind.ExclamationEqualsEqualsToken, { isEquality: true, numbers: () => true }],
  [SyntaxKind.EqualsEqualsToken, { isEquality: true, numbers: (left, right) => left === right }],
  [SyntaxKind.ExclamationEqualsToken, { isEquality: true, numbers: (left, right) => left !== right }],
  [SyntaxKind.GreaterThanToken, { isEquality: false, numbers: (left, right) => left > right }],
  [SyntaxKind.GreaterThanEqualsToken, { isEquality: false, numbers: (left, right) => left >= right }],
  [SyntaxKind.LessThanToken, { isEquality: false, numbers: (left, right) => left < right }],
  [SyntaxKind.LessThanEqualsToken, { isEquality: false, numbers: (left, right) => left <= right }],
]);
