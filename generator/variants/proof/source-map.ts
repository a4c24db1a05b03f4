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

/** For each source that something in the output comes from, by its number: the lines (from 0) that it comes from. */
export function mappedLines({ mappings }: SourceMap): ReadonlyMap<number, ReadonlySet<number>> {
  const lines = new Map<number, Set<number>>();
  let [source, line] = [0, 0];
  for (const segment of mappings.split(/[;,]/)) {
    const [, sourceStep, lineStep] = numbersIn(segment);
    // A segment of one number belongs to no source.
    if (sourceStep === undefined || lineStep === undefined) continue;
    source += sourceStep;
    line += lineStep;
    const known = lines.get(source);
    if (known === undefined) lines.set(source, new Set([line]));
    else known.add(line);
  }
  return lines;
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
