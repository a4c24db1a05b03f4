import { ts } from "ts-morph";

/** A piece of a file that a spec cannot have. */
export interface Refusal {
  readonly node: ts.Node;
  readonly reason: string;
  readonly help?: string;
  /** Another piece that it is about. */
  readonly related?: { readonly message: string; readonly node: ts.Node };
}

/** Says of something that it would have to be run to have a value. */
export function notPlainData(what: string): string {
  return `${what} is not plain data; a spec is read, never run`;
}

const NO_PLACE = "Take it out; a spec has imports, constants, types and exports.";

/** Why a statement cannot be part of a spec. */
export function refuseStatement(statement: ts.Statement): Refusal {
  if (isDefaultInOtherWords(statement)) {
    const what = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) ? wordsFor(statement) : "this";
    const help = "Write `export default defineMatrix({ … });` instead.";
    return { node: statement, reason: `${what} is no default export of plain data`, help };
  }
  if (ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) === 0) {
    return { node: statement, reason: notPlainData("a variable"), help: "Make it a constant: write `const`." };
  }
  if (ts.isEnumDeclaration(statement)) {
    const help = "Write its values where they are used, or as constants.";
    return { node: statement, reason: notPlainData("an `enum`"), help };
  }
  return { node: statement, reason: notPlainData(wordsFor(statement)), help: NO_PLACE };
}

function wordsFor(statement: ts.Statement): string {
  if (ts.isFunctionDeclaration(statement)) return "a function";
  if (ts.isClassDeclaration(statement)) return "a class";
  if (ts.isIterationStatement(statement, false)) return "a loop";
  if (ts.isIfStatement(statement) || ts.isSwitchStatement(statement)) return "a condition";
  return "this statement";
}

/** Whether a statement gives a module its default in a way that only running it, or another module system, would show. */
export function isDefaultInOtherWords(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return statement.isExportEquals === true;
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true;
  }
  return ts.isExpressionStatement(statement) && /^module\.exports\s*=/.test(statement.getText());
}

/** The names that a statement declares, those in patterns among them. */
export function namesDeclaredBy(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
  const isNamed =
    ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}

function namesIn(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
}
