import type { Span } from "../base/span.ts";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * Findings whose paths count from a folder above, as a repository that holds several projects is seen by GitHub.
 *
 * @param folder where the project is, relative to that folder; empty where it is the same
 */
export function fromFolder(findings: readonly Diagnostic[], folder: string): readonly Diagnostic[] {
  if (folder === "") return findings;
  const moved = (span: Span): Span => ({ ...span, source: { ...span.source, path: joined(folder, span.source.path) } });
  return findings.map((finding) => ({
    ...finding,
    span: moved(finding.span),
    ...(finding.related && { related: finding.related.map((place) => ({ ...place, span: moved(place.span) })) }),
    ...(finding.fix?.edits && {
      fix: { ...finding.fix, edits: finding.fix.edits.map((edit) => ({ ...edit, span: moved(edit.span) })) },
    }),
  }));
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
