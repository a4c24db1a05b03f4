import { ts } from "ts-morph";
import type { SourceText } from "../../base/source-text.ts";
import type { Condition } from "./condition.ts";
import { type ConditionReader, isTruthValue, isYesOrNo, unwrapped } from "./conditions.ts";
import type { Range, Region } from "./flag-module.ts";
import { leaves } from "./leaves.ts";

type Draft = Pick<Region, "side" | "form" | "ranges" | "code">;

/** A condition that flags decide, where it stands, and the region around it. */
interface Guard {
  readonly condition: Condition;
  readonly expression: ts.Expression;
  readonly outer: Region | undefined;
}

/** What a walk through a file knows and collects. */
interface Walk {
  readonly file: ts.SourceFile;
  readonly source: SourceText;
  readonly reader: ConditionReader;
  readonly regions: Region[];
}

/** Finds the regions of a file, and accepts the conditions that they depend on. */
export function findRegions(file: ts.SourceFile, source: SourceText, reader: ConditionReader): readonly Region[] {
  const walk: Walk = { file, source, reader, regions: [] };
  visit(file, undefined, walk);
  return walk.regions;
}

function visit(node: ts.Node, outer: Region | undefined, walk: Walk): void {
  if (ts.isIfStatement(node)) visitIf(node, outer, walk);
  else if (ts.isConditionalExpression(node)) visitChoice(node, outer, walk);
  else if (ts.isBlock(node) || ts.isSourceFile(node) || ts.isModuleBlock(node)) visitList(node.statements, outer, walk);
  else if (ts.isCaseOrDefaultClause(node)) {
    if (ts.isCaseClause(node)) visit(node.expression, outer, walk);
    visitList(node.statements, outer, walk);
  } else ts.forEachChild(node, (child) => visit(child, outer, walk));
}

function visitIf(node: ts.IfStatement, outer: Region | undefined, walk: Walk): Guard | undefined {
  const guard = guardOf(node.expression, outer, walk);
  const then = guard && add(guard, statementDraft(node.thenStatement, "then", node.expression.end), walk);
  visit(node.expression, outer, walk);
  visit(node.thenStatement, then ?? outer, walk);
  if (node.elseStatement === undefined) return guard;
  const other = guard && add(guard, statementDraft(node.elseStatement, "else", node.thenStatement.end), walk);
  visit(node.elseStatement, other ?? outer, walk);
  return guard;
}

function visitChoice(node: ts.ConditionalExpression, outer: Region | undefined, walk: Walk): void {
  const { condition, questionToken, whenTrue, colonToken, whenFalse } = node;
  const isValue: boolean = isYesOrNo(node);
  const guard = isValue ? undefined : guardOf(condition, outer, walk);
  const regionFor = (branch: ts.Expression, side: "then" | "else", range: Range) =>
    guard !== undefined && holdsCode(branch) ? add(guard, expressionDraft(branch, side, range), walk) : outer;
  visit(condition, outer, walk);
  const colon = colonToken.getStart(walk.file);
  visit(whenTrue, regionFor(whenTrue, "then", { start: questionToken.end, end: colon }), walk);
  visit(whenFalse, regionFor(whenFalse, "else", { start: colonToken.end, end: node.end }), walk);
}

/** What stands behind a branch that leaves is as good as the other branch. */
function visitList(statements: readonly ts.Statement[], outer: Region | undefined, walk: Walk): void {
  for (const [index, statement] of statements.entries()) {
    const guard = ts.isIfStatement(statement) ? visitIf(statement, outer, walk) : undefined;
    if (!ts.isIfStatement(statement)) visit(statement, outer, walk);
    const side = guard === undefined || !ts.isIfStatement(statement) ? undefined : leavingSide(statement);
    const others = statements.slice(index + 1);
    // A function is known above its declaration as well.
    const rest = others.filter((other) => !ts.isFunctionDeclaration(other));
    const draft = side === undefined ? undefined : restDraft(rest, side);
    if (guard === undefined || draft === undefined) continue;
    for (const other of others.filter(ts.isFunctionDeclaration)) visit(other, outer, walk);
    visitList(rest, add(guard, draft, walk), walk);
    return;
  }
}

function guardOf(expression: ts.Expression, outer: Region | undefined, { reader }: Walk): Guard | undefined {
  const condition = reader.read(expression);
  if (condition === undefined) return undefined;
  reader.accept(condition);
  return { condition, expression, outer };
}

function add({ condition, expression, outer }: Guard, draft: Draft, { file, source, regions }: Walk): Region {
  const span = { source, start: expression.getStart(file), end: expression.end };
  const written = source.text.slice(span.start, span.end).replace(/\s+/g, " ");
  const region = { index: regions.length, condition, written, span, ...draft, ...(outer && { outer }) };
  regions.push(region);
  return region;
}

/** The side that runs on behind an `if` of which one branch leaves; `undefined` when none or both do. */
function leavingSide({ thenStatement, elseStatement }: ts.IfStatement): "then" | "else" | undefined {
  if (leaves(thenStatement) === leaves(elseStatement)) return undefined;
  return leaves(thenStatement) ? "else" : "then";
}

function statementDraft(statement: ts.Statement, side: "then" | "else", start: number): Draft {
  const ranges = [{ start, end: statement.end }];
  if (!ts.isBlock(statement)) {
    return { side, form: "statement", ranges, code: { start: statement.getStart(), end: statement.end } };
  }
  return { side, form: "block", ranges, code: { start: afterConstants(statement), end: statement.end - 1 } };
}

/** Where a mark may stand in a block: Bun folds a constant of truth values only if nothing but constants is above it. */
function afterConstants({ statements }: ts.Block): number {
  const first = statements.findIndex((statement) => !isConstant(statement));
  const constants = statements.slice(0, first === -1 ? statements.length : first);
  return constants.findLast(holdsTruthValue)?.end ?? statements.pos;
}

function isConstant(statement: ts.Statement): boolean {
  return ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
}

function holdsTruthValue(statement: ts.Statement): boolean {
  const declarations = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  return declarations.some(({ initializer }) => initializer !== undefined && isYesOrNo(unwrapped(initializer)));
}

function expressionDraft(branch: ts.Expression, side: "then" | "else", range: Range): Draft {
  return { side, form: "expression", ranges: [range], code: { start: branch.getStart(), end: branch.end } };
}

function restDraft(rest: readonly ts.Statement[], side: "then" | "else"): Draft | undefined {
  const [first] = rest;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    side,
    form: "rest",
    ranges: rest.map(({ pos: start, end }) => ({ start, end })),
    code: { start: first.getStart(), end: last.end },
  };
}

/** Whether a branch is more than a truth value, and not the path of an import, which has to stay a literal. */
function holdsCode(branch: ts.Expression): boolean {
  if (isTruthValue(branch)) return false;
  if (!ts.isStringLiteralLike(branch)) return true;
  const call = ts.findAncestor(branch, ts.isCallExpression);
  const callee = call?.expression;
  const isImport =
    callee !== undefined && /^(?:import|require|import\.meta\.require|require\.resolve)$/.test(callee.getText());
  return !(isImport && call?.arguments[0] !== undefined && isWithin(branch, call.arguments[0]));
}

function isWithin(inner: ts.Node, outer: ts.Node): boolean {
  return outer.pos <= inner.pos && inner.end <= outer.end;
}
