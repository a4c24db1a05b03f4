import { ts } from "ts-morph";
import { symbolOf } from "../syntax/bind.ts";
import type { Names } from "../syntax/names.ts";
import { isBinary, unwrapped, walk, wrapped } from "../syntax/nodes.ts";
import { isOnlyAsked, type Outcome, outcomeOf } from "./decide-node.ts";

const { SyntaxKind } = ts;

/** A value that stands for nothing. */
type Nothing = "null" | "undefined";

/**
 * Where a constant of the file is `true`, `false` or nothing from now on, what asks it comes first: as long as there is such a place,
 * that is decided instead.
 */
export function throughConstant(names: Names, outcome: Outcome): Outcome | undefined {
  if (outcome.kind !== "literal" && outcome.kind !== "expression") return undefined;
  const { parent } = wrapped(outcome.target);
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return undefined;
  if ((ts.getCombinedNodeFlags(parent) & ts.NodeFlags.Const) === 0) return undefined;
  const nothing = outcome.kind === "expression" ? nothingIn(outcome.by) : undefined;
  if (outcome.kind === "expression" && nothing === undefined) return undefined;
  const value = outcome.kind === "literal" && outcome.value === true;
  for (const name of referencesTo(names, parent.name)) {
    if (nothing !== undefined) {
      const decided = outcomeOfNothing(names, name, nothing);
      if (decided !== undefined) return decided;
    } else if (isOnlyAsked(names, name)) return outcomeOf(names, name, value);
  }
  return undefined;
}

function referencesTo({ bound }: Names, declared: ts.Identifier): readonly ts.Identifier[] {
  const symbol = bound.checker.getSymbolAtLocation(declared);
  const found: ts.Identifier[] = [];
  walk(bound.syntax, (node) => {
    if (!ts.isIdentifier(node) || node.text !== declared.text || node === declared) return;
    if (symbolOf(bound, node) === symbol) found.push(node);
  });
  return found;
}

function nothingIn(expression: ts.Expression): Nothing | undefined {
  const inner = unwrapped(expression);
  if (inner.kind === SyntaxKind.NullKeyword) return "null";
  return ts.isIdentifier(inner) && inner.text === "undefined" ? "undefined" : undefined;
}

/** What becomes of a place that asks a name that stands for nothing; `undefined` where the name has to stay. */
function outcomeOfNothing(names: Names, name: ts.Identifier, nothing: Nothing): Outcome | undefined {
  const chain = optionalChain(name);
  const node = wrapped(chain ?? name);
  if (isOnlyAsked(names, node)) return outcomeOf(names, node, false);
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) {
    const kind = chain === undefined ? nothing : "undefined";
    const decided = binaryOutcome(names, parent, { node, nothing: kind });
    if (decided !== undefined) return decided;
  }
  return chain === undefined ? undefined : { kind: "literal", target: chain, value: undefined, effects: [] };
}

function binaryOutcome(
  names: Names,
  parent: ts.BinaryExpression,
  { node, nothing }: { readonly node: ts.Expression; readonly nothing: Nothing },
): Outcome | undefined {
  const isLeft = parent.left === node;
  if (isLeft && isBinary(parent, SyntaxKind.QuestionQuestionToken, SyntaxKind.BarBarToken)) {
    return { kind: "expression", target: parent, by: parent.right, effects: [] };
  }
  const other = nothingIn(isLeft ? parent.right : parent.left);
  const equality = EQUALITIES.get(parent.operatorToken.kind);
  if (other === undefined || equality === undefined) return undefined;
  const isSame = equality.isLoose || other === nothing;
  return outcomeOf(names, parent, isSame === equality.isEqual);
}

const EQUALITIES: ReadonlyMap<ts.SyntaxKind, { readonly isLoose: boolean; readonly isEqual: boolean }> = new Map([
  [SyntaxKind.EqualsEqualsToken, { isLoose: true, isEqual: true }],
  [SyntaxKind.EqualsEqualsEqualsToken, { isLoose: false, isEqual: true }],
  [SyntaxKind.ExclamationEqualsToken, { isLoose: true, isEqual: false }],
  [SyntaxKind.ExclamationEqualsEqualsToken, { isLoose: false, isEqual: false }],
]);

/** The whole of `x?.a.b()`, of which nothing is evaluated where `x` is nothing. */
function optionalChain(name: ts.Identifier): ts.Expression | undefined {
  let chain: ts.Expression | undefined;
  for (let node: ts.Expression = name; ts.isOptionalChain(node.parent) && node.parent.expression === node; ) {
    if (chain === undefined && (ts.isNonNullChain(node.parent) || node.parent.questionDotToken === undefined))
      return undefined;
    chain = node.parent;
    node = node.parent;
  }
  return chain;
}
