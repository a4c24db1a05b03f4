import { type Span, startOf } from "../base/span.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import type { Fix, FixKind } from "./fix.ts";
import { inOrder } from "./order.ts";

/** A place in JSON output: 1-based lines and columns (UTF-16 code units), the end exclusive. */
export interface JsonPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A fix in JSON output: texts to put in place of stretches, in the order of these. */
export interface JsonFix {
  readonly kind: FixKind;
  readonly description: string;
  readonly edits: readonly (JsonPlace & { readonly text: string })[];
}

/** A finding in JSON output. */
export interface JsonDiagnostic extends JsonPlace {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly related?: readonly (JsonPlace & { readonly message: string })[];
  readonly diff?: string;
  readonly fix?: JsonFix;
}

/** The version of what `--format json` prints: it changes when a key goes or comes to mean something else. */
const JSON_VERSION = 1;

/** A JSON output: the version of its form, what it says, a final line feed. `schemas/` says what there may be. */
export function printJson(content: object): string {
  return `${JSON.stringify({ version: JSON_VERSION, ...content }, null, 2)}\n`;
}

/** Findings as plain data, in their fixed order, ready for `JSON.stringify`. */
export function toJson(diagnostics: readonly Diagnostic[]): readonly JsonDiagnostic[] {
  return inOrder(diagnostics).map(({ code, severity, message, span, help, related, diff, fix }) => ({
    code,
    severity,
    ...place(span),
    message,
    ...(help === undefined ? {} : { help }),
    ...(related === undefined
      ? {}
      : { related: related.map((other) => ({ message: other.message, ...place(other.span) })) }),
    ...(diff === undefined ? {} : { diff }),
    ...fixToJson(fix),
  }));
}

/** A fix whose edits nobody could work out is none. */
function fixToJson(fix: Fix | undefined): { readonly fix?: JsonFix } {
  if (fix?.edits === undefined) return {};
  const { kind, description, edits } = fix;
  return { fix: { kind, description, edits: edits.map(({ span, text }) => ({ ...place(span), text })) } };
}

function place(span: Span): JsonPlace {
  const start = startOf(span);
  const end = span.source.positionAt(Math.max(span.end, span.start));
  return { path: span.source.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
