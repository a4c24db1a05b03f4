import { showPlace } from "../../base/span.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { codeSpan, codeSpans, md, table, text } from "../../emit/writers/markdown.ts";
import { totalOf } from "../../variants/measure.ts";
import type { BuiltRow } from "./build-all.ts";

/** What is to be told. */
interface SizeReport {
  readonly findings: readonly Diagnostic[];
  readonly variants: readonly BuiltRow[];
}

const HEADINGS = ["Variant", "Bytes", "Change", "After gzip", "Change", "Flags"];

/** Sizes as a table for the summary of a workflow, and the findings as a list. */
export function renderMarkdownSizes({ findings, variants }: SizeReport): string {
  const rows = variants.map((variant) => {
    const now = totalOf(variant);
    const before = variant.before === undefined ? undefined : totalOf(variant.before);
    return [
      codeSpan(variant.name),
      text(String(now.bytes)),
      text(share(now.bytes, before?.bytes)),
      text(String(now.gzipBytes)),
      text(share(now.gzipBytes, before?.gzipBytes)),
      codeSpans(variant.flags),
    ];
  });
  const list = findings.map(
    ({ span, severity, message }) => md`- ${codeSpan(showPlace(span))}: ${text(severity)}: ${text(message)}`.markdown,
  );
  return [...(rows.length > 0 ? [table(HEADINGS, rows).markdown] : []), ...(list.length > 0 ? [list.join("\n")] : [])]
    .map((part) => `${part}\n`)
    .join("\n");
}

/** By how much a size changed, in bytes and percent. */
function share(now: number, before: number | undefined): string {
  if (before === undefined) return "new";
  if (now === before) return "=";
  const bytes = now > before ? `+${now - before}` : String(now - before);
  return before === 0 ? bytes : `${bytes} (${(((now - before) / before) * 100).toFixed(1)} %)`;
}
