import { relative, resolve } from "node:path";
import { fileSpan } from "../../base/span.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ReadOnlyHost } from "../../host/host.ts";
import { UsageError } from "../command.ts";

/** A page as it was read; `path` is relative to the root. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** The pages that could be read, and why the others could not. */
export interface ReadPages {
  readonly pages: readonly Page[];
  readonly unread: readonly Diagnostic[];
}

/** Paths that were given, relative to the root; a path that lies outside of it is a {@link UsageError}. */
export function pagePaths(given: unknown, place: { readonly root: string; readonly from: string }): readonly string[] {
  if (!Array.isArray(given)) return [];
  return given.map((path) => {
    const inside = relative(place.root, resolve(place.from, String(path))).replaceAll("\\", "/");
    if (/^\.\.(?:\/|$)/.test(inside))
      throw new UsageError(`${path} lies outside of the project, which is at ${place.root}`);
    return inside;
  });
}

/** Reads pages: those that can be read, and a finding about each other one. A page that was named twice is read once. */
export function readPages(host: ReadOnlyHost, paths: readonly string[]): ReadPages {
  const pages: Page[] = [];
  const unread: Diagnostic[] = [];
  for (const path of new Set(paths)) {
    const read = host.readText(path);
    if (read.kind === "text") pages.push({ path, text: read.text });
    else {
      const reason = read.kind === "missing" ? "it does not exist" : read.reason;
      unread.push(fromCatalogue("no-unreadable-file", { reason }, { span: fileSpan(path) }));
    }
  }
  return { pages, unread };
}
