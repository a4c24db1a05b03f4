import { type Document, parseDocument } from "yaml";
import type { SourceText } from "../base/source-text.ts";
import { type Collector, createCollector } from "../diagnostics/collector.ts";
import type { Checked } from "../diagnostics/diagnostic.ts";
import { reportConflictMarkers } from "./conflict-markers.ts";
import type { SpecDocument } from "./document.ts";
import { resolveAliases } from "./yaml-aliases.ts";
import { yamlProblems } from "./yaml-problems.ts";
import { createYamlSpans } from "./yaml-spans.ts";
import { DEEPEST, yamlToValue } from "./yaml-value.ts";

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
    const reason = /\S/.test(source.text.replace("\ufeff", ""))
      ? "the spec is empty: there is nothing but comments in it"
      : "the spec is empty";
    const help = "Write a spec: at the least `version`, `scopes`, `platforms` and `rows`.";
    collector.report("no-yaml-error", { reason, help }, { span });
    return collector.checked(emptyDocument(source));
  }
  const aliases = resolveAliases(root);
  const value = yamlToValue(root, { aliases, source, collector });
  return collector.checked({ source, value, spanOf: createYamlSpans(source, root, aliases) });
}

function reportProblems(document: Document.Parsed, source: SourceText, collector: Collector): void {
  for (const { code, span, reason, help } of yamlProblems(document, source)) {
    if (code === "TAG_RESOLVE_FAILED") {
      collector.report("no-unknown-tag", { tag: source.text.slice(span.start, span.end) || reason }, { span });
    } else if (/call stack/i.test(reason)) {
      reportTooDeep(source, collector);
    } else {
      collector.report("no-yaml-error", { reason, help }, { span });
    }
  }
  const version = /^%YAML +(?!1\.2\b).*$/m.exec(source.text);
  if (version !== null && document.directives.yaml.explicit === true) {
    const span = { source, start: version.index, end: version.index + version[0].length };
    const reason = "a spec is YAML 1.2; another version reads some words differently";
    collector.report("no-yaml-error", { reason, help: "Take the line out, or write `%YAML 1.2`." }, { span });
  }
}

function emptyDocument(source: SourceText): SpecDocument {
  return { source, value: undefined, spanOf: () => ({ source, start: 0, end: 0 }) };
}
