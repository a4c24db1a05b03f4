import type { SourceText } from "../base/source-text.ts";
import type { Span } from "../base/span.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Fix } from "./fix.ts";

/**
 * Findings about files of a folder as findings about the same files seen from further up: `prefix` (without `/` at its end; empty for
 * the folder itself) goes before their paths, also where the message or the help names one of their files as `path`.
 */
export function moveFindings(findings: readonly Diagnostic[], prefix: string): readonly Diagnostic[] {
  if (prefix === "") return findings;
  const moveSpan = createSpanMover(prefix);
  return findings.map((finding) => {
    const { span, related, fix, diff, message, help, names } = finding;
    return {
      ...finding,
      message: moveNames(message, finding, prefix),
      ...(help !== undefined && { help: moveNames(help, finding, prefix) }),
      span: moveSpan(span),
      ...(related !== undefined && { related: related.map((place) => ({ ...place, span: moveSpan(place.span) })) }),
      ...(fix !== undefined && { fix: moveFix(fix, moveSpan) }),
      ...(diff !== undefined && { diff: moveDiff(diff, prefix) }),
      ...(names !== undefined && { names: names.map((path) => joined(prefix, path)) }),
    };
  });
}

/** Puts a folder before the path of a span's file; an absolute path stays. */
export function createSpanMover(prefix: string): (span: Span) => Span {
  const moved = new Map<SourceText, SourceText>();
  return (span) => {
    if (prefix === "") return span;
    const source = moved.get(span.source) ?? { ...span.source, path: joined(prefix, span.source.path) };
    moved.set(span.source, source);
    return { ...span, source };
  };
}

function joined(folder: string, path: string): string {
  if (/^(?:\/|[A-Za-z]:)/.test(path)) return path;
  const steps = folder.split("/");
  const rest = path.split("/");
  while (rest[0] === ".." && steps.length > 0) {
    rest.shift();
    steps.pop();
  }
  return [...steps, ...rest].join("/");
}

/** A text of a finding, with the folder before each file that it names as `path`: its own, related ones, and what it `names`. */
function moveNames(text: string, { span, related = [], names = [] }: Diagnostic, prefix: string): string {
  const spans = [span, ...related.map((place) => place.span)];
  const paths = new Set([...spans.map(({ source }) => source.path), ...names]);
  return text.replaceAll(/`([^`]+)`/g, (quoted, path: string) =>
    paths.has(path) ? `\`${joined(prefix, path)}\`` : quoted,
  );
}

function moveFix({ steps, edits, ...fix }: Fix, moveSpan: (span: Span) => Span): Fix {
  return {
    ...fix,
    steps: steps.map((step) => ({ ...step, span: moveSpan(step.span) })),
    ...(edits !== undefined && { edits: edits.map((edit) => ({ ...edit, span: moveSpan(edit.span) })) }),
  };
}

/** The names of the two files stand in the first two lines. */
function moveDiff(diff: string, prefix: string): string {
  return diff
    .split("\n")
    .map((line, index) =>
      index < 2 ? line.replace(/^(---|\+\+\+) (?!\/)/, (_, mark: string) => `${mark} ${prefix}/`) : line,
    )
    .join("\n");
}
