import { dirname, join, normalize } from "node:path";
import { ts } from "ts-morph";
import type { SourceText } from "../../base/source-text.ts";
import type { Span } from "../../base/span.ts";

/** A TypeScript file of a spec: what its names stand for. Nothing in it is ever run. */
export interface SpecModule {
  readonly source: SourceText;
  readonly syntax: ts.SourceFile;
  /** Top-level constants by name. */
  readonly constants: ReadonlyMap<string, ts.Expression>;
  /** Imported names: the file they come from, and their name there (`default` for a default import). */
  readonly imports: ReadonlyMap<string, { readonly path: string; readonly name: string; readonly node: ts.Node }>;
  /** Exported names: the expression behind each, `default` among them. */
  readonly exports: ReadonlyMap<string, ts.Expression>;
  /** Local names of `defineMatrix`. */
  readonly wrappers: ReadonlySet<string>;
  /** Statements that a spec cannot have. */
  readonly foreign: readonly ts.Statement[];
}

/** A module while it is being read. */
interface Draft extends SpecModule {
  readonly constants: Map<string, ts.Expression>;
  readonly imports: Map<string, { readonly path: string; readonly name: string; readonly node: ts.Node }>;
  readonly exports: Map<string, ts.Expression>;
  readonly wrappers: Set<string>;
  readonly foreign: ts.Statement[];
}

/** Reads the declarations of a file. Imports of `scopec` itself may only bring in `defineMatrix` and types. */
export function readModule(source: SourceText): SpecModule {
  const syntax = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const module: Draft = {
    source,
    syntax,
    constants: new Map(),
    imports: new Map(),
    exports: new Map(),
    wrappers: new Set(),
    foreign: [],
  };
  for (const statement of syntax.statements) {
    if (!readStatement(statement, module)) module.foreign.push(statement);
  }
  return module;
}

/** Whether a statement is one that a spec may have; what it declares is noted down. */
function readStatement(statement: ts.Statement, module: Draft): boolean {
  if (ts.isImportDeclaration(statement)) return readImport(statement, module);
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return true;
  if (ts.isEmptyStatement(statement)) return true;
  if (ts.isExportAssignment(statement)) {
    if (statement.isExportEquals === true || module.exports.has("default")) return false;
    module.exports.set("default", statement.expression);
    return true;
  }
  if (ts.isExportDeclaration(statement)) return readExportList(statement, module);
  return ts.isVariableStatement(statement) && readConstants(statement, module);
}

function readConstants(statement: ts.VariableStatement, module: Draft): boolean {
  // `using` has the bit of `const` as well; `declare const` has no value.
  if ((statement.declarationList.flags & ts.NodeFlags.BlockScoped) !== ts.NodeFlags.Const) return false;
  if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) === true) return false;
  const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  return statement.declarationList.declarations.every(({ name, initializer }) => {
    if (!ts.isIdentifier(name) || initializer === undefined || isDeclared(name.text, module)) return false;
    module.constants.set(name.text, initializer);
    if (exported) module.exports.set(name.text, initializer);
    return true;
  });
}

/** Whether a name means something already: nothing says which of the two is meant. */
function isDeclared(name: string, { constants, imports, wrappers }: Draft): boolean {
  return constants.has(name) || imports.has(name) || wrappers.has(name);
}

/** `export { a, b as c }` of the file's own constants, and `export type`. */
function readExportList({ exportClause, moduleSpecifier, isTypeOnly }: ts.ExportDeclaration, module: Draft): boolean {
  if (isTypeOnly) return true;
  if (moduleSpecifier !== undefined || exportClause === undefined || !ts.isNamedExports(exportClause)) return false;
  for (const { name, propertyName } of exportClause.elements) {
    const local = propertyName ?? name;
    if (!ts.isIdentifier(local) || module.exports.has(name.text)) return false;
    module.exports.set(name.text, local);
  }
  return true;
}

function readImport({ importClause, moduleSpecifier }: ts.ImportDeclaration, module: Draft): boolean {
  if (importClause === undefined || !ts.isStringLiteral(moduleSpecifier)) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  if (named !== undefined && !ts.isNamedImports(named)) return false;
  const names = (named?.elements ?? []).filter(({ isTypeOnly }) => !isTypeOnly);
  const locals = [...(importClause.name === undefined ? [] : [importClause.name]), ...names.map(({ name }) => name)];
  if (locals.some(({ text }) => isDeclared(text, module))) return false;
  if (moduleSpecifier.text === "scopec") {
    for (const { name, propertyName } of names)
      if ((propertyName ?? name).text === "defineMatrix") module.wrappers.add(name.text);
    return (
      importClause.name === undefined &&
      names.every(({ name, propertyName }) => (propertyName ?? name).text === "defineMatrix")
    );
  }
  if (!/^\.{1,2}\/.*\.ts$/.test(moduleSpecifier.text)) return false;
  const path = normalize(join(dirname(module.source.path), moduleSpecifier.text)).replaceAll("\\", "/");
  if (importClause.name !== undefined) {
    module.imports.set(importClause.name.text, { path, name: "default", node: moduleSpecifier });
  }
  for (const { name, propertyName } of names) {
    module.imports.set(name.text, { path, name: (propertyName ?? name).text, node: moduleSpecifier });
  }
  return true;
}

/** The place of a syntax node, without the comments before it. */
export function spanOfSyntax({ source, syntax }: SpecModule, node: ts.Node): Span {
  return { source, start: node.getStart(syntax), end: node.getEnd() };
}

/** Syntax errors, as positions and messages. */
export function syntaxErrors({
  source,
  syntax,
}: SpecModule): readonly { readonly span: Span; readonly reason: string }[] {
  // Not part of the declared API, but what a program would report; building one takes half a second more.
  const { parseDiagnostics = [] } = syntax as ts.SourceFile & {
    readonly parseDiagnostics?: readonly ts.DiagnosticWithLocation[];
  };
  return parseDiagnostics.map(({ start, length, messageText }) => ({
    span: { source, start, end: start + length },
    reason: ts.flattenDiagnosticMessageText(messageText, " "),
  }));
}
