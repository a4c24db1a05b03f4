import { byCodeUnit } from "../base/order.ts";
import { findSecrets, withoutSecrets } from "../base/secrets.ts";
import { showPlace } from "../base/span.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Fix } from "./fix.ts";

/**
 * The findings as they may be shown: without repeats, and sorted by file, place, code and message, the same list on every run
 * and machine. Whatever looks like a secret in the values that they quote is starred out: what is printed ends up in logs.
 * A fix that would write one is left out: with stars it would spoil the spec.
 */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  const distinct = diagnostics.filter((diagnostic) => {
    const identity = JSON.stringify([diagnostic.code, showPlace(diagnostic.span), diagnostic.message]);
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
  return distinct.map(starredOut).sort(compare);
}

function starredOut(diagnostic: Diagnostic): Diagnostic {
  const { message, help, related, diff, fix, ...rest } = diagnostic;
  return {
    ...rest,
    message: withoutSecrets(message),
    ...(help !== undefined && { help: withoutSecrets(help) }),
    ...(related !== undefined && {
      related: related.map((place) => ({ ...place, message: withoutSecrets(place.message) })),
    }),
    ...(diff !== undefined && { diff: withoutSecrets(diff) }),
    ...(fix !== undefined && fixStarredOut(fix)),
  };
}

function fixStarredOut(fix: Fix): { readonly fix?: Fix } {
  if (fix.edits?.some(({ text }) => findSecrets(text).length > 0)) return {};
  return { fix: { ...fix, description: withoutSecrets(fix.description) } };
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnit(a.span.source.path, b.span.source.path) ||
    a.span.start - b.span.start ||
    byCodeUnit(a.code, b.code) ||
    byCodeUnit(a.message, b.message)
  );
}
