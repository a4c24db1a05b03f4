import { ts } from "ts-morph";

/** A test as its file writes it. */
export interface FoundTest {
  /** The titles of its groups, outermost first, then its own; holes of templates stand there as they are written. */
  readonly titles: readonly string[];
  /** Whether it, or a group around it, is marked so that it does not run (`skip`, `todo`), or so that it is to fail. */
  readonly isSkipped: boolean;
}

const TESTS = ["it", "test"];
const GROUPS = ["describe", "suite"];
const SKIPPING = ["failing", "fails", "skip", "skipIf", "todo", "todoIf", "if", "runIf"];

/**
 * The tests that a source file declares by calls of `test` or `it`, in groups of `describe` or `suite`, as Bun, Node and Vitest
 * have them. The file is parsed, never run, so a title that is computed is not known, and its test is left out.
 */
export function readTests(path: string, text: string): readonly FoundTest[] {
  const kind = /x$/.test(path) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const found: FoundTest[] = [];
  const visit = (node: ts.Node, around: FoundTest): void => {
    const call = readCall(node);
    if (call === undefined) {
      ts.forEachChild(node, (child) => visit(child, around));
      return;
    }
    const titles = call.title === undefined ? undefined : [...around.titles, call.title];
    const own = { titles: titles ?? around.titles, isSkipped: around.isSkipped || call.isSkipped };
    if (call.isTest && titles !== undefined) found.push(own);
    for (const argument of call.rest) ts.forEachChild(argument, (child) => visit(child, own));
  };
  visit(file, { titles: [], isSkipped: false });
  return found;
}

interface TestCall {
  readonly isTest: boolean;
  readonly isSkipped: boolean;
  readonly title: string | undefined;
  readonly rest: readonly ts.Expression[];
}

/** A call that declares a test or a group; what `test.each(…)` gives is called as well. */
function readCall(node: ts.Node): TestCall | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const words = wordsOf(node.expression);
  const [callee = "", ...modifiers] = words;
  if (!TESTS.includes(callee) && !GROUPS.includes(callee)) return undefined;
  const [first, ...rest] = node.arguments;
  if (first === undefined || !rest.some(isFunction)) return undefined;
  return {
    isTest: TESTS.includes(callee),
    isSkipped: modifiers.some((word) => SKIPPING.includes(word)),
    title: titleOf(first),
    rest,
  };
}

/** `test`, `skip` and `each` of `test.skip.each(…)`. */
function wordsOf(callee: ts.Expression): readonly string[] {
  if (ts.isIdentifier(callee)) return [callee.text];
  if (ts.isPropertyAccessExpression(callee)) return [...wordsOf(callee.expression), callee.name.text];
  if (ts.isCallExpression(callee)) return wordsOf(callee.expression);
  return ts.isTaggedTemplateExpression(callee) ? wordsOf(callee.tag) : [];
}

function isFunction(node: ts.Node): boolean {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

function titleOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  const holes = node.templateSpans.map(({ expression, literal }) => `\${${expression.getText()}}${literal.text}`);
  return node.head.text + holes.join("");
}
