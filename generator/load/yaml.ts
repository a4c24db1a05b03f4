import { type Document, parseDocument } from "yaml";
import type { SourceText } from "../base/source-text.ts";
import { type Collector, createCollector } from "../diagnostics/collector.ts";
import type { Checked } from "../diagnostics/diagnostic.ts";
import type { SpecDocument } from "./document.ts";
import { resolveAliases } from "./yaml-aliases.ts";
import { createYamlSpans } from "./yaml-spans.ts";
import { DEEPEST, yamlToValue } from "./yaml-value.ts";

const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?= |\r?$)/gm;

/**
 * Reads a YAML 1.2 spec. Each alias is resolved to a copy of its anchor; a key may stand once only; a number whose plain
 * form differs from its text (`1.10`, `012`) is an error, since the text would be lost without a word.
 */
export function readYaml(source: SourceText): Checked<SpecDocument> {
  const collector = createCollector();
  if (reportConflictMarkers(source, collector)) return collector.checked(emptyDocument(source));
  if (opensTooDeep(source.text)) {
    reportTooDeep(source, collector);
    return collector.checked(emptyDocument(source));
  }
  try {
    return readDocument(source, collector);
  } catch (error) {
    // The parser calls itself for each level, so that text of ten thousand levels exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    reportTooDeep(source, collector);
    return collector.checked(emptyDocument(source));
  }
}

/**
 * Whether brackets open far deeper than any spec nests. The parser calls itself for each of them, and a process that runs out
 * of memory on the way down cannot be saved. Brackets in quotes count too: hundreds of them that do not close are no spec.
 */
function opensTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > MOST_OPEN) return true;
    if (depth < 0) depth = 0;
  }
  return false;
}

const MOST_OPEN = 1_000;

function reportTooDeep(source: SourceText, collector: Collector): void {
  const size = { what: "values nested too deep to read", limit: `${DEEPEST} levels` };
  collector.report("no-oversized-spec", size, { span: { source, start: 0, end: 0 } });
}

function readDocument(source: SourceText, collector: Collector): Checked<SpecDocument> {
  const document = parseDocument(source.text, {
    prettyErrors: false,
    strict: true,
    // `!!binary`, `!!set` and the like are no plain data.
    resolveKnownTags: false,
    stringKeys: true,
    // The walk below finds them, faster, and names both places.
    uniqueKeys: false,
    version: "1.2",
  });
  reportProblems(document, source, collector);
  const root = document.contents;
  // What the parser made of text that it did not understand says little.
  if (document.errors.length > 0) return collector.checked(emptyDocument(source));
  if (root === null) {
    const span = { source, start: 0, end: 0 };
    collector.report("no-yaml-error", { reason: "the spec is empty" }, { span });
    return collector.checked(emptyDocument(source));
  }
  const aliases = resolveAliases(root);
  const value = yamlToValue(root, { aliases, source, collector });
  return collector.checked({ source, value, spanOf: createYamlSpans(source, root, aliases) });
}

const MOST_PROBLEMS = 10;

/** What the parser says of each code in the words of its manual, in plainer ones. */
const PLAINER: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: "a second document begins here; a spec is one",
  NON_STRING_KEY: "a key has to be text",
};

function reportProblems(document: Document.Parsed, source: SourceText, collector: Collector): void {
  // One slip makes the parser stumble over everything behind it; the first few say what is to be mended.
  for (const { code, message, pos } of [...document.errors, ...document.warnings].slice(0, MOST_PROBLEMS)) {
    const span = { source, start: pos[0], end: pos[1] };
    if (code === "TAG_RESOLVE_FAILED") {
      collector.report("no-unknown-tag", { tag: source.text.slice(span.start, span.end) || message }, { span });
    } else if (/call stack/i.test(message)) {
      reportTooDeep(source, collector);
    } else {
      collector.report("no-yaml-error", { reason: PLAINER[code] ?? asSentencePart(message) }, { span });
    }
  }
  const version = /^%YAML +(?!1\.2\b).*$/m.exec(source.text);
  if (version !== null && document.directives.yaml.explicit === true) {
    const span = { source, start: version.index, end: version.index + version[0].length };
    collector.report(
      "no-yaml-error",
      { reason: "a spec is YAML 1.2; another version reads some words differently" },
      { span },
    );
  }
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
