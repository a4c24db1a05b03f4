import type { BundleOutput, Bundler } from "../../host/bundler.ts";
import { styleMark } from "./marked-build.ts";
import { mappingsOf, readSourceMap } from "./source-map.ts";

/** What tells whether a file is in a build. */
export interface Traces {
  /** The marks that came through the build with marks. */
  readonly found: ReadonlySet<string>;
  /** The text files that went into it, by path, and those of them that only absent code uses. */
  readonly sources: ReadonlyMap<string, string>;
  readonly useless: ReadonlySet<string>;
  readonly read: Bundler["read"];
}

/** A comment that Bun keeps, even where it leaves out the code that it belongs to. */
const KEPT_COMMENT = /^(?:\/\*![\s\S]*?\*\/|\/\/!.*)/;

/**
 * Says whether anything of a file is in a build, given its files, source maps among them: code and comments show in the maps, a
 * style sheet by its mark, any other file by its bytes.
 */
export function createPresence(
  outputs: readonly BundleOutput[],
  { found, sources, useless, read }: Traces,
): (path: string) => boolean {
  const pieces = mappedPieces(outputs, useless);
  const assets = outputs.filter(({ kind }) => kind === "asset");
  const used = [...sources].filter(([path]) => !useless.has(path)).map(([, source]) => source);
  // A comment tells nothing when a file that is used has it as well, like a licence.
  const isTelling = (piece: string) => {
    const comment = KEPT_COMMENT.exec(piece)?.[0];
    return comment === undefined || !used.some((source) => source.includes(comment));
  };
  return (path) => {
    if (found.has(styleMark(path)) || (pieces.get(path) ?? []).some(isTelling)) return true;
    const bytes = assets.length === 0 ? undefined : read(path);
    return bytes !== undefined && assets.some((asset) => areEqual(asset.bytes, bytes));
  };
}

/** For some sources, what the output has of each: the text from where a piece of it begins. */
function mappedPieces(
  outputs: readonly BundleOutput[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const pieces = new Map<string, string[]>();
  for (const { path, bytes } of outputs.filter(({ kind }) => kind === "map")) {
    const map = readSourceMap(bytes);
    const text = new TextDecoder().decode(outputs.find((each) => `${each.path}.map` === path)?.bytes);
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    for (const { line, column, source } of mappingsOf(map)) {
      const name = map.sources[source] ?? "";
      if (!wanted.has(name)) continue;
      const start = Number(starts[line]) + column;
      const known = pieces.get(name) ?? [];
      known.push(text.slice(start, start + LONGEST_COMMENT));
      pieces.set(name, known);
    }
  }
  return pieces;
}

/** A longer comment tells, whoever has it as well. */
const LONGEST_COMMENT = 10_000;

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
