import { type Document, isMap, isScalar, isSeq } from "yaml";

/** Gives a JSON Pointer as it is once rows stand elsewhere: the same one unless it begins with `/rows/` and such a row's index. */
export type MovePointer = (pointer: string) => string;

/** The rows of one file: how many rows of other files count before them, and by new place which place each of them had. */
export interface RowOrder {
  readonly start: number;
  readonly order: readonly number[];
}

/** How pointers change when the rows of each file are put in order. An index that no file has stays. */
export function pointerMoves(files: readonly RowOrder[]): MovePointer {
  const moved = new Map<string, number>();
  for (const { start, order } of files) {
    for (const [now, before] of order.entries()) moved.set(String(start + before), start + now);
  }
  return (pointer) =>
    pointer.replace(ROW, (whole, index: string) => (moved.has(index) ? `/rows/${moved.get(index)}` : whole));
}

const ROW = /^\/rows\/(\d+)(?=\/|$)/;

/** Rewrites the pointers of a parsed spec's waivers; each keeps its quotes. */
export function moveWaivers({ contents }: Document, movePointer: MovePointer): void {
  const waivers = isMap(contents) ? contents.get("waivers") : undefined;
  if (!isSeq(waivers)) return;
  for (const waiver of waivers.items) {
    const pointer = isMap(waiver) ? waiver.get("pointer", true) : undefined;
    if (isScalar(pointer) && typeof pointer.value === "string") pointer.value = movePointer(pointer.value);
  }
}

/** A spec's value in which the waivers name the row that they are about by what it says instead of by its index. */
export function withRowsInWaivers(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("rows" in value && "waivers" in value)) return value;
  const { rows, waivers } = value;
  if (!(Array.isArray(rows) && Array.isArray(waivers))) return value;
  const named = waivers.map((waiver: unknown) => {
    if (typeof waiver !== "object" || waiver === null || !("pointer" in waiver)) return waiver;
    const { pointer } = waiver;
    const [start, index] = (typeof pointer === "string" && ROW.exec(pointer)) || [];
    if (start === undefined) return waiver;
    return { ...waiver, pointer: { row: rows[Number(index)] ?? index, below: String(pointer).slice(start.length) } };
  });
  return { ...value, waivers: named };
}
