import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from "yaml";
import { clip } from "../base/clip.ts";
import type { SourceText } from "../base/source-text.ts";
import { nearest } from "../base/suggest.ts";
import type { Collector } from "../diagnostics/collector.ts";
import type { Fix } from "../diagnostics/fix.ts";
import { type AliasTarget, anchorsIn } from "./yaml-aliases.ts";

/** How deep a spec may nest; version 1 of the format needs five levels. */
export const DEEPEST = 64;

/** How many values aliases may add by standing for others. */
const MOST_COPIES = 200_000;

interface Context {
  /** The names of all anchors; looked up once, and only for a mistake. */
  readonly anchors: () => ReadonlySet<string>;
  readonly aliases: ReadonlyMap<Alias, AliasTarget>;
  readonly source: SourceText;
  readonly collector: Collector;
}

/**
 * A YAML node as plain data: maps become objects, sequences arrays. Our own walk rather than `toJS()`, because that throws
 * on an unknown alias, and gives no hold on depth, on what aliases copy or on numbers that lose their text.
 */
export function yamlToValue(root: Node, places: Omit<Context, "anchors">): unknown {
  let anchors: ReadonlySet<string> | undefined;
  const context: Context = {
    ...places,
    anchors() {
      anchors ??= anchorsIn(root);
      return anchors;
    },
  };
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
    if (copies > MOST_COPIES) return stop(current, "values that aliases repeat", `${MOST_COPIES} values`);
    if (depth > DEEPEST) return stop(current, "values nested too deep", `${DEEPEST} levels`);
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

function aliasTarget(alias: Alias, { anchors, aliases, source, collector }: Context): Node | undefined {
  const target = aliases.get(alias);
  if (typeof target === "object") return target;
  const parameters = target === "circular" ? circular(alias) : noAnchor(alias, anchors());
  collector.report("no-yaml-error", parameters, { span: spanOf(alias, source) });
  return undefined;
}

function circular({ source: name }: Alias) {
  const reason = `\`*${name}\` stands inside the value that it stands for`;
  return { reason, help: "Write out what is meant here." };
}

function noAnchor({ source: name }: Alias, anchors: ReadonlySet<string>) {
  if (/[.*]/.test(name)) {
    const reason = "`*` begins an alias unless it stands in quotes";
    return { reason, help: `Put the text in quotes: \`"*${name}"\`.` };
  }
  if (anchors.has(name)) {
    const reason = `there is no anchor called \`${name}\` above this, only below`;
    return { reason, help: "An alias repeats what stands above it: move the anchor to the first place that needs it." };
  }
  const meant = nearest(name, anchors);
  const help =
    meant === undefined
      ? `Mark the value that it repeats with \`&${name}\`, above this.`
      : `Did you mean \`*${meant}\`?`;
  return { reason: `there is no anchor called \`${name}\``, help };
}

/** YAML 1.1 merged the maps that this key names; in YAML 1.2 it is a key like any other, so nothing would be merged. */
function reportMergeKey(key: unknown, { source, collector }: Context): void {
  const reason = "`<<` merges no maps in YAML 1.2";
  const help = "Write the keys out, or let an alias stand for the whole value.";
  collector.report("no-yaml-error", { reason, help }, { span: spanOf(key as Node, source) });
}

function reportRepeatedKeys({ items }: YAMLMap, context: Context): void {
  const { source, collector } = context;
  const first = new Map<string, Node>();
  for (const { key } of items) {
    const text = keyText(key);
    const other = first.get(text);
    if (other === undefined) {
      first.set(text, key as Node);
      if (text === "<<") reportMergeKey(key, context);
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
