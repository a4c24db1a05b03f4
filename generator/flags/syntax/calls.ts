import { ts } from "ts-morph";
import { symbolOf } from "./bind.ts";
import { FEATURE, type Names, type Reference } from "./names.ts";
import { unwrapped, wrapped } from "./nodes.ts";

/** The call that a reference is the callee of: `feature(…)`, `b.feature(…)`; `undefined` where it is used as a value. */
export function callOf({ origin, name }: Reference): ts.CallExpression | undefined {
  let callee: ts.Expression = name;
  if (origin.kind === "object") {
    const outer = wrapped(name).parent;
    if (!ts.isPropertyAccessExpression(outer) || outer.name.text !== FEATURE) return undefined;
    callee = outer;
  }
  const whole = wrapped(callee);
  return ts.isCallExpression(whole.parent) && whole.parent.expression === whole ? whole.parent : undefined;
}

/** The literal that names the flag of a call, when its one argument is a literal. */
export function nameIn(call: ts.CallExpression): ts.StringLiteralLike | undefined {
  const [argument, ...others] = call.arguments;
  if (argument === undefined || others.length > 0) return undefined;
  const inner = unwrapped(argument);
  return ts.isStringLiteralLike(inner) ? inner : undefined;
}

/** The flag of an expression that is a call of `feature` which Bun sees; `undefined` for every other expression. */
export function flagOf(names: Names, expression: ts.Expression): string | undefined {
  const call = unwrapped(expression);
  if (!ts.isCallExpression(call)) return undefined;
  const callee = unwrapped(call.expression);
  if (!ts.isIdentifier(callee)) return undefined;
  const symbol = symbolOf(names.bound, callee);
  if (symbol === undefined || names.origins.get(symbol)?.kind !== "feature") return undefined;
  return nameIn(call)?.text;
}
