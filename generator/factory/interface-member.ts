import { ts } from "ts-morph";

/**
 * Whether a text is one member of an interface and nothing besides, so that it can stand in one as code: plain ASCII in one
 * line, without a comment, that the parser of TypeScript takes for a method or property.
 */
export function isInterfaceMember(signature: string): boolean {
  if (/[^\x20-\x7e]|\/[/*]|\*\//.test(signature)) return false;
  const file = ts.createSourceFile(
    "interface.ts",
    `interface I {\n${withoutEnd(signature)};\n}\n`,
    ts.ScriptTarget.Latest,
  );
  const { parseDiagnostics = [] } = file as ts.SourceFile & { readonly parseDiagnostics?: readonly unknown[] };
  const [declaration, ...more] = file.statements;
  if (parseDiagnostics.length > 0 || more.length > 0 || declaration === undefined) return false;
  if (!ts.isInterfaceDeclaration(declaration) || declaration.members.length !== 1) return false;
  return declaration.members.every((member) => ts.isMethodSignature(member) || ts.isPropertySignature(member));
}

/** A signature without the mark that may end a member. */
export function withoutEnd(signature: string): string {
  return signature.replace(/[\s;,]+$/, "");
}
