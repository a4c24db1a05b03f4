import { ts } from "ts-morph";
import type { TextEdit } from "../../base/text-edit.ts";
import type { Fix } from "../facts.ts";
import { symbolOf } from "./bind.ts";
import type { Names } from "./names.ts";
import { isBinary, isPrefix, isWrapper, wrapped } from "./nodes.ts";
import { isLoop } from "./words.ts";

const { SyntaxKind } = ts;

/** `feature("A")` as a value becomes a `?:`, which Bun decides; `undefined` where that would not help, as in a loop. */
export function valueFix(names: Names, call: ts.CallExpression): Fix | undefined {
  const { node, negated } = negations(names, call);
  const { parent } = node;
  if (isLoop(parent) || ts.isSwitchStatement(parent) || ts.isCaseClause(parent)) return undefined;
  if (ts.isExpressionStatement(parent)) return undefined;
  const condition = call.getText();
  if (isBinary(parent, SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken) && node === parent.left) {
    return joinFix(parent, condition, negated);
  }
  const ternary = `${condition} ? ${!negated} : ${negated}`;
  return { title: `Write \`${ternary}\``, edits: [replace(node, takesAny(node) ? ternary : `(${ternary})`)] };
}

/** The flag with the `!`s and the `Boolean(…)`s around it. */
function negations(names: Names, call: ts.CallExpression): { readonly node: ts.Expression; readonly negated: boolean } {
  let node: ts.Expression = call;
  let negated = false;
  for (;;) {
    const outer = wrapped(node);
    if (isPrefix(outer.parent, SyntaxKind.ExclamationToken)) {
      node = outer.parent;
      negated = !negated;
    } else if (booleanCall(names, node) !== undefined) {
      node = outer.parent as ts.CallExpression;
    } else {
      return { node, negated };
    }
  }
}

/** `F && x` becomes `F ? x : false`; as a statement, `if (F) x`. */
function joinFix(join: ts.BinaryExpression, condition: string, negated: boolean): Fix | undefined {
  const isAnd = join.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken;
  const start = join.getStart();
  const rest = join.right.getStart();
  if (ts.isExpressionStatement(join.parent)) {
    const test = isAnd === negated ? `!${condition}` : condition;
    return {
      title: `Write \`if (${test})\``,
      edits: [{ start, end: rest, text: `if (${test}) ` }],
    };
  }
  const end = join.getEnd();
  const bare = isAnd === negated ? `${condition} ? ${!isAnd} : ` : `${condition} ? `;
  const [open, close] = takesAny(join) ? ["", ""] : ["(", ")"];
  const tail = isAnd === negated ? "" : ` : ${!isAnd}`;
  return {
    title: `Write a \`?:\` with \`${condition}\` as its condition`,
    edits: [
      { start, end: rest, text: `${open}${bare}` },
      { start: end, end, text: `${tail}${close}` },
    ],
  };
}

/** `Boolean(feature("A"))` inside of a condition becomes `feature("A")`. */
export function wrapperFix(names: Names, call: ts.CallExpression): Fix | undefined {
  let node: ts.Expression = call;
  while (isPrefix(node.parent, SyntaxKind.ExclamationToken)) node = node.parent;
  const outer = booleanCall(names, node);
  if (outer === undefined) return undefined;
  return { title: "Take `Boolean(…)` away", edits: [replace(outer, node.getText())] };
}

/** The call of the global `Boolean` that an expression is the only argument of. */
function booleanCall(names: Names, node: ts.Expression): ts.CallExpression | undefined {
  const outer = wrapped(node).parent;
  if (!ts.isCallExpression(outer) || outer.arguments.length !== 1 || outer.expression === wrapped(node)) {
    return undefined;
  }
  const { expression } = outer;
  if (!ts.isIdentifier(expression) || expression.text !== "Boolean") return undefined;
  return symbolOf(names.bound, expression)?.declarations === undefined ? outer : undefined;
}

function replace(node: ts.Node, text: string): TextEdit {
  return { start: node.getStart(), end: node.getEnd(), text };
}

/** Whether a `?:` may stand in a node's place without parentheses. */
export function takesAny(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) {
    const operator = parent.operatorToken.kind;
    const isAssignment = operator >= SyntaxKind.FirstAssignment && operator <= SyntaxKind.LastAssignment;
    return isAssignment && parent.right === node;
  }
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression !== node;
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node;
  if (isWrapper(parent)) return ts.isParenthesizedExpression(parent);
  return !(
    ts.isPrefixUnaryExpression(parent) ||
    ts.isPropertyAccessExpression(parent) ||
    ts.isAwaitExpression(parent) ||
    ts.isTypeOfExpression(parent) ||
    ts.isVoidExpression(parent) ||
    ts.isTaggedTemplateExpression(parent) ||
    ts.isExpressionWithTypeArguments(parent) ||
    ts.isDecorator(parent)
  );
}
