import { pointerTo } from "../base/pointer.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SpecDocument } from "../load/document.ts";
import { entriesOf, textsAt, valueAt } from "../model/plain-data.ts";

/**
 * The flags that could never be on once another one is decided: they require or imply it and it stays off, or exclude it
 * and it stays on; and those that are on only because it implies them. To retire it would decide them too, without a word.
 */
export function findBoundFlags(
  document: SpecDocument,
  { flag, keep }: { readonly flag: string; readonly keep: boolean },
): readonly Diagnostic[] {
  const keys = keep ? ["conflicts"] : ["prerequisites", "implies"];
  const code = keep ? "no-excluded-flag-on" : "no-required-flag-off";
  const entries = entriesOf(valueAt(document.value, "flags"));
  return [
    ...entries.flatMap(([by, entry]) =>
      keys.flatMap((key) =>
        textsAt(entry, key)
          .filter(({ text }) => text === flag && by !== flag)
          .map(({ index }) =>
            fromCatalogue(code, { flag, by }, { span: document.spanOf(pointerTo("flags", by, key, index)) }),
          ),
      ),
    ),
    ...entries
      .filter(([name]) => name === flag)
      .flatMap(([, entry]) => [
        ...(keep ? excludesItself(document, flag, entry) : []),
        ...losesImplied(document, flag, entry),
      ]),
  ];
}

/** It is enough that one of two flags excludes the other: those that the flag itself excludes would be off as well. */
function excludesItself(document: SpecDocument, flag: string, entry: unknown): readonly Diagnostic[] {
  return textsAt(entry, "conflicts")
    .filter(({ text }) => text !== flag)
    .map(({ text: by, index }) =>
      fromCatalogue(
        "no-excluded-flag-on",
        { flag, by },
        { span: document.spanOf(pointerTo("flags", flag, "conflicts", index)) },
      ),
    );
}

/** What a flag implies is listed nowhere else: to take the flag away would switch that off too. */
function losesImplied(document: SpecDocument, flag: string, entry: unknown): readonly Diagnostic[] {
  const implied = textsAt(entry, "implies").map(({ text }) => `\`${text}\``);
  if (implied.length === 0) return [];
  const span = document.spanOf(pointerTo("flags", flag, "implies"), "key");
  return [fromCatalogue("no-implying-flag-retired", { flag, implied: implied.join(" and ") }, { span })];
}
