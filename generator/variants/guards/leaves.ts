import { ts } from "ts-morph";

/** Whether what stands behind a statement is never reached through it: it returns, throws, breaks, continues or ends it all. */
export function leaves(statement: ts.Statement | undefined): boolean {
  if (statement === undefined) return false;
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  if (ts.isIfStatement(statement)) return leaves(statement.thenStatement) && leaves(statement.elseStatement);
  if (ts.isExpressionStatement(statement)) return endsProcess(statement.expression);
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement) || ts.isBreakOrContinueStatement(statement);
}

/** Bun keeps what stands behind it; to people it is as good as a `return`, so what is kept has to be found. */
function endsProcess(expression: ts.Expression): boolean {
  return ts.isCallExpression(expression) && expression.expression.getText() === "process.exit";
}
