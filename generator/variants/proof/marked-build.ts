import { sha256 } from "../../base/hash.ts";
import type { BundledModule, BundleOutput, Bundler } from "../../host/bundler.ts";
import { fateOf, type Region, type RegionPart } from "../guards/flag-module.ts";
import { controlMark, type Mark } from "../guards/sentinels.ts";
import { isScript, type MarkedFile, type ModuleReader } from "./module-reader.ts";

/**
 * What became of a piece of code in a build: the flags rule it out and it is `absent`, or `survives` nevertheless; they rule
 * it in and it is `present`, or `shaken` out since nothing uses it; or they leave it `open`.
 */
export type Fate = "absent" | "open" | "present" | "shaken" | "survives";

const MARKS = /scopec-[0-9a-f]{16}-(?:[rc]\d+|control|style)\./g;

/** Every mark that is anywhere in some files. */
export function marksIn(outputs: readonly BundleOutput[]): ReadonlySet<string> {
  const decoder = new TextDecoder("latin1");
  return new Set(outputs.flatMap(({ bytes }) => [...decoder.decode(bytes).matchAll(MARKS)].map(([mark]) => mark)));
}

/** What marking a build takes. */
export interface MarkerOptions {
  readonly reader: ModuleReader;
  readonly entries: readonly string[];
  readonly resolve: Bundler["resolve"];
}

/** Gives each file its marks as it is read, and collects what there is. */
export function createMarker({ reader, entries, resolve }: MarkerOptions): {
  readonly transform: (module: BundledModule) => string | undefined;
  /** The files with flags in them, by path. */
  readonly files: ReadonlyMap<string, MarkedFile>;
  /** All text files. */
  readonly sources: ReadonlyMap<string, string>;
} {
  const files = new Map<string, MarkedFile>();
  const sources = new Map<string, string>();
  const asText = new Set<string>();
  return {
    files,
    sources,
    transform: (module) => {
      const { path, text } = module;
      sources.set(path, text);
      if (path.endsWith(".css")) return asText.has(path) ? undefined : withStyleMark(path, text);
      if (!isScript(path)) return undefined;
      // A file is read after those that import it.
      for (const [, specifier = ""] of text.matchAll(ATTRIBUTED)) {
        asText.add(resolve({ importer: path, specifier }) ?? "");
      }
      const file = reader(module);
      if (file !== undefined) files.set(path, file);
      return entries.includes(path) ? withControl(path, file?.marked.text ?? text) : file?.marked.text;
    },
  };
}

/** An import with an attribute, as for a style sheet that is no style sheet there, but a text. */
const ATTRIBUTED = /["']([^"'\n]+\.css)["']\s*(?:with|assert)\s*\{/g;

function withStyleMark(path: string, text: string): string {
  return `${text}\n.scopec-mark { --scopec: "${styleMark(path)}" }\n`;
}

/** The mark of a style sheet. */
export function styleMark(path: string): string {
  return `scopec-${sha256(path).slice(0, 16)}-style.`;
}

/** At the end: Bun folds constants only above all other code, so a mark in front of them would change what is built. */
function withControl(path: string, text: string): string {
  return `${text}\n${controlMark(path).of}\n`;
}

/** What the marks that were found say about the regions and comments of some files. */
export function fatesOf(
  files: Iterable<MarkedFile>,
  { flags, found }: { readonly flags: ReadonlySet<string>; readonly found: ReadonlySet<string> },
): {
  readonly regions: readonly { readonly region: Region; readonly fate: Fate }[];
  readonly comments: readonly { readonly comment: RegionPart; readonly fate: Fate }[];
} {
  const all = [...files];
  const fate = ({ mark }: Mark<unknown>, region: Region): Fate => {
    const wanted = fateOf(region, flags);
    if (wanted === "absent") return found.has(mark) ? "survives" : "absent";
    return wanted === "present" && !found.has(mark) ? "shaken" : wanted;
  };
  return {
    regions: all.flatMap(({ marked }) =>
      marked.regions.map((each) => ({ region: each.of, fate: fate(each, each.of) })),
    ),
    comments: all.flatMap(({ marked }) =>
      marked.comments.map((each) => ({ comment: each.of, fate: fate(each, each.of.region) })),
    ),
  };
}
