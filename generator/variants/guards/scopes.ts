import { ts } from "ts-morph";

/** Says what names mean in one file. */
export interface Scopes {
  /** The identifier that declares what a reference means; `undefined` for a global one. */
  declarationOf(reference: ts.Identifier): ts.Identifier | undefined;
  /** Every reference to something that the file declares, by its declaration. */
  readonly references: ReadonlyMap<ts.Identifier, readonly ts.Identifier[]>;
}

type Names = Map<string, ts.Identifier>;

/** Reads the declarations and references of a file, types aside. */
export function createScopes(file: ts.SourceFile): Scopes {
  const tables = new Map<ts.Node, Names>();
  const found: ts.Identifier[] = [];
  const note = (scope: ts.Node, name: ts.Identifier) => {
    const table = tables.get(scope) ?? new Map<string, ts.Identifier>();
    tables.set(scope, table);
    // Of two declarations of a `var` or a function, either will do.
    if (!table.has(name.text)) table.set(name.text, name);
  };
  const visit = (node: ts.Node): void => {
    if (isErased(node)) return;
    for (const name of declaredBy(node)) note(scopeFor(node), name);
    if (ts.isIdentifier(node) && isReference(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);

  const declarationOf = (reference: ts.Identifier): ts.Identifier | undefined => {
    for (let at: ts.Node | undefined = reference; at !== undefined; at = at.parent) {
      const declaration = tables.get(at)?.get(reference.text);
      if (declaration !== undefined) return declaration;
    }
    return undefined;
  };
  const references = new Map<ts.Identifier, ts.Identifier[]>();
  for (const reference of found) {
    const declaration = declarationOf(reference);
    if (declaration === undefined) continue;
    const others = references.get(declaration);
    if (others === undefined) references.set(declaration, [reference]);
    else others.push(reference);
  }
  return { declarationOf, references };
}

/** Whether a node leaves nothing behind in JavaScript. */
function isErased(node: ts.Node): boolean {
  if (ts.isTypeNode(node)) return !ts.isExpressionWithTypeArguments(node);
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) return node.isTypeOnly;
  return false;
}

function declaredBy(node: ts.Node): readonly ts.Identifier[] {
  if (ts.isVariableDeclaration(node) || ts.isParameter(node)) return namesIn(node.name);
  const declares =
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isClassLike(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isModuleDeclaration(node) ||
    ts.isImportClause(node) ||
    ts.isImportSpecifier(node) ||
    ts.isNamespaceImport(node) ||
    ts.isImportEqualsDeclaration(node);
  return declares && node.name !== undefined && ts.isIdentifier(node.name) ? [node.name] : [];
}

function namesIn(name: ts.BindingName): readonly ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
}

/** The node in which a declaration is known. */
function scopeFor(node: ts.Node): ts.Node {
  // The name of a function or class expression is known inside it only.
  if (ts.isFunctionExpression(node) || ts.isClassExpression(node)) return node;
  const isVar = ts.isVariableDeclaration(node) && (ts.getCombinedNodeFlags(node) & ts.NodeFlags.BlockScoped) === 0;
  const isScope = isVar && !ts.isCatchClause(node.parent) ? isFunctionScope : isBlockScope;
  for (let at: ts.Node | undefined = node.parent; at !== undefined; at = at.parent) if (isScope(at)) return at;
  return node.getSourceFile();
}

function isFunctionScope(node: ts.Node): boolean {
  return (
    ts.isFunctionLike(node) || ts.isSourceFile(node) || ts.isModuleBlock(node) || ts.isClassStaticBlockDeclaration(node)
  );
}

function isBlockScope(node: ts.Node): boolean {
  return (
    isFunctionScope(node) ||
    ts.isBlock(node) ||
    ts.isCaseBlock(node) ||
    ts.isCatchClause(node) ||
    ts.isForStatement(node) ||
    ts.isForInStatement(node) ||
    ts.isForOfStatement(node)
  );
}

/** Whether an identifier stands for a value; others declare something, or name a member, a key or a label. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isExportSpecifier(parent)) {
    return parent.parent.parent.moduleSpecifier === undefined && (parent.propertyName ?? parent.name) === node;
  }
  if (ts.isImportSpecifier(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  return (parent as { readonly name?: ts.Node }).name !== node;
}
