import { fileSpan } from "../../base/span.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import { createCollector } from "../../diagnostics/collector.ts";
import { type Checked, hasErrors } from "../../diagnostics/diagnostic.ts";
import type { ReadOnlyHost } from "../../host/host.ts";
import type { SpecDocument } from "../document.ts";
import { expandIncludes } from "./expand.ts";
import { joinDocuments } from "./join.ts";

const NO_FILE = { reason: "it is not a file of its own" };

/**
 * A spec joined with the files that its `include` names; the mistakes of all of them are reported at once. Each is read by
 * `load`; none of them may include others.
 */
export async function loadParts(
  host: ReadOnlyHost,
  main: SpecDocument,
  load: (path: string) => Promise<Checked<SpecDocument>>,
): Promise<Checked<SpecDocument>> {
  const collector = createCollector();
  // A link may lead anywhere, and findings show lines of what they are about.
  const loadPart = (path: string): Promise<Checked<SpecDocument>> | Checked<SpecDocument> =>
    host.kindOf(path) === "file"
      ? load(path)
      : [undefined, [fromCatalogue("no-unreadable-file", NO_FILE, { span: fileSpan(path) })]];
  const read: Checked<SpecDocument>[] = [];
  for (const path of expandIncludes(host, main, collector)) read.push(await loadPart(path));
  const parts = read.flatMap(([part]) => (part === undefined ? [] : [part]));
  const joined = joinDocuments([main, ...parts], collector);
  const findings = [...read.flatMap(([, found]) => found), ...collector.diagnostics()];
  return [hasErrors(findings) ? undefined : joined, findings];
}
