import { FILE_PATTERN, fitsPattern } from "../../base/file-pattern.ts";
import { byCodeUnit, sortedSet } from "../../base/order.ts";
import { type Pointer, pointerTo } from "../../base/pointer.ts";
import type { Collector } from "../../diagnostics/collector.ts";
import type { ReadOnlyHost } from "../../host/host.ts";
import type { SpecDocument } from "../document.ts";

/** A pattern of `include`, and where it stands in the spec. */
interface IncludePattern {
  readonly text: string;
  readonly pointer: Pointer;
}

/** The most files that a spec may be split into. */
const MOST_FILES = 1_000;

/**
 * The files that a spec includes, each once, sorted by code unit and so the same on every file system; the spec itself is not
 * among them. A pattern without any file is a finding, since its rows would be missing without a word. Patterns of another
 * form are passed over: the schema reports them.
 */
export function expandIncludes(host: ReadOnlyHost, document: SpecDocument, collector: Collector): readonly string[] {
  const main = document.source.path;
  const folder = main.includes("/") ? main.slice(0, main.lastIndexOf("/")) : "";
  const found = patternsOf(document.value).flatMap(({ text, pointer }) => {
    const paths = matching(host, folder, text.split("/")).filter((path) => path !== main);
    if (paths.length === 0) collector.report("no-empty-include", { pattern: text }, { span: document.spanOf(pointer) });
    return paths;
  });
  const paths = sortedSet(found);
  if (paths.length <= MOST_FILES) return paths;
  const size = { what: `${paths.length} included files`, limit: `${MOST_FILES} files` };
  collector.report("no-oversized-spec", size, { span: document.spanOf("/include") });
  return [];
}

function patternsOf(value: unknown): readonly IncludePattern[] {
  const include = (value as { readonly include?: unknown } | null | undefined)?.include;
  const items: readonly unknown[] = Array.isArray(include) ? include : [];
  const all = [{ text: include, pointer: "/include" }].concat(
    items.map((text, index) => ({ text, pointer: pointerTo("include", index) })),
  );
  const form = new RegExp(FILE_PATTERN);
  return all.filter((item): item is IncludePattern => typeof item.text === "string" && form.test(item.text));
}

/** The paths below a folder that fit a pattern, name by name. Like a shell, `*` passes over names that begin with a dot. */
function matching(host: ReadOnlyHost, folder: string, [part = "", ...rest]: readonly string[]): readonly string[] {
  const below = (name: string) => (folder === "" ? name : `${folder}/${name}`);
  const names = part.includes("*") ? host.namesIn(folder).filter((name) => fitsPattern(name, part)) : [part];
  return [...names].sort(byCodeUnit).flatMap((name) => {
    const path = below(name);
    if (rest.length > 0) return matching(host, path, rest);
    const kind = host.kindOf(path);
    return kind === "missing" || kind === "directory" ? [] : [path];
  });
}
