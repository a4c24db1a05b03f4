import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SpecDocument } from "../load/document.ts";
import type { Approved } from "./approve-changes.ts";

/** Approvals of the head spec (its document) that nothing needs, or that are over, as findings. */
export function approvalFindings(
  { unused, expired }: Pick<Approved, "unused" | "expired">,
  document: SpecDocument,
): readonly Diagnostic[] {
  return [
    ...unused.map(({ pointer, change, subject }) =>
      fromCatalogue("no-unused-approval", { change, subject }, { span: document.spanOf(pointer) }),
    ),
    ...expired.map(({ pointer, change, expires = "" }) =>
      fromCatalogue("no-expired-approval", { change, expires }, { span: document.spanOf(`${pointer}/expires`) }),
    ),
  ];
}
