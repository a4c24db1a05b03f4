import { ts } from "ts-morph";
import { type BoundSource, symbolOf } from "../syntax/bind.ts";

/** A name that a source declares for itself, and what declares it: several declarations where a function has overloads. */
export interface Binding {
  readonly name: ts.Identifier | ts.PrivateIdentifier;
  readonly declarations: ts.Declaration[];
  /** The statements that only give it another value. */
  readonly writes: ts.ExpressionStatement[];
}

/**
 * The declarations of a source that nothing in it uses and that nobody else can: no exports, no members. A function that calls only
 * itself is unused, and so is a variable that is only written.
 *
 * @param withParameters whether parameters count, as `noUnusedParameters` has it
 */
export function unusedBindings(
  bound: BoundSource,
  { withParameters }: { readonly withParameters: boolean },
): readonly Binding[] {
  const bindings = new Map<ts.Symbol, Binding>();
  const names: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node);
    const declared = declarationOf(node);
    if (declared !== undefined && (withParameters || !ts.isParameter(node))) {
      const symbol = bound.checker.getSymbolAtLocation(declared.name);
      const known = symbol === undefined ? undefined : bindings.get(symbol);
      if (known !== undefined) known.declarations.push(declared.declaration);
      else if (symbol !== undefined)
        bindings.set(symbol, { name: declared.name, declarations: [declared.declaration], writes: [] });
    }
    ts.forEachChild(node, visit);
  };
  visit(bound.syntax);
  const hasJsx = /<[A-Za-z>]/.test(bound.source.text) && /\.[jt]sx$|\.[cm]?js$/.test(bound.source.path);
  for (const name of names) {
    const symbol = symbolOf(bound, name);
    const binding = symbol === undefined ? undefined : bindings.get(symbol);
    if (symbol === undefined || binding === undefined || isOwn(name, binding)) continue;
    const write = binding.declarations.every(ts.isVariableDeclaration) ? writeOf(name) : undefined;
    if (write === undefined) bindings.delete(symbol);
    else binding.writes.push(write);
  }
  return [...bindings.values()].filter(({ name }) => !(hasJsx && JSX_NAMES.has(name.text)));
}

/** What JSX may be compiled to, so that elements use it unseen. */
const JSX_NAMES: ReadonlySet<string> = new Set(["Fragment", "h", "Preact", "React"]);

/** Whether a name stands inside of what it names, or is the declared name itself. */
function isOwn(name: ts.Identifier, { declarations }: Binding): boolean {
  return declarations.some((declaration) => {
    if (
      ts.getNameOfDeclaration(declaration) === name ||
      (ts.isImportClause(declaration) && declaration.name === name)
    ) {
      return true;
    }
    const isWhole = ts.isFunctionDeclaration(declaration) || ts.isClassDeclaration(declaration);
    const isType = ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration);
    return (isWhole || isType) && ts.findAncestor(name, (node) => node === declaration) !== undefined;
  });
}

/** The statement that does nothing with a name but give it another value: `x = 1;`, `x += 1;`, `x++;`. */
function writeOf(name: ts.Identifier): ts.ExpressionStatement | undefined {
  const { parent } = name;
  if (!ts.isExpressionStatement(parent.parent)) return undefined;
  if (ts.isPostfixUnaryExpression(parent)) return parent.parent;
  if (!ts.isBinaryExpression(parent) || parent.left !== name) return undefined;
  const { kind } = parent.operatorToken;
  const isAssignment = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
  return isAssignment && !LOGICAL.has(kind) ? parent.parent : undefined;
}

/** `x ??= y` reads `x`, and evaluates `y` or not. */
const LOGICAL: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);

/** A declaration with its name. */
interface Declared {
  readonly name: ts.Identifier;
  readonly declaration: ts.Declaration;
}

function declarationOf(node: ts.Node): Declared | undefined {
  if (ts.isImportClause(node) || ts.isImportSpecifier(node) || ts.isNamespaceImport(node)) {
    return node.name === undefined ? undefined : { name: node.name, declaration: node };
  }
  if (ts.isImportEqualsDeclaration(node) && !isExported(node)) return { name: node.name, declaration: node };
  if (ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isParameter(node)) return variable(node);
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node);
  if (!isNamed || node.name === undefined || isExported(node) || isAmbient(node)) return undefined;
  return { name: node.name, declaration: node };
}

function variable(node: ts.VariableDeclaration | ts.BindingElement | ts.ParameterDeclaration): Declared | undefined {
  if (!ts.isIdentifier(node.name) || isExported(node) || isAmbient(node)) return undefined;
  if (!ts.isParameter(node)) return { name: node.name, declaration: node };
  // A parameter property is a member, and without a body nothing could use a parameter.
  const isUsable = "body" in node.parent && node.parent.body !== undefined && node.modifiers === undefined;
  return isUsable && node.name.text !== "this" ? { name: node.name, declaration: node } : undefined;
}

function isExported(node: ts.Declaration): boolean {
  return (ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Export | ts.ModifierFlags.Default)) !== 0;
}

/** `declare` and what stands in a global augmentation is there for others. */
function isAmbient(node: ts.Node): boolean {
  return ts.findAncestor(node, (outer) => hasDeclare(outer) || ts.isModuleDeclaration(outer)) !== undefined;
}

function hasDeclare(node: ts.Node): boolean {
  if (!ts.canHaveModifiers(node)) return false;
  return ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) === true;
}
