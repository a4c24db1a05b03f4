import { relative, resolve } from "node:path";
import { fileSpan } from "../../base/span.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import type { Checked, Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ReadOnlyHost } from "../../host/host.ts";
import { UsageError } from "../command.ts";

/** A page as it was read; `path` is relative to the root. */
export interface Page {
  readonly path: string;
  readonly text: string;
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

/** Reads pages; one that cannot be read is a finding. */
export function readPages(host: ReadOnlyHost, paths: readonly string[]): Checked<readonly Page[]> {
  const pages: Page[] = [];
  const findings: Diagnostic[] = [];
  for (const path of paths) {
    const read = host.readText(path);
    if (read.kind === "text") pages.push({ path, text: read.text });
    else {
      const reason = read.kind === "missing" ? "it does not exist" : read.reason;
      findings.push(fromCatalogue("no-unreadable-file", { reason }, { span: fileSpan(path) }));
    }
  }
  return [findings.length > 0 ? undefined : pages, findings];
}
