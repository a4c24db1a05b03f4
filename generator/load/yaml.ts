import { isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode, parseDocument } from "yaml";
import { type Pointer, pointerTokens } from "../base/pointer.ts";
import type { SourceText } from "../base/source-text.ts";
import type { Span } from "../base/span.ts";
import { type Collector, createCollector } from "../diagnostics/collector.ts";
import type { Checked } from "../diagnostics/diagnostic.ts";
import type { SpecDocument } from "./document.ts";
import { yamlToValue } from "./yaml-value.ts";

const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?= |\r?$)/gm;

/**
 * Reads a YAML 1.2 spec. Each alias is resolved to a copy of its anchor; a key may stand once only; a number whose plain
 * form differs from its text (`1.10`, `012`) is an error, since the text would be lost without a word.
 */
export function readYaml(source: SourceText): Checked<SpecDocument> {
  const collector = createCollector();
  if (reportConflictMarkers(source, collector)) return collector.checked(emptyDocument(source));
  const document = parseDocument(source.text, {
    prettyErrors: false,
    strict: true,
    stringKeys: true,
    // The walk below finds them, faster, and names both places.
    uniqueKeys: false,
    version: "1.2",
  });
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const span = { source, start: pos[0], end: pos[1] };
    if (code === "TAG_RESOLVE_FAILED") {
      collector.report("no-unknown-tag", { tag: source.text.slice(span.start, span.end) || message }, { span });
    } else {
      collector.report("no-yaml-error", { reason: asSentencePart(message) }, { span });
    }
  }
  const root = document.contents;
  if (root === null) {
    if (document.errors.length === 0) {
      const span = { source, start: 0, end: 0 };
      collector.report("no-yaml-error", { reason: "the spec is empty" }, { span });
    }
    return collector.checked(emptyDocument(source));
  }
  const value = yamlToValue(root, { document, source, collector });
  return collector.checked({ source, value, spanOf: createSpanOf(source, root, (alias) => alias.resolve(document)) });
}

function emptyDocument(source: SourceText): SpecDocument {
  return { source, value: undefined, spanOf: () => ({ source, start: 0, end: 0 }) };
}

/** The parser would report each marker as some odd YAML; what happened is plainer. */
function reportConflictMarkers(source: SourceText, collector: Collector): boolean {
  const opening = /^<{7}(?= |\r?$)/m.test(source.text);
  if (!opening) return false;
  for (const match of source.text.matchAll(CONFLICT_MARKER)) {
    const span = { source, start: match.index, end: match.index + match[0].length };
    collector.report("no-conflict-marker", { marker: match[0] }, { span });
  }
  return true;
}

/** The parser's messages are sentences; ours go on in the middle of a line. */
function asSentencePart(message: string): string {
  const [first = ""] = message.split("\n");
  return first.charAt(0).toLowerCase() + first.slice(1).replace(/\.$/, "");
}

type Aliased = Extract<Node, { resolve: unknown }>;

function createSpanOf(source: SourceText, root: ParsedNode, resolve: (alias: Aliased) => Node | undefined) {
  const spanOfNode = (node: unknown, otherwise: Span): Span => {
    const range = (node as Node | null | undefined)?.range;
    return range ? { source, start: range[0], end: range[1] } : otherwise;
  };
  return (pointer: Pointer, part: "key" | "value" = "value"): Span => {
    const tokens = pointerTokens(pointer);
    let node: unknown = root;
    let place = spanOfNode(root, { source, start: 0, end: 0 });
    for (const [index, token] of tokens.entries()) {
      if (isAlias(node)) node = resolve(node);
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === token);
        if (pair === undefined) return place;
        const key = spanOfNode(pair.key, place);
        const value = spanOfNode(pair.value, key);
        // An empty value (`key:`) has no text of its own to mark.
        place = (part === "key" && index === tokens.length - 1) || value.start === value.end ? key : value;
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(token)];
        if (item === undefined) return place;
        place = spanOfNode(item, place);
        node = item;
      } else {
        return place;
      }
    }
    return place;
  };
}
