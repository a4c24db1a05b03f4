import { pointerTo } from "../base/pointer.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SpecDocument } from "../load/document.ts";
import { entriesOf, textsAt, valueAt } from "../model/plain-data.ts";

/**
 * The flags that could never be on once another one is decided: they require it and it stays off, or exclude it and it stays on.
 * To retire it would decide them too, without a word.
 */
export function findBoundFlags(
  document: SpecDocument,
  { flag, keep }: { readonly flag: string; readonly keep: boolean },
): readonly Diagnostic[] {
  const key = keep ? "conflicts" : "prerequisites";
  const code = keep ? "no-excluded-flag-on" : "no-required-flag-off";
  return entriesOf(valueAt(document.value, "flags")).flatMap(([by, entry]) =>
    textsAt(entry, key)
      .filter(({ text }) => text === flag && by !== flag)
      .map(({ index }) =>
        fromCatalogue(code, { flag, by }, { span: document.spanOf(pointerTo("flags", by, key, index)) }),
      ),
  );
}
