import { ts } from "ts-morph";
import { clip } from "../../base/clip.ts";
import { notPlainData, type Refusal } from "./refusal.ts";

/** Why an expression or property is no plain data. `wrappers` are the local names of `defineMatrix`. */
export function refuseSyntax(node: ts.Node, wrappers: ReadonlySet<string>): Refusal {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    if (wrappers.has(node.expression.text)) return refuseWrapper(node);
    if (node.expression.text === "defineMatrix") {
      const help = 'Write `import { defineMatrix } from "scopec";` at the top of the file.';
      return { node, reason: "`defineMatrix` is not imported", help };
    }
  }
  if (ts.isOmittedExpression(node)) {
    return { node, reason: "an item of this list is missing", help: "Write it, or take the comma out." };
  }
  if (ts.isAsExpression(node)) {
    const help = "Take it out; `satisfies` has TypeScript check a value and changes nothing.";
    return { node, reason: notPlainData("a type assertion other than `as const`"), help };
  }
  if (ts.isNonNullExpression(node)) {
    return { node, reason: notPlainData(`\`${shortText(node)}\``), help: "Take the `!` out." };
  }
  if (ts.isPropertyAssignment(node)) return refuseKey(node.name);
  return { node, reason: notPlainData(describeSyntax(node)) };
}

function refuseWrapper(node: ts.CallExpression): Refusal {
  const reason =
    node.arguments.length === 1
      ? "`defineMatrix` stands once, around the whole spec"
      : "`defineMatrix` takes one argument, the spec";
  return { node, reason, help: "Write `export default defineMatrix({ … });`." };
}

function refuseKey(name: ts.PropertyName): Refusal {
  if (ts.isNumericLiteral(name) || ts.isBigIntLiteral(name)) {
    return { node: name, reason: "a key has to be text", help: "Write it in quotes." };
  }
  return { node: name, reason: notPlainData("a computed key"), help: "Write the key itself." };
}

/** What a piece of syntax is, in words. */
function describeSyntax(node: ts.Node): string {
  if (ts.isCallExpression(node)) return `a call of \`${shortText(node.expression)}\``;
  if (ts.isConditionalExpression(node)) return "a condition";
  if (ts.isBinaryExpression(node)) return "a computation";
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return `a look-up, \`${shortText(node)}\`,`;
  if (ts.isFunctionLike(node)) return "a function";
  if (ts.isTaggedTemplateExpression(node)) return "a template with a function before it";
  return `\`${shortText(node)}\``;
}

function shortText(node: ts.Node): string {
  return clip(node.getText().replace(/\s+/g, " "), 40);
}

/** The name that a call or a look-up begins with: `parts` of `parts.rows[0]`; `undefined` where it begins with no name. */
export function rootName(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  const isStep = ts.isCallExpression(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
  return isStep ? rootName(node.expression) : undefined;
}
