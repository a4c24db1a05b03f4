import { pointerTo } from "../../base/pointer.ts";
import type { SourceText } from "../../base/source-text.ts";
import { rowOrder } from "../../edit/format-yaml.ts";
import { type MovePointer, pointerMoves } from "../../edit/row-moves.ts";
import type { SpecDocument } from "../../load/document.ts";
import { itemsOf, textAt, valueAt } from "../../model/plain-data.ts";
import { UsageError } from "../command.ts";

/**
 * How pointers to rows change when each of a spec's YAML files is formatted: they count through the rows of all its files.
 *
 * @throws {UsageError} when a waiver in a TypeScript file would have to change
 */
export function movesIn(document: SpecDocument, files: readonly SourceText[]): MovePointer {
  const pointers = itemsOf(valueAt(document.value, "waivers")).map((waiver) => textAt(waiver, "pointer"));
  // Looking up places takes the slow parser.
  if (!pointers.some((pointer) => pointer.startsWith("/rows/"))) return (pointer) => pointer;
  const fileOf = (pointer: string) => document.spanOf(pointer).source.path;
  const owners = itemsOf(valueAt(document.value, "rows")).map((_row, index) => fileOf(pointerTo("rows", index)));
  const movePointer = pointerMoves(
    files.map(({ path, text }) => ({ start: owners.indexOf(path), order: rowOrder(text) })),
  );
  for (const [index, pointer] of pointers.entries()) {
    const path = fileOf(pointerTo("waivers", index));
    if (!path.endsWith(".ts") || movePointer(pointer) === pointer) continue;
    throw new UsageError(
      `the waiver of ${pointer} in ${path} counts rows, and fmt would move them: its row would be ${movePointer(pointer)}. Sort the rows by hand, or move the waiver to a YAML file`,
    );
  }
  return movePointer;
}
