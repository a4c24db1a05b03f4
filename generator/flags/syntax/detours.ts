import { ts } from "ts-morph";
import type { TextEdit } from "../../base/text-edit.ts";
import type { Fix } from "../facts.ts";
import { callOf } from "./calls.ts";
import { BUNDLE, FEATURE, isBundleText, type Names, type Origin } from "./names.ts";
import { walk, wrapped } from "./nodes.ts";

/** How `feature` came into a source on a detour, in words. */
export function detourOf({ kind, node }: Origin): string {
  const isOther = ts.isImportDeclaration(node) && !isBundleText(node.moduleSpecifier);
  if (isOther || ts.isImportSpecifier(node)) return "an import from a module that hands `feature` on";
  if (ts.isImportDeclaration(node)) {
    const isNamespace = node.importClause?.namedBindings !== undefined;
    return isNamespace ? "an import of `bun:bundle` as a namespace" : "a default import of `bun:bundle`";
  }
  if (ts.isImportEqualsDeclaration(node)) return "an `import … = require(…)` of `bun:bundle`";
  return kind === "object" ? "an object that has `feature`" : "another name for `feature`";
}

/**
 * What a name on a detour becomes: `feature`, imported by its own name. Only where that name is free in the whole source, every
 * use of the name can be rewritten, and the statement holds nothing else.
 */
export function detourFix(names: Names, origin: Origin): Fix | undefined {
  const proper = [...names.origins.values()].find(({ kind }) => kind === "feature");
  const name = proper?.name.text ?? FEATURE;
  if (proper === undefined && !isFree(names, origin)) return undefined;
  const uses = rewrittenUses(names, origin, name);
  const declaration = uses === undefined ? undefined : rewrittenDeclaration(origin, proper !== undefined);
  if (uses === undefined || declaration === undefined) return undefined;
  return { title: `Import \`${name}\` by its own name from \`${BUNDLE}\``, edits: [declaration, ...uses] };
}

/** Whether nothing else in the source is called `feature`. Members and keys of that name are no matter. */
function isFree({ bound, origins }: Names, own: Origin): boolean {
  const others = new Set([...origins.values()].filter((origin) => origin !== own).map(({ name }) => name.text));
  let free = !others.has(FEATURE);
  walk(bound.syntax, (node) => {
    if (!ts.isIdentifier(node) || node.text !== FEATURE || node === own.name) return;
    const { parent } = node;
    const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
    const isKey = ts.isPropertyAssignment(parent) && parent.name === node;
    const isImported = ts.isImportSpecifier(parent) || ts.isBindingElement(parent) || ts.isQualifiedName(parent);
    const isOwn = bound.checker.getSymbolAtLocation(node) === bound.checker.getSymbolAtLocation(own.name);
    if (!isMember && !isKey && !isImported && !isOwn) free = false;
  });
  return free;
}

/** Edits of all uses; `undefined` when one of them is more than a call of `feature`. */
function rewrittenUses(names: Names, origin: Origin, name: string): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const reference of names.references.filter((each) => each.origin === origin)) {
    const call = callOf(reference);
    if (call === undefined) return undefined;
    const callee = origin.kind === "object" ? wrapped(reference.name).parent : reference.name;
    if (callee.getText() !== name) edits.push({ start: callee.getStart(), end: callee.getEnd(), text: name });
  }
  return isUsedInTypes(names, origin) ? undefined : edits;
}

function isUsedInTypes({ bound }: Names, { name }: Origin): boolean {
  let isUsed = false;
  walk(bound.syntax, (node) => {
    if (ts.isTypeQueryNode(node) && node.exprName.getText().split(".", 1)[0] === name.text) isUsed = true;
  });
  return isUsed;
}

/** The edit that makes a statement the import of `feature`, or takes it away where that import is there already. */
function rewrittenDeclaration({ node }: Origin, isImported: boolean): TextEdit | undefined {
  const statement = soleStatement(node);
  if (statement === undefined) return undefined;
  const { text } = node.getSourceFile();
  const own = { start: statement.getStart(), end: statement.getEnd() };
  if (isImported) return { ...own, end: lineEnd(text, own.end), text: "" };
  if (isAlias(node) || !ts.isSourceFile(statement.parent)) return undefined;
  const before = text.slice(own.start, own.end);
  const quote = before.includes("'") ? "'" : '"';
  const semicolon = before.endsWith(";") ? ";" : "";
  return { ...own, text: `import { ${FEATURE} } from ${quote}${BUNDLE}${quote}${semicolon}` };
}

/** The statement that does nothing but make this one name. */
function soleStatement(node: ts.Node): ts.Statement | undefined {
  if (ts.isImportEqualsDeclaration(node)) return node;
  if (ts.isImportDeclaration(node)) {
    const isOnly = node.importClause?.name === undefined || node.importClause.namedBindings === undefined;
    return isOnly && isBundleText(node.moduleSpecifier) ? node : undefined;
  }
  if (ts.isImportSpecifier(node)) {
    const clause = node.parent.parent;
    const isOnly = node.parent.elements.length === 1 && clause.name === undefined;
    return isOnly ? ts.findAncestor(clause, ts.isImportDeclaration) : undefined;
  }
  if (!ts.isVariableDeclaration(node) || !ts.isVariableDeclarationList(node.parent)) return undefined;
  const { parent: list, name } = node;
  if (list.declarations.length !== 1 || (list.flags & ts.NodeFlags.Const) === 0) return undefined;
  if (ts.isObjectBindingPattern(name) && name.elements.length !== 1) return undefined;
  return ts.isVariableStatement(list.parent) && list.parent.modifiers === undefined ? list.parent : undefined;
}

/** Whether a name only stands for another one that brought `feature` in. */
function isAlias(node: ts.Node): boolean {
  return ts.isVariableDeclaration(node) && node.initializer?.getText().includes(BUNDLE) !== true;
}

/** The offset behind a line break, where one follows. */
function lineEnd(text: string, offset: number): number {
  return offset + (/^\r?\n/.exec(text.slice(offset, offset + 2))?.[0].length ?? 0);
}
