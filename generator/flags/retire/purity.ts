import { ts } from "ts-morph";
import { isWrapper } from "../syntax/nodes.ts";

const { SyntaxKind } = ts;

/** Calls of these do nothing but give a value. */
const PURE_FUNCTIONS: ReadonlySet<string> = new Set([
  "Array.isArray",
  "Boolean",
  "feature",
  "Number",
  "Object.freeze",
  "Object.keys",
  "String",
  "Symbol",
]);

/** Making one of these does nothing else. */
const PURE_CLASSES: ReadonlySet<string> = new Set(["Date", "Error", "Map", "RegExp", "Set", "WeakMap", "WeakSet"]);

const PURE_LEAVES: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.ArrowFunction,
  SyntaxKind.FalseKeyword,
  SyntaxKind.FunctionExpression,
  SyntaxKind.Identifier,
  SyntaxKind.MetaProperty,
  SyntaxKind.NullKeyword,
  SyntaxKind.OmittedExpression,
  SyntaxKind.ThisKeyword,
  SyntaxKind.TrueKeyword,
]);

/**
 * Whether an expression only gives a value: without it, nothing else would be different. Reading a member counts as harmless;
 * a call does not, unless it is of a function that is known, or marked with `@__PURE__`.
 */
export function isPure(node: ts.Expression): boolean {
  if (ts.isLiteralExpression(node) || PURE_LEAVES.has(node.kind)) return true;
  if (isWrapper(node) || ts.isPropertyAccessExpression(node) || ts.isSpreadElement(node))
    return isPure(node.expression);
  if (ts.isTypeOfExpression(node) || ts.isVoidExpression(node)) return isPure(node.expression);
  if (ts.isElementAccessExpression(node)) return isPure(node.expression) && isPure(node.argumentExpression);
  if (ts.isPrefixUnaryExpression(node)) return !isCounting(node.operator) && isPure(node.operand);
  if (ts.isBinaryExpression(node)) return !isAssignment(node) && isPure(node.left) && isPure(node.right);
  if (ts.isConditionalExpression(node)) return [node.condition, node.whenTrue, node.whenFalse].every(isPure);
  if (ts.isTemplateExpression(node)) return node.templateSpans.every(({ expression }) => isPure(expression));
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPure);
  if (ts.isObjectLiteralExpression(node)) return node.properties.every(isPureProperty);
  if (ts.isClassExpression(node)) return isPureClass(node);
  if (ts.isCallExpression(node)) return isPureCall(node, PURE_FUNCTIONS);
  return ts.isNewExpression(node) && isPureCall(node, PURE_CLASSES);
}

function isCounting(operator: ts.PrefixUnaryOperator): boolean {
  return operator === SyntaxKind.PlusPlusToken || operator === SyntaxKind.MinusMinusToken;
}

function isAssignment({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= SyntaxKind.FirstAssignment && kind <= SyntaxKind.LastAssignment;
}

function isPureCall(node: ts.CallExpression | ts.NewExpression, known: ReadonlySet<string>): boolean {
  const comments = node.getFullText().slice(0, node.getStart() - node.getFullStart());
  const isKnown = known.has(node.expression.getText()) || /[@#]__PURE__/.test(comments);
  return isKnown && (node.arguments ?? []).every(isPure);
}

function isPureProperty(property: ts.ObjectLiteralElementLike): boolean {
  const { name } = property;
  if (name !== undefined && ts.isComputedPropertyName(name) && !isPure(name.expression)) return false;
  if (ts.isPropertyAssignment(property)) return isPure(property.initializer);
  return ts.isSpreadAssignment(property) ? isPure(property.expression) : true;
}

/** Whether declaring a class does nothing but declare it: no decorators, static values or a superclass that is computed. */
export function isPureClass(node: ts.ClassLikeDeclaration): boolean {
  const supers = (node.heritageClauses ?? []).flatMap(({ types }) => types);
  if (!supers.every(({ expression }) => isPure(expression))) return false;
  if (ts.canHaveDecorators(node) && ts.getDecorators(node) !== undefined) return false;
  return node.members.every((member) => {
    if (ts.isClassStaticBlockDeclaration(member)) return false;
    if (ts.canHaveDecorators(member) && ts.getDecorators(member) !== undefined) return false;
    if (!ts.isPropertyDeclaration(member)) return true;
    const isStatic = member.modifiers?.some(({ kind }) => kind === SyntaxKind.StaticKeyword) === true;
    return !isStatic || member.initializer === undefined || isPure(member.initializer);
  });
}
