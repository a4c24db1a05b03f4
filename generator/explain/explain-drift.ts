import { withLineFeeds } from "../base/hash.ts";
import { below, type Pointer, pointerTokens } from "../base/pointer.ts";
import { entriesOf, isMap, valueUnder } from "../model/plain-data.ts";

/** A generated file that is not as the spec gives it. */
export interface DriftedFile {
  /** What is there, and what should be; a missing one means no file. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The parts of the spec that it is made from. */
  readonly origin: readonly Pointer[];
}

/** So many differing lines are looked at: the first ones say enough, and a large spec takes its time. */
const MOST_LINES = 12;

/** So many lines above and below belong to a line: as many as the longest row takes. */
const SURROUNDINGS = 14;

/** An entry of a section, and what stands in it. */
interface Entry {
  readonly pointer: Pointer;
  /** What a line has to name to be about the entry. */
  readonly name: string;
  readonly leaves: readonly Leaf[];
}

interface Leaf {
  readonly pointer: Pointer;
  readonly text: string;
}

/**
 * The place in a spec that explains a difference: the value that a new line has and no old one had; else the entry that a new line
 * is about; else the section that an old line comes from; else the first section that the file is made from, if any. It is a guess
 * by the words of the lines, since nobody knows what the spec said before.
 *
 * @param value the spec as plain data
 */
export function explainDrift(value: unknown, { before, after, origin }: DriftedFile): Pointer | undefined {
  const sections = origin.filter((pointer) => valueUnder(value, pointer) !== undefined);
  const entries = sections.flatMap((section) => entriesUnder(value, section));
  const { added, removed } = differingLines(before ?? "", after ?? "");
  if (before !== undefined && after !== undefined) {
    const leaf = bestOf(added, (line) => newLeaves(line, entries, removed));
    if (leaf !== undefined) return leaf;
    const entry = bestOf(added, (line) => namedEntries(line, entries));
    if (entry !== undefined) return entry;
    const like = bestOf(removed, ({ text }) => entries.map((each) => scored(each.pointer, wordsIn(text, each))));
    const section = sections.find((pointer) => like?.startsWith(`${pointer}/`));
    if (section !== undefined) return section;
  }
  return sections[0];
}

/** A line that only one of two texts has, and its surroundings. */
interface DifferentLine {
  readonly text: string;
  readonly around: string;
}

interface Scored {
  readonly pointer: Pointer;
  readonly score: number;
}

const scored = (pointer: Pointer, score: number): Scored => ({ pointer, score });

/** The score from which on nobody looks for a better one: the line itself names the entry. */
const ENOUGH = 3000;

/** The pointer with the highest score; of equals the first, and none without a score. */
function bestOf<Line>(lines: readonly Line[], candidates: (line: Line) => readonly Scored[]): Pointer | undefined {
  let found = scored("", 0);
  for (const line of lines) {
    for (const candidate of candidates(line)) if (candidate.score > found.score) found = candidate;
    if (found.score >= ENOUGH) break;
  }
  return found.score > 0 ? found.pointer : undefined;
}

/** What a line has of the spec that no old line had; what belongs to an entry that is named nearby counts for more. */
function newLeaves(
  { text, around }: DifferentLine,
  entries: readonly Entry[],
  removed: readonly DifferentLine[],
): readonly Scored[] {
  return entries.flatMap(({ name, leaves }) =>
    leaves
      .filter((leaf) => hasWord(text, leaf.text) && !removed.some((line) => hasWord(line.text, leaf.text)))
      .map((leaf) => {
        const nearness = hasWord(text, name) ? 3 : hasWord(around, name) ? 2 : 0;
        // A short word says nothing where its entry is far.
        return scored(leaf.pointer, nearness === 0 && leaf.text.length < 4 ? 0 : nearness * 1000 + leaf.text.length);
      }),
  );
}

/** The entries that a line or its surroundings name. */
function namedEntries({ text, around }: DifferentLine, entries: readonly Entry[]): readonly Scored[] {
  return entries.map((entry) => {
    const nearness = hasWord(text, entry.name) ? 3 : hasWord(around, entry.name) ? 2 : 0;
    return scored(entry.pointer, nearness === 0 ? 0 : nearness * 1000 + wordsIn(text, entry));
  });
}

/** How much of a line are words of an entry, in characters. */
function wordsIn(line: string, { name, leaves }: Entry): number {
  const words = new Set([name, ...leaves.map(({ text }) => text)]);
  return [...words].reduce((sum, word) => sum + (hasWord(line, word) ? word.length : 0), 0);
}

/** The first lines that only one of two texts has. */
function differingLines(before: string, after: string) {
  const [old = [], current = []] = [before, after].map((text) => withLineFeeds(text).split("\n"));
  const only = (lines: readonly string[], others: readonly string[]): readonly DifferentLine[] => {
    const known = new Set(others);
    const indexes = [...lines.keys()].filter((index) => !known.has(lines[index] ?? "")).slice(0, MOST_LINES);
    return indexes.map((index) => ({
      text: lines[index] ?? "",
      around: lines.slice(Math.max(0, index - SURROUNDINGS), index + SURROUNDINGS).join("\n"),
    }));
  };
  return { added: only(current, old), removed: only(old, current) };
}

function entriesUnder(value: unknown, section: Pointer): readonly Entry[] {
  const inside = valueUnder(value, section);
  if (Array.isArray(inside)) {
    return inside.map((item, index) => {
      const pointer = below(section, index);
      const leaves = leavesUnder(item, pointer);
      return { pointer, name: nameOf(item) ?? leaves[0]?.text ?? "", leaves };
    });
  }
  return entriesOf(inside).map(([key, item]) => {
    const pointer = below(section, key);
    return { pointer, name: key, leaves: leavesUnder(item, pointer) };
  });
}

/** A row is about its host. */
function nameOf(item: unknown): string | undefined {
  const host = isMap(item) ? item["servingDomain"] : undefined;
  return typeof host === "string" ? host : undefined;
}

function leavesUnder(value: unknown, pointer: Pointer): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesUnder(item, below(pointer, index)));
  if (isMap(value)) return Object.entries(value).flatMap(([key, item]) => leavesUnder(item, below(pointer, key)));
  return value === null || value === "" ? [] : [{ pointer, text: String(value) }];
}

/** Whether a line has a word, and not only as a part of a longer one. */
function hasWord(line: string, word: string): boolean {
  if (word === "") return false;
  for (let at = line.indexOf(word); at !== -1; at = line.indexOf(word, at + 1)) {
    const isEdge = (character: string | undefined) => character === undefined || !/[\p{L}\p{N}_-]/u.test(character);
    if (isEdge(line[at - 1]) && isEdge(line[at + word.length])) return true;
  }
  return false;
}

/** Whether a pointer names a whole section, and not something in it. */
export function isSection(pointer: Pointer): boolean {
  return pointerTokens(pointer).length < 2;
}
