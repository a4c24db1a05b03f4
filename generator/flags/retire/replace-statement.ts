import { ts } from "ts-morph";
import type { TextEdit } from "../../base/text-edit.ts";
import { type BoundSource, symbolOf } from "../syntax/bind.ts";
import { exits, listOf, walk } from "../syntax/nodes.ts";
import type { Outcome } from "./decide-node.ts";
import { indentAt, movedLines } from "./indent.ts";
import { removeLines } from "./remove.ts";

/** The edits that put the branch that is taken in the place of an `if`, and drop what cannot be reached behind it. */
export function statementEdits(
  bound: BoundSource,
  { target, value, effects }: Extract<Outcome, { kind: "branch" }>,
): readonly TextEdit[] {
  const { syntax } = bound;
  const branch = value ? target.thenStatement : target.elseStatement;
  const taken = branch === undefined || isEmpty(branch) ? undefined : branch;
  const before = effects.map((effect) => `${effect.getText(syntax)};`);
  const list = listOf(target);
  if (list === undefined) return [inPlace(syntax, target, { taken, before })];
  if (taken === undefined && before.length === 0) return [removeLines(syntax, target)];
  const start = target.getStart(syntax);
  const indent = indentAt(syntax.text, start);
  const rest = taken !== undefined && exits(taken) ? unreachable(bound, target, list) : [];
  const stays = taken === undefined ? [] : [keptText(syntax, { taken, target, rest })];
  const text = separated(list, target, [...before, ...stays].join(`\n${indent}`));
  const [first] = rest;
  const last = rest.at(-1);
  const end = first === undefined || last === undefined ? target.getEnd() : last.getEnd();
  return [{ start, end, text }];
}

/** Behind a statement without a semicolon, `(` and the like would go on with it. */
function separated(list: readonly ts.Statement[], target: ts.Statement, text: string): string {
  const above = list[list.indexOf(target) - 1]?.getText();
  return above !== undefined && !/[;}]$/.test(above) && /^[([`+\-/]/.test(text) ? `;${text}` : text;
}

/** A branch where no list of statements is: behind `else`, or as the body of a loop. */
function inPlace(
  syntax: ts.SourceFile,
  target: ts.IfStatement,
  { taken, before }: { readonly taken: ts.Statement | undefined; readonly before: readonly string[] },
): TextEdit {
  const { parent } = target;
  const start = target.getStart(syntax);
  const end = target.getEnd();
  if (before.length > 0) {
    const inner = [...before, ...(taken === undefined ? [] : [taken.getText(syntax)])].join(" ");
    return { start, end, text: `{ ${inner} }` };
  }
  const isElse = ts.isIfStatement(parent) && parent.elseStatement === target;
  if (taken === undefined) {
    return isElse ? { start: parent.thenStatement.getEnd(), end, text: "" } : { start, end, text: "{}" };
  }
  const text = taken.getText(syntax);
  const mayStandAlone = ts.isBlock(taken) || isElse || ts.isExpressionStatement(taken) || !ts.isIfStatement(parent);
  return { start, end, text: mayStandAlone ? text : `{ ${text} }` };
}

function isEmpty(statement: ts.Statement): boolean {
  return ts.isEmptyStatement(statement) || (ts.isBlock(statement) && isEmptyBlock(statement));
}

function isEmptyBlock(block: ts.Block): boolean {
  return block.statements.length === 0 && !/\/[/*]/.test(block.getText());
}

/** The text of a branch without its braces, unless a name of its own would then mean something else. */
function keptText(
  syntax: ts.SourceFile,
  kept: { readonly taken: ts.Statement; readonly target: ts.IfStatement; readonly rest: readonly ts.Statement[] },
): string {
  const { taken, target } = kept;
  const { text } = syntax;
  const outer = indentAt(text, target.getStart(syntax)).length;
  if (!ts.isBlock(taken)) {
    return movedLines(
      syntax,
      { start: taken.getStart(syntax), end: taken.getEnd() },
      outer - ownIndent(text, taken.getStart(syntax)),
    );
  }
  if (clashes(syntax, kept)) return taken.getText(syntax);
  const start = taken.getStart(syntax) + 1;
  const inner = text.slice(start, taken.getEnd() - 1);
  const from = start + (/^\s*/.exec(inner)?.[0].length ?? 0);
  const end = start + inner.trimEnd().length;
  return movedLines(syntax, { start: from, end }, outer - ownIndent(text, from));
}

const ownIndent = (text: string, offset: number) => indentAt(text, offset).length;

/** Whether a name that a block declares for itself is used around it. */
function clashes(
  syntax: ts.SourceFile,
  {
    taken,
    target,
    rest,
  }: { readonly taken: ts.Statement; readonly target: ts.IfStatement; readonly rest: readonly ts.Statement[] },
): boolean {
  if (!ts.isBlock(taken)) return false;
  const own = new Set(taken.statements.flatMap(declaredNames));
  if (own.size === 0) return false;
  const container =
    ts.findAncestor(target.parent, (node) => ts.isFunctionLike(node) || ts.isSourceFile(node)) ?? syntax;
  let found = false;
  const look = (node: ts.Node): void => {
    if (node === target || rest.some((statement) => statement === node) || found) return;
    if (ts.isIdentifier(node) && own.has(node.text) && !isMemberName(node)) found = true;
    ts.forEachChild(node, look);
  };
  look(container);
  return found || taken.statements.some(isUsing);
}

/** The names that a statement declares for the block that it stands in. */
function declaredNames(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    const { declarationList } = statement;
    if ((declarationList.flags & ts.NodeFlags.BlockScoped) === 0) return [];
    const names: string[] = [];
    for (const { name } of declarationList.declarations) {
      walk(name, (node) => {
        if (ts.isIdentifier(node)) names.push(node.text);
      });
    }
    return names;
  }
  const isDeclaration =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isDeclaration && statement.name !== undefined ? [statement.name.text] : [];
}

/** `using` ends what it holds where its block ends. */
function isUsing(statement: ts.Statement): boolean {
  return (
    ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Using) === ts.NodeFlags.Using
  );
}

function isMemberName(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) || ts.isMethodDeclaration(parent)) return parent.name === name;
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === name;
}

/**
 * The statements behind one that always leaves, down to the end of their list. None at the top of a module, or where one of them
 * declares something that is used elsewhere.
 */
function unreachable(
  bound: BoundSource,
  target: ts.IfStatement,
  list: ts.NodeArray<ts.Statement>,
): readonly ts.Statement[] {
  const rest = list.slice(list.indexOf(target) + 1);
  const [first] = rest;
  const container = ts.findAncestor(target.parent, ts.isFunctionLike);
  if (first === undefined || container === undefined || ts.isModuleBlock(target.parent)) return [];
  const isGone = (node: ts.Node) => node.pos >= first.pos && node.end <= list.end;
  let isUsed = false;
  const look = (node: ts.Node): void => {
    if (isGone(node) || isUsed) return;
    if (ts.isIdentifier(node)) isUsed = symbolOf(bound, node)?.declarations?.some(isGone) === true;
    ts.forEachChild(node, look);
  };
  look(container);
  return isUsed ? [] : rest;
}
