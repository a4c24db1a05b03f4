import { createSourceText } from "../../base/source-text.ts";
import { fileSpan } from "../../base/span.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { renderPretty } from "../../diagnostics/render-pretty.ts";
import { readGitSetting } from "../../host/git-merge.ts";
import { mergeByLines } from "../../host/merge-lines.ts";
import { type MarkerOptions, withMarkers } from "../../merge/clash.ts";
import { describeClash } from "../../merge/describe-clash.ts";
import { Unmergeable } from "../../merge/keyed.ts";
import { isMergeOf, type MergedSpec, mergeSpec } from "../../merge/merge-spec.ts";
import type { ExitStatus } from "../command.ts";
import { paintFor, type Terminal } from "../terminal.ts";
import { evenTexts } from "./line-ends.ts";

/** Three versions of a file. */
export interface SourceVersions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** How to merge a file, and what becomes of the result. */
export interface SourceOptions {
  readonly path: string;
  readonly size: number;
  readonly write: (text: string) => void;
  readonly terminal: Terminal;
}

/** Merges a file of the spec, row by row where that can be proven right, else line by line; says where people have to choose. */
export function mergeSource(versions: SourceVersions, options: SourceOptions): ExitStatus {
  const { path, terminal, write } = options;
  if (versions.ours === versions.theirs || versions.theirs === versions.base) return 0;
  if (versions.ours === versions.base) {
    write(versions.theirs);
    return 0;
  }
  const style = readGitSetting(terminal.workingFolder, "merge.conflictStyle")?.endsWith("diff3") === true;
  const markers: MarkerOptions = {
    size: options.size,
    ours: "ours",
    base: "base",
    theirs: "theirs",
    style: style ? "diff3" : "merge",
  };
  const texts = evenTexts(versions) ?? { ...versions, restore: (text: string) => text };
  const merged = byRows(versions, texts, { path, markers });
  if (!("reason" in merged)) {
    write(texts.restore(merged.text));
    return report(findingsOf(merged, path), terminal);
  }
  const byLines = mergeLineByLine(texts, { markers, terminal, isProven: merged.isProven });
  write(texts.restore(byLines.text));
  if (!byLines.hasConflicts) return 0;
  const finding = fromCatalogue("no-clashing-file", { path, reason: merged.reason }, { span: fileSpan(path) });
  return report([finding], terminal);
}

/** Why a file is not merged by rows; `isProven`: what a merge by lines says can be checked all the same. */
interface NotByRows {
  readonly reason: string;
  readonly isProven: (text: string) => boolean;
}

function byRows(
  versions: SourceVersions,
  texts: SourceVersions,
  { path, markers }: { readonly path: string; readonly markers: MarkerOptions },
): MergedSpec | NotByRows {
  const unread = { isProven: () => true };
  if (!/\.ya?ml$/.test(path)) return { reason: "only a spec in YAML is merged row by row", ...unread };
  if (evenTexts(versions) === undefined) return { reason: "its lines end in different ways", ...unread };
  try {
    return mergeSpec(texts, markers);
  } catch (error) {
    const isProven = (text: string) => {
      try {
        return isMergeOf(text, texts);
      } catch {
        return true;
      }
    };
    // Whatever goes wrong, git has to get both sides: an error would leave it ours alone.
    return { reason: error instanceof Unmergeable ? error.message : "it cannot be read as a spec", isProven };
  }
}

/** What git makes of the lines; all of both sides, where git cannot say or what it says would be wrong. */
function mergeLineByLine(
  texts: SourceVersions,
  { markers, terminal, isProven }: { markers: MarkerOptions; terminal: Terminal; isProven: NotByRows["isProven"] },
): { readonly text: string; readonly hasConflicts: boolean } {
  const { base, ours, theirs } = texts;
  const merged = mergeByLines(terminal.workingFolder, { base, ours, theirs }, markers);
  if (merged !== undefined && (merged.hasConflicts || isProven(merged.text))) return merged;
  return { text: withMarkers([{ base, ours, theirs, places: [] }], markers).text, hasConflicts: true };
}

function findingsOf({ text, clashes }: MergedSpec, path: string): readonly Diagnostic[] {
  const source = createSourceText(path, text);
  return clashes.flatMap(({ offset, places }) => {
    const end = text.indexOf("\n", offset);
    const span = { source, start: offset, end: end === -1 ? text.length : end };
    return places.map((place) => {
      const { what, ours, theirs, base } = describeClash(place);
      return place.isComment === true
        ? fromCatalogue("no-clashing-comment", { what }, { span })
        : fromCatalogue("no-clashing-change", { what, ours, theirs, base }, { span });
    });
  });
}

function report(findings: readonly Diagnostic[], terminal: Terminal): ExitStatus {
  if (findings.length === 0) return 0;
  terminal.err(renderPretty(findings, paintFor(terminal, terminal.errIsTerminal)));
  return 1;
}
