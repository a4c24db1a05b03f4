import { byCodeUnit } from "../base/order.ts";
import { showPlace } from "../base/span.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** The findings without repeats, sorted by file, place, code and message: the same list on every run and machine. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  const distinct = diagnostics.filter((diagnostic) => {
    const identity = JSON.stringify([diagnostic.code, showPlace(diagnostic.span), diagnostic.message]);
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
  return distinct.sort(compare);
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnit(a.span.source.path, b.span.source.path) ||
    a.span.start - b.span.start ||
    byCodeUnit(a.code, b.code) ||
    byCodeUnit(a.message, b.message)
  );
}
