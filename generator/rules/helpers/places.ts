import type { Pointer } from "../../base/pointer.ts";
import type { Row } from "../../model/matrix.ts";
import { cellOf } from "../../model/views.ts";

/** Where the value of a row's column stands: in the row, in its scope's defaults, or, for built-in defaults, the row itself. */
export function columnPlace(row: Row, column: string): Pointer {
  return cellOf(row, column).pointer ?? row.pointer;
}
