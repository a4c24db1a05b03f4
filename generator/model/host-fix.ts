import type { Span } from "../base/span.ts";
import type { Fix } from "../diagnostics/fix.ts";
import type { MeantHost } from "./host-pattern.ts";

/** A fix that writes the serving domain that is meant; none where that cannot be told. */
export function hostFix(meant: MeantHost | undefined, span: Span): { readonly fix?: Fix } {
  if (meant === undefined) return {};
  const { host, isSure } = meant;
  const steps = [{ do: "replace" as const, span, value: host }];
  return { fix: { kind: isSure ? "safe" : "suggested", description: `write \`${host}\``, steps } };
}
