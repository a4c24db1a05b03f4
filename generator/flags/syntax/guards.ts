import { ts } from "ts-morph";
import type { Guard } from "../facts.ts";
import { implied } from "./decide.ts";
import type { Names } from "./names.ts";
import { booleanLiteral, exits, isBinary, listOf } from "./nodes.ts";

/** What is known at a place: of flags, and whether it is reached at all. */
export interface Known {
  readonly guards: readonly Guard[];
  /** Why the place is never reached. */
  readonly dead?: string;
}

/**
 * What the conditions around a node say of flags, and those of the early exits above it. It is dead behind an exit, in a branch
 * of a literal condition, and where what is known contradicts itself. What stands around `until` does not count.
 */
export function knownAt(names: Names, node: ts.Node, until?: ts.Node): Known {
  const guards: Guard[] = [];
  let dead: string | undefined;
  for (let inner = node; inner.parent !== undefined && inner !== until; inner = inner.parent) {
    const outer = inner.parent;
    for (const [condition, outcome] of outcomesAt(inner, outer)) {
      guards.push(...implied(names, condition, outcome));
      if (booleanLiteral(condition) === !outcome) dead ??= `the condition around it is always \`${!outcome}\``;
    }
    if (ts.isStatement(inner) && !ts.isFunctionDeclaration(inner) && behindExit(inner)) {
      dead ??= "it stands behind a statement that always leaves";
    }
  }
  dead ??= contradiction(guards);
  return { guards, ...(dead !== undefined && { dead }) };
}

type Outcome = readonly [condition: ts.Expression, outcome: boolean];

/** The conditions that decide whether `outer` goes on to `inner`, and how they must have turned out. */
function outcomesAt(inner: ts.Node, outer: ts.Node): readonly Outcome[] {
  if (ts.isIfStatement(outer)) {
    if (inner === outer.thenStatement) return [[outer.expression, true]];
    return inner === outer.elseStatement ? [[outer.expression, false]] : [];
  }
  if (ts.isConditionalExpression(outer)) {
    if (inner === outer.whenTrue) return [[outer.condition, true]];
    return inner === outer.whenFalse ? [[outer.condition, false]] : [];
  }
  if (isBinary(outer, ts.SyntaxKind.AmpersandAmpersandToken) && inner === outer.right) return [[outer.left, true]];
  if (isBinary(outer, ts.SyntaxKind.BarBarToken) && inner === outer.right) return [[outer.left, false]];
  return ts.isStatement(inner) && !ts.isFunctionDeclaration(inner) ? earlyExits(inner) : [];
}

/** The conditions above a statement, in its list, under which it would not have been reached. */
function earlyExits(statement: ts.Statement): readonly Outcome[] {
  const list = listOf(statement);
  if (list === undefined) return [];
  return list.slice(0, list.indexOf(statement)).flatMap((above): readonly Outcome[] => {
    if (!ts.isIfStatement(above)) return [];
    const { expression, thenStatement, elseStatement } = above;
    if (exits(thenStatement)) return [[expression, false]];
    return elseStatement !== undefined && exits(elseStatement) ? [[expression, true]] : [];
  });
}

function behindExit(statement: ts.Statement): boolean {
  const list = listOf(statement);
  return list?.slice(0, list.indexOf(statement)).some(exits) ?? false;
}

function contradiction(guards: readonly Guard[]): string | undefined {
  const clash = guards.find(({ flag, on }) => guards.some((other) => other.flag === flag && other.on !== on));
  return clash === undefined ? undefined : `\`${clash.flag}\` would have to be both on and off there`;
}
