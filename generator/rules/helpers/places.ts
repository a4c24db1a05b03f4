import type { Pointer } from "../../base/pointer.ts";
import type { Row } from "../../model/matrix.ts";

/** Where the value of a row's column stands: in the row, in its scope's defaults, or, for built-in defaults, the row itself. */
export function columnPlace({ cells, pointer }: Row, column: string): Pointer {
  return cells.get(column)?.pointer ?? pointer;
}
