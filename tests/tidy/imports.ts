import { posix } from "node:path";
import type { Files } from "./project.ts";
import { child, isNode, literalText, type Node, syntaxTree, walk } from "./syntax.ts";

/** One import of one file, of whatever form: `import`, `export … from`, `import()`, `import("…")` as a type. */
export interface Import {
  readonly from: string;
  readonly line: number;
  /** `type` when the compiler erases it. `import { type A }` is not erased. */
  readonly kind: "value" | "type";
  /** As written; undefined when the argument of `import()` is computed. */
  readonly specifier: string | undefined;
  /** The file that a relative import names, as a path from the root. */
  readonly target: string | undefined;
  /** The package or builtin that another import names: `yaml`, `@babel/parser`, `node:fs`. */
  readonly package: string | undefined;
}

/** Every import of every file, in order. */
export function importsOf(files: Files): readonly Import[] {
  return [...files].flatMap(([path, text]) => {
    const found: Import[] = [];
    walk(syntaxTree(path, text), (node) => {
      const source = sourceOf(node);
      if (source === undefined) return;
      const specifier = literalText(source);
      found.push({
        from: path,
        line: node.loc.start.line,
        kind: kindOf(node),
        specifier,
        ...resolved(path, specifier),
      });
    });
    return found;
  });
}

/** Where an import stands, for a message. */
export function place({ from, line }: Import): string {
  return `${from}:${line}`;
}

// The key under which each kind of node holds what it imports.
const SOURCE_KEYS: Readonly<Record<string, string>> = {
  ImportDeclaration: "source",
  ExportNamedDeclaration: "source",
  ExportAllDeclaration: "source",
  ImportExpression: "source",
  TSImportType: "argument",
  TSExternalModuleReference: "expression",
};

function sourceOf(node: Node): Node | undefined {
  const source = child(node, SOURCE_KEYS[node.type] ?? "") ?? requireArgument(node);
  return isNode(source) ? source : undefined;
}

function requireArgument(node: Node): unknown {
  const callee = child(node, "callee");
  const args = child(node, "arguments");
  const isRequire = node.type === "CallExpression" && isNode(callee) && child(callee, "name") === "require";
  return isRequire && Array.isArray(args) ? args[0] : undefined;
}

function kindOf(node: Node): "value" | "type" {
  if (node.type === "TSImportType") return "type";
  return child(node, "importKind") === "type" || child(node, "exportKind") === "type" ? "type" : "value";
}

function resolved(from: string, specifier: string | undefined): Pick<Import, "target" | "package"> {
  if (specifier === undefined) return { target: undefined, package: undefined };
  if (specifier.startsWith(".")) return { target: posix.join(posix.dirname(from), specifier), package: undefined };
  const [first = "", second = ""] = specifier.split("/");
  return { target: undefined, package: first.startsWith("@") ? `${first}/${second}` : first };
}
