import { ts } from "ts-morph";
import { clip } from "../../base/clip.ts";
import { isBinary, isPrefix, isWrapper } from "./nodes.ts";

const { SyntaxKind } = ts;

/** A node as it is written, on one line and cut short, for messages. */
export function written(node: ts.Node): string {
  return clip(node.getText().replace(/\s+/g, " "), 60);
}

/** The nearest node around a condition that is no part of a condition: no wrapper, `!`, `&&` or `||`. */
function aroundCondition(node: ts.Node): ts.Node {
  let outer = node.parent;
  while (
    isWrapper(outer) ||
    isPrefix(outer, SyntaxKind.ExclamationToken) ||
    isBinary(outer, SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken)
  ) {
    outer = outer.parent;
  }
  return outer;
}

/** Where a value stands, in words: `an argument`. */
export function placeOf(node: ts.Node): string {
  const around = aroundCondition(node);
  if (isLoop(around)) return "the condition of a loop";
  if (ts.isVariableDeclaration(around) && ts.isIdentifier(around.name)) return `the value of \`${around.name.text}\``;
  if (ts.isCallExpression(around) || ts.isNewExpression(around)) return "an argument";
  if (ts.isArrowFunction(around)) return "what a function returns";
  if (ts.isJsxExpression(around)) {
    return ts.isJsxAttribute(around.parent) ? "the value of a JSX attribute" : "a child in JSX";
  }
  return PLACES.get(around.kind) ?? "a value";
}

/** Whether a node is a loop, whose condition Bun does not decide. */
export function isLoop(node: ts.Node): boolean {
  return ts.isWhileStatement(node) || ts.isDoStatement(node) || ts.isForStatement(node);
}

const PLACES: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [SyntaxKind.SwitchStatement, "what a `switch` looks at"],
  [SyntaxKind.CaseClause, "a `case`"],
  [SyntaxKind.ReturnStatement, "what a function returns"],
  [SyntaxKind.PropertyAssignment, "the value of a property"],
  [SyntaxKind.PropertyDeclaration, "the value of a field"],
  [SyntaxKind.Parameter, "the default of a parameter"],
  [SyntaxKind.ExpressionStatement, "a statement of its own"],
  [SyntaxKind.TemplateSpan, "a part of a template"],
  [SyntaxKind.SpreadAssignment, "what is spread into an object"],
  [SyntaxKind.SpreadElement, "what is spread into a list"],
  [SyntaxKind.ArrayLiteralExpression, "an item of a list"],
  [SyntaxKind.ExportAssignment, "an export"],
]);

/** What a node is, in words, for one that Bun does not look through on its way to a condition. */
export function syntaxOf(node: ts.Node): string {
  if (ts.isCallExpression(node)) return `the call \`${clip(node.expression.getText().replace(/\s+/g, " "), 40)}(…)\``;
  if (ts.isFunctionLike(node) || ts.isReturnStatement(node)) return "a function of its own";
  return SYNTAXES.get(node.kind) ?? "an expression";
}

const SYNTAXES: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [SyntaxKind.NewExpression, "a `new` expression"],
  [SyntaxKind.AwaitExpression, "an `await`"],
  [SyntaxKind.TypeOfExpression, "a `typeof`"],
  [SyntaxKind.VoidExpression, "a `void`"],
  [SyntaxKind.PropertyAssignment, "an object"],
  [SyntaxKind.ArrayLiteralExpression, "a list"],
  [SyntaxKind.TemplateSpan, "a template"],
  [SyntaxKind.PropertyAccessExpression, "an access to its members"],
]);
