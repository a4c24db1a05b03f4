import { ts } from "ts-morph";
import type { Verdict } from "../facts.ts";
import { isStatic } from "./decide.ts";
import type { Names } from "./names.ts";
import { isPrefix, isWrapper } from "./nodes.ts";
import { placeOf, syntaxOf } from "./words.ts";

const { SyntaxKind } = ts;

/**
 * How a call of `feature` stands: in a condition that Bun decides; inside a condition, but under something that Bun does not
 * look through; or outside of every condition, where Bun refuses it. `what` says where in words.
 */
export type Shape =
  | { readonly kind: "condition" }
  | { readonly kind: "leak"; readonly what: string; readonly verdict: Verdict }
  | { readonly kind: "value"; readonly what: string };

/**
 * Finds out how a call stands, or a `?:` between booleans that has it as its condition. Each answer is held against the
 * installed Bun by `tests/flags/shapes`.
 */
export function shapeOf(names: Names, call: ts.Expression): Shape {
  if (!isInTest(call)) return { kind: "value", what: placeOf(call) };
  let open: OpenJoin | undefined;
  for (let node: ts.Node = call; !isTest(node); node = node.parent) {
    const { parent } = node;
    const what = obstacle(names, node, parent);
    if (what !== undefined) return { kind: "leak", what, verdict: "leaks" };
    if (open !== undefined && ts.isBinaryExpression(parent)) {
      const leak = leakOfJoin(names, parent, { node, open });
      if (leak !== undefined) return leak;
    }
    open = nextJoin(names, node, open);
  }
  return { kind: "condition" };
}

/**
 * How a flag is joined with what is known only later, on its left. Once the flag decides the join, Bun knows whether it is true, but
 * it still has to be evaluated, and is no value that Bun could go on with.
 */
type OpenJoin = ts.SyntaxKind.AmpersandAmpersandToken | ts.SyntaxKind.BarBarToken;

const isJoin = (kind: ts.SyntaxKind): kind is OpenJoin =>
  kind === SyntaxKind.AmpersandAmpersandToken || kind === SyntaxKind.BarBarToken;

/** `(later && feature("A")) || x`: with the flag off, Bun does not see that only `x` is left. */
function leakOfJoin(
  names: Names,
  parent: ts.BinaryExpression,
  { node, open }: { readonly node: ts.Node; readonly open: OpenJoin },
): Shape | undefined {
  const { kind } = parent.operatorToken;
  if (isJoin(kind) && (node === parent.right || kind === open)) return undefined;
  const join = ts.tokenToString(open);
  const what = `a join by \`${join}\` behind what is known only later, as an operand of \`${ts.tokenToString(kind)}\``;
  return { kind: "leak", what, verdict: isJoin(kind) && isStatic(names, parent.right) ? "minify" : "leaks" };
}

function nextJoin(names: Names, node: ts.Node, open: OpenJoin | undefined): OpenJoin | undefined {
  const { parent } = node;
  if (isPrefix(parent, SyntaxKind.ExclamationToken) && open !== undefined) {
    return open === SyntaxKind.BarBarToken ? SyntaxKind.AmpersandAmpersandToken : SyntaxKind.BarBarToken;
  }
  if (open !== undefined || !ts.isBinaryExpression(parent) || node !== parent.right) return open;
  const { kind } = parent.operatorToken;
  return isJoin(kind) && !isStatic(names, parent.left) ? kind : undefined;
}

/** Whether a node is the whole condition of an `if` or `?:`. */
function isTest(node: ts.Node): boolean {
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
  if (isJoin(operator)) return undefined;
  if (operator === SyntaxKind.QuestionQuestionToken) return node === parent.left ? undefined : operand(operator);
  if (operator === SyntaxKind.CommaToken) {
    return node === parent.right && isWholeTest(parent) ? undefined : operand(operator);
  }
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

/** Whether nothing but `!` and wrappers stands between an expression and the condition that it is in. */
function isWholeTest(expression: ts.Expression): boolean {
  let outer: ts.Node = expression;
  while (!isTest(outer)) {
    const { parent } = outer;
    if (!isWrapper(parent) && !isPrefix(parent, SyntaxKind.ExclamationToken)) return false;
    outer = parent;
  }
  return true;
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
