import { createSourceText } from "../../base/source-text.ts";
import { fateOf, type Range } from "../guards/flag-module.ts";
import { mentionsFlags, readFlagModule } from "../guards/read-module.ts";
import { mappedLines, type SourceMap } from "./source-map.ts";

/**
 * The map of a variant without what is not in it: a line of a source stays only if something in the output comes from it, and
 * without the branches that the flags rule out. A source of which nothing is left loses its name as well. What stays keeps
 * its place.
 */
export function scrubMap(map: SourceMap, flags: ReadonlySet<string>): SourceMap {
  const lines = mappedLines(map);
  const isUsed = (index: number) => lines.has(index);
  return {
    ...map,
    sources: map.sources.map((source, index) => (isUsed(index) ? source : null)),
    sourcesContent: (map.sourcesContent ?? []).map((content, index) => {
      if (content === null || !isUsed(index)) return null;
      const path = map.sources[index] ?? "";
      return blankOtherLines(blank(content, absentRanges(path, content, flags)), lines.get(index) ?? new Set());
    }),
  };
}

/** The stretches of a source that the flags rule out. */
function absentRanges(path: string, text: string, flags: ReadonlySet<string>): readonly Range[] {
  if (!mentionsFlags(text)) return [];
  const { regions } = readFlagModule(createSourceText(path, text));
  return regions.filter((region) => fateOf(region, flags) === "absent").flatMap(({ ranges }) => ranges);
}

/** A text with stretches of it blank, its lines and columns as they were. */
export function blank(text: string, ranges: readonly Range[]): string {
  return ranges.reduce(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(start, end).replace(/[^\r\n]/g, " ") + rest.slice(end),
    text,
  );
}

function blankOtherLines(text: string, kept: ReadonlySet<number>): string {
  return text
    .split("\n")
    .map((line, index) => (kept.has(index) ? line : ""))
    .join("\n");
}
