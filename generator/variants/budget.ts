import { below } from "../base/pointer.ts";
import type { Span } from "../base/span.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Variant } from "../model/matrix.ts";

/** The sizes of a variant in bytes: as built, and as committed, where it is. */
export interface Sizes {
  readonly bytes: number;
  readonly before: number | undefined;
}

/** Where a part of the spec stands. */
export type SpanOf = (pointer: string) => Span;

/** A finding for each part of a variant's budget that it exceeds. */
export function checkBudget(
  { name, budget }: Pick<Variant, "name" | "budget">,
  { bytes, before }: Sizes,
  spanOf: SpanOf,
): readonly Diagnostic[] {
  if (budget === undefined) return [];
  const findings: Diagnostic[] = [];
  if (budget.bytes !== undefined && bytes > budget.bytes) {
    const parameters = { variant: name, bytes: String(bytes), limit: String(budget.bytes) };
    findings.push(fromCatalogue("no-exceeded-budget", parameters, { span: spanOf(below(budget.pointer, "bytes")) }));
  }
  const { growth } = budget;
  if (growth !== undefined && before !== undefined && bytes > before + allowance(growth, before)) {
    const written = typeof growth === "number" ? `${growth} bytes` : growth;
    const parameters = { variant: name, bytes: String(bytes), before: String(before), growth: written };
    findings.push(fromCatalogue("no-exceeded-growth", parameters, { span: spanOf(below(budget.pointer, "growth")) }));
  }
  return findings;
}

function allowance(growth: number | string, before: number): number {
  return typeof growth === "number" ? growth : (Number.parseFloat(growth) / 100) * before;
}
