import { ts } from "ts-morph";
import { type BoundSource, symbolOf } from "./bind.ts";
import { unwrapped, walk, wrapped } from "./nodes.ts";

/** The module that Bun itself answers for, and the one thing that it exports. */
export const BUNDLE = "bun:bundle";
export const FEATURE = "feature";

/**
 * What a name of a source holds: `feature` itself, imported so that Bun sees it; the same function by a way on which Bun does
 * not see it; or an object that has it.
 */
export type NameKind = "feature" | "detour" | "object";

/** How a name came by `feature`. */
export interface Origin {
  readonly kind: NameKind;
  /** The import, declaration or binding that made the name. */
  readonly node: ts.Node;
  readonly name: ts.Identifier;
}

/** What the names of a source have to do with `feature`. */
export interface Names {
  readonly bound: BoundSource;
  readonly origins: ReadonlyMap<ts.Symbol, Origin>;
  /** Every place where one of the names is used, in the order of the source; declarations and types left out. */
  readonly references: readonly Reference[];
}

/** A place where a name is used. */
export interface Reference {
  readonly origin: Origin;
  readonly name: ts.Identifier;
}

/** Whether a module specifier leads to `bun:bundle`, or to a module that hands `feature` on. */
export type LeadsToBundle = (specifier: string) => boolean;

/** Finds the names by which a source may call `feature`. */
export function collectNames(bound: BoundSource, handsOn: LeadsToBundle): Names {
  const origins = new Map<ts.Symbol, Origin>();
  const add = (kind: NameKind, name: ts.Node | undefined, node: ts.Node) => {
    if (name === undefined || !ts.isIdentifier(name)) return;
    const symbol = bound.checker.getSymbolAtLocation(name);
    if (symbol !== undefined && !origins.has(symbol)) origins.set(symbol, { kind, node, name });
  };
  walk(bound.syntax, (node) => {
    if (ts.isImportDeclaration(node)) addImport(node, handsOn, add);
    if (ts.isImportEqualsDeclaration(node) && isBundleReference(node.moduleReference)) add("object", node.name, node);
    if (ts.isVariableDeclaration(node)) addLoaded(node, add);
  });
  addAliases(bound, origins, add);
  return { bound, origins, references: findReferences(bound, origins) };
}

type Add = (kind: NameKind, name: ts.Node | undefined, node: ts.Node) => void;

function addImport(node: ts.ImportDeclaration, handsOn: LeadsToBundle, add: Add): void {
  const { importClause, moduleSpecifier } = node;
  if (importClause === undefined || isTypeOnly(importClause) || !ts.isStringLiteral(moduleSpecifier)) return;
  const isBundle = moduleSpecifier.text === BUNDLE;
  if (!isBundle && !handsOn(moduleSpecifier.text)) return;
  if (isBundle) add("object", importClause.name, node);
  const { namedBindings } = importClause;
  if (namedBindings === undefined) return;
  if (ts.isNamespaceImport(namedBindings)) add("object", namedBindings.name, node);
  for (const element of ts.isNamedImports(namedBindings) ? namedBindings.elements : []) {
    if (element.isTypeOnly || (element.propertyName ?? element.name).text !== FEATURE) continue;
    add(isBundle && !hasAttributes(node) ? "feature" : "detour", element.name, element);
  }
}

/** Whether a whole import or export clause is of types only. */
export function isTypeOnly(clause: ts.ImportClause): boolean {
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** `with { type: "macro" }` and the like: then the module is another one. */
export function hasAttributes({ attributes }: ts.ImportDeclaration): boolean {
  return attributes !== undefined && attributes.elements.length > 0;
}

function isBundleReference(reference: ts.ModuleReference): boolean {
  return ts.isExternalModuleReference(reference) && isBundleText(reference.expression);
}

/** Whether a node is the text `bun:bundle`. */
export function isBundleText(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isStringLiteralLike(node) && node.text === BUNDLE;
}

/** Whether a call is `import("bun:bundle")` or `require("bun:bundle")`. */
export function isBundleLoad(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || !isBundleText(node.arguments[0])) return false;
  const { expression } = node;
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === "require")
  );
}

/** The names that a declaration gives to what `import()` or `require()` of the module brings. */
function addLoaded(declaration: ts.VariableDeclaration, add: Add): void {
  const value = declaration.initializer === undefined ? undefined : unwrapped(declaration.initializer);
  const loaded = value !== undefined && ts.isAwaitExpression(value) ? unwrapped(value.expression) : value;
  if (loaded !== undefined && isBundleLoad(loaded)) addBound(declaration, add);
}

/** `b` of `b = …`, or `feature` of `{ feature } = …`. */
function addBound({ name }: ts.VariableDeclaration, add: Add): void {
  add("object", name, name.parent);
  if (!ts.isObjectBindingPattern(name)) return;
  for (const element of name.elements) {
    const key = element.propertyName ?? element.name;
    if (ts.isIdentifier(key) && key.text === FEATURE) add("detour", element.name, name.parent);
  }
}

/** `const f = feature` and `const { feature } = b`, also of names that came in this way themselves. */
function addAliases(bound: BoundSource, origins: Map<ts.Symbol, Origin>, add: Add): void {
  for (let known = -1; known !== origins.size; ) {
    known = origins.size;
    const local = new Set([...origins.values()].map(({ name }) => name.text));
    walk(bound.syntax, (node) => {
      if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return;
      const value = unwrapped(node.initializer);
      if (ts.isPropertyAccessExpression(value) && value.name.text === FEATURE && ts.isIdentifier(node.name)) {
        if (kindOf(bound, origins, unwrapped(value.expression)) === "object") add("detour", node.name, node);
      }
      if (!ts.isIdentifier(value) || !local.has(value.text)) return;
      const kind = kindOf(bound, origins, value);
      if (kind === "object") addBound(node, add);
      else if (kind !== undefined && ts.isIdentifier(node.name)) add("detour", node.name, node);
    });
  }
}

function kindOf(
  bound: BoundSource,
  origins: ReadonlyMap<ts.Symbol, Origin>,
  node: ts.Expression,
): NameKind | undefined {
  const symbol = ts.isIdentifier(node) ? symbolOf(bound, node) : undefined;
  return symbol === undefined ? undefined : origins.get(symbol)?.kind;
}

function findReferences(bound: BoundSource, origins: ReadonlyMap<ts.Symbol, Origin>): readonly Reference[] {
  const local = new Set([...origins.values()].map(({ name }) => name.text));
  const found: Reference[] = [];
  walk(bound.syntax, (node) => {
    if (!ts.isIdentifier(node) || !local.has(node.text) || isInType(node)) return;
    const symbol = symbolOf(bound, node);
    const origin = symbol === undefined ? undefined : origins.get(symbol);
    if (origin === undefined || origin.name === node || isPartOfImport(node)) return;
    if (!isOfOtherModule(origin) || isMember(node)) found.push({ origin, name: node });
  });
  return found;
}

/** Whether a name holds all of a module of the project, of which `feature` is only one member. */
function isOfOtherModule({ node }: Origin): boolean {
  return ts.isImportDeclaration(node) && !isBundleText(node.moduleSpecifier);
}

function isMember(name: ts.Identifier): boolean {
  const { parent } = wrapped(name);
  return ts.isPropertyAccessExpression(parent) && parent.name.text === FEATURE;
}

function isPartOfImport({ parent }: ts.Identifier): boolean {
  return ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent);
}

/** Whether a name stands in a type, e.g. behind `typeof` in an annotation: it is erased. */
function isInType(name: ts.Identifier): boolean {
  let node: ts.Node = name.parent;
  while (ts.isQualifiedName(node)) node = node.parent;
  return ts.isTypeQueryNode(node) || (ts.isExportSpecifier(node) && isTypeExport(node));
}

function isTypeExport(specifier: ts.ExportSpecifier): boolean {
  return specifier.isTypeOnly || specifier.parent.parent.isTypeOnly;
}
