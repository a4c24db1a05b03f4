import { ts } from "ts-morph";

/** Whether a node only wraps an expression: parentheses, or something that TypeScript erases. */
export function isWrapper(
  node: ts.Node,
): node is
  | ts.ParenthesizedExpression
  | ts.AsExpression
  | ts.SatisfiesExpression
  | ts.NonNullExpression
  | ts.TypeAssertion {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isTypeAssertionExpression(node)
  );
}

/** The expression inside its wrappers. */
export function unwrapped(node: ts.Expression): ts.Expression {
  let inner = node;
  while (isWrapper(inner)) inner = inner.expression;
  return inner;
}

/** The outermost wrapper around an expression, or the expression itself. */
export function wrapped(node: ts.Expression): ts.Expression {
  let outer = node;
  while (isWrapper(outer.parent)) outer = outer.parent;
  return outer;
}

/** Whether an expression is this operator, `!` for instance, before its operand. */
export function isPrefix(node: ts.Node, operator: ts.PrefixUnaryOperator): node is ts.PrefixUnaryExpression {
  return ts.isPrefixUnaryExpression(node) && node.operator === operator;
}

/** Whether an expression is two others joined by one of these operators. */
export function isBinary(node: ts.Node, ...operators: readonly ts.BinaryOperator[]): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && operators.includes(node.operatorToken.kind);
}

/** The value of a literal `true` or `false`, also as `!0` and `!1`; `undefined` for anything else. */
export function booleanLiteral(node: ts.Expression): boolean | undefined {
  const inner = unwrapped(node);
  if (inner.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (inner.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (isPrefix(inner, ts.SyntaxKind.ExclamationToken) && ts.isNumericLiteral(inner.operand)) {
    return Number(inner.operand.text) === 0;
  }
  return undefined;
}

/** Whether a statement ends the list that it stands in: `return`, `throw`, `break`, `continue`, at once or at its end. */
export function exits(statement: ts.Statement): boolean {
  if (isExit(statement)) return true;
  if (ts.isBlock(statement)) return statement.statements.some(exits);
  if (!ts.isIfStatement(statement) || statement.elseStatement === undefined) return false;
  return exits(statement.thenStatement) && exits(statement.elseStatement);
}

/** Whether a statement is itself `return`, `throw`, `break` or `continue`. */
export function isExit(
  statement: ts.Statement,
): statement is ts.ReturnStatement | ts.ThrowStatement | ts.BreakOrContinueStatement {
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement) || ts.isBreakOrContinueStatement(statement);
}

/** The list of statements that a statement is part of, where it is part of one. */
export function listOf(statement: ts.Node): ts.NodeArray<ts.Statement> | undefined {
  const { parent } = statement;
  if (ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isModuleBlock(parent) || ts.isCaseOrDefaultClause(parent)) {
    return parent.statements;
  }
  return undefined;
}

/** Calls `visit` for a node and everything below it, outer nodes first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
