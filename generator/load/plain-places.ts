import { type Pointer, pointerTo, pointerTokens } from "../base/pointer.ts";
import { createSourceText, type SourceText } from "../base/source-text.ts";
import type { Span } from "../base/span.ts";
import type { SpecDocument } from "./document.ts";

type SpanOf = SpecDocument["spanOf"];

/** Reads a text with the real parser; `undefined` when that finds a mistake. */
type Read = (source: SourceText) => SpanOf | undefined;

/** A section at the top of a text, and its items where it is a list; offsets of their lines' beginnings. */
interface Section {
  readonly start: number;
  readonly end: number;
  readonly items: readonly number[];
}

/** With more items asked for than this, the parser reads everything once instead. */
const MOST_ITEMS = 4_000;

/**
 * The places of values in a text that is everyday YAML (see `plain-yaml.ts`). A section, or an item of one that is a list, ends where
 * its lines end, so that the real parser has to read only those lines to say where something in them stands: of ten thousand rows,
 * the one that a finding is about. `tests/load/plain-places.test.ts` compares it with reading everything.
 */
export function createPlainPlaces(source: SourceText, read: Read): SpanOf {
  let sections: ReadonlyMap<string, Section> | undefined;
  let whole: SpanOf | undefined;
  const parts = new Map<number, SpanOf | undefined>();
  const inWhole: SpanOf = (pointer, part) => {
    whole ??= read(source) ?? (() => ({ source, start: 0, end: 0 }));
    return whole(pointer, part);
  };
  return (pointer, part) => {
    const [name = "", index = "", ...rest] = pointerTokens(pointer);
    sections ??= findSections(source.text);
    const section = sections.get(name);
    if (section === undefined || parts.size > MOST_ITEMS) return inWhole(pointer, part);
    const { start, end, below } = stretchFor(section, { index, rest, pointer });
    const known = parts.get(start) ?? read(createSourceText(source.path, source.text.slice(start, end)));
    parts.set(start, known);
    return known === undefined ? inWhole(pointer, part) : moved(known(below, part), { source, by: start });
  };
}

/** The lines to read for a pointer, and the pointer in what they say. */
function stretchFor(
  { start, end, items }: Section,
  { index, rest, pointer }: { readonly index: string; readonly rest: readonly string[]; readonly pointer: Pointer },
): { readonly start: number; readonly end: number; readonly below: Pointer } {
  const itemStart = /^\d+$/.test(index) ? items[Number(index)] : undefined;
  if (itemStart === undefined) return { start, end, below: pointer };
  return { start: itemStart, end: items[Number(index) + 1] ?? end, below: pointerTo(0, ...rest) };
}

function moved({ start, end }: Span, { source, by }: { readonly source: SourceText; readonly by: number }): Span {
  return { source, start: start + by, end: end + by };
}

/** A line at the top that is no item, and what stands before its colon. */
const TOP = /^([^\s#-][^:]*):/;

const ITEM = /^( *)- /;

function findSections(text: string): ReadonlyMap<string, Section> {
  const found = new Map<string, { start: number; end: number; items: number[]; column?: number }>();
  let current: { start: number; end: number; items: number[]; column?: number } | undefined;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const next = feed === -1 ? text.length : feed + 1;
    const line = text.slice(start, next);
    const name = TOP.exec(line)?.[1];
    if (name !== undefined) {
      current = { start, end: next, items: [] };
      found.set(name, current);
    } else if (current !== undefined) {
      current.end = next;
      const isContent = /^ *[^ \n#]/.test(line);
      const column = ITEM.exec(line)?.[1]?.length;
      // The first line below a section says what it is: a list whose items all stand at one column, or a map.
      if (isContent) current.column ??= column ?? -1;
      if (column !== undefined && column === current.column) current.items.push(start);
    }
    start = next;
  }
  return found;
}
