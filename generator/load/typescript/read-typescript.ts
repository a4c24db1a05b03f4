import { ts } from "ts-morph";
import { createSourceText, type SourceText } from "../../base/source-text.ts";
import type { Span } from "../../base/span.ts";
import { type Collector, createCollector } from "../../diagnostics/collector.ts";
import type { Checked } from "../../diagnostics/diagnostic.ts";
import type { ReadOnlyHost } from "../../host/host.ts";
import { reportConflictMarkers } from "../conflict-markers.ts";
import type { SpecDocument } from "../document.ts";
import { type StaticNode, spanBelow, valueOfNode } from "../static-node.ts";
import { evaluate } from "./evaluate.ts";
import { readModule, spanOfSyntax } from "./module.ts";
import type { SpecModule } from "./module-draft.ts";
import { findSyntaxError } from "./syntax-errors.ts";

/**
 * Reads a TypeScript spec: `export default defineMatrix({ … })`, or the object itself. It is parsed, never run; what is not plain
 * data is a finding at its place. Imported files are read through the host, relative to the file that imports them.
 *
 * @param wrapper the function of `scopec` that gives the object its type
 */
export function readTypeScript(host: ReadOnlyHost, source: SourceText, wrapper: string): Checked<SpecDocument> {
  const collector = createCollector();
  const empty: SpecDocument = { source, value: undefined, spanOf: () => ({ source, start: 0, end: 0 }) };
  const root = readBounded(() => readRoot(host, source, { collector, wrapper }), { source, collector });
  if (root === undefined) return collector.checked(empty);
  return collector.checked({
    source,
    value: valueOfNode(root),
    spanOf: (pointer, part) => spanBelow(root, pointer, part),
  });
}

/** The parser and the evaluation call themselves for each level: text of thousands of levels exhausts the stack. */
function readBounded(
  read: () => StaticNode | undefined,
  { source, collector }: { readonly source: SourceText; readonly collector: Collector },
): StaticNode | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const size = { what: "values nested too deep to read", limit: "some hundred levels" };
    collector.report("no-oversized-spec", size, { span: { source, start: 0, end: 0 } });
    return undefined;
  }
}

function readRoot(
  host: ReadOnlyHost,
  source: SourceText,
  { collector, wrapper }: { readonly collector: Collector; readonly wrapper: string },
): StaticNode | undefined {
  const modules = new Map<string, SpecModule | undefined>();
  const open = (text: SourceText): SpecModule | undefined => {
    const module = checkedModule(text, { collector, wrapper });
    modules.set(text.path, module);
    return module;
  };
  const moduleAt = (path: string, from: Span): SpecModule | undefined => {
    if (modules.has(path)) return modules.get(path);
    if (path.startsWith("../")) {
      const reason = `\`${path}\` lies outside the project`;
      const help = "Move the file into the project, or name another root with `--root <folder>`.";
      collector.report("no-unreadable-file", { reason, help }, { span: from });
      modules.set(path, undefined);
      return undefined;
    }
    const read = host.readText(path);
    if (read.kind === "text") return open(createSourceText(path, read.text));
    modules.set(path, undefined);
    if (read.kind === "missing")
      collector.report("no-missing-spec", { looked: [path], as: "import" }, { span: from, names: [path] });
    else collector.report("no-unreadable-file", { reason: read.reason }, { span: from });
    return undefined;
  };
  const module = open(source);
  if (module === undefined) return undefined;
  const exported = module.exports.get("default");
  if (exported === undefined) {
    // A default that a spec cannot have is a finding already.
    if (!module.unusable.has("default"))
      collector.report("no-missing-export", { wrapper }, { span: { source, start: 0, end: 0 } });
    return undefined;
  }
  return evaluate(
    unwrapped(exported, module),
    { module, depth: 0 },
    { collector, moduleAt, active: new Set(), count: { values: 0 } },
  );
}

/** A module without syntax errors and statements that a spec cannot have; each of them is a finding. */
function checkedModule(
  source: SourceText,
  { collector, wrapper }: { readonly collector: Collector; readonly wrapper: string },
): SpecModule | undefined {
  if (reportConflictMarkers(source, collector)) return undefined;
  const module = readModule(source, wrapper);
  const error = findSyntaxError(module);
  if (error !== undefined) {
    const { reason, help, ...place } = error;
    collector.report("no-typescript-error", { reason, help }, place);
    return undefined;
  }
  for (const { node, reason, help, related } of module.refused) {
    const others =
      related === undefined ? [] : [{ message: related.message, span: spanOfSyntax(module, related.node) }];
    collector.report("no-dynamic-value", { reason, help }, { span: spanOfSyntax(module, node), related: others });
  }
  return module;
}

/** The argument of `defineMatrix(…)`, which only gives the object its type. */
function unwrapped(expression: ts.Expression, { wrappers, constants }: SpecModule): ts.Expression {
  const target = ts.isIdentifier(expression) ? (constants.get(expression.text) ?? expression) : expression;
  if (!ts.isCallExpression(target) || !ts.isIdentifier(target.expression) || !wrappers.has(target.expression.text))
    return expression;
  if (target.questionDotToken !== undefined) return expression;
  const [argument, ...others] = target.arguments;
  return argument === undefined || others.length > 0 ? expression : argument;
}
