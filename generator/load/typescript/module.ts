import { ts } from "ts-morph";
import type { SourceText } from "../../base/source-text.ts";
import type { Span } from "../../base/span.ts";
import { type ModuleDraft, refuseRepeated, type SpecModule } from "./module-draft.ts";
import { readImport } from "./read-import.ts";
import { isDefaultInOtherWords, namesDeclaredBy, refuseStatement } from "./refusal.ts";

/** Reads the declarations of a file. Imports of `scopec` itself may only bring in one function (`wrapper`) and types. */
export function readModule(source: SourceText, wrapper: string): SpecModule {
  const syntax = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const module: ModuleDraft = {
    source,
    syntax,
    wrapper,
    constants: new Map(),
    imports: new Map(),
    exports: new Map(),
    wrappers: new Set(),
    refused: [],
    unusable: new Set(),
  };
  for (const statement of syntax.statements) readStatement(statement, module);
  return module;
}

/** Notes down what a statement declares, or why a spec cannot have it. */
function readStatement(statement: ts.Statement, module: ModuleDraft): void {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isEmptyStatement(statement))
    return;
  if (ts.isImportDeclaration(statement)) readImport(statement, module);
  else if (ts.isExportDeclaration(statement)) readExportList(statement, module);
  else if (ts.isExportAssignment(statement) && statement.isExportEquals !== true) readDefault(statement, module);
  else if (ts.isVariableStatement(statement) && isConstant(statement)) readConstants(statement, module);
  else refuse(statement, module);
}

function refuse(statement: ts.Statement, { refused, unusable }: ModuleDraft): void {
  for (const name of namesDeclaredBy(statement)) unusable.add(name);
  if (isDefaultInOtherWords(statement)) unusable.add("default");
  refused.push(refuseStatement(statement));
}

function readDefault(statement: ts.ExportAssignment, module: ModuleDraft): void {
  const first = module.exports.get("default");
  if (first === undefined) {
    module.exports.set("default", statement.expression);
    return;
  }
  const related = { message: "the first one is here", node: first.parent };
  const reason = "there is a second default export";
  module.refused.push({ node: statement, reason, help: "Keep one of the two.", related });
}

/** `using` has the bit of `const` as well; `declare const` has no value. */
function isConstant({ declarationList, modifiers }: ts.VariableStatement): boolean {
  const isDeclared = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) === true;
  return (declarationList.flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.Const && !isDeclared;
}

function readConstants(statement: ts.VariableStatement, module: ModuleDraft): void {
  const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  for (const { name, initializer } of statement.declarationList.declarations) {
    if (!ts.isIdentifier(name)) {
      for (const each of namesDeclaredBy(statement)) module.unusable.add(each);
      const reason = "a constant with a pattern for its name has to be run";
      module.refused.push({ node: name, reason, help: "Declare each constant on its own: `const name = …;`." });
    } else if (initializer === undefined) {
      module.unusable.add(name.text);
      module.refused.push({ node: name, reason: `the constant \`${name.text}\` has no value`, help: "Give it one." });
    } else if (!refuseRepeated(name, module)) {
      module.constants.set(name.text, initializer);
      if (exported) module.exports.set(name.text, initializer);
    }
  }
}

/** `export { a, b as c }` of the file's own constants, and `export type`. */
function readExportList(statement: ts.ExportDeclaration, module: ModuleDraft): void {
  const { exportClause, moduleSpecifier, isTypeOnly } = statement;
  if (isTypeOnly) return;
  if (moduleSpecifier !== undefined || exportClause === undefined || !ts.isNamedExports(exportClause)) {
    const help = "Import the names that are needed, and export these.";
    module.refused.push({ node: moduleSpecifier ?? statement, reason: "a spec passes no other file on", help });
    return;
  }
  for (const element of exportClause.elements) {
    const local = element.propertyName ?? element.name;
    if (ts.isIdentifier(local) && !module.exports.has(element.name.text)) {
      module.exports.set(element.name.text, local);
      continue;
    }
    const reason = ts.isIdentifier(local)
      ? `\`${element.name.text}\` is exported a second time`
      : "only constants of this file can be exported";
    module.refused.push({ node: element, reason, help: "Take it out, or export it under another name." });
  }
}

/** The place of a syntax node, without the comments before it. */
export function spanOfSyntax({ source, syntax }: Pick<SpecModule, "source" | "syntax">, node: ts.Node): Span {
  return { source, start: node.getStart(syntax), end: node.getEnd() };
}
