import { ts } from "ts-morph";
import type { SourceText } from "../../base/source-text.ts";
import type { Span } from "../../base/span.ts";

/** A source with its syntax tree, and what its names stand for inside of it. */
export interface BoundSource {
  readonly source: SourceText;
  readonly syntax: ts.SourceFile;
  readonly checker: ts.TypeChecker;
}

/**
 * Parses sources and binds their names. No other file is read, not even the library: nothing is known of types, but of each
 * name which declaration of the same file it means, which is all that finding `feature` takes.
 */
export function bindSources(sources: readonly SourceText[]): readonly BoundSource[] {
  const trees = new Map(sources.map((source) => [source.path, parse(source)]));
  const host: ts.CompilerHost = {
    getSourceFile: (path) => trees.get(path),
    fileExists: (path) => trees.has(path),
    readFile: () => undefined,
    getDefaultLibFileName: () => "",
    writeFile: () => undefined,
    getCurrentDirectory: () => "",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  };
  const options: ts.CompilerOptions = {
    allowJs: true,
    jsx: ts.JsxEmit.Preserve,
    module: ts.ModuleKind.ESNext,
    noLib: true,
    noResolve: true,
    target: ts.ScriptTarget.ESNext,
    types: [],
  };
  const program = ts.createProgram({ rootNames: [...trees.keys()], options, host });
  const checker = program.getTypeChecker();
  return sources.flatMap((source) => {
    const syntax = trees.get(source.path);
    return syntax === undefined ? [] : [{ source, syntax, checker }];
  });
}

function parse({ path, text }: SourceText): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
}

/** The place of a syntax node, without the comments before it. */
export function spanOfNode({ source, syntax }: BoundSource, node: ts.Node): Span {
  return { source, start: node.getStart(syntax), end: node.getEnd() };
}

/** The declaration of the same file that a name means; of a name in a shorthand property or an export list, too. */
export function symbolOf({ checker }: BoundSource, name: ts.Identifier): ts.Symbol | undefined {
  const { parent } = name;
  if (ts.isShorthandPropertyAssignment(parent)) return checker.getShorthandAssignmentValueSymbol(parent);
  if (ts.isExportSpecifier(parent)) return checker.getExportSpecifierLocalTargetSymbol(parent);
  return checker.getSymbolAtLocation(name);
}

/** Where the parser stumbled, with its reasons. */
export function syntaxErrors(bound: BoundSource): readonly { readonly span: Span; readonly reason: string }[] {
  // Not part of the declared API, but what a program would report.
  const { parseDiagnostics = [] } = bound.syntax as ts.SourceFile & {
    readonly parseDiagnostics?: readonly ts.DiagnosticWithLocation[];
  };
  return parseDiagnostics.map(({ start, length, messageText }) => ({
    span: { source: bound.source, start, end: start + length },
    reason: ts.flattenDiagnosticMessageText(messageText, " "),
  }));
}
