import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from "yaml";
import { clip } from "../base/clip.ts";
import type { SourceText } from "../base/source-text.ts";
import type { Collector } from "../diagnostics/collector.ts";
import type { Fix } from "../diagnostics/fix.ts";
import type { AliasTarget } from "./yaml-aliases.ts";

/** How deep a spec may nest; version 1 of the format needs five levels. */
export const DEEPEST = 64;

/** How many values aliases may add by standing for others. */
const MOST_COPIES = 200_000;

interface Context {
  readonly aliases: ReadonlyMap<Alias, AliasTarget>;
  readonly source: SourceText;
  readonly collector: Collector;
}

/**
 * A YAML node as plain data: maps become objects, sequences arrays. Our own walk rather than `toJS()`, because that throws
 * on an unknown alias, and gives no hold on depth, on what aliases copy or on numbers that lose their text.
 */
export function yamlToValue(root: Node, context: Context): unknown {
  const { source, collector } = context;
  let copies = 0;
  let stopped = false;
  const stop = (node: Node, what: string, limit: string): undefined => {
    if (!stopped) collector.report("no-oversized-spec", { what, limit }, { span: spanOf(node, source) });
    stopped = true;
    return undefined;
  };
  const walk = (node: unknown, depth: number, copied: number): unknown => {
    if (stopped || node === null || node === undefined) return null;
    const current = node as Node;
    copies += copied;
    if (copies > MOST_COPIES)
      return stop(current, `more than ${MOST_COPIES} values by way of aliases`, `${MOST_COPIES} values`);
    if (depth > DEEPEST) return stop(current, `values nested more than ${DEEPEST} deep`, `${DEEPEST} levels`);
    if (isAlias(current)) {
      const target = aliasTarget(current, context);
      return target === undefined ? undefined : walk(target, depth + 1, 1);
    }
    if (isSeq(current)) return current.items.map((item) => walk(item, depth + 1, copied));
    if (isMap(current)) {
      if (copied === 0) reportRepeatedKeys(current, context);
      const entries = current.items.map(({ key, value }) => [keyText(key), walk(value, depth + 1, copied)] as const);
      // Unlike an assignment, this makes `__proto__` an ordinary key.
      return Object.fromEntries(entries);
    }
    return scalarValue(current as Scalar, context);
  };
  return walk(root, 0, 0);
}

function aliasTarget(alias: Alias, { aliases, source, collector }: Context): Node | undefined {
  const target = aliases.get(alias);
  if (typeof target === "object") return target;
  const reason =
    target === "circular"
      ? `\`*${alias.source}\` stands inside the value that it stands for`
      : `there is no anchor called \`${alias.source}\``;
  collector.report("no-yaml-error", { reason }, { span: spanOf(alias, source) });
  return undefined;
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
    const span = spanOf(scalar, source);
    const fix: Fix = {
      kind: "safe",
      description: `put \`${clip(scalar.source, 100)}\` in quotes`,
      steps: [{ do: "quote", span }],
    };
    collector.report("no-lossy-number", parameters, { span, fix });
  }
  return value;
}

function spanOf(node: Node, source: SourceText) {
  return { source, start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}
