import { ts } from "ts-morph";
import type { Span } from "../../base/span.ts";
import type { Collector } from "../../diagnostics/collector.ts";
import type { StaticEntry, StaticNode } from "../static-node.ts";
import { type SpecModule, spanOfSyntax } from "./module.ts";

/** How deep expressions may nest, names followed. */
const DEEPEST = 200;

/** How many values a spec may hold once names and spreads are copied. */
const MOST_VALUES = 1_000_000;

/** The longest text that a template may make, in UTF-16 code units. */
const LONGEST_TEXT = 1_000_000;

/** What evaluating needs: where findings go, and the other files. */
export interface Evaluation {
  readonly collector: Collector;
  /** The module at a path, read at most once; `undefined`, with a finding at the place, when it cannot be read. */
  readonly moduleAt: (path: string, from: Span) => SpecModule | undefined;
  /** Expressions being evaluated, to find names that stand for themselves. */
  readonly active: Set<ts.Expression>;
  readonly count: { values: number };
}

/** Where an expression stands, and how deep. */
interface Place {
  readonly module: SpecModule;
  readonly depth: number;
}

/**
 * The value of an expression that is plain data: literals, objects, lists, constants, spreads, templates of these. Whatever
 * would have to be run is a finding at its place, and gives `undefined`.
 */
export function evaluate(expression: ts.Expression, place: Place, evaluation: Evaluation): StaticNode | undefined {
  const span = spanOfSyntax(place.module, expression);
  const { collector, active, count } = evaluation;
  if (active.has(expression)) {
    collector.report("no-dynamic-value", { what: "a name that stands for itself" }, { span });
    return undefined;
  }
  count.values += 1;
  if (place.depth > DEEPEST || count.values > MOST_VALUES) {
    if (count.values !== Number.POSITIVE_INFINITY) {
      collector.report(
        "no-oversized-spec",
        { what: "values that are too many or too deep", limit: `${MOST_VALUES} values` },
        { span },
      );
    }
    count.values = Number.POSITIVE_INFINITY;
    return undefined;
  }
  active.add(expression);
  try {
    return evaluateKind(expression, { module: place.module, depth: place.depth + 1 }, evaluation);
  } finally {
    active.delete(expression);
  }
}

function evaluateKind(expression: ts.Expression, place: Place, evaluation: Evaluation): StaticNode | undefined {
  const span = spanOfSyntax(place.module, expression);
  const scalar = literalValue(expression);
  if (scalar !== undefined) return { kind: "scalar", span, value: scalar.value };
  if (ts.isObjectLiteralExpression(expression)) return evaluateObject(expression, place, evaluation);
  if (ts.isArrayLiteralExpression(expression)) return evaluateList(expression, place, evaluation);
  if (ts.isTemplateExpression(expression)) return evaluateTemplate(expression, place, evaluation);
  if (ts.isIdentifier(expression)) return evaluateName(expression, place, evaluation);
  if (ts.isParenthesizedExpression(expression) || ts.isSatisfiesExpression(expression)) {
    return evaluate(expression.expression, place, evaluation);
  }
  if (ts.isAsExpression(expression) && expression.type.getText() === "const") {
    return evaluate(expression.expression, place, evaluation);
  }
  evaluation.collector.report("no-dynamic-value", { what: describeSyntax(expression) }, { span });
  return undefined;
}

function literalValue(expression: ts.Expression): { readonly value: string | number | boolean | null } | undefined {
  if (ts.isStringLiteralLike(expression)) return { value: expression.text };
  if (ts.isNumericLiteral(expression)) return { value: Number(expression.text) };
  if (ts.isPrefixUnaryExpression(expression) && expression.operator === ts.SyntaxKind.MinusToken) {
    return ts.isNumericLiteral(expression.operand) ? { value: -Number(expression.operand.text) } : undefined;
  }
  if (expression.kind === ts.SyntaxKind.TrueKeyword) return { value: true };
  if (expression.kind === ts.SyntaxKind.FalseKeyword) return { value: false };
  return expression.kind === ts.SyntaxKind.NullKeyword ? { value: null } : undefined;
}

function evaluateList(expression: ts.ArrayLiteralExpression, place: Place, evaluation: Evaluation): StaticNode {
  const items = expression.elements.flatMap((element) => {
    if (!ts.isSpreadElement(element)) {
      const item = evaluate(element, place, evaluation);
      return item === undefined ? [] : [item];
    }
    const spread = evaluate(element.expression, place, evaluation);
    if (spread === undefined || spread.kind === "list") return spread?.items ?? [];
    evaluation.collector.report(
      "no-dynamic-value",
      { what: "a spread of what is no list" },
      { span: spanOfSyntax(place.module, element) },
    );
    return [];
  });
  return { kind: "list", span: spanOfSyntax(place.module, expression), items };
}

function evaluateObject(expression: ts.ObjectLiteralExpression, place: Place, evaluation: Evaluation): StaticNode {
  const entries = new Map<string, StaticEntry>();
  const written = new Map<string, Span>();
  for (const property of expression.properties) {
    const span = spanOfSyntax(place.module, property);
    if (ts.isSpreadAssignment(property)) {
      const spread = evaluate(property.expression, place, evaluation);
      if (spread?.kind === "map") for (const [key, entry] of spread.entries) entries.set(key, entry);
      else if (spread !== undefined)
        evaluation.collector.report("no-dynamic-value", { what: "a spread of what is no object" }, { span });
      continue;
    }
    const read = readProperty(property);
    if (read === undefined) {
      evaluation.collector.report("no-dynamic-value", { what: describeSyntax(property) }, { span });
      continue;
    }
    const key = spanOfSyntax(place.module, read.name);
    reportRepeated(read.key, { key, written, evaluation });
    const node = evaluate(read.value, place, evaluation);
    if (node !== undefined) entries.set(read.key, { key, node });
  }
  return { kind: "map", span: spanOfSyntax(place.module, expression), entries };
}

/** A key that is written twice in one literal; one that overrides what a spread brought in is no mistake. */
function reportRepeated(
  name: string,
  {
    key,
    written,
    evaluation,
  }: { readonly key: Span; readonly written: Map<string, Span>; readonly evaluation: Evaluation },
): void {
  const first = written.get(name);
  if (first === undefined) written.set(name, key);
  else
    evaluation.collector.report(
      "no-repeated-key",
      { key: name },
      { span: key, related: [{ message: "the first one is here", span: first }] },
    );
}

function readProperty(
  property: ts.ObjectLiteralElementLike,
): { readonly key: string; readonly name: ts.Node; readonly value: ts.Expression } | undefined {
  if (ts.isShorthandPropertyAssignment(property)) {
    return { key: property.name.text, name: property.name, value: property.name };
  }
  if (!ts.isPropertyAssignment(property)) return undefined;
  const { name, initializer: value } = property;
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) return { key: name.text, name, value };
  if (ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression))
    return { key: name.expression.text, name, value };
  return undefined;
}

function evaluateTemplate(
  expression: ts.TemplateExpression,
  place: Place,
  evaluation: Evaluation,
): StaticNode | undefined {
  let text = expression.head.text;
  for (const { expression: hole, literal } of expression.templateSpans) {
    const node = evaluate(hole, place, evaluation);
    if (node === undefined) return undefined;
    if (node.kind !== "scalar") {
      evaluation.collector.report(
        "no-dynamic-value",
        { what: "a list or object in a template" },
        { span: spanOfSyntax(place.module, hole) },
      );
      return undefined;
    }
    text += `${node.value}${literal.text}`;
    if (text.length > LONGEST_TEXT) {
      const size = { what: "a text of more than a million characters", limit: `${LONGEST_TEXT} characters` };
      evaluation.collector.report("no-oversized-spec", size, { span: spanOfSyntax(place.module, hole) });
      return undefined;
    }
  }
  return { kind: "scalar", span: spanOfSyntax(place.module, expression), value: text };
}

/** A constant of the file, or an imported one of another file; the value keeps the place where it is written. */
function evaluateName(name: ts.Identifier, { module, depth }: Place, evaluation: Evaluation): StaticNode | undefined {
  const span = spanOfSyntax(module, name);
  const constant = module.constants.get(name.text);
  if (constant !== undefined) return evaluate(constant, { module, depth }, evaluation);
  const imported = module.imports.get(name.text);
  if (imported === undefined) {
    evaluation.collector.report(
      "no-dynamic-value",
      { what: `\`${name.text}\`, which is no constant of this file` },
      { span },
    );
    return undefined;
  }
  const other = evaluation.moduleAt(imported.path, spanOfSyntax(module, imported.node));
  if (other === undefined) return undefined;
  const exported = other.exports.get(imported.name);
  if (exported !== undefined) return evaluate(exported, { module: other, depth }, evaluation);
  evaluation.collector.report(
    "no-dynamic-value",
    { what: `\`${imported.name}\`, which \`${imported.path}\` does not export` },
    { span },
  );
  return undefined;
}

/** What a piece of syntax is, in words. */
function describeSyntax(node: ts.Node): string {
  if (ts.isCallExpression(node)) return `a call of \`${shortText(node.expression)}\``;
  if (ts.isAsExpression(node)) return "a type assertion other than `as const`";
  if (ts.isConditionalExpression(node)) return "a condition";
  if (ts.isBinaryExpression(node)) return "a computation";
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return `a look-up, \`${shortText(node)}\`,`;
  if (ts.isFunctionLike(node)) return "a function";
  if (ts.isComputedPropertyName(node) || ts.isPropertyAssignment(node)) return "a computed key";
  return `\`${shortText(node)}\``;
}

function shortText(node: ts.Node): string {
  const text = node.getText().replace(/\s+/g, " ");
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
