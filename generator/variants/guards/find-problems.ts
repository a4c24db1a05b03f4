import { ts } from "ts-morph";
import type { SourceText } from "../../base/source-text.ts";
import { aliasedBy, type ConditionReader, isYesOrNo, unwrapped } from "./conditions.ts";
import type { FlagProblem } from "./flag-module.ts";
import type { Scopes } from "./scopes.ts";

/** What finding problems needs to know of a file. */
export interface FlagSyntax {
  readonly file: ts.SourceFile;
  readonly source: SourceText;
  readonly scopes: Scopes;
  readonly reader: ConditionReader;
  /** The names under which the file imports `feature`. */
  readonly features: ReadonlySet<ts.Identifier>;
}

const MODULE = "bun:bundle";

/** The uses of `bun:bundle` that nothing can be proven about, once all regions are found. */
export function findProblems(syntax: FlagSyntax): readonly FlagProblem[] {
  return [...detours(syntax), ...strayReferences(syntax), ...values(syntax)];
}

function problem({ source, file }: FlagSyntax, node: ts.Node, rest: Pick<FlagProblem, "kind" | "what">): FlagProblem {
  return { ...rest, span: { source, start: node.getStart(file), end: node.end } };
}

/** Imports of `bun:bundle` that Bun does not follow: anything but `import { feature }`. */
function detours(syntax: FlagSyntax): readonly FlagProblem[] {
  const found: FlagProblem[] = [];
  const report = (node: ts.Node, what: string) => void found.push(problem(syntax, node, { kind: "unproven", what }));
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && isModule(node.moduleSpecifier)) {
      const named = node.importClause?.namedBindings;
      if (node.importClause?.name !== undefined) report(node, "is a default import");
      if (named !== undefined && ts.isNamespaceImport(named)) report(node, "is an import of everything");
    } else if (ts.isExportDeclaration(node) && !node.isTypeOnly && isModule(node.moduleSpecifier)) {
      report(node, "is an export to other files");
    } else if (ts.isCallExpression(node) && isModule(node.arguments[0])) {
      const callee = node.expression.getText(syntax.file);
      if (callee === "import" || callee.endsWith("require")) report(node, "is an import at run time");
    }
    ts.forEachChild(node, visit);
  };
  visit(syntax.file);
  return found;
}

function isModule(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isStringLiteralLike(node) && node.text === MODULE;
}

/** References to `feature` that are no call, or a call that no condition was made of. */
function strayReferences(syntax: FlagSyntax): readonly FlagProblem[] {
  return [...syntax.features].flatMap((declaration) =>
    (syntax.scopes.references.get(declaration) ?? []).flatMap((reference) => {
      const call = reference.parent;
      if (!ts.isCallExpression(call) || call.expression !== reference) {
        return [problem(syntax, reference, { kind: "unproven", what: "is used without calling it on the spot" })];
      }
      if (syntax.reader.isAccepted(call) || isDecidedValue(call, syntax)) return [];
      return [problem(syntax, call, { kind: "unproven", what: describeStray(call, syntax) })];
    }),
  );
}

function describeStray(call: ts.CallExpression, { file }: FlagSyntax): string {
  const [name] = call.arguments;
  if (call.questionDotToken !== undefined) return "is called with `?.`";
  if (call.arguments.length !== 1 || name === undefined || !ts.isStringLiteralLike(name)) {
    return "is not given one name in quotes";
  }
  for (let at: ts.Node = call.parent; !ts.isStatement(at) && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isFunctionLike(at)) return "stands inside a function, not in a condition itself";
    if (ts.isCallExpression(at) || ts.isNewExpression(at)) {
      return `stands inside a call of \`${at.expression.getText(file).replace(/\s+/g, " ").slice(0, 40)}\``;
    }
    if (ts.isConditionalExpression(at)) break;
  }
  return isInCondition(call) ? "stands inside another expression" : "stands outside of a condition";
}

/** The values that flags become: `feature("A") ? true : false` that is no constant for conditions, and such constants elsewhere. */
function values(syntax: FlagSyntax): readonly FlagProblem[] {
  const found: FlagProblem[] = [];
  const visit = (node: ts.Node): void => {
    if (isYesOrNo(node) && isAboutFlags(node, syntax)) found.push(...valueProblems(node, syntax));
    ts.forEachChild(node, visit);
  };
  visit(syntax.file);
  return found;
}

function valueProblems(choice: ts.ConditionalExpression, syntax: FlagSyntax): readonly FlagProblem[] {
  const declaration = ts.findAncestor(choice, ts.isVariableDeclaration);
  const isVariable = declaration?.initializer !== undefined && unwrapped(declaration.initializer) === choice;
  if (declaration === undefined || !isVariable || !ts.isIdentifier(declaration.name)) {
    if (syntax.reader.isAccepted(choice)) return [];
    return [problem(syntax, choice, { kind: "value", what: "is a value here" })];
  }
  const { name } = declaration;
  const references = syntax.scopes.references.get(name) ?? [];
  const stray = references.filter((reference) => !syntax.reader.isAccepted(reference));
  const isExported = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0;
  return [
    ...(isExported ? [problem(syntax, name, { kind: "value", what: "is exported" })] : []),
    ...stray.map((reference) => problem(syntax, reference, strayValue(reference, name))),
  ];
}

/** What is wrong with a reference to the value of a flag. */
function strayValue(reference: ts.Identifier, declared: ts.Identifier): Pick<FlagProblem, "kind" | "what"> {
  if (!isInCondition(reference)) return { kind: "value", what: "is a value here" };
  if (aliasedBy(declared) === undefined) return { kind: "unproven", what: "is no constant" };
  if (reference.pos < declared.pos) return { kind: "unproven", what: "is used above its declaration" };
  const isLoop = ts.isIterationStatement(reference.parent, false);
  return { kind: "unproven", what: isLoop ? "decides a loop" : "stands inside another expression" };
}

/** Whether a call is the condition of a `?:` between `true` and `false`, which Bun decides, whatever becomes of it. */
function isDecidedValue(call: ts.CallExpression, syntax: FlagSyntax): boolean {
  const choice = ts.findAncestor(call, isYesOrNo);
  return choice !== undefined && isWithinCondition(call, choice) && isAboutFlags(choice, syntax);
}

function isAboutFlags({ condition }: ts.ConditionalExpression, { reader }: FlagSyntax): boolean {
  return reader.read(condition) !== undefined;
}

function isWithinCondition(node: ts.Node, { condition }: ts.ConditionalExpression): boolean {
  return condition.pos <= node.pos && node.end <= condition.end;
}

/** Whether a node is part of what an `if`, `?:`, loop or `&&` decides by. */
function isInCondition(node: ts.Node): boolean {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent))
      return parent.expression === at;
    if (ts.isForStatement(parent) || ts.isConditionalExpression(parent)) {
      if (parent.condition === at) return true;
    }
    if (ts.isStatement(parent) && !ts.isForStatement(parent)) return false;
  }
  return false;
}
