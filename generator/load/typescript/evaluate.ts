import { ts } from "ts-morph";
import type { Span } from "../../base/span.ts";
import { nearest } from "../../base/suggest.ts";
import type { Collector } from "../../diagnostics/collector.ts";
import type { StaticEntry, StaticNode } from "../static-node.ts";
import { refuseSyntax, rootName } from "./describe-syntax.ts";
import { spanOfSyntax } from "./module.ts";
import type { ImportedName, SpecModule } from "./module-draft.ts";
import { equalsForColon } from "./syntax-errors.ts";

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
  refuse(expression, place, evaluation);
  return undefined;
}

/** Reports what would have to be run. */
function refuse(node: ts.Node, { module }: Place, { collector }: Evaluation): void {
  // That a name is of no use is a finding where it is declared.
  const root = rootName(node);
  if (root !== undefined && module.unusable.has(root)) return;
  const { node: culprit, reason, help } = refuseSyntax(node, module.wrappers);
  const { source, start, end } = spanOfSyntax(module, culprit);
  // What is left out has no text: it would stand before the next mark.
  const at = start === end ? start + source.text.slice(start).search(/\S|$/) : start;
  collector.report("no-dynamic-value", { reason, help }, { span: { source, start: at, end: Math.max(at, end) } });
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
    const parameters = { reason: "only a list can be spread in a list", help: "Write the items themselves." };
    evaluation.collector.report("no-dynamic-value", parameters, { span: spanOfSyntax(place.module, element) });
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
      else if (spread !== undefined) {
        const parameters = { reason: "only an object can be spread in an object", help: "Write the keys themselves." };
        evaluation.collector.report("no-dynamic-value", parameters, { span });
      }
      continue;
    }
    const read = readProperty(property);
    if (read === undefined) {
      refuse(property, place, evaluation);
      continue;
    }
    if (ts.isShorthandPropertyAssignment(property) && reportEquals(property, place, evaluation)) continue;
    const key = spanOfSyntax(place.module, read.name);
    reportRepeated(read.key, { key, written, evaluation });
    const node = evaluate(read.value, place, evaluation);
    if (node !== undefined) entries.set(read.key, { key, node });
  }
  return { kind: "map", span: spanOfSyntax(place.module, expression), entries };
}

function reportEquals(property: ts.ShorthandPropertyAssignment, { module }: Place, { collector }: Evaluation): boolean {
  const error = equalsForColon(module, property);
  if (error !== undefined) collector.report("no-typescript-error", error, { span: error.span });
  return error !== undefined;
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
      const parameters = { reason: "a list or object cannot stand in a template", help: "Put a text there." };
      evaluation.collector.report("no-dynamic-value", parameters, { span: spanOfSyntax(place.module, hole) });
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
  const constant = module.constants.get(name.text);
  const imported = module.imports.get(name.text);
  if (constant === undefined && imported === undefined) {
    if (!module.unusable.has(name.text)) reportUnknownName(name, module, evaluation);
    return undefined;
  }
  const other =
    imported === undefined ? module : evaluation.moduleAt(imported.path, spanOfSyntax(module, imported.specifier));
  const meant = constant ?? (imported && other?.exports.get(imported.name));
  if (other !== undefined && meant !== undefined && !evaluation.active.has(meant)) {
    return evaluate(meant, { module: other, depth }, evaluation);
  }
  if (meant !== undefined) {
    const reason = `\`${name.text}\` stands inside the value that it stands for`;
    const parameters = { reason, help: "Write out what is meant here." };
    evaluation.collector.report("no-dynamic-value", parameters, { span: spanOfSyntax(module, name) });
  } else if (imported !== undefined && other !== undefined) {
    reportMissingExport(imported, { module, other, evaluation });
  }
  return undefined;
}

function reportUnknownName(name: ts.Identifier, module: SpecModule, { collector }: Evaluation): void {
  const span = spanOfSyntax(module, name);
  if (name.text === "undefined") {
    const parameters = { reason: "`undefined` is no value of a spec", help: "Leave the key out." };
    collector.report("no-dynamic-value", parameters, { span });
    return;
  }
  const suggestion = nearest(name.text, [...module.constants.keys(), ...module.imports.keys()]);
  const help =
    suggestion === undefined
      ? "Declare it as a `const`, import it, or write the value itself."
      : `Did you mean \`${suggestion}\`?`;
  collector.report("no-dynamic-value", { reason: `there is no constant called \`${name.text}\` here`, help }, { span });
}

function reportMissingExport(
  { path, name, node }: ImportedName,
  {
    module,
    other,
    evaluation,
  }: { readonly module: SpecModule; readonly other: SpecModule; readonly evaluation: Evaluation },
): void {
  // What cannot be used there is a finding there.
  if (other.unusable.has(name)) return;
  const names = [...other.exports.keys()];
  const reason = name === "default" ? `\`${path}\` has no default export` : `\`${path}\` does not export \`${name}\``;
  const exported =
    names.length === 0 ? "It exports nothing." : `It exports ${names.map((each) => `\`${each}\``).join(", ")}.`;
  const suggestion = nearest(name, names);
  const help = suggestion === undefined ? exported : `Did you mean \`${suggestion}\`?`;
  evaluation.collector.report("no-dynamic-value", { reason, help }, { span: spanOfSyntax(module, node) });
}
