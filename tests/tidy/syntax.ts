import { parse } from "@babel/parser";

/** A node of the syntax tree. What else a kind of node holds is found by asking `child`. */
export interface Node {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
}

/** The syntax tree of a TypeScript file; throws with the path when it does not parse. */
export function syntaxTree(path: string, text: string): Node {
  try {
    const dts = path.endsWith(".d.ts");
    const tree = parse(text, {
      sourceType: "module",
      createImportExpressions: true,
      plugins: [["typescript", { dts }], "explicitResourceManagement"],
    }).program;
    if (isNode(tree)) return tree;
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new Error(`${path}: the parser gave no syntax tree`);
}

/** What a node holds under `key`: a node, a list, a plain value, or undefined. */
export function child(node: Node, key: string): unknown {
  return Object.entries(node).find(([name]) => name === key)?.[1];
}

/** The text of a string literal, also of one in backticks without holes; undefined for anything else. */
export function literalText(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  const text = child(value, "value");
  if (value.type === "StringLiteral" && typeof text === "string") return text;
  const quasis = child(value, "quasis");
  if (value.type !== "TemplateLiteral" || !Array.isArray(quasis) || quasis.length !== 1) return undefined;
  const [quasi]: readonly { readonly value: { readonly cooked: string } }[] = quasis;
  return quasi?.value.cooked;
}

/** Calls `visit` for the node and everything below it, parents first. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (isNode(each)) walk(each, visit, node);
    }
  }
}

/** True for a node with a position. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "loc" in value && value.loc !== null;
}
