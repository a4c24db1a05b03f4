import { ts } from "ts-morph";
import type { TextEdit } from "../../base/text-edit.ts";
import { isPure, isPureClass } from "./purity.ts";
import { removeItem, removeLines } from "./remove.ts";
import type { Binding } from "./unused.ts";

/** What dropping has to know of other files. */
export interface Dropping {
  readonly syntax: ts.SourceFile;
  /** Whether a module does something when it is loaded, besides declaring. */
  readonly hasEffects: (specifier: string) => boolean;
  /** Which unused names are errors, as `noUnusedLocals` and `noUnusedParameters` have it. */
  readonly strict: { readonly locals: boolean; readonly parameters: boolean };
  /** The other unused bindings: an import goes as a whole only with all of its names. */
  readonly unused: readonly Binding[];
}

/** The edits that take a declaration away; `[]` where it has to stay, since something else would change. */
export function dropEdits({ name, declarations, writes }: Binding, dropping: Dropping): readonly TextEdit[] {
  const edits = declarations.flatMap((declaration) => dropEdit(name, declaration, dropping) ?? []);
  if (edits.length < declarations.length) return [];
  return [...edits, ...writes.map((write) => dropWrite(dropping.syntax, write))];
}

/** A statement that writes to what is gone: its value stays where that does something. */
function dropWrite(syntax: ts.SourceFile, statement: ts.ExpressionStatement): TextEdit {
  const { expression } = statement;
  if (!ts.isBinaryExpression(expression) || isPure(expression.right)) return removeLines(syntax, statement);
  return { start: statement.getStart(syntax), end: expression.right.getStart(syntax), text: "" };
}

function dropEdit(name: Binding["name"], declaration: ts.Declaration, dropping: Dropping): TextEdit | undefined {
  const { syntax } = dropping;
  if (ts.isImportClause(declaration) || ts.isImportSpecifier(declaration) || ts.isNamespaceImport(declaration)) {
    return dropImport(declaration, dropping);
  }
  if (ts.isParameter(declaration)) return underscored(name, declaration.parent);
  if (isOfLoop(declaration)) return dropping.strict.locals ? underscored(name, declaration.parent.parent) : undefined;
  if (ts.isBindingElement(declaration)) return dropElement(syntax, declaration);
  if (ts.isVariableDeclaration(declaration)) return dropVariable(syntax, declaration);
  const isHarmless = ts.isClassDeclaration(declaration) ? isPureClass(declaration) : isHarmlessMember(declaration);
  return isHarmless ? removeLines(syntax, declaration) : undefined;
}

/** A member goes unless it has a value that does something, or decorators that do. */
function isHarmlessMember(declaration: ts.Declaration): boolean {
  if (ts.canHaveDecorators(declaration) && ts.getDecorators(declaration) !== undefined) return false;
  if (!ts.isPropertyDeclaration(declaration)) return true;
  return declaration.initializer === undefined || isPure(declaration.initializer);
}

function dropImport(
  declaration: ts.ImportClause | ts.ImportSpecifier | ts.NamespaceImport,
  { syntax, hasEffects, unused }: Dropping,
): TextEdit | undefined {
  const statement = ts.findAncestor(declaration, ts.isImportDeclaration);
  const { importClause, moduleSpecifier } = statement ?? {};
  if (statement === undefined || importClause === undefined) return undefined;
  const isUnused = (node: ts.Declaration) => unused.some(({ declarations }) => declarations.includes(node));
  const names = namesOf(importClause);
  const gone = names.filter(isUnused);
  if (gone.length === names.length) {
    const isRun = importClause.phaseModifier === undefined && hasEffects((moduleSpecifier as ts.StringLiteral).text);
    if (!isRun) return removeLines(syntax, statement);
    return { start: importClause.getStart(syntax), end: (moduleSpecifier as ts.Node).getStart(syntax), text: "" };
  }
  const { namedBindings } = importClause;
  if (ts.isImportSpecifier(declaration)) {
    const { elements } = declaration.parent;
    const isWhole = elements.every(isUnused);
    if (!isWhole) return removeItem(syntax, declaration, elements);
  }
  // `import a, { b } from`: one of the two parts goes, with the comma.
  if (namedBindings === undefined || importClause.name === undefined) return undefined;
  return declaration === importClause
    ? { start: importClause.getStart(syntax), end: namedBindings.getStart(syntax), text: "" }
    : { start: importClause.name.getEnd(), end: namedBindings.getEnd(), text: "" };
}

function namesOf(clause: ts.ImportClause): readonly ts.Declaration[] {
  const { name, namedBindings } = clause;
  const bound =
    namedBindings === undefined
      ? []
      : ts.isNamespaceImport(namedBindings)
        ? [namedBindings]
        : [...namedBindings.elements];
  return name === undefined ? bound : [clause, ...bound];
}

/** Names that begin with `_` may be unused where a name has to be: taking a parameter away would change what callers pass. */
function underscored(name: Binding["name"], user: ts.Node): TextEdit | undefined {
  if (name.text.startsWith("_") || user.getText().includes(`_${name.text}`)) return undefined;
  return { start: name.getStart(), end: name.getStart(), text: "_" };
}

function isOfLoop(declaration: ts.Declaration): boolean {
  const { parent } = declaration.parent;
  return parent !== undefined && (ts.isForOfStatement(parent) || ts.isForInStatement(parent));
}

function dropElement(syntax: ts.SourceFile, element: ts.BindingElement): TextEdit | undefined {
  const { parent: pattern } = element;
  const isRest = element.dotDotDotToken !== undefined;
  if (element.initializer !== undefined && !isPure(element.initializer)) return undefined;
  if (ts.isArrayBindingPattern(pattern)) {
    const isLast = pattern.elements.at(-1) === element;
    if (isLast && pattern.elements.length > 1) return removeItem(syntax, element, pattern.elements);
    return { start: element.getStart(syntax), end: element.getEnd(), text: "" };
  }
  // Without it, the rest would hold one member more.
  if (!isRest && pattern.elements.some(({ dotDotDotToken }) => dotDotDotToken !== undefined)) return undefined;
  const { parent } = pattern;
  const isOnly = pattern.elements.length === 1 && ts.isVariableDeclaration(parent);
  return isOnly ? dropVariable(syntax, parent) : removeItem(syntax, element, pattern.elements);
}

function dropVariable(syntax: ts.SourceFile, declaration: ts.VariableDeclaration): TextEdit | undefined {
  const { parent: list, initializer } = declaration;
  if (!ts.isVariableDeclarationList(list) || !ts.isVariableStatement(list.parent)) return undefined;
  const isHarmless = initializer === undefined || isPure(initializer);
  if (list.declarations.length > 1) return isHarmless ? removeItem(syntax, declaration, list.declarations) : undefined;
  if (isHarmless) return removeLines(syntax, list.parent);
  if (/^(?:\{|function|class|let\s*\[)/.test(initializer.getText(syntax))) return undefined;
  return { start: list.parent.getStart(syntax), end: initializer.getStart(syntax), text: "" };
}
