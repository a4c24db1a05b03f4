import { ts } from "ts-morph";

/** A module as code that runs, and what it imports. */
export interface Transpiled {
  readonly code: string;
  readonly imports: readonly string[];
}

/**
 * A module of TypeScript or JavaScript as CommonJS, its types gone.
 *
 * @throws {SyntaxError}
 */
export function transpile(text: string, path: string): Transpiled {
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    reportDiagnostics: true,
    fileName: path.replace(/\.(?:mjs|js)$/, ".ts"),
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: false,
      verbatimModuleSyntax: false,
    },
    transformers: { before: [withFolder] },
  });
  // What stands in no file is about the options.
  const mistake = diagnostics.find(({ file }) => file !== undefined);
  if (mistake !== undefined) throw new SyntaxError(ts.flattenDiagnosticMessageText(mistake.messageText, " "));
  const imports = [...outputText.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, specifier = ""]) => specifier);
  return { code: outputText, imports: [...new Set(imports)] };
}

/** CommonJS has no `import.meta`; the folder of the module is all that generated tests ask it for. */
function withFolder(context: ts.TransformationContext): ts.Transformer<ts.SourceFile> {
  const visit = (node: ts.Node): ts.Node => {
    const isFolder =
      ts.isPropertyAccessExpression(node) && ts.isMetaProperty(node.expression) && node.name.text === "dirname";
    return isFolder ? context.factory.createIdentifier("__dirname") : ts.visitEachChild(node, visit, context);
  };
  return (file) => ts.visitEachChild(file, visit, context);
}
