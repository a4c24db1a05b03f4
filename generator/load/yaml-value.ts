import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from "yaml";
import type { SourceText } from "../base/source-text.ts";
import type { Collector } from "../diagnostics/collector.ts";

/** How deep a spec may nest; version 1 of the format needs five levels. */
const DEEPEST = 64;

/** How many values a spec may hold once aliases are copied: 100,000 rows of twelve columns fit. */
const MOST_VALUES = 4_000_000;

interface Context {
  readonly document: Document.Parsed;
  readonly source: SourceText;
  readonly collector: Collector;
}

/**
 * A YAML node as plain data: maps become objects, sequences arrays. Our own walk rather than `toJS()`, because that throws
 * on an unknown alias, and gives no hold on depth, on the number of values or on numbers that lose their text.
 */
export function yamlToValue(root: Node, context: Context): unknown {
  const { document, source, collector } = context;
  let values = 0;
  let stopped = false;
  const stop = (node: Node, what: string, limit: string): undefined => {
    if (!stopped) collector.report("no-oversized-spec", { what, limit }, { span: spanOf(node, source) });
    stopped = true;
    return undefined;
  };
  const walk = (node: unknown, depth: number): unknown => {
    if (stopped || node === null || node === undefined) return null;
    const current = node as Node;
    values += 1;
    if (values > MOST_VALUES) return stop(current, `more than ${MOST_VALUES} values`, `${MOST_VALUES} values`);
    if (depth > DEEPEST) return stop(current, `values nested more than ${DEEPEST} deep`, `${DEEPEST} levels`);
    if (isAlias(current)) {
      const target = current.resolve(document);
      if (target !== undefined) return walk(target, depth + 1);
      const reason = `there is no anchor called \`${current.source}\``;
      collector.report("no-yaml-error", { reason }, { span: spanOf(current, source) });
      return undefined;
    }
    if (isSeq(current)) return current.items.map((item) => walk(item, depth + 1));
    if (isMap(current)) {
      reportRepeatedKeys(current, context);
      const entries = current.items.map(({ key, value }) => [keyText(key), walk(value, depth + 1)] as const);
      // Unlike an assignment, this makes `__proto__` an ordinary key.
      return Object.fromEntries(entries);
    }
    return isScalar(current) ? scalarValue(current, context) : undefined;
  };
  return walk(root, 0);
}

function reportRepeatedKeys({ items }: YAMLMap, { source, collector }: Context): void {
  const first = new Map<string, Node>();
  for (const { key } of items) {
    const text = keyText(key);
    const other = first.get(text);
    if (other === undefined) {
      first.set(text, key as Node);
      continue;
    }
    const related = [{ message: "the first one is here", span: spanOf(other, source) }];
    collector.report("no-repeated-key", { key: text }, { span: spanOf(key as Node, source), related });
  }
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : "";
}

function scalarValue(scalar: Scalar, { source, collector }: Context): unknown {
  const { value } = scalar;
  if (typeof value === "number" && scalar.source !== undefined && scalar.source !== String(value)) {
    const parameters = { written: scalar.source, read: String(value) };
    collector.report("no-lossy-number", parameters, { span: spanOf(scalar, source) });
  }
  return value;
}

function spanOf(node: Node, source: SourceText) {
  return { source, start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}
