import type { BundleOutput, Bundler } from "../../host/bundler.ts";
import { styleMark } from "./marked-build.ts";
import { mappedLines, readSourceMap } from "./source-map.ts";

/** What tells whether a file is in a build. */
export interface Traces {
  /** The marks that came through the build with marks. */
  readonly found: ReadonlySet<string>;
  /** The text files that went into it, by path, and those of them that only absent code uses. */
  readonly sources: ReadonlyMap<string, string>;
  readonly useless: ReadonlySet<string>;
  readonly read: Bundler["read"];
}

/** Comments that Bun keeps, even where it leaves out the code around them. */
const KEPT_COMMENT = /\/\*![\s\S]*?\*\/|\/\/!.*/g;

/**
 * Says whether anything of a file is in a build, given its files, source maps among them: code shows in the maps, a comment in
 * the text, a style sheet by its mark, any other file by its bytes.
 */
export function createPresence(
  outputs: readonly BundleOutput[],
  { found, sources, useless, read }: Traces,
): (path: string) => boolean {
  const mapped = new Set(
    outputs
      .filter(({ kind }) => kind === "map")
      .map(({ bytes }) => readSourceMap(bytes))
      .flatMap((map) => [...mappedLines(map).keys()].map((index) => map.sources[index])),
  );
  const assets = outputs.filter(({ kind }) => kind === "asset");
  const code = outputs.filter(({ kind }) => kind === "entry" || kind === "chunk");
  const text = code.map(({ bytes }) => new TextDecoder().decode(bytes)).join("\n");
  const used = [...sources].filter(([path]) => !useless.has(path)).map(([, source]) => source);
  // The same licence may stand in a file that is used.
  const isOwn = (comment: string) => !used.some((source) => source.includes(comment));
  return (path) => {
    if (mapped.has(path) || found.has(styleMark(path))) return true;
    const comments = [...(sources.get(path) ?? "").matchAll(KEPT_COMMENT)].map(([comment]) => comment);
    if (comments.some((comment) => text.includes(comment) && isOwn(comment))) return true;
    const bytes = assets.length === 0 ? undefined : read(path);
    return bytes !== undefined && assets.some((asset) => areEqual(asset.bytes, bytes));
  };
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
