import { groupBy } from "../../base/group.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A source map of revision 3 (ECMA-426), as far as it is needed here. */
export interface SourceMap {
  readonly version: 3;
  readonly sources: readonly (string | null)[];
  readonly sourcesContent?: readonly (string | null)[];
  readonly mappings: string;
  readonly names: readonly string[];
}

/** Reads a source map as the bundler wrote it. */
export function readSourceMap(bytes: Uint8Array): SourceMap {
  return JSON.parse(new TextDecoder().decode(bytes)) as SourceMap;
}

/** Where a piece of the output comes from; lines and columns count from 0, columns in UTF-16 code units. */
export interface Mapping {
  readonly line: number;
  readonly column: number;
  /** The number of the source. */
  readonly source: number;
  readonly sourceLine: number;
}

/** The pieces of the output that come from some source, in their order. */
export function mappingsOf({ mappings }: SourceMap): readonly Mapping[] {
  let [source, sourceLine] = [0, 0];
  return mappings.split(";").flatMap((segments, line) => {
    let column = 0;
    return segments.split(",").flatMap((segment) => {
      const [columnStep = 0, sourceStep, lineStep] = numbersIn(segment);
      column += columnStep;
      // A segment of one number belongs to no source.
      if (sourceStep === undefined || lineStep === undefined) return [];
      source += sourceStep;
      sourceLine += lineStep;
      return [{ line, column, source, sourceLine }];
    });
  });
}

/** For each source that something in the output comes from, by its number: the lines (from 0) that it comes from. */
export function mappedLines(map: SourceMap): ReadonlyMap<number, ReadonlySet<number>> {
  const groups = groupBy(mappingsOf(map), ({ source }) => source);
  return new Map([...groups].map(([source, group]) => [source, new Set(group.map(({ sourceLine }) => sourceLine))]));
}

/** The numbers of a segment: Base64 digits of six bits, the lowest five first, the sign in the very lowest bit. */
function numbersIn(segment: string): readonly number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const character of segment) {
    const digit = DIGITS.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    if ((digit & 32) !== 0) continue;
    numbers.push((value & 1) === 1 ? -(value >>> 1) : value >>> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}
