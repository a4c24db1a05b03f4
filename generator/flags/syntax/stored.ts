import { ts } from "ts-morph";
import type { Verdict } from "../facts.ts";
import { symbolOf } from "./bind.ts";
import type { Names } from "./names.ts";
import { booleanLiteral, isBinary, isPrefix, listOf, walk, wrapped } from "./nodes.ts";

const { SyntaxKind } = ts;

/** A place that keeps what a flag decided, as `const X = feature("X") ? true : false` does. */
export interface StoredFlag {
  /** In words: `the constant \`X\``. */
  readonly what: string;
  readonly verdict: Verdict;
}

/**
 * Where the value of a `?:` between two booleans is kept, so that conditions may ask for it later: Bun decides those only for a
 * constant, in the same file, with `--minify-syntax`. A constant or variable that no condition asks for is none.
 */
export function storedBy(names: Names, ternary: ts.ConditionalExpression): StoredFlag | undefined {
  if (booleanLiteral(ternary.whenTrue) === undefined || booleanLiteral(ternary.whenFalse) === undefined) {
    return undefined;
  }
  const { parent } = wrapped(ternary);
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return storedInVariable(names, parent.name);
  if (ts.isArrowFunction(parent) || (ts.isReturnStatement(parent) && isOnlyStatement(parent))) {
    return { what: "the result of a function", verdict: "leaks" };
  }
  return undefined;
}

function storedInVariable({ bound }: Names, name: ts.Identifier): StoredFlag | undefined {
  const symbol = bound.checker.getSymbolAtLocation(name);
  let isAsked = false;
  walk(bound.syntax, (node) => {
    if (!ts.isIdentifier(node) || node.text !== name.text || node === name || !isAskedFor(node)) return;
    isAsked ||= symbolOf(bound, node) === symbol;
  });
  const isConstant = (ts.getCombinedNodeFlags(name.parent) & ts.NodeFlags.Const) !== 0;
  const isExported = (ts.getCombinedModifierFlags(name.parent as ts.Declaration) & ts.ModifierFlags.Export) !== 0;
  if (!isAsked && !isExported) return undefined;
  const verdict = isConstant && isAsked ? "minify" : "leaks";
  return { what: `${isConstant ? "the constant" : "the variable"} \`${name.text}\``, verdict };
}

/** Whether a name is asked for in a condition: of `if`, `?:`, a loop, or before `&&` and `||`. */
function isAskedFor(name: ts.Identifier): boolean {
  let node: ts.Node = wrapped(name);
  while (isPrefix(node.parent, SyntaxKind.ExclamationToken)) node = wrapped(node.parent);
  const { parent } = node;
  if (isBinary(parent, SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken)) return true;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === node;
  return ts.isConditionalExpression(parent) && parent.condition === node;
}

function isOnlyStatement(statement: ts.ReturnStatement): boolean {
  return listOf(statement)?.length === 1;
}
