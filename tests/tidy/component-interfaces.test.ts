import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ts } from "ts-morph";
import { check } from "../../generator/compile.ts";
import { createDiskHost } from "../../generator/host/disk.ts";
import { ROOT } from "./project.ts";

const [spec] = await check(createDiskHost(ROOT), "spec/matrix.yaml");
if (spec === undefined) throw new Error("the spec of this project has errors");
const DECLARED = spec.matrix.components.flatMap(({ name, module, interface: signatures }) =>
  signatures.map((signature) => [name, signature, module] as const),
);

/** A signature as a list of tokens, so that neither white space nor a comma at the end of a list counts. */
function tokensOf(signature: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, signature);
  const tokens: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
    if (/^[)\]}>]$/.test(scanner.getTokenText()) && /^[,;]$/.test(tokens.at(-1) ?? "")) tokens.pop();
    tokens.push(scanner.getTokenText());
  }
  return tokens.join(" ");
}

type Callable = ts.FunctionDeclaration | ts.FunctionTypeNode | ts.MethodSignature;

/** What a callable looks like as a member of an interface. */
function asMember(name: string, node: Callable): string {
  const list = (nodes: readonly ts.Node[] = []) => nodes.map((each) => each.getText()).join(", ");
  const generics = node.typeParameters === undefined ? "" : `<${list(node.typeParameters)}>`;
  const parameters = node.parameters.map(
    ({ name: own, type, initializer, questionToken }) =>
      `${own.getText()}${(initializer ?? questionToken) ? "?" : ""}: ${type?.getText()}`,
  );
  return `${name}${generics}(${parameters.join(", ")}): ${node.type?.getText()}`;
}

/** The signatures of what a module exports: functions, types of functions, and members of interfaces that are functions. */
function exportedBy(text: string): readonly string[] {
  const file = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true);
  const isExported = (node: ts.Node) =>
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return file.statements.filter(isExported).flatMap((node) => {
    if (ts.isFunctionDeclaration(node)) return [asMember(node.name?.text ?? "", node)];
    if (ts.isTypeAliasDeclaration(node) && ts.isFunctionTypeNode(node.type)) {
      return [asMember(`${node.name.text.slice(0, 1).toLowerCase()}${node.name.text.slice(1)}`, node.type)];
    }
    if (!ts.isInterfaceDeclaration(node)) return [];
    return node.members.flatMap((member) => {
      const name = member.name?.getText() ?? "";
      if (ts.isMethodSignature(member)) return [asMember(name, member)];
      if (!ts.isPropertySignature(member) || member.type === undefined) return [];
      return ts.isFunctionTypeNode(member.type) ? [asMember(name, member.type)] : [];
    });
  });
}

test.each(DECLARED)("%s declares a signature that its module has: %s", (_, signature, module) => {
  const exported = exportedBy(readFileSync(join(ROOT, module), "utf8")).map(tokensOf);
  expect(exported).toContain(tokensOf(signature));
});

test("a signature that differs in a name, a type or a question mark is another", () => {
  const module = `export async function f<T>(a: T, b: { readonly c: 1; } = {},): Promise<T> { return a; }
    export interface I { readonly g: (a?: string) => void; h(): 1 }
    export type K = (a: 1) => 2;
    function hidden(): void {}`;
  const exported = exportedBy(module).map(tokensOf);
  expect(exported).toHaveLength(4);
  const right = ["f<T>(a: T, b?: { readonly c: 1 }): Promise<T>", "g(a?: string): void", "h(): 1", "k(a: 1): 2"];
  for (const signature of right) expect(exported).toContain(tokensOf(signature));
  const wrong = ["f<T>(x: T, b?: { readonly c: 1 }): Promise<T>", "g(a: string): void", "h(): 2", "hidden(): void"];
  for (const signature of wrong) expect(exported).not.toContain(tokensOf(signature));
});
