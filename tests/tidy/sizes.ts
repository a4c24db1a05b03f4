import type { Files } from "./project.ts";
import { child, isNode, type Node, syntaxTree, walk } from "./syntax.ts";

/** The most lines a file may have. */
const FILE_LINES = 300;

/** The most lines a function may have, from its first to its last. */
const FUNCTION_LINES = 60;

/** A file that may be larger, or hold larger functions. */
export interface Exception {
  readonly path: string;
  readonly reason: string;
}

/** A finding for each file and function that is too long, and for each exception that is no longer needed. */
export function checkSizes(files: Files, exceptions: readonly Exception[]): readonly string[] {
  const excepted = new Set(exceptions.map((each) => each.path));
  const findings: string[] = [];
  for (const [path, text] of files) {
    const tooLong = [...longFile(path, text), ...longFunctions(path, text)];
    if (!excepted.has(path)) findings.push(...tooLong);
    if (tooLong.length > 0) excepted.delete(path);
  }
  // What is still excepted now is either small again or gone.
  const unneeded = exceptions.filter(({ path }) => excepted.has(path));
  return [...findings, ...unneeded.map(({ path }) => `${path}: needs no exception any more; remove its row`)];
}

function longFile(path: string, text: string): readonly string[] {
  const lines = text.replace(/\n$/, "").split("\n").length;
  return lines > FILE_LINES ? [`${path}: ${lines} lines; at most ${FILE_LINES}`] : [];
}

function longFunctions(path: string, text: string): readonly string[] {
  const findings: string[] = [];
  walk(syntaxTree(path, text), (node, parent) => {
    if (!FUNCTIONS.has(node.type) || isDescribe(parent)) return;
    const { start, end } = node.loc;
    const lines = end.line - start.line + 1;
    if (lines > FUNCTION_LINES) {
      findings.push(`${path}:${start.line}: a function of ${lines} lines; at most ${FUNCTION_LINES}`);
    }
  });
  return findings;
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "ObjectMethod",
  "ClassMethod",
  "ClassPrivateMethod",
]);

// The callback of `describe` (or of `describe.each(…)`) is a chapter of a file rather than a function: it is as long as its
// tests together.
function isDescribe(parent: Node | undefined): boolean {
  const callee = parent?.type === "CallExpression" ? child(parent, "callee") : undefined;
  if (!isNode(callee)) return false;
  const each = callee.type === "CallExpression" ? child(callee, "callee") : undefined;
  const named = isNode(each) && each.type === "MemberExpression" ? child(each, "object") : callee;
  return isNode(named) && child(named, "name") === "describe";
}
