import { ts } from "ts-morph";
import type { Host } from "../../host/host.ts";
import type { Resolver } from "../syntax/resolve.ts";
import { isPure, isPureClass } from "./purity.ts";

/** Whether a module that a file names does something when it is loaded, besides declaring. */
export type ModuleEffects = (from: string, specifier: string) => boolean;

/**
 * Looks into the project's own modules, and those that they import in turn. Of packages and of what is built in nothing is known,
 * and they count as harmless: what only dead code used of them is meant to go.
 */
export function createModuleEffects(host: Host, { resolve }: Resolver): ModuleEffects {
  const known = new Map<string, boolean>();
  const fileHasEffects = (path: string): boolean => {
    const answer = known.get(path);
    if (answer !== undefined) return answer;
    // Modules that import each other: the others decide.
    known.set(path, false);
    const read = host.readText(path);
    const has = read.kind === "text" && textHasEffects(path, read.text);
    known.set(path, has);
    return has;
  };
  const textHasEffects = (path: string, text: string): boolean => {
    const syntax = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
    return syntax.statements.some((statement) => {
      const specifier = loadedBy(statement);
      return specifier === undefined ? !isDeclaration(statement) : specifierHasEffects(path, specifier);
    });
  };
  const specifierHasEffects = (from: string, specifier: string): boolean => {
    const path = resolve(from, specifier);
    // A style sheet, say, that the resolution does not know.
    if (path === undefined) return specifier.startsWith(".");
    return !path.includes("node_modules/") && !path.endsWith(".json") && fileHasEffects(path);
  };
  return specifierHasEffects;
}

/** The module that a statement loads when it is reached. */
function loadedBy(statement: ts.Statement): string | undefined {
  if (ts.isImportDeclaration(statement)) {
    const isType = statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return isType || !ts.isStringLiteral(statement.moduleSpecifier) ? undefined : statement.moduleSpecifier.text;
  }
  if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return undefined;
  const { moduleSpecifier } = statement;
  return moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
}

/** Whether a statement only declares something. */
function isDeclaration(statement: ts.Statement): boolean {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.every(
      ({ name, initializer }) => ts.isIdentifier(name) && (initializer === undefined || isPure(initializer)),
    );
  }
  if (ts.isClassDeclaration(statement)) return isPureClass(statement);
  if (ts.isExportAssignment(statement)) return isPure(statement.expression);
  if (ts.isExpressionStatement(statement)) return isPure(statement.expression);
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isEmptyStatement(statement)
  );
}
