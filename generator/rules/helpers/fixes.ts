import { below, type Pointer } from "../../base/pointer.ts";
import type { Fix, FixStep } from "../../diagnostics/fix.ts";
import type { SpecDocument } from "../../load/document.ts";
import { itemsOf, valueUnder } from "../../model/plain-data.ts";
import type { RuleFix, RuleFixStep } from "../rule.ts";

/** A rule's fix with the places of its steps; nothing where one of them names what the spec does not have. */
export function placedFix(fix: RuleFix | undefined, document: SpecDocument): { readonly fix?: Fix } {
  if (fix === undefined) return {};
  const steps = fix.steps.map((step) => placedStep(step, document));
  const placed = steps.filter((step) => step !== undefined);
  return placed.length < steps.length ? {} : { fix: { ...fix, steps: placed } };
}

function placedStep(step: RuleFixStep, { value, spanOf }: SpecDocument): FixStep | undefined {
  const isThere = (pointer: Pointer) => valueUnder(value, pointer) !== undefined;
  switch (step.do) {
    case "remove-item": {
      const index = itemsOf(valueUnder(value, step.from)).indexOf(step.item);
      return index === -1 ? undefined : { do: "remove", span: spanOf(below(step.from, index)) };
    }
    case "remove":
      return isThere(step.at)
        ? { do: "remove", span: spanOf(step.at, isItem(value, step.at) ? "value" : "key") }
        : undefined;
    case "rename":
      return isThere(step.at) ? { ...step, span: spanOf(step.at, "key") } : undefined;
    case "replace":
      return isThere(step.at) ? { ...step, span: spanOf(step.at) } : undefined;
  }
}

/** Whether a pointer names an item of a list rather than an entry of a map. */
function isItem(value: unknown, pointer: Pointer): boolean {
  return Array.isArray(valueUnder(value, pointer.slice(0, pointer.lastIndexOf("/"))));
}
