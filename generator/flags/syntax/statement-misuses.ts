import { ts } from "ts-morph";
import type { Misuse } from "../facts.ts";
import { flagOf } from "./calls.ts";
import { keptComments } from "./comments.ts";
import { earlyExitOf } from "./exits.ts";
import { misuseAt } from "./misuses.ts";
import type { Names } from "./names.ts";
import { booleanLiteral, walk } from "./nodes.ts";
import { shapeOf } from "./shape.ts";
import { storedBy } from "./stored.ts";

/** What legal calls of `feature` leave in a bundle all the same: code that only depends on what they decide, and comments. */
export function statementMisuses(names: Names): readonly Misuse[] {
  const found: Misuse[] = [];
  walk(names.bound.syntax, (node) => {
    if (ts.isIfStatement(node)) found.push(...exitMisuses(names, node));
    if (ts.isConditionalExpression(node) && asksFlag(names, node.condition)) found.push(...ternaryMisuses(names, node));
  });
  return [...found, ...commentMisuses(names)];
}

function exitMisuses(names: Names, statement: ts.IfStatement): readonly Misuse[] {
  const exit = earlyExitOf(names, statement);
  if (exit === undefined) return [];
  const { verdict, word } = exit;
  return [misuseAt(names, statement.expression, { code: "no-early-exit", verdict, what: word })];
}

function ternaryMisuses(names: Names, ternary: ts.ConditionalExpression): readonly Misuse[] {
  const decided = decidedBy(names, ternary);
  if (decided !== undefined) {
    return [misuseAt(names, ternary, { code: "no-leaking-feature", verdict: "leaks", what: decided })];
  }
  const stored = storedBy(names, ternary);
  return stored === undefined ? [] : [misuseAt(names, ternary, { code: "no-stored-flag", ...stored })];
}

function asksFlag(names: Names, condition: ts.Expression): boolean {
  let asks = false;
  walk(condition, (node) => {
    asks ||= ts.isCallExpression(node) && flagOf(names, node) !== undefined;
  });
  return asks;
}

/** What depends on a `?:` that Bun decides, but is kept all the same, in words. */
function decidedBy(names: Names, ternary: ts.ConditionalExpression): string | undefined {
  let outer: ts.Node = ternary;
  while (ts.isParenthesizedExpression(outer.parent)) outer = outer.parent;
  const { parent } = outer;
  if (ts.isSwitchStatement(parent)) return "what a `switch` looks at";
  if (ts.isWhileStatement(parent) && parent.expression === outer) return "the condition of a loop";
  if (ts.isForStatement(parent) && parent.condition === outer) return "the condition of a loop";
  if (booleanLiteral(ternary.whenTrue) === undefined || booleanLiteral(ternary.whenFalse) === undefined) {
    return undefined;
  }
  const shape = shapeOf(names, ternary);
  return shape.kind === "leak" ? shape.what : undefined;
}

function commentMisuses(names: Names): readonly Misuse[] {
  const { source } = names.bound;
  return keptComments(names).map(({ start, end, guards }) => ({
    code: "no-kept-comment",
    verdict: "leaks",
    what: [...new Set(guards.map(({ flag }) => `\`${flag}\``))].join(", "),
    written: source.text.slice(start, end),
    span: { source, start, end },
  }));
}
