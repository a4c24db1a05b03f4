import { ts } from "ts-morph";
import type { SourceText } from "../../base/source-text.ts";
import { createConditionReader } from "./conditions.ts";
import { findProblems } from "./find-problems.ts";
import { findRegions } from "./find-regions.ts";
import type { FlagModule, Region, RegionPart, StaticImport } from "./flag-module.ts";
import { createScopes, type Scopes } from "./scopes.ts";

const KINDS: Readonly<Record<string, ts.ScriptKind>> = {
  ts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
  js: ts.ScriptKind.JS,
  jsx: ts.ScriptKind.JSX,
};

/** Whether a text can have anything to do with flags. */
export function mentionsFlags(text: string): boolean {
  return text.includes("bun:bundle");
}

/** Reads a JavaScript or TypeScript file as far as its flags go; nothing in it is run. */
export function readFlagModule(source: SourceText): FlagModule {
  const kind = KINDS[/\.[cm]?([jt]sx?)$/.exec(source.path)?.[1] ?? "ts"];
  const file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind);
  const scopes = createScopes(file);
  const features = featureNames(file);
  const reader = createConditionReader(scopes, (callee) => {
    const declaration = scopes.declarationOf(callee);
    return declaration !== undefined && features.has(declaration);
  });
  const regions = findRegions(file, source, reader);
  const { parseDiagnostics = [] } = file as ts.SourceFile & { readonly parseDiagnostics?: readonly unknown[] };
  return {
    source,
    regions,
    comments: commentsIn(file, source, regions),
    literals: literalsIn(file, source, regions),
    imports: importsIn(file, { source, scopes, regions }),
    ...featureUses(file, { source, scopes, features }),
    problems: findProblems({ file, source, scopes, reader, features }),
    isWhole: parseDiagnostics.length === 0,
  };
}

/** The names that stand for `feature` of `bun:bundle`. */
function featureNames(file: ts.SourceFile): ReadonlySet<ts.Identifier> {
  const names = file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const named = statement.importClause?.namedBindings;
    if (statement.moduleSpecifier.text !== "bun:bundle" || named === undefined || !ts.isNamedImports(named)) return [];
    return named.elements
      .filter(({ name, propertyName }) => (propertyName ?? name).text === "feature")
      .map(({ name }) => name);
  });
  return new Set(names);
}

interface FeatureContext {
  readonly source: SourceText;
  readonly scopes: Scopes;
  readonly features: ReadonlySet<ts.Identifier>;
}

function featureUses(
  file: ts.SourceFile,
  { source, scopes, features }: FeatureContext,
): Pick<FlagModule, "featureImports" | "calls"> {
  const declarations = [...features].flatMap((name) => ts.findAncestor(name, ts.isImportDeclaration) ?? []);
  const calls = [...features]
    .flatMap((name) => scopes.references.get(name) ?? [])
    .flatMap(({ parent }) => {
      if (!ts.isCallExpression(parent)) return [];
      const [name] = parent.arguments;
      if (name === undefined || !ts.isStringLiteralLike(name)) return [];
      return [{ flag: name.text, span: { source, start: parent.getStart(file), end: parent.end } }];
    });
  return {
    featureImports: declarations.map((declaration) => ({ start: declaration.getStart(file), end: declaration.end })),
    calls,
  };
}

/** The innermost region around an offset. */
function regionAt(regions: readonly Region[], offset: number): Region | undefined {
  return regions.findLast(({ ranges }) => ranges.some(({ start, end }) => start <= offset && offset < end));
}

function commentsIn(file: ts.SourceFile, source: SourceText, regions: readonly Region[]): readonly RegionPart[] {
  const found = new Map<number, RegionPart>();
  const note = ({ pos: start, end }: ts.CommentRange) => {
    const region = regionAt(regions, start);
    if (region !== undefined) found.set(start, { region, span: { source, start, end } });
  };
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(file);
    // In the text of JSX, slashes are slashes.
    if (children.length > 0) for (const child of children) visit(child);
    else if (!ts.isJsxText(node)) {
      ts.getLeadingCommentRanges(source.text, node.pos)?.forEach(note);
      ts.getTrailingCommentRanges(source.text, node.pos)?.forEach(note);
    }
  };
  if (regions.length > 0) visit(file);
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

function literalsIn(file: ts.SourceFile, source: SourceText, regions: readonly Region[]): FlagModule["literals"] {
  const found: (RegionPart & { readonly text: string })[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const start = node.getStart(file);
      const region = regionAt(regions, start);
      if (region !== undefined) found.push({ region, text: node.text, span: { source, start, end: node.end } });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

interface ImportContext {
  readonly source: SourceText;
  readonly scopes: Scopes;
  readonly regions: readonly Region[];
}

function importsIn(file: ts.SourceFile, { source, scopes, regions }: ImportContext): readonly StaticImport[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const { importClause: clause, moduleSpecifier } = statement;
    if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || moduleSpecifier.text === "bun:bundle") return [];
    const named = clause?.namedBindings;
    const names = [
      ...(clause?.name === undefined ? [] : [clause.name]),
      ...(named === undefined
        ? []
        : ts.isNamespaceImport(named)
          ? [named.name]
          : named.elements.map(({ name }) => name)),
    ];
    const uses = names
      .flatMap((name) => scopes.references.get(name) ?? [])
      .map((reference) => regionAt(regions, reference.getStart(file)));
    const span = { source, start: statement.getStart(file), end: statement.end };
    return [{ specifier: moduleSpecifier.text, span, uses }];
  });
}
