import { sha256 } from "../../base/hash.ts";
import type { FlagModule, Region, RegionPart } from "./flag-module.ts";

/** The function that marks code; it exists nowhere, so no bundler knows that a call of it could be left out. */
const MARK = "__scopec_sentinel__";

/** A file with a mark in each of its regions and comments, for looking which of them come through a build. */
export interface MarkedModule {
  readonly text: string;
  /** What each mark stands for. */
  readonly regions: readonly Mark<Region>[];
  readonly comments: readonly Mark<RegionPart>[];
}

/** A text that is found nowhere but where the marked thing is. */
export interface Mark<T> {
  readonly mark: string;
  readonly of: T;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
  /** Decides between insertions at one place. */
  readonly order: number;
}

/** Marks a file: each region calls a function that cannot be left out, each comment says a word more. */
export function markModule({ source, regions, comments }: FlagModule): MarkedModule {
  const id = sha256(`${source.path}\n${source.text}`).slice(0, 16);
  const marked = regions.map((region) => ({ mark: `scopec-${id}-r${region.index}.`, of: region }));
  const remarked = comments.map((comment, index) => ({ mark: `scopec-${id}-c${index}.`, of: comment }));
  const insertions = [...marked.flatMap(inRegion), ...remarked.map(({ mark, of }) => inComment(mark, of))];
  return { text: withInsertions(source.text, insertions), regions: marked, comments: remarked };
}

/** A mark that every build of a file has to keep, to be put behind its text. */
export function controlMark(path: string): Mark<string> {
  const mark = `scopec-${sha256(path).slice(0, 16)}-control.`;
  return { mark, of: `${call(mark)};` };
}

function call(mark: string): string {
  return `${MARK}("${mark}")`;
}

function inRegion({ mark, of: { form, code, index } }: Mark<Region>): readonly Insertion[] {
  // Inner regions have higher numbers: their beginnings come later, their ends sooner.
  const opening = (text: string) => ({ at: code.start, text, order: index });
  const closing = (text: string) => ({ at: code.end, text, order: -index });
  if (form === "block" || form === "rest") return [opening(` ${call(mark)};`)];
  if (form === "statement") return [opening(`{ ${call(mark)}; `), closing(" }")];
  return [opening(`(${call(mark)}, `), closing(")")];
}

function inComment(mark: string, { span: { source, start, end } }: RegionPart): Insertion {
  const isLine = source.text.startsWith("//", start);
  return { at: isLine ? end : end - 2, text: ` ${mark} `, order: 0 };
}

function withInsertions(text: string, insertions: readonly Insertion[]): string {
  const ordered = [...insertions].sort((a, b) => a.at - b.at || a.order - b.order);
  const parts: string[] = [];
  let from = 0;
  for (const { at, text: inserted } of ordered) {
    parts.push(text.slice(from, at), inserted);
    from = at;
  }
  return [...parts, text.slice(from)].join("");
}
