import { type Span, startOf } from "../base/span.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import { inOrder } from "./order.ts";

/** A place in JSON output: 1-based lines and columns (UTF-16 code units), the end exclusive. */
export interface JsonPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding in JSON output. */
export interface JsonDiagnostic extends JsonPlace {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly related?: readonly (JsonPlace & { readonly message: string })[];
  readonly diff?: string;
}

/** Findings as plain data, in their fixed order, ready for `JSON.stringify`. */
export function toJson(diagnostics: readonly Diagnostic[]): readonly JsonDiagnostic[] {
  return inOrder(diagnostics).map(({ code, severity, message, span, help, related, diff }) => ({
    code,
    severity,
    ...place(span),
    message,
    ...(help === undefined ? {} : { help }),
    ...(related === undefined
      ? {}
      : { related: related.map((other) => ({ message: other.message, ...place(other.span) })) }),
    ...(diff === undefined ? {} : { diff }),
  }));
}

function place(span: Span): JsonPlace {
  const start = startOf(span);
  const end = span.source.positionAt(Math.max(span.end, span.start));
  return { path: span.source.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
