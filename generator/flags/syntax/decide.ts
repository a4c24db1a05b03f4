import { ts } from "ts-morph";
import type { Guard } from "../facts.ts";
import { flagOf } from "./calls.ts";
import type { Names } from "./names.ts";
import { booleanLiteral, isBinary, isPrefix, unwrapped } from "./nodes.ts";

const { SyntaxKind } = ts;
const EQUAL = [SyntaxKind.EqualsEqualsEqualsToken, SyntaxKind.EqualsEqualsToken] as const;
const UNEQUAL = [SyntaxKind.ExclamationEqualsEqualsToken, SyntaxKind.ExclamationEqualsToken] as const;

/** A comparison of an expression with `true` or `false`, as whether it says the same as the expression, or the opposite. */
export function comparison(node: ts.Expression): { readonly of: ts.Expression; readonly same: boolean } | undefined {
  const isEqual = isBinary(node, ...EQUAL);
  if (!isEqual && !isBinary(node, ...UNEQUAL)) return undefined;
  const left = booleanLiteral(node.left);
  const right = booleanLiteral(node.right);
  if (right !== undefined) return { of: node.left, same: right === isEqual };
  return left === undefined ? undefined : { of: node.right, same: left === isEqual };
}

/** Whether an expression is made of flags and literals only, so that Bun decides it in every build. */
export function isStatic(names: Names, expression: ts.Expression): boolean {
  const node = unwrapped(expression);
  if (booleanLiteral(node) !== undefined || flagOf(names, node) !== undefined) return true;
  if (isPrefix(node, SyntaxKind.ExclamationToken)) return isStatic(names, node.operand);
  if (isBinary(node, SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken, ...EQUAL, ...UNEQUAL)) {
    return isStatic(names, node.left) && isStatic(names, node.right);
  }
  if (!ts.isConditionalExpression(node)) return false;
  return [node.condition, node.whenTrue, node.whenFalse].every((part) => isStatic(names, part));
}

/** Whether there are flags with which a condition is `wanted` whatever happens when the program runs. */
export function canDecide(names: Names, condition: ts.Expression, wanted: boolean): boolean {
  const node = unwrapped(condition);
  if (flagOf(names, node) !== undefined) return true;
  if (isPrefix(node, SyntaxKind.ExclamationToken)) return canDecide(names, node.operand, !wanted);
  const compared = comparison(node);
  if (compared !== undefined) return canDecide(names, compared.of, wanted === compared.same);
  const literal = booleanLiteral(node);
  if (literal !== undefined) return literal === wanted;
  const isAnd = isBinary(node, SyntaxKind.AmpersandAmpersandToken);
  if (!isAnd && !isBinary(node, SyntaxKind.BarBarToken)) return false;
  const sides = [node.left, node.right].map((side) => canDecide(names, side, wanted));
  return isAnd === wanted ? sides.every(Boolean) : sides.some(Boolean);
}

/** What is known of flags where a condition turned out to be `outcome`. */
export function implied(names: Names, condition: ts.Expression, outcome: boolean): readonly Guard[] {
  const node = unwrapped(condition);
  const flag = flagOf(names, node);
  if (flag !== undefined) return [{ flag, on: outcome }];
  if (isPrefix(node, SyntaxKind.ExclamationToken)) return implied(names, node.operand, !outcome);
  const compared = comparison(node);
  if (compared !== undefined) return implied(names, compared.of, outcome === compared.same);
  const isAnd = isBinary(node, SyntaxKind.AmpersandAmpersandToken);
  if (!isAnd && !isBinary(node, SyntaxKind.BarBarToken)) return [];
  const left = implied(names, node.left, outcome);
  const right = implied(names, node.right, outcome);
  if (isAnd === outcome) return [...left, ...right];
  return left.filter((guard) => right.some(({ flag: other, on }) => other === guard.flag && on === guard.on));
}
